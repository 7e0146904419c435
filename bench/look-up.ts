import { once } from 'node:events';
import { createServer } from 'node:http';
import type { ClientBase } from 'pg';
import { type Figure, rounded } from './figure.ts';
import { loadHttp } from './http-load.ts';
import { EMPLOYERS, employerSearch, peopleToLookUp, PERSONS, personNumber } from './look-up-people.ts';
import { COLLECTORS, LARGE_PROVINCE, placesToLookUp } from './look-up-places.ts';
import { type Product, startProduct } from './product.ts';

const GOAL_MS = 50;
const CONNECTIONS = 4;
const SECONDS = 6;
/** Of the large province. */
const SOME_WARD = '26710';

/**
 * The 95th percentile of each of the seven look-ups among a million persons, in the largest province. Half of the people asked for are
 * found, which writes the access log and sends the number; half are not. Everybody asks from an address of their own, as limits want it.
 */
export async function lookUps(): Promise<Figure[]> {
  const sms = createServer((_, answer) => answer.end()).listen(0, '127.0.0.1');
  await once(sms, 'listening');
  const address = sms.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const settings = { TRUST_PROXY: '127.0.0.1', SMS_URL: `http://127.0.0.1:${port}/`, LOG_LEVEL: 'error' };
  const prepare = async (owner: ClientBase) => {
    await peopleToLookUp(owner);
    await placesToLookUp(owner);
  };
  const product = await startProduct('look-up', prepare, settings);
  try {
    await product.owner.query('truncate limit_count');
    const figures: Figure[] = [];
    for (const [name, ask] of looked) figures.push(await measure(product, `look_up_${name}_ms`, ask));
    return figures;
  } finally {
    await product.stop();
    sms.close();
  }
}

type Ask = (turn: number) => { path: string; body?: object };

// A step without a common factor with the number of people: nobody comes twice.
const someone = (turn: number) => personNumber(1 + ((turn * 399_989) % PERSONS));
const spoilt = (turn: number, number: string) =>
  turn % 2 === 0 ? number : number.replace(/.$/, (digit) => String(9 - Number(digit)));

const askNumber: Ask = (turn) => {
  const { cardNumber: _, citizenNumber, ...person } = someone(turn);
  const body = { ...person, citizenNumber: spoilt(turn, citizenNumber) };
  return { path: '/api/look-ups/social-insurance-number', body };
};
const askCard: Ask = (turn) => {
  const { fullName, birthDate, cardNumber } = someone(turn);
  return { path: '/api/look-ups/health-card', body: { fullName, birthDate, cardNumber: spoilt(turn, cardNumber) } };
};
/** The whole province, then what narrows it. */
const askPlaces =
  (list: string, narrowed: (turn: number) => Record<string, string>): Ask =>
  (turn) => ({
    path: `/api/look-ups/${list}?${new URLSearchParams({ province: LARGE_PROVINCE, ...(turn % 2 === 0 && narrowed(turn)) }).toString()}`,
  });
const askEmployers: Ask = (turn) => ({
  path: `/api/look-ups/employers?${new URLSearchParams({ province: LARGE_PROVINCE, name: employerSearch(turn) }).toString()}`,
});

const looked: readonly (readonly [name: string, ask: Ask])[] = [
  ['number', askNumber],
  ['agencies', askPlaces('agencies', () => ({ ward: SOME_WARD }))],
  ['sick_leave_facilities', askPlaces('sick-leave-facilities', (turn) => ({ name: `phuong ${turn % 1_000}` }))],
  ['contracted_facilities', askPlaces('contracted-facilities', (turn) => ({ name: `benh vien ${turn % 1_000}` }))],
  ['employers', askEmployers],
  ['collecting_organisations', askPlaces('collecting-organisations', (turn) => ({ name: `xa ${turn % 1_000}` }))],
  ['card', askCard],
];

async function measure(product: Product, figure: string, ask: Ask): Promise<Figure> {
  let turn = 0;
  const next = () => request(product.port, (turn += 1), ask(turn));
  await loadHttp(product.port, CONNECTIONS, 2, next);
  const load = await loadHttp(product.port, CONNECTIONS, SECONDS, next);
  if (load.errors > 0) throw new Error(`${figure}: ${load.errors} of ${load.requests + load.errors} answers were not 200`);
  const value = rounded(load.p95Ms, 1);
  return {
    figure,
    value,
    unit: 'ms, 95th percentile',
    goal: `<= ${GOAL_MS}`,
    good: value <= GOAL_MS,
    detail: {
      medianMs: rounded(load.medianMs, 1),
      perSecond: Math.round(load.requests / load.seconds),
      connections: CONNECTIONS,
      persons: PERSONS,
      employers: EMPLOYERS,
      collectors: COLLECTORS,
    },
  };
}

function request(port: number, turn: number, { path, body }: ReturnType<Ask>): string {
  const text = body === undefined ? '' : JSON.stringify(body);
  const from = `10.${(turn >> 16) & 255}.${(turn >> 8) & 255}.${turn & 255}`;
  const head = `${body === undefined ? 'GET' : 'POST'} ${path} HTTP/1.1\r\nhost: localhost:${port}\r\nx-forwarded-for: ${from}\r\n`;
  const content = body === undefined ? '' : `content-type: application/json\r\ncontent-length: ${text.length}\r\n`;
  return `${head}${content}\r\n${text}`;
}
