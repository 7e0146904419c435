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
  const number = await desk.send(await desk.citizen({ socialInsuranceNumber: '0191234567', citizenNumber: '001085123456' }), { reason: 'damaged' });
  expect(numbersIn(await queue(reception, 'search=0191234567'))).toEqual([number]);
  expect(numbersIn(await queue(reception, `search=${encodeURIComponent('001 085 123.456')}`))).toEqual([number]);
  expect(numbersIn(await queue(reception, 'search=019123456'))).toEqual([]);
});

test('what is done stands behind what is open, and counts for nobody', async () => {
  const [refused, taken] = [await desk.send(await desk.citizen(), { reason: 'torn' }), await desk.send(await desk.citizen(), { reason: 'torn' })];
  await reception.call(`/api/applications/${refused}/refuse`, { method: 'POST', body: { reasons: [{ code: 'R10' }], text: 'Thẻ do cơ quan khác quản lý.' } });
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
