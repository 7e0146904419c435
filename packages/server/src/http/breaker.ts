type Breaker = { failures: number; openUntil: Temporal.Instant | undefined };

/** After so many failures in a row the other side is left alone for this long, then one call tries again. */
export type BreakerLimits = { failures: number; restSeconds: number };

const LIMITS: BreakerLimits = { failures: 5, restSeconds: 30 };

type Now = () => Temporal.Instant;

// One for each address in this process, which has one clock: it is the other side that is well or not, whoever asks. Tests have clocks of their own.
const breakers = new WeakMap<Now, Map<string, Breaker>>();

/**
 * Runs `call`, unless the other side has just failed several times; then, and where it throws, the answer is undefined at once. Where the call
 * came to an answer that `saysNothing` of how the other side is (it was not asked at all, say), whether it is left alone stays as it was.
 */
export async function throughBreaker<T>(
  address: string,
  now: Now,
  call: () => Promise<T>,
  { failures, restSeconds }: BreakerLimits = LIMITS,
  saysNothing: () => boolean = () => false,
): Promise<T | undefined> {
  const breaker = breakerOf(address, now);
  if (breaker.openUntil && Temporal.Instant.compare(now(), breaker.openUntil) < 0) return undefined;
  const triesAgain = breaker.openUntil !== undefined;
  // Those who come while one tries again are spared the wait.
  if (triesAgain) breaker.openUntil = now().add({ seconds: restSeconds });
  try {
    const answer = await call();
    if (!saysNothing()) Object.assign(breaker, { failures: 0, openUntil: undefined });
    // It found out nothing: the next one tries.
    else if (triesAgain) breaker.openUntil = now();
    return answer;
  } catch {
    breaker.failures += 1;
    if (breaker.failures >= failures) breaker.openUntil = now().add({ seconds: restSeconds });
    return undefined;
  }
}

/** Whether the other side is being left alone at the moment. */
export function isResting(address: string, now: Now): boolean {
  const { openUntil } = breakerOf(address, now);
  return openUntil !== undefined && Temporal.Instant.compare(now(), openUntil) < 0;
}

function breakerOf(address: string, now: Now): Breaker {
  return breakers
    .getOrInsertComputed(now, () => new Map<string, Breaker>())
    .getOrInsertComputed(address, () => ({
      failures: 0,
      openUntil: undefined,
    }));
}
