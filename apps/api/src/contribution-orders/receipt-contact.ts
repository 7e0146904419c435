import { ok, parseEmailAddress, parsePhoneNumber, type Result } from '@openvssid/core';

/** «Số điện thoại/Email nhận biên lai», as it is written to: an e-mail address or +84…; null where nobody wants it sent. */
export function readReceiptContact(typed: string | null): Result<string | null> {
  if (typed === null || typed.trim() === '') return ok(null);
  const read = typed.includes('@') ? parseEmailAddress(typed) : parsePhoneNumber(typed);
  return read.ok ? read : { ok: false, refusal: { ...read.refusal, field: 'receiptContact' } };
}
