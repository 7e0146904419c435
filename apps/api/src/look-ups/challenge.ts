import { createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { ok, type Refusal, type Result } from '@openvssid/core';
import { clearLimit, countHit, type LimitKey, takeTry } from '../http/tries.ts';
import type { Services } from '../services.ts';

/** What came back: the token of the question and what was typed. */
export type ChallengeAnswer = { token: string; answer: string };

type Counted = 'place-look-up-challenge-by-address' | 'person-look-up-challenge-by-address';

const LIFE = { minutes: 15 };
const TOKEN = /^(?<nonce>[\w-]{22})\.(?<expires>\d{1,12})\.(?<mac>[\w-]{43})$/;

/**
 * Counts a look-up of a network; from a number on it is asked to add two numbers first, which every screen reader can say and which
 * needs no script. A right answer gives the network the same number again. It only slows machines down: the limits stop them.
 */
export async function challengeIfMany(
  services: Services,
  { limit, network, key = network }: { limit: Counted; network: string; key?: LimitKey },
  given?: ChallengeAnswer,
): Promise<Result<undefined>> {
  if (given) {
    const right = await checkAnswer(services, network, given);
    if (!right.ok) return right;
    await clearLimit(services, limit, key);
  }
  const counted = await countHit(services, limit, key);
  return counted.ok ? counted : { ok: false, refusal: newChallenge(services, network, 'challenge-needed') };
}

/** Each question is good for one answer, right or wrong. */
async function checkAnswer(services: Services, network: string, { token, answer }: ChallengeAnswer): Promise<Result<undefined>> {
  const { nonce = '', expires = '', mac = '' } = TOKEN.exec(token)?.groups ?? {};
  const tried = await countHit(services, 'challenge-answer-by-address', network);
  if (!tried.ok) return tried;
  const first = await takeTry(services, 'challenge-answer-by-challenge', nonce);
  const alive = Number(expires) * 1000 > services.clock.now().epochMilliseconds;
  const right = sameText(mac, macOf(services, { network, nonce, expires, answer: answer.replace(/\s/g, '') }));
  return first.ok && alive && right
    ? ok(undefined)
    : { ok: false, refusal: { ...newChallenge(services, network, 'challenge-wrong'), field: 'challengeAnswer' } };
}

/** The question travels with its refusal: `first` and `second` are to be added. */
function newChallenge(services: Services, network: string, code: 'challenge-needed' | 'challenge-wrong'): Refusal {
  const [first, second] = [randomInt(2, 10), randomInt(2, 10)];
  const nonce = randomBytes(16).toString('base64url');
  const expires = String(Math.floor(services.clock.now().add(LIFE).epochMilliseconds / 1000));
  const mac = macOf(services, { network, nonce, expires, answer: String(first + second) });
  return { code, params: { challenge: `${nonce}.${expires}.${mac}`, first, second } };
}

type Sealed = { network: string; nonce: string; expires: string; answer: string };

function macOf({ keys }: Services, { network, nonce, expires, answer }: Sealed): string {
  return createHmac('sha256', keys.sealing.lookUpChallenges)
    .update(JSON.stringify([network, nonce, expires, answer]))
    .digest('base64url');
}

function sameText(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
