import { randomUUID } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Cookies } from '@sveltejs/kit';

/** What somebody chose to pay for, as their form was posted; with the key of the order that may be made of it. */
export type Choice = {
  readonly kind: 'household-health' | 'voluntary';
  readonly orderId: string;
  readonly fields: URLSearchParams;
};

const NAME = 'openvssid_payment';
const SECONDS = 60 * 60;
const MOST_BYTES = 64 * 1024;

/**
 * Kept by the browser while somebody is paying: reload and the way back find the choices, a second click is the same order, and numbers of
 * other people stand in no address. `payer`: nobody else who signs in here meets them.
 */
export function keepChoice(cookies: Cookies, url: URL, payer: string, kind: Choice['kind'], fields: URLSearchParams): void {
  // Packed: browsers drop a cookie of more than 4,096 bytes without a word, and names of twenty people written out are more.
  const packed = deflateRawSync(JSON.stringify([payer, kind, randomUUID(), fields.toString()]));
  cookies.set(NAME, packed.toString('base64url'), {
    path: '/payments',
    httpOnly: true,
    sameSite: 'lax',
    secure: url.protocol === 'https:',
    maxAge: SECONDS,
  });
}

export function choiceOf(cookies: Cookies, payer: string, kind?: Choice['kind']): Choice | undefined {
  const [keptPayer, keptKind, orderId, fields] = parse(cookies.get(NAME));
  if (keptPayer !== payer || !orderId || fields === undefined) return undefined;
  if (keptKind !== 'household-health' && keptKind !== 'voluntary') return undefined;
  if (kind !== undefined && kind !== keptKind) return undefined;
  return { kind: keptKind, orderId, fields: new URLSearchParams(fields) };
}

function parse(text: string | undefined): string[] {
  try {
    const packed = Buffer.from(text ?? '', 'base64url');
    const value: unknown = JSON.parse(inflateRawSync(packed, { maxOutputLength: MOST_BYTES }).toString());
    return Array.isArray(value) ? value.map(String) : [];
  } catch {
    return [];
  }
}
