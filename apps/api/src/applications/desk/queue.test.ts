import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from '../application-fixture.ts';

let desk: Desk;
let reception: Awaited<ReturnType<Desk['officer']>>;
let caseOfficer: typeof reception;
beforeAll(async () => {
  desk = await openDesk();
  [reception, caseOfficer] = [await desk.officer(['reception']), await desk.officer(['case-officer'])];
});
afterAll(() => desk.end());

type Page = { applications: { number: string }[]; open: { mine: number; unassigned: number; overdue: number }; today: string };

async function queue(officer: typeof reception, query: string): Promise<Page> {
  return (await officer.call(`/api/queue?${query}`)).body as Page;
}

const numbersIn = ({ applications }: Page) => applications.map(({ number }) => number);

test('a person is found by insurance or citizen number, however it is typed, and only by the whole of it', async () => {
  const number = await desk.send(await desk.citizen({ socialInsuranceNumber: '0191234567', citizenNumber: '001085123456' }), {
    reason: 'damaged',
  });
  expect(numbersIn(await queue(reception, 'search=0191234567'))).toEqual([number]);
  expect(numbersIn(await queue(reception, `search=${encodeURIComponent('001 085 123.456')}`))).toEqual([number]);
  expect(numbersIn(await queue(reception, 'search=019123456'))).toEqual([]);
});

test('what is done stands behind what is open, and counts for nobody', async () => {
  const [refused, taken] = [
    await desk.send(await desk.citizen(), { reason: 'torn' }),
    await desk.send(await desk.citizen(), { reason: 'torn' }),
  ];
  await reception.call(`/api/applications/${refused}/refuse`, {
    method: 'POST',
    body: { reasons: [{ code: 'R10' }], text: 'Thẻ do cơ quan khác quản lý.' },
  });
  await reception.call(`/api/applications/${taken}/receive`, { method: 'POST', body: {} });
  const before = await queue(caseOfficer, '');
  await caseOfficer.call(`/api/applications/${taken}/take`, { method: 'POST', body: {} });

  const all = await queue(caseOfficer, 'state=all');
  expect(numbersIn(all).at(-1)).toBe(refused);
  expect(numbersIn(await queue(caseOfficer, 'assignee=me'))).toEqual([taken]);
  expect(all.open).toEqual({ ...before.open, mine: before.open.mine + 1, unassigned: before.open.unassigned - 1 });
});

test('a file whose day has passed is overdue, on top, and counted', async () => {
  const number = await desk.send(await desk.citizen(), { reason: 'damaged' });
  await reception.call(`/api/applications/${number}/receive`, { method: 'POST', body: {} });
  await desk.asOwner((client) => client.query(`update application set due_on = '2026-01-05' where number = $1`, [number]));
  const page = await queue(reception, '');
  expect(page.open.overdue).toBe(1);
  expect(page.applications[0]).toMatchObject({ number, overdue: true });
  expect(numbersIn(await queue(reception, 'overdue=true'))).toEqual([number]);
});

test('shows what is due first, pages by key, and finds by number and by name', async () => {
  const place = await openDesk();
  const front = await place.officer(['reception', 'case-officer']);
  const numbers = [];
  for (const fullName of ['Đặng Văn Một', 'Bùi Thị Hai', 'Lê Ba'])
    numbers.push(await place.send(await place.citizen({ fullName }), { reason: 'torn' }));
  await front.call(`/api/applications/${String(numbers[2])}/receive`, { method: 'POST', body: {} });
  place.clock.forward({ minutes: 1 });
  const all = (await front.call('/api/queue')).body['applications'] as { number: string; overdue: boolean }[];
  expect(all.length).toBe(3);
  const first = (await front.call('/api/queue?limit=2')).body;
  const second = (await front.call(`/api/queue?limit=2&after=${String(first['next'])}`)).body;
  expect(
    [...(first['applications'] as typeof all), ...(second['applications'] as typeof all)].map(({ number }) => number),
  ).toEqual(all.map(({ number }) => number));
  expect(second['next']).toBeNull();
  const found = async (query: string) =>
    ((await front.call(`/api/queue?${query}`)).body['applications'] as typeof all).map(({ number }) => number);
  expect(await found('search=dang+van')).toEqual([numbers[0]]);
  expect(await found(`search=${String(numbers[1])}`)).toEqual([numbers[1]]);
  expect(await found('search=%25')).toEqual([]);
  expect(await found('state=received')).toEqual([numbers[2]]);
  expect(await found('assignee=me')).toEqual([]);
  expect((await front.call('/api/queue')).body['counts']).toEqual({ submitted: 2, received: 1 });
  for (const place of ['nonsense', '0000-01-01.11111111-1111-4111-8111-111111111111']) {
    expect((await front.call(`/api/queue?after=${place}`)).status).toBe(400);
  }
  await place.end();
});

test('is in the access log of those it shows: each search, and the list once a day for each officer', async () => {
  const place = await openDesk();
  const [one, two] = [await place.officer(['reception']), await place.officer(['case-officer'])];
  const [shown, other] = [await place.citizen({ fullName: 'Đặng Văn Một' }), await place.citizen({ fullName: 'Bùi Thị Hai' })];
  const number = await place.send(shown, { reason: 'torn' });
  await place.send(other, { reason: 'torn' });
  for (const officer of [one, one, two]) await officer.call('/api/queue');
  for (let time = 0; time < 2; time += 1) await one.call('/api/queue?search=dang+van');
  const logOf = async ({ personId }: { personId: number }) =>
    (
      await place.services.db.read<{ purpose: string; what: string; actorId: string }>(
        {
          name: 'test-queue-log',
          text: 'select purpose, what, actor_id as "actorId" from access_log where person_id = $1 order by seq',
        },
        [personId],
      )
    ).map(({ purpose, what, actorId }) => [purpose, what, actorId]);
  expect(await logOf(shown)).toEqual([
    ['queue-read', `application: ${number}`, one.officerId],
    ['queue-read', `application: ${number}`, two.officerId],
    ['queue-search', `application: ${number}`, one.officerId],
    ['queue-search', `application: ${number}`, one.officerId],
  ]);
  expect((await logOf(other)).map(([purpose]) => purpose)).toEqual(['queue-read', 'queue-read']);
  await place.end();
});
