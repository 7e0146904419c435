import { createHmac, timingSafeEqual } from 'node:crypto';
import { isApplicationNumber } from '@openvssid/core';
import type { Keys } from '../keys.ts';

/** 80 bits: nobody finds another's by trying. */
const MARK_BYTES = 10;

/**
 * What a receipt's QR holds: the declaration's number and a mark that only VNeID can make. Nothing of a person is in it,
 * and a number that somebody guesses opens nothing.
 */
export function receiptCode(keys: Keys, number: string): string {
  return `${number}-${markOf(keys, number).toString('hex')}`;
}

/** The number in a code of ours; undefined where the code is not ours. */
export function numberIn(keys: Keys, code: string): string | undefined {
  const [, number = '', mark = ''] = /^(.{1,40})-([0-9a-f]{20})$/.exec(code) ?? [];
  if (!isApplicationNumber(number)) return undefined;
  return timingSafeEqual(Buffer.from(mark, 'hex'), markOf(keys, number)) ? number : undefined;
}

function markOf({ sealing }: Keys, number: string): Buffer {
  return createHmac('sha256', sealing.declarations).update(`receipt ${number}`).digest().subarray(0, MARK_BYTES);
}
