import { CONTRIBUTION_HISTORY } from '../apps/api/src/contributions/history.ts';
import { type Figure, median, rounded } from './figure.ts';
import { peopleWithHistory, type SignedIn, tokenHash } from './history-people.ts';
import { loadHttp, type LoadResult } from './http-load.ts';
import { runPgbench } from './pgbench.ts';
import { type Product, startProduct } from './product.ts';

const CONNECTIONS = 32;
const SECONDS = 6;
const ROUNDS = 3;

/** The authenticated read over HTTP as a fraction of what pgbench reaches with the same statement, in turns in one run. */
export async function historyRead(pgbench: string): Promise<Figure> {
  return withHistory(10_000, async (product, people) => {
    await assertAnswers(product);
    await overHttp(product, people, 2);
    const ratios: number[] = [];
    let http = 0;
    let plain = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      plain = (await runPgbench(pgbench, product.appUrl, script(people), CONNECTIONS, SECONDS)).perSecond;
      const load = await overHttp(product, people, SECONDS);
      http = load.requests / load.seconds;
      ratios.push(http / plain);
    }
    const value = rounded(median(ratios));
    return {
      figure: 'history_read',
      value,
      unit: 'fraction of pgbench',
      goal: '>= 0.5',
      good: value >= 0.5,
      detail: { httpPerSecond: Math.round(http), pgbenchPerSecond: Math.round(plain), connections: CONNECTIONS },
    };
  });
}

/** Does one person's read slow down when there are a million of them? Needs several GB of disk and minutes for the first run. */
export async function historyReadLarge(): Promise<Figure> {
  const small = await medianLatency(10_000);
  const large = await medianLatency(1_000_000);
  const value = rounded(large / small);
  return {
    figure: 'history_read_large',
    value,
    unit: 'median latency with 1,000,000 persons / with 10,000',
    goal: '<= 1.2',
    good: value <= 1.2,
    detail: { smallMs: rounded(small), largeMs: rounded(large) },
  };
}

async function medianLatency(persons: number): Promise<number> {
  return withHistory(persons, async (product, people) => {
    await warm(product, people);
    await overHttp(product, people, SECONDS);
    const rounds: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push((await overHttp(product, people, SECONDS)).medianMs);
    return median(rounds);
  });
}

async function withHistory<T>(persons: number, measure: (product: Product, people: SignedIn[]) => Promise<T>): Promise<T> {
  let people: SignedIn[] = [];
  const product = await startProduct(String(persons), async (owner) => {
    people = await peopleWithHistory(owner, persons);
  });
  try {
    return await measure(product, people);
  } finally {
    await product.stop();
  }
}

/** Reads everybody once, so that the first reads from the disk are not what is measured. */
async function warm(product: Product, people: readonly SignedIn[]): Promise<void> {
  const ids = people.map(({ personId }) => personId);
  const read =
    "select sum(length(employer_name)) from unnest($1::bigint[]) id join contribution_period p on p.person_id = id and p.fund = 'social-insurance'";
  await product.owner.query(
    `set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off; set enable_bitmapscan = off`,
  );
  await product.owner.query(read, [ids]);
}

async function overHttp(product: Product, people: readonly SignedIn[], seconds: number): Promise<LoadResult> {
  const requests = people.map(
    ({ cookie }) =>
      `GET /api/contributions/social-insurance HTTP/1.1\r\nhost: localhost:${product.port}\r\ncookie: openvssid_citizen=${cookie}\r\n\r\n`,
  );
  const load = await loadHttp(
    product.port,
    CONNECTIONS,
    seconds,
    () => requests[Math.floor(Math.random() * requests.length)] ?? '',
  );
  if (load.errors > 0) throw new Error(`${load.errors} of ${load.requests + load.errors} answers were not 200`);
  return load;
}

/** The server's own statement for one random person, session check included. */
function script(people: readonly SignedIn[]): string {
  const step = (people[1]?.personId ?? 2) - 1;
  return `\\set person random(0, ${people.length - 1}) * ${step} + 1\n${statement};\n`;
}

const statement = CONTRIBUTION_HISTORY.text
  .replace('$1', ':person')
  .replace('$2', tokenHash(':person'))
  .replaceAll('$3', 'now()')
  .replace('$4', "'social-insurance'")
  .replaceAll('\n', ' ');

/** pgbench counts what it asks, not what it is answered: a statement that finds nothing would be fast for the wrong reason. */
async function assertAnswers(product: Product): Promise<void> {
  const { rowCount } = await product.owner.query(statement.replaceAll(':person', '1'));
  if (rowCount !== 1) throw new Error('the statement given to pgbench finds no history');
}
