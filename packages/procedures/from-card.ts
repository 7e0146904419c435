import { decodeCardQr, parseHealthCardNumber } from '@openvssid/core';

export type ReadCard = { readonly number: string; readonly fullName?: string };

/**
 * Whose card it is: from its number in any of the three layouts, or from what its QR code says, which brings the name as well.
 * The number is that of social insurance, or the citizen number where the card has that alone.
 */
export function readCardOf(text: string): ReadCard | undefined {
  const qr = text.includes('|') ? decodeCardQr(text.trim()) : undefined;
  const card = parseHealthCardNumber(qr?.ok ? qr.value.cardNumber : text);
  if (!card.ok) return undefined;
  const number = card.value.layout === '12-digits' ? card.value.citizenNumber : card.value.socialInsuranceNumber;
  return qr?.ok ? { number, fullName: qr.value.fullName } : { number };
}
