import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { choosePlaceForProduct, type Place, processesOf, startProduct } from '../apps/api/src/testing/product.ts';
import { again, type Answer, type Office, openOffice, type Wish } from './killed/office.ts';
import { openRecords, type Records, type Told } from './killed/records.ts';
import type { Payer } from './payments/payers.ts';

/** Of each kind, before each kill. */
const PEOPLE = 3;
const COPIES = 3;
/** So many that their list takes a while. */
const BENEFICIARIES = 1_000;

type Asked = { kind: 'application' | 'decision' | 'filing'; person: Payer; wish: Wish } | { kind: 'list'; wish: Wish };

let place: Place;
let running: Awaited<ReturnType<typeof startProduct>> | undefined;
let records: Records;
let office: Office;
let people: Payer[];
beforeAll(async () => {
  place = await choosePlaceForProduct();
  await start();
  people = await records.addPeople(2 * 3 * PEOPLE);
  await records.addBeneficiaries(BENEFICIARIES);
  office = await openOffice(place.urls, records);
}, 120_000);
afterAll(async () => {
  await records.close();
  await running?.end();
  rmSync(place.dataDir, { recursive: true, force: true });
});

async function start(): Promise<void> {
  running = await startProduct({ ...place.env, VSSID_DEMO: '0' });
  if (!running.ready) throw new Error(running.output.err);
  records = await openRecords(place.dataDir);
}

/** Whatever stands on the one that falls ends with it; then everything is started again. */
function kill(victim: 'server' | 'database'): void {
  const processes = processesOf(place);
  process.kill((victim === 'server' ? processes[1] : processes.at(-1)) ?? 0, 'SIGKILL');
}

async function startAgain(): Promise<void> {
  await records.close();
  await running?.end();
  await start();
}

function monthIn(later: number): string {
  return Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh').toPlainYearMonth().add({ months: later }).toString();
}

test.each([
  ['server', 0],
  ['database', 1],
] as const)(
  'a killed %s loses nothing that was answered, and what is asked again is done once',
  { timeout: 240_000 },
  async (victim, wave) => {
    const asked = await prepare(people.slice(wave * 3 * PEOPLE, (wave + 1) * 3 * PEOPLE), monthIn(wave));
    const sent = asked.map(({ wish }) => Array.from({ length: COPIES }, wish));
    await Promise.any(sent.flat().map(granted));
    kill(victim);
    const answers = await Promise.all(sent.map((copies) => Promise.allSettled(copies)));
    expect(answers.flat().some((one) => one.status === 'rejected' || one.value.status >= 500)).toBe(true);
    await startAgain();

    for (const [index, one] of asked.entries()) {
      const repeated = await again(one.wish);
      for (const told of answers[index] ?? [])
        if (told.status === 'fulfilled' && told.value.status === 200) expectSame(one, told.value, repeated);
      await expectOnce(one, repeated);
    }
  },
);

async function prepare(some: readonly Payer[], month: string): Promise<Asked[]> {
  const of = (kind: number) => some.slice(kind * PEOPLE, (kind + 1) * PEOPLE);
  const prepared = await Promise.all([
    ...of(0).map(async (person): Promise<Asked> => ({
      kind: 'application',
      person,
      wish: await office.application(person, 'lost'),
    })),
    ...of(1).map(async (person): Promise<Asked> => ({ kind: 'decision', person, wish: await office.decision(person) })),
    ...of(2).map(async (person): Promise<Asked> => ({ kind: 'filing', person, wish: await office.filing(person) })),
  ]);
  return [...prepared, { kind: 'list', wish: office.list(month) }];
}

async function granted(answer: Promise<Answer>): Promise<void> {
  const { status, body } = await answer;
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
}

/** What was answered before the fall holds. A decision alone has no key: repeated, it is said to stand. */
function expectSame({ kind }: Asked, told: Answer, repeated: Answer): void {
  if (kind === 'list') expect(repeated.body['listId']).toBe(told.body['listId']);
  else if (kind !== 'decision') expect(repeated).toEqual(told);
}

/** One file, one effect, one letter that can be read, one notice of each kind, one payment of each benefit. */
async function expectOnce(one: Asked, { status, body }: Answer): Promise<void> {
  if (one.kind === 'list') {
    expect(status).toBe(200);
    expect(await records.tellList(String(body['listId']))).toEqual({
      lists: 1,
      made: 1,
      payments: BENEFICIARIES,
      benefits: BENEFICIARIES,
    });
    return;
  }
  const told = await records.tell(one.person);
  if (one.kind !== 'decision') expect(status).toBe(200);
  else if (status !== 200) expect(body).toMatchObject({ code: 'action-not-allowed', params: { happened: 'decided', by: 'you' } });
  expect(told).toEqual(ONCE[one.kind]);
  if (one.kind !== 'filing') expect(await office.letterOf(one.person)).toBe('%PDF-');
}

const REISSUED = { decisions: 1, letters: 1, cards: ['replaced', 'in-force'] };
const ONCE: Record<'application' | 'decision' | 'filing', Told> = {
  application: { ...REISSUED, files: ['decided'], notices: ['application-decided', 'application-submitted', 'card-issued'] },
  decision: {
    ...REISSUED,
    files: ['decided'],
    notices: ['application-decided', 'application-received', 'application-submitted', 'card-issued'],
  },
  filing: { files: ['received'], decisions: 0, letters: 0, cards: ['in-force'], notices: ['application-received'] },
};
