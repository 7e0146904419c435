import type { Language } from '@openvssid/core';

const UNKNOWN: Record<Language, string> = { vi: 'một thiết bị chưa rõ loại', en: 'a device we do not recognise' };

/** The device in a sentence; '?' is how one is stored that did not say what it is. */
export function deviceWords(deviceName: string, language: Language): string {
  return deviceName === '?' ? UNKNOWN[language] : deviceName;
}
