import { TIME_ZONE } from '@openvssid/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, OTHER_AGENCY, raw } from '../applications/application-fixture.ts';
import { statisticsCsv } from './csv.ts';
import type { Statistics } from './statistics.ts';

type Officer = Awaited<ReturnType<Desk['officer']>>;
let desk: Desk;
let approver: Officer;
let reception: Officer;
let today: string;

beforeAll(async () => {
  desk = await openDesk();
  reception = await desk.officer(['reception']);
  approver = await desk.officer(['approver']);
  today = desk.clock.now().toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString();
  const numbers: string[] = [];
  for (const fullName of ['Lê Một', 'Lê Hai', 'Lê Ba'])
    numbers.push(await desk.send(await desk.citizen({ fullName }), { reason: 'torn' }));
  await reception.call(`/api/applications/${String(numbers[0])}/refuse`, {
    method: 'POST',
    body: { reasons: [{ code: 'R10' }], text: 'Thẻ do cơ quan khác quản lý.' },
  });
  await reception.call(`/api/applications/${String(numbers[1])}/receive`, { method: 'POST', body: {} });
  await desk.asOwner((client) => client.query(`update application set due_on = '2026-01-05' where number = $1`, [numbers[1]]));
});
afterAll(() => desk.end());

const of = async (who: Officer, day = '') => (await who.call(`/api/statistics${day && `?day=${day}`}`)).body as Statistics;

test('counts what came, was decided and is open, and names no citizen', async () => {
  const made = await of(approver);
  expect(made).toMatchObject({
    day: today,
    ofDay: { received: 3, accepted: 0, refused: 1, late: 0 },
    open: { byState: { submitted: 1, received: 1 }, overdue: 1 },
    procedures: [{ received: 3, decided: 1, open: 2 }],
  });
  expect(made.days).toHaveLength(30);
  expect(made.days.at(-1)).toEqual({ day: today, received: 3, accepted: 0, refused: 1, late: 0 });
  expect(JSON.stringify(made)).not.toMatch(/Lê (Một|Hai|Ba)/);
});

test('a day before has its own counts; what is open stays as it is now', async () => {
  const before = await of(approver, '2026-01-15');
  expect(before.ofDay).toMatchObject({ received: 0, refused: 0 });
  expect(before.open.overdue).toBe(1);
});

test('officers are named to approvers and administrators only', async () => {
  expect((await of(approver)).officers).toContainEqual({ fullName: reception.fullName, decided: 1, decidedInMonth: 1, open: 0 });
  expect((await of(await desk.officer(['statistics']))).officers).toBeNull();
});

test('is closed to the desk, and another agency sees its own', async () => {
  expect((await reception.call('/api/statistics')).status).toBe(403);
  expect((await reception.call('/api/statistics/table')).status).toBe(403);
  expect((await of(await desk.officer(['approver'], OTHER_AGENCY))).ofDay.received).toBe(0);
});

test.each(['2019-12-31', '2999-01-01', '0000-01-01', 'today'])('%s has no statistics', async (day) => {
  expect([400, 422]).toContain((await approver.call(`/api/statistics?day=${day}`)).status);
});

test('the table opens in a spreadsheet as text, and reckons nothing', async () => {
  const answer = await raw(desk.officerApp, approver, 'GET', '/api/statistics/table');
  expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(answer.headers['content-disposition']).toContain(`thong-ke-${today}.csv`);
  expect(answer.body.startsWith('\uFEFFThời gian,Mục,Chỉ tiêu,Số lượng\n')).toBe(true);
  expect(answer.body).toContain(`${today},Hồ sơ,Nhận vào,3\n`);
  const made = { ...(await of(approver)), officers: [{ fullName: '=HYPERLINK("x")', decided: 1, decidedInMonth: 1, open: 0 }] };
  expect(statisticsCsv(made, 'vi').toString()).toContain(`"'=HYPERLINK(""x"")"`);
});
