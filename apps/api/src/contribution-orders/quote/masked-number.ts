import { maskAccount } from '@openvssid/core';
import { maskNumber } from '../../look-ups/mask-number.ts';

/** As look-ups show it; of a citizen number, which a payer knows already, only the end. */
export function maskedNumber(number: string): string {
  return maskNumber(number) ?? maskAccount(number);
}
