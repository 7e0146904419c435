import { readFileSync } from 'node:fs';
import { newOrderReference } from '@openvssid/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../applications/application-fixture.ts';
import { moneyOf, sentOrder } from '../../vnpay/order-fixture.ts';
import { readAndTell } from '../commands.ts';
import { type BalancesSeen, closingOf, seeBalance } from './closing.ts';
import { importStatement } from './import-statement.ts';
import { previewStatement } from './preview-statement.ts';
import type { StatementLine } from './read-statement.ts';
import { HEADER, statementFolder, statementLine, type WrittenLine } from './statement-fixture.ts';

let desk: Desk;
const place = statementFolder();
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  place.end();
  await desk.end();
});

const read = (path: string) => importStatement(desk.services, { path });
const readLines = (...lines: WrittenLine[]) => read(place.file(place.statement(...lines)));

test('a transfer that names its order records it, and the statement read again books nothing', async () => {
  const { reference } = await sentOrder(desk);
  const path = place.file(place.statement({ description: `NGUYEN VAN MAU dong BHYT ${reference.toLowerCase()}.CT tu 0123` }));
  expect(await read(path)).toEqual({ lines: 1, received: 1_366_200, outcomes: { recorded: 1 } });
  expect(await read(path)).toEqual({ lines: 1, received: 0, outcomes: { already: 1 } });
  expect(await moneyOf(desk, reference)).toMatchObject({
    state: 'recorded',
    payments: [{ state: 'recorded', amount: 1_366_200, source: 'statement' }],
    exceptions: [],
    ledger: ['received', 'recorded'],
  });
});

test('the same line twice in a file, and the same transaction in two files, is one payment', async () => {
  const { reference } = await sentOrder(desk);
  const line = { bankReference: 'FT-TWICE', description: reference };
  expect((await readLines(line, line)).outcomes).toEqual({ recorded: 1, already: 1 });
  expect((await readLines(line, { bankReference: 'FT-OTHER' })).outcomes).toEqual({ already: 1, 'unknown-order': 1 });
  expect((await moneyOf(desk, reference)).payments).toHaveLength(1);
});

test('two people read the same statement at once: each line is booked once', async () => {
  const orders = await Promise.all(Array.from({ length: 5 }, () => sentOrder(desk)));
  const path = place.file(place.statement(...orders.map(({ reference }) => ({ description: reference }))), 'at-once.csv');
  const [one, other] = await Promise.all([read(path), read(path)]);
  expect((one.outcomes.recorded ?? 0) + (other.outcomes.recorded ?? 0)).toBe(5);
  for (const { reference } of orders) expect((await moneyOf(desk, reference)).ledger).toEqual(['received', 'recorded']);
});

test('money that does not fit is kept for an officer, whatever is wrong with it', async () => {
  const [differs, twice] = [await sentOrder(desk), await sentOrder(desk)];
  const summary = await readLines(
    { description: differs.reference, amount: 1_366_199 },
    { description: twice.reference },
    { description: twice.reference },
    { description: `${newOrderReference()} ${twice.reference}` },
    { description: newOrderReference() },
    { description: 'nop tien' },
  );
  expect(summary.outcomes).toEqual({ 'amount-differs': 1, recorded: 1, 'paid-twice': 1, 'unknown-order': 3 });
  expect(await moneyOf(desk, differs.reference)).toMatchObject({
    state: 'awaiting-payment',
    openExceptions: ['amount-differs'],
    ledger: ['received'],
  });
  expect(await moneyOf(desk, twice.reference)).toMatchObject({ state: 'recorded', openExceptions: ['paid-twice'] });
});

test('a transfer after the order’s end is seen as late, one within it is not however late its statement is read', async () => {
  const [late, inTime] = [await sentOrder(desk), await sentOrder(desk)];
  desk.clock.forward({ hours: 30 });
  const summary = await readLines(
    { description: late.reference, bookedAt: late.sentAt.add({ minutes: 16 }).toString() },
    { description: inTime.reference, bookedAt: inTime.sentAt.add({ minutes: 14 }).toString() },
  );
  expect(summary.outcomes).toEqual({ late: 1, recorded: 1 });
});

test('a transaction that comes again with another amount is nobody’s to guess about', async () => {
  const { reference } = await sentOrder(desk);
  await readLines({ bankReference: 'FT-CHANGED', description: reference });
  const summary = await readLines({ bankReference: 'FT-CHANGED', description: reference, amount: 2_000_000 });
  expect(summary.outcomes).toEqual({ 'amount-at-provider-differs': 1 });
  expect((await moneyOf(desk, reference)).payments).toHaveLength(1);
});

test('a transaction that comes again with another order’s reference books nothing and is put before an officer, once', async () => {
  const [first, other] = [await sentOrder(desk), await sentOrder(desk)];
  const line = { bankReference: 'FT-LED-ELSEWHERE', description: first.reference };
  // In one file and in the next: known before, or only since the line above it.
  await readLines(line, { ...line, description: other.reference });
  const summary = await readLines({ ...line, description: other.reference }, { ...line, description: 'khong ro' });
  expect(summary.outcomes).toEqual({ already: 2 });
  expect(await moneyOf(desk, first.reference)).toMatchObject({
    state: 'recorded',
    openExceptions: ['state-at-provider-differs'],
    ledger: ['received', 'recorded'],
  });
  expect(await moneyOf(desk, other.reference)).toMatchObject({ state: 'awaiting-payment', payments: [] });
});

test('of a file that breaks off nothing is booked, and mended it is booked whole', async () => {
  const { reference } = await sentOrder(desk);
  const whole = place.statement({ description: reference });
  const broken = Buffer.concat([Buffer.from(whole), Buffer.from('22/11/2026 09:59,FT'), Buffer.from([0xff, 0xfe])]);
  await expect(read(place.file(broken))).rejects.toThrow('UTF-8');
  expect((await moneyOf(desk, reference)).payments).toEqual([]);
  expect((await read(place.file(whole))).outcomes).toEqual({ recorded: 1 });
});

test('what an interruption left is booked by reading the file again', async () => {
  const orders = await Promise.all(Array.from({ length: 4 }, () => sentOrder(desk)));
  const path = place.file(place.statement(...orders.map(({ reference }) => ({ description: reference }))));
  let settled = 0;
  const interrupted = importStatement(desk.services, {
    path,
    onLine() {
      settled += 1;
      if (settled === 2) throw new Error('killed');
    },
  });
  await expect(interrupted).rejects.toThrow('killed');
  const { outcomes } = await read(path);
  expect((outcomes.already ?? 0) + (outcomes.recorded ?? 0)).toBe(4);
  for (const { reference } of orders) expect((await moneyOf(desk, reference)).ledger).toEqual(['received', 'recorded']);
});

test('the preview foresees what the import then does, and changes nothing', async () => {
  const [fits, differs, twice] = [await sentOrder(desk), await sentOrder(desk), await sentOrder(desk)];
  const at = (minutes: number) => fits.sentAt.add({ minutes }).toString();
  const path = place.file(
    place.statement(
      { description: fits.reference, bookedAt: at(1), bankReference: 'FT-A' },
      { description: fits.reference, bookedAt: at(1), bankReference: 'FT-A' },
      { description: differs.reference, amount: 5, bookedAt: at(1) },
      { description: twice.reference, bookedAt: at(1) },
      { description: twice.reference, bookedAt: at(2) },
      { description: 'phi', amount: -11_000, bookedAt: at(2) },
      { description: 'x', amount: '12,5', bookedAt: at(2) },
    ),
  );
  const expected = { recorded: 2, already: 1, 'amount-differs': 1, 'paid-twice': 1, outgoing: 1, rejected: 1 };
  const preview = await previewStatement(desk.services, path);
  expect(preview).toMatchObject({ summary: { lines: 7, outcomes: expected }, readBefore: null, rejected: [{ line: 8 }] });
  expect(preview.lines.map(({ outcome }) => outcome)).toEqual(['amount-differs', 'paid-twice']);
  expect((await moneyOf(desk, fits.reference)).payments).toEqual([]);
  expect(await read(path)).toEqual(preview.summary);
  expect((await previewStatement(desk.services, path)).readBefore).toEqual(desk.clock.now());
});

test('the command says what came of it and writes rejected lines beside the file, to be mended', async () => {
  const { reference, sentAt } = await sentOrder(desk);
  const bookedAt = sentAt.add({ minutes: 1 }).toString();
  const path = place.file(
    place.statement({ description: reference, bookedAt }, { amount: 'nhiều', description: 'x' }),
    'told.csv',
  );
  const { told, rejected } = await readAndTell(desk.services, path, false);
  expect(rejected).toBe(1);
  expect(told).toContain('2 lines, 1,366,200');
  expect(told).toContain('1 recorded with their orders\n  1 rejected');
  expect(readFileSync(path.replace('.csv', '-rejected.csv'), 'utf8')).toMatch(/3,amount,"?The amount is whole đồng/);
  expect((await readAndTell(desk.services, path, true)).told).toMatch(/1 booked before[\s\S]*read at[\s\S]*nothing was written/);
});

describe('a closing balance', () => {
  const balances = (...lines: WrittenLine[]) => {
    desk.clock.forward({ minutes: 1 });
    return read(place.file(place.withBalances(...lines)));
  };
  const booksOf = async () => {
    const { rows } = await desk.asOwner((client) =>
      client.query<{ books: number }>(
        `select coalesce(sum(debit - credit), 0)::int as books from ledger_line where account = 'clearing-bank-transfer'`,
      ),
    );
    return rows[0]?.books ?? 0;
  };
  const opened = async () => {
    const { rows } = await desk.asOwner((client) =>
      client.query<{ difference: number }>(
        `select (data->'difference')::int as difference from payment_exception where kind = 'balance-differs' order by opened_at, about`,
      ),
    );
    return rows.map(({ difference }) => difference);
  };
  /** A day after all that the tests before have booked. */
  const later = (minutes: number) => desk.clock.now().add({ minutes }).toString();

  test('is compared with the ledger: what was there before and what went out for something else is explained, the rest is not', async () => {
    desk.clock.forward({ hours: 72 });
    const before = await booksOf();
    const [at, first] = [later(-30), 5_000_000 + before + 1_000];
    // The account held five million before the first of these statements: found once.
    const one = await balances({ bookedAt: at, amount: 1_000, balance: first });
    expect(one.balance).toEqual({ bank: first, books: before + 1_000, unexplained: 5_000_000 });
    expect(await opened()).toEqual([5_000_000]);
    const two = await balances(
      { bookedAt: later(-20), amount: 2_000, balance: first + 2_000 },
      { bookedAt: later(-19), amount: -900, description: 'PHI', balance: first + 1_100 },
    );
    expect(two.balance).toMatchObject({ unexplained: 0 });
    // Newest first, and one line of it is missing.
    const three = await balances(
      { bookedAt: later(-10), amount: 4_000, balance: first + 8_100 },
      { bookedAt: later(-11), amount: 1_000, balance: first + 2_100 },
    );
    expect(three.balance).toMatchObject({ bank: first + 8_100, unexplained: 2_000 });
    expect(await opened()).toEqual([5_000_000, 2_000]);
    const officer = await desk.officer(['approver'], '00');
    const { body } = await officer.call('/api/reconciliations');
    expect((body['reconciliations'] as object[])[0]).toMatchObject({
      provider: 'bank-transfer',
      providerBalance: first + 8_100,
      differences: 1,
      exceptions: expect.arrayContaining([expect.objectContaining({ kind: 'balance-differs', state: 'open' })]),
    });
    // The line is found, and read after all: it explains what it was missed for, and is no difference of its own.
    expect((await balances({ bookedAt: later(-12), amount: 2_000, balance: 0 })).balance).toBeUndefined();
    const four = await balances({ bookedAt: later(-5), amount: 500, balance: first + 8_600 });
    expect(four.balance).toMatchObject({ unexplained: 0 });
    expect(await opened()).toEqual([5_000_000, 2_000]);
  });

  test('of an older statement, or of one read again, is compared with nothing', async () => {
    const found = await opened();
    const again = await balances({ bookedAt: later(-40), amount: 3_000, balance: 77 });
    expect(again.balance).toBeUndefined();
    expect(await opened()).toEqual(found);
  });

  test('follows from the balances where a day is all that is told', () => {
    const line = (amount: number, balance: number) => ({ bookedAt: desk.clock.now(), amount, balance }) as StatementLine;
    const closing = (...lines: StatementLine[]) => {
      const seen: BalancesSeen = {};
      for (const one of lines) seeBalance(seen, one);
      return closingOf(seen)?.balance;
    };
    expect(closing(line(5, 105), line(7, 112))).toBe(112);
    expect(closing(line(7, 112), line(5, 105))).toBe(112);
    expect(closing(line(5, 0))).toBe(0);
    expect(closing()).toBeUndefined();
  });
});

test('a hundred thousand lines are read without holding them', { timeout: 120_000 }, async () => {
  const lines = Array.from({ length: 100_000 }, (_, index) =>
    statementLine({ amount: -index - 1, description: 'CHI LUONG THANG 11' }),
  );
  const path = place.file(`${HEADER}\n${lines.join('\n')}\n`, 'large.csv');
  lines.length = 0;
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  const summary = await importStatement(desk.services, {
    path,
    onLine: ({ line }) => {
      if (line % 1000 === 0) most = Math.max(most, process.memoryUsage().heapUsed);
    },
  });
  expect(summary.outcomes).toEqual({ outgoing: 100_000 });
  expect(most - before).toBeLessThan(200_000_000);
});
