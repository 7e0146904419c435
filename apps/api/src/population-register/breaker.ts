/** After so many failures in a row the other side is left alone for this long, then one call tries again. */
const FAILURES = 5;
const REST_SECONDS = 30;

type Breaker = { failures: number; openUntil: Temporal.Instant | undefined };

// One for each address in this process: it is the other side that is well or not, whoever asks.
const breakers = new Map<string, Breaker>();

/** Runs `call`, unless the other side has just failed several times; then, and where it throws, the answer is undefined at once. */
export async function throughBreaker<T>(
  address: string,
  now: () => Temporal.Instant,
  call: () => Promise<T>,
): Promise<T | undefined> {
  const breaker = breakers.get(address) ?? { failures: 0, openUntil: undefined };
  breakers.set(address, breaker);
  if (breaker.openUntil && Temporal.Instant.compare(now(), breaker.openUntil) < 0) return undefined;
  // Those who come while one tries again are spared the wait.
  if (breaker.openUntil) breaker.openUntil = now().add({ seconds: REST_SECONDS });
  try {
    const answer = await call();
    Object.assign(breaker, { failures: 0, openUntil: undefined });
    return answer;
  } catch {
    breaker.failures += 1;
    if (breaker.failures >= FAILURES) breaker.openUntil = now().add({ seconds: REST_SECONDS });
    return undefined;
  }
}
