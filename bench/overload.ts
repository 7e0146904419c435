import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { ClientBase } from 'pg';
import { dayFromIso } from '../apps/api/src/population/calendar.ts';
import { populate } from '../apps/api/src/population/populate.ts';
import { type Figure, mean, rounded } from './figure.ts';
import { type SignedIn, signIn } from './history-people.ts';
import { openLoad, type OpenLoad } from './open-load.ts';
import { cpuSeconds, type Peaks, peaksAt, saturatingRate } from './peak.ts';
import { type Product, startProduct } from './product.ts';

const WARM_UP_SECONDS = 5;
const SECONDS = 60;
const TIMES = 10;
const CONNECTIONS = 4_000;
/** Without a ceiling Node lets its heap grow for as long as the machine has memory; with one, a leak would end the process. */
const HEAP_MB = 512;
const PERSONS = 5_000;
const SEED = 1;
const TODAY = dayFromIso('2026-11-22');
/** What people open when all of them come at once. */
const PATHS = ['/', '/card', '/contributions', '/visits'];

/** Ten times as many visitors as the server can serve, for a minute: does it go on serving as many as it can, in time? */
export async function overload(): Promise<Figure[]> {
  let people: SignedIn[] = [];
  const prepare = async (owner: ClientBase, ownerUrl: string) => {
    people = await signIn(owner, await insuredPeople(owner, ownerUrl));
  };
  const product = await startProduct('overload', prepare, { NODE_OPTIONS: `--max-old-space-size=${HEAP_MB}` });
  try {
    const requests = requestsOf(product, people);
    const offer = (perSecond: number, seconds: number) =>
      openLoad(product.port, perSecond, seconds, CONNECTIONS, () => requests[Math.floor(Math.random() * requests.length)] ?? '');
    await offer(100, WARM_UP_SECONDS);
    const rate = await saturatingRate(offer);
    const before = await peaksAt(rate, offer, product.pid);
    const capacity = mean(before.perSecond);
    const cpuThen = cpuSeconds(product.pid);
    const measured = offer(capacity * TIMES, SECONDS);
    await wait(15_000);
    const memoryThen = residentMb(product.pid);
    const load = await measured;
    const [growthMb, cpu] = [residentMb(product.pid) - memoryThen, cpuSeconds(product.pid) - cpuThen];
    const after = await peaksAt(rate, offer, product.pid);
    return figures(load, { before, after, growthMb, cpuMs: (cpu * 1000) / load.served.length });
  } finally {
    await product.stop();
  }
}

/** People with a card, in a population of their own. */
async function insuredPeople(owner: ClientBase, ownerUrl: string): Promise<number[]> {
  const { rows: anybody } = await owner.query('select 1 from person limit 1');
  if (anybody.length === 0) await populate(ownerUrl, { persons: PERSONS, seed: SEED, today: TODAY });
  const { rows } = await owner.query<{ personId: string }>(
    `select person_id as "personId" from card where state = 'in-force' order by person_id`,
  );
  return rows.map(({ personId }) => Number(personId));
}

function requestsOf(product: Product, people: readonly SignedIn[]): string[] {
  return people.flatMap(({ cookie }) =>
    PATHS.map(
      (path) =>
        `GET ${path} HTTP/1.1\r\nhost: localhost:${product.port}\r\naccept: text/html\r\ncookie: openvssid_citizen=${cookie}\r\n\r\n`,
    ),
  );
}

type Measured = { before: Peaks; after: Peaks; growthMb: number; cpuMs: number };

function figures(load: OpenLoad, { before, after, growthMb, cpuMs }: Measured): Figure[] {
  const peaks = [...before.perSecond, ...after.perSecond];
  const peak = mean(peaks);
  const goodput = load.served.length / load.seconds;
  const answered = load.served.length + load.turnedAway.length;
  const detail = {
    peakPerSecond: Math.round(peak),
    peaks: peaks.map(Math.round).join(' '),
    // Of a processor, refusals included: what does not depend on who else uses the machine.
    cpuMsPerPageAtPeak: rounded((before.cpuMs + after.cpuMs) / 2, 2),
    cpuMsPerPage: rounded(cpuMs, 2),
    machineLoad: rounded(loadavg()[0] ?? Number.NaN, 1),
    offeredPerSecond: Math.round(load.offered / load.seconds),
    servedPerSecond: Math.round(goodput),
    turnedAwayPerSecond: Math.round(load.turnedAway.length / load.seconds),
    turnedAwayMedianMs: rounded(at(load.turnedAway, 0.5)),
    failed: load.failed,
    unsent: load.unsent,
  };
  const [ratio, p99, growth] = [rounded(goodput / peak), rounded(at(load.served, 0.99), 0), rounded(growthMb, 1)];
  const allAnswered = load.failed === 0 && answered > load.offered * 0.95;
  return [
    {
      figure: 'overload_goodput',
      value: ratio,
      unit: `of the peak before and after, ${TIMES} times the peak offered for ${SECONDS} s`,
      goal: '>= 0.9',
      good: ratio >= 0.9 && allAnswered,
      detail,
    },
    { figure: 'overload_p99_ms', value: p99, unit: 'ms, of what was served', goal: '<= 1000', good: p99 <= 1000, detail: {} },
    {
      figure: 'overload_memory_growth_mb',
      value: growth,
      unit: `MB resident with a heap of ${HEAP_MB} MB, from the 15th second to the end`,
      goal: '<= 64',
      good: growth <= 64,
      detail: {},
    },
  ];
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}

function residentMb(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}
