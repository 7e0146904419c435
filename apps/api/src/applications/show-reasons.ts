import type { Reason } from '@openvssid/core';
import { type Bilingual, isRefusalCode, type ReasonParams, REFUSAL_REASONS, reasonText } from '@openvssid/procedures';

export type ReasonShown = { code: string; text: Bilingual; next: Bilingual };

/** Coded reasons in words; R99 says what the officer wrote. */
export function showReasons(reasons: readonly Reason[], text: string): ReasonShown[] {
  return reasons.map(({ code, document }) => showReason(code, { text, ...(document !== undefined && { document }) }));
}

export function showReason(code: string, params: ReasonParams): ReasonShown {
  if (!isRefusalCode(code)) return { code, text: { vi: code, en: code }, next: { vi: '', en: '' } };
  const filled = reasonText(code, params);
  const { text, next } = REFUSAL_REASONS[code];
  return { code, text: filled.ok ? filled.value : text, next };
}
