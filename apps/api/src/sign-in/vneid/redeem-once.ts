import type { Result } from '@openvssid/core';
import type { Services } from '../../services.ts';
import type { Attempt } from './attempt.ts';
import type { Vneid } from './connection.ts';
import { type Proof, redeem } from './redeem.ts';

/** A second click comes within that; later the same address is an old one. */
const CLICKED_TWICE_MS = 10_000;

type Redeemed = { proof: Promise<Result<Proof>>; until: number };

const redeemed = new WeakMap<Vneid, Map<string, Redeemed>>();

/**
 * Redeems a code once for a browser that comes back twice with the same answer: after two clicks at VNeID the browser has dropped what the first
 * was answered, the session with it, and a code presented twice ends what it has given (RFC 9700 § 4.14.2). The attempt, sealed in the browser's
 * cookie, shows that it is the same one.
 */
export function redeemOnce(services: Services, vneid: Vneid, attempt: Attempt, query: string): Promise<Result<Proof>> {
  const now = services.clock.now().epochMilliseconds;
  const known = redeemed.get(vneid) ?? new Map<string, Redeemed>();
  redeemed.set(vneid, known);
  for (const [key, { until }] of known) if (until <= now) known.delete(key);
  const key = `${attempt.state} ${attempt.codeVerifier} ${query}`;
  const before = known.get(key);
  if (before) return before.proof;
  const proof = redeem(services, vneid, attempt, query);
  known.set(key, { proof, until: now + CLICKED_TWICE_MS });
  const forget = () => void known.delete(key);
  // What failed may be tried again.
  proof.then(({ ok }) => ok || forget(), forget);
  return proof;
}
