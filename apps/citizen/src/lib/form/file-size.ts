import type { ReaderLanguage } from '@openvssid/core';

/** 2411724 → `2,3 MB`; as people compare it with the limit they were told. */
export function fileSize(bytes: number, language: ReaderLanguage): string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return bytes >= 1024 * 1024 ? `${format.format(bytes / 1024 / 1024)} MB` : `${format.format(Math.ceil(bytes / 1024))} kB`;
}
