import { createECDH, createPrivateKey, sign } from 'node:crypto';
import type { Keys } from '../keys.ts';

/** A push service takes a day at the most; half is enough for the queue's own delays. */
const VALID_HOURS = 12;

/** The public half of our key, as browsers want it (`applicationServerKey`). It follows from the server's sealing key, so it lives and is kept with that. */
export function vapidPublicKey(keys: Keys): string {
  return pairOf(keys).getPublicKey('base64url');
}

/** «Authorization» of a push message (RFC 8292): who we are, for this push service alone. */
export function vapidAuthorization(keys: Keys, endpoint: URL, contact: string, now: Temporal.Instant): string {
  const pair = pairOf(keys);
  const exp = Math.floor(now.add({ hours: VALID_HOURS }).epochMilliseconds / 1000);
  const said = `${part({ typ: 'JWT', alg: 'ES256' })}.${part({ aud: endpoint.origin, exp, sub: `mailto:${contact}` })}`;
  const point = pair.getPublicKey();
  const key = createPrivateKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      d: keys.sealing.webPush.toString('base64url'),
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    },
  });
  const signature = sign('sha256', Buffer.from(said), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
  return `vapid t=${said}.${signature}, k=${point.toString('base64url')}`;
}

function pairOf({ sealing }: Keys) {
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(sealing.webPush);
  return pair;
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
