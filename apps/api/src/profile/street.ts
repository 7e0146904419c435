import { ok, refuse, type Result } from '@openvssid/core';

/** House, road or village on one line, without signs that are not seen or turn what officers read. Refusal: 'street-missing'. */
export function readStreet(typed: string): Result<string> {
  const street = typed.normalize('NFC').replace(/\p{C}/gu, ' ').replace(/\s+/g, ' ').trim();
  return street === '' ? refuse('street-missing') : ok(street);
}
