import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { sql } from '@openvssid/server/db/database';
import { createTestServices } from '../testing/test-services.ts';
import { type LedgerEntry, type LedgerLine, postEntries, postEntry } from './post.ts';

const place = await createTestServices();
const { db, clock } = place.services;
afterAll(place.end);

const TOTAL = sql<{ entries: number; lines: number; debit: number; credit: number }>(
  'test-ledger-total',
  `select (select count(*) from ledger_entry where source = $1)::int as entries, count(*)::int as lines, coalesce(sum(l.debit), 0)::bigint as debit,
          coalesce(sum(l.credit), 0)::bigint as credit
     from ledger_line l join ledger_entry e on e.entry_id = l.entry_id where e.source = $1`,
);
const LATER_LINE = sql(
  'test-later-line',
  `insert into ledger_line (entry_id, seq, account, debit) select entry_id, 3, 'unallocated', 5 from ledger_entry where source = $1`,
);
const LATER_PAIR = sql(
  'test-later-pair',
  `insert into ledger_line (entry_id, seq, account, debit, credit)
   select entry_id, v.seq, 'unallocated', v.debit, v.credit from ledger_entry, (values (3, 5, 0), (4, 0, 5)) v(seq, debit, credit) where source = $1`,
);
const EMPTY_ENTRY = sql(
  'test-entry-without-lines',
  `insert into ledger_entry (at, day, kind, source, lines) values (now(), current_date, 'received', $1, 2)`,
);
const CHANGE_LINE = sql('test-change-line', 'update ledger_line set debit = debit + 1');
const REMOVE_ENTRY = sql('test-remove-entry', 'delete from ledger_entry');

const BALANCED: LedgerLine[] = [
  { account: 'clearing-vnpay', debit: 100 },
  { account: 'unallocated', credit: 100 },
];
const entry = (lines: LedgerLine[] = BALANCED, source: string = randomUUID()): LedgerEntry => ({
  kind: 'received',
  source,
  at: clock.now(),
  lines,
});
const post = (...entries: LedgerEntry[]) => db.transaction((tx) => postEntries(tx, entries));
const totalOf = async (source: string) => (await db.read(TOTAL, [source]))[0];

test('an entry is booked once, with all its lines', async () => {
  const booked = entry();
  expect(await post(booked)).toBe(true);
  expect(await post(booked)).toBe(false);
  expect(await totalOf(booked.source)).toEqual({ entries: 1, lines: 2, debit: 100, credit: 100 });
});

test('ten equal entries at once are one', async () => {
  const booked = entry();
  const news = await Promise.all(Array.from({ length: 10 }, () => post(booked)));
  expect(news.filter(Boolean)).toHaveLength(1);
  expect(await totalOf(booked.source)).toMatchObject({ entries: 1, lines: 2 });
});

describe('as the server’s role, the database refuses', () => {
  test.each<[string, LedgerLine[]]>([
    ['a đồng too much', [BALANCED[0], { account: 'unallocated', credit: 101 }] as LedgerLine[]],
    ['one side only', [BALANCED[0], { account: 'unallocated', debit: 100 }] as LedgerLine[]],
    ['a single line', [BALANCED[0]] as LedgerLine[]],
  ])('%s', async (_, lines) => {
    const wrong = entry(lines);
    await expect(post(entry(), wrong)).rejects.toThrow(/ledger_entry|does not balance/);
    expect(await totalOf(wrong.source)).toMatchObject({ entries: 0, lines: 0 });
  });

  test('an entry without lines, when its transaction ends', async () => {
    await expect(db.transaction((tx) => tx.run(EMPTY_ENTRY, [randomUUID()]))).rejects.toThrow('does not balance');
  });

  test('a later line, and two later lines that balance', async () => {
    const booked = entry();
    await post(booked);
    for (const statement of [LATER_LINE, LATER_PAIR])
      await expect(db.transaction((tx) => tx.run(statement, [booked.source]))).rejects.toThrow('does not balance');
    // Within the transaction of the entry as well: its lines are written by one statement.
    const open = entry();
    const added = db.transaction(async (tx) => {
      await postEntry(tx, open);
      await tx.run(LATER_PAIR, [open.source]);
    });
    await expect(added).rejects.toThrow('does not balance');
    expect(await totalOf(booked.source)).toMatchObject({ lines: 2, debit: 100 });
  });

  test('any change, and any removal', async () => {
    for (const statement of [CHANGE_LINE, REMOVE_ENTRY])
      await expect(db.transaction((tx) => tx.run(statement))).rejects.toThrow('permission denied');
  });
});
