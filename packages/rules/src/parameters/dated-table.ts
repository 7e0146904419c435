import { type MonthIndex, yearOf } from '../time/month-index.ts';
import { dayNumber, type Origin, type Row } from './sheet.ts';

/** A value, and where it comes from. */
export type Entry<Value> = { readonly value: Value; readonly origin: Origin };

/** Values of one topic by date, perhaps one line of them for each key (a region, a group). */
export type DatedTable<Value, Key extends string = 'all'> = {
  on(date: Temporal.PlainDate, key: Key): Entry<Value> | undefined;
  /** On the first day of the month. */
  in(month: MonthIndex, key: Key): Entry<Value> | undefined;
};

type DatedRow<Value> = Entry<Value> & { readonly from: number; readonly to: number; readonly row: Row };

/** Rows with `effective_from` and `effective_to`; within a key they follow each other without gap or overlap, or a `ParameterError` says where. */
export function readDatedTable<Value, Key extends string = 'all'>(
  rows: readonly Row[],
  value: (row: Row) => Value,
  keysOf: (row: Row) => readonly Key[],
): DatedTable<Value, Key> {
  const lines = new Map<Key, DatedRow<Value>[]>();
  for (const row of rows) {
    const dated = { value: value(row), origin: row.origin, from: row.day('effective_from'), to: row.day('effective_to'), row };
    if (dated.to < dated.from) throw row.wrong('effective_to lies before effective_from');
    for (const key of keysOf(row)) lines.set(key, [...(lines.get(key) ?? []), dated]);
  }
  for (const [key, line] of lines) {
    line.sort((a, b) => a.from - b.from);
    expectUnbroken(key, line);
  }
  expectSameEnd(lines);
  const find = (day: number, key: Key) => lines.get(key)?.findLast(({ from, to }) => from <= day && day <= to);
  return {
    on: (date, key) => find(dayNumber(date), key),
    in: (month, key) => find(yearOf(month) * 10_000 + ((month % 12) + 1) * 100 + 1, key),
  };
}

/** For a table with one line: `readDatedTable(rows, value, single)`. */
export function single(): readonly ['all'] {
  return ['all'];
}

function expectUnbroken(key: string, line: readonly DatedRow<unknown>[]): void {
  line.forEach((one, i) => {
    const before = line[i - 1];
    if (!before) return;
    const name = key === 'all' ? '' : ` (${key})`;
    if (one.from <= before.to) throw one.row.wrong(`overlaps row ${before.row.number}${name}`);
    if (one.from !== nextDay(before.to)) throw one.row.wrong(`leaves a gap after row ${before.row.number}${name}`);
  });
}

/** A line that ends before the others was forgotten when they were continued. */
function expectSameEnd(lines: ReadonlyMap<string, readonly DatedRow<unknown>[]>): void {
  const end = Math.max(...[...lines.values()].map((line) => line.at(-1)?.to ?? 0));
  for (const [key, line] of lines) {
    const last = line.at(-1);
    if (last && last.to < end) throw last.row.wrong(`ends on ${dayText(last.to)} (${key}), others go on to ${dayText(end)}`);
  }
}

function nextDay(day: number): number {
  return dayNumber(dateOf(day).add({ days: 1 }));
}

function dayText(day: number): string {
  return dateOf(day).toString();
}

function dateOf(day: number): Temporal.PlainDate {
  return new Temporal.PlainDate(Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100);
}
