import type { Result } from '@openvssid/core';
import type { Services } from '../../services.ts';
import type { Caller } from '../caller.ts';
import type { OpenedSession } from '../open-session.ts';
import type { Attempt } from './attempt.ts';
import type { Vneid } from './connection.ts';
import { type Proof, redeem } from './redeem.ts';
import { signInWithVneid } from './sign-in-with-vneid.ts';

/** A second click comes within that; later the same address is an old one. */
const CLICKED_TWICE_MS = 10_000;

type Redeemed = { query: string; next: string; proof: Promise<Result<Proof>>; until: number };

const redeemed = new WeakMap<Vneid, Map<string, Redeemed>>();
const opened = new WeakMap<Proof, Promise<Result<OpenedSession>>>();

/**
 * Redeems a code once for a browser that comes back twice with the same answer: after two clicks at VNeID the browser has dropped what the first
 * was answered, the session with it, and a code presented twice ends what it has given (RFC 9700 § 4.14.2). The attempt, sealed in the browser's
 * cookie, shows that it is the same one.
 */
export function redeemOnce(services: Services, vneid: Vneid, attempt: Attempt, query: string): Promise<Result<Proof>> {
  const lately = redeemedLately(services, vneid);
  const key = `${attempt.state} ${attempt.codeVerifier} ${query}`;
  const before = lately.get(key);
  if (before) return before.proof;
  const proof = redeem(services, vneid, attempt, query);
  const until = services.clock.now().epochMilliseconds + CLICKED_TWICE_MS;
  lately.set(key, { query, next: attempt.next, proof, until });
  forgetUnlessGood(proof, () => lately.delete(key));
  return proof;
}

/** Of one proof comes one session: whoever clicked twice gets the same once more, be it over meanwhile. */
export function openOnce(services: Services, proof: Proof, caller: Caller): Promise<Result<OpenedSession>> {
  const before = opened.get(proof);
  if (before) return before;
  const opening = signInWithVneid(services, proof, caller);
  opened.set(proof, opening);
  forgetUnlessGood(opening, () => opened.delete(proof));
  return opening;
}

/** Where an answer led a moment ago: the browser that kept what it was given then has no attempt any more. */
export function ledTo(services: Services, vneid: Vneid, query: string): string | undefined {
  return redeemedLately(services, vneid)
    .values()
    .find((one) => one.query === query)?.next;
}

function redeemedLately({ clock }: Services, vneid: Vneid): Map<string, Redeemed> {
  const now = clock.now().epochMilliseconds;
  const known = redeemed.get(vneid) ?? new Map<string, Redeemed>();
  redeemed.set(vneid, known);
  for (const [key, { until }] of known) if (until <= now) known.delete(key);
  return known;
}

/** What failed may be tried again. */
function forgetUnlessGood(doing: Promise<Result<unknown>>, forget: () => void): void {
  doing.then(({ ok }) => ok || forget(), forget);
}
