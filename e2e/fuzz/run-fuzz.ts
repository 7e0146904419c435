import { randomFor, type Random } from '../../apps/api/src/population/random.ts';
import { rawRequest } from './raw-requests.ts';
import { type OpenApi, type Target, targetsOf, trialOf, type Trial } from './requests.ts';
import { sendRaw, sendTrial } from './send.ts';

/** A listener under trial: its pages, and the cookies of people who are signed in there. */
export type Ground = { url: string; pages: readonly string[]; cookies: readonly string[] };
export type Failure = { number: number; what: string; trial: Trial | { raw: string } };
export type Outcome = { sent: number; statuses: Record<string, number>; failures: Failure[] };

const AT_ONCE = 8;
const RAW_SHARE = 0.1;
const MOST_FAILURES = 20;

/**
 * Sends `requests` spoilt requests, the same for the same seed. A failure is a 5xx, an answer that does not come, or a server that is
 * gone. `afterEach` learns how it stands: the whole run takes a while.
 */
export async function runFuzz(
  grounds: readonly Ground[],
  requests: number,
  seed: number,
  afterEach: (outcome: Readonly<Outcome>) => void = () => undefined,
): Promise<Outcome> {
  const fields = await Promise.all(grounds.map(async (ground) => ({ ground, targets: await targetsAt(ground) })));
  const outcome: Outcome = { sent: 0, statuses: {}, failures: [] };
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < requests && outcome.failures.length < MOST_FAILURES) {
      const number = next++;
      const random = randomFor(seed, number);
      const { ground, targets } = random.pick(fields);
      await tryOne(random, number, ground, targets, outcome);
      afterEach(outcome);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const { url } of grounds) await assertReady(url);
  return outcome;
}

async function tryOne(
  random: Random,
  number: number,
  ground: Ground,
  targets: readonly Target[],
  outcome: Outcome,
): Promise<void> {
  const { port, host } = new URL(ground.url);
  outcome.sent += 1;
  const raw = random.chance(RAW_SHARE) ? rawRequest(random, host) : undefined;
  const trial = raw === undefined ? asSomebody(random, ground, trialOf(random, random.pick(targets))) : { raw };
  const fail = (what: string) => outcome.failures.push({ number, what, trial });
  try {
    const statuses = 'raw' in trial ? await sendRaw(Number(port), trial.raw) : [await sendTrial(Number(port), trial)];
    for (const status of statuses) {
      outcome.statuses[status] = (outcome.statuses[status] ?? 0) + 1;
      // Node itself says 505 to another version of HTTP, as RFC 9110 has it.
      if (status >= 500 && status !== 505) fail(`status ${status}`);
    }
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

/** From an address of its own, so that the limits of one network do not end the run at once; mostly signed in. */
function asSomebody(random: Random, { url, cookies }: Ground, trial: Trial): Trial {
  const signedIn = cookies.length > 0 && random.chance(0.7);
  return {
    ...trial,
    headers: {
      ...trial.headers,
      host: new URL(url).host,
      ...(random.chance(0.95) && { origin: url }),
      'x-forwarded-for': `10.${random.int(0, 255)}.${random.int(0, 255)}.${random.int(1, 254)}`,
      ...(signedIn && { cookie: random.pick(cookies) }),
    },
  };
}

async function targetsAt({ url, pages }: Ground): Promise<Target[]> {
  const document = (await (await fetch(`${url}/api/openapi.json`)).json()) as OpenApi;
  const pageTargets = pages.flatMap((path): Target[] => [
    { method: 'GET', path, query: ['page', 'year', 'for'], page: true },
    { method: 'POST', path, query: [], page: true },
  ]);
  return [...targetsOf(document), ...pageTargets];
}

async function assertReady(url: string): Promise<void> {
  const { status } = await fetch(`${url}/healthz/ready`);
  if (status !== 200) throw new Error(`${url} answers ${status} after the run`);
}
