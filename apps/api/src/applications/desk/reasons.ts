import { ok, type Reason, refuse, type Result } from '@openvssid/core';
import { isRefusalCode, reasonText, type RefusalCode } from '@openvssid/procedures';

/** Coded reasons of an officer: at least one, each one that the service knows, each with what it needs to be understood. */
export function checkReasons(reasons: readonly Reason[], text: string, known: readonly RefusalCode[]): Result<undefined> {
  if (reasons.length === 0) return refuse('reason-missing', { field: 'reasons' });
  for (const { code, document } of reasons) {
    if (!isRefusalCode(code) || !known.includes(code)) return refuse('reason-unknown', { field: 'reasons' });
    const filled = reasonText(code, { text, ...(document !== undefined && { document }) });
    if (!filled.ok) return filled;
  }
  return text.trim() === '' ? refuse('text-too-short', { field: 'text', params: { limit: 1 } }) : ok(undefined);
}
