import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, OTHER_AGENCY, raw } from '../../applications/application-fixture.ts';
import { readXlsx } from '../../import/xlsx/read-xlsx.ts';
import {
  decide,
  exceptionOf,
  latePayment,
  type OfficerAtDesk,
  pay,
  propose,
} from '../../received-payments/desk/desk-payments-fixture.ts';
import { sentOrder } from '../../vnpay/order-fixture.ts';
import { ledgerTotals } from '../totals.ts';

const AGENCY = '0101';
let desk: Desk;
let approver: OfficerAtDesk;
let central: OfficerAtDesk;
type Sums = { account: string; debit: number; credit: number };
type Line = Sums & { entryId: number; seq: number; agencyCode: string | null };

beforeAll(async () => {
  desk = await openDesk();
  const clerk = await desk.officer(['case-officer']);
  approver = await desk.officer(['approver']);
  central = await desk.officer(['statistics'], '00');
  for (const surplus of [0, 0, 33_801]) {
    const order = await sentOrder(desk, 1_366_201);
    await pay(desk, order, { amount: order.amount + surplus });
  }
  const { reference } = await latePayment(desk);
  const found = await exceptionOf(clerk, reference);
  await propose(clerk, found, 'refund');
  await decide(approver, found.exceptionId, found.lastSeq + 1);
  await pay(desk, await sentOrder(desk), { reference: null, amount: 7 });
});
afterAll(() => desk.end());

const DAY = 'from=2026-11-22&to=2026-11-22';
const totalsOf = async (who: OfficerAtDesk) => (await who.call(`/api/ledger/totals?${DAY}`)).body as Record<string, Sums[]>;
const add = (rows: readonly Sums[], side: 'debit' | 'credit') => rows.reduce((sum, row) => sum + row[side], 0);
const fileOf = (who: OfficerAtDesk, as: string, more = '') =>
  raw(desk.officerApp, who, 'GET', `/api/ledger/export?${DAY}&as=${as}${more}`);

async function linesOf(who: OfficerAtDesk, filter = ''): Promise<Line[]> {
  const found: Line[] = [];
  for (let place = ''; ;) {
    const { body } = await who.call(`/api/ledger/lines?${DAY}${filter}${place}`);
    const lines = body['lines'] as Line[];
    found.push(...lines);
    const last = lines.at(-1);
    if (body['more'] !== true || !last) return found;
    place = `&afterEntry=${last.entryId}&afterSeq=${last.seq}`;
  }
}

test('by account, day and agency the same đồng are added up, and both sides are equal', async () => {
  const { accounts = [], days = [], agencies = [] } = await totalsOf(central);
  const whole = await ledgerTotals(desk.services.db.read, { from: '2026-11-22', to: '2026-11-22' });
  for (const rows of [accounts, days, agencies, whole]) {
    expect(add(rows, 'debit')).toBe(add(accounts, 'debit'));
    expect(add(rows, 'credit')).toBe(add(rows, 'debit'));
  }
  expect(accounts.find(({ account }) => account === 'fund-health')?.credit).toBe(3 * 1_366_201 - 1_366_201);
  expect(accounts.find(({ account }) => account === 'refunds-payable')?.credit).toBe(1_366_200);
});

test('the lines behind a total add up to it, page by page', async () => {
  const { accounts = [] } = await totalsOf(central);
  for (const { account, debit, credit } of accounts) {
    const lines = await linesOf(central, `&account=${account}`);
    expect([add(lines, 'debit'), add(lines, 'credit')]).toEqual([debit, credit]);
  }
  expect((await linesOf(central, `&agency=${AGENCY}`)).every(({ agencyCode }) => agencyCode === AGENCY)).toBe(true);
});

test('an agency sees its own, those above it see it too, others do not', async () => {
  const own = await linesOf(approver);
  expect(new Set(own.map(({ agencyCode }) => agencyCode))).toEqual(new Set([AGENCY]));
  expect((await linesOf(central)).length).toBe(own.length + 2);
  expect(await linesOf(await desk.officer(['approver'], '01'))).toHaveLength(own.length);
  expect(await linesOf(await desk.officer(['approver'], OTHER_AGENCY))).toEqual([]);
});

test('both files agree with the ledger to the đồng, and hold nothing that is reckoned and nobody’s name', async () => {
  const { accounts = [] } = await totalsOf(central);
  const csv = await fileOf(central, 'csv');
  expect(csv.body).toMatch(/^\uFEFFBút toán,Ngày,Nội dung/);
  const rows = csv.body
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  const sum = (table: readonly (readonly (string | undefined)[])[], column: number) =>
    table.reduce((total, cells) => total + Number(cells[column]), 0);
  expect([sum(rows, 8), sum(rows, 9)]).toEqual([add(accounts, 'debit'), add(accounts, 'credit')]);
  expect(csv.body).not.toMatch(/^[=+@-]|,[=+@-]/m);
  expect(csv.body).not.toContain('019000');

  const path = join(mkdtempSync(join(tmpdir(), 'ledger-')), 'ledger.xlsx');
  writeFileSync(path, (await fileOf(central, 'xlsx')).rawPayload);
  const { records } = await readXlsx(path, () => undefined);
  const [, ...table] = (await Array.fromAsync(records)).map(({ cells }) => cells);
  expect([sum(table, 8), sum(table, 9)]).toEqual([add(accounts, 'debit'), add(accounts, 'credit')]);
  expect(table[0]?.[1]).toBe('2026-11-22');
});

test('who may not export is refused, and so are days that are none', async () => {
  expect((await fileOf(await desk.officer(['case-officer']), 'csv')).statusCode).toBe(403);
  const asked = async (query: string) => (await approver.call(`/api/ledger/totals?${query}`)).body['code'];
  expect(await asked('from=2026-11-23&to=2026-11-22')).toBe('ledger-span-backwards');
  expect(await asked('from=2026-01-01&to=2026-11-22')).toBe('ledger-span-too-long');
  expect((await approver.call('/api/ledger/totals?from=2026-02-30')).status).toBe(400);
});
