import type { Entry } from './dated-table.ts';
import type { Row } from './sheet.ts';

/** A value for each year, without gap; undefined outside. */
export type YearlyTable<Value> = {
  readonly first: number;
  readonly last: number;
  of(year: number): Entry<Value> | undefined;
};

export function readYearlyTable<Value>(rows: readonly Row[], column: string, value: (row: Row) => Value): YearlyTable<Value> {
  const years = rows.map((row) => row.whole(column));
  rows.forEach((row, i) => {
    const [year = 0, before] = [years[i], years[i - 1]];
    if (before !== undefined && year <= before) throw row.wrong(`${column} ${year} overlaps the row before`);
    if (before !== undefined && year !== before + 1) throw row.wrong(`${column} leaves a gap after ${before}`);
  });
  const entries = new Map(rows.map((row, i) => [years[i], { value: value(row), origin: row.origin }]));
  return { first: years[0] ?? 0, last: years.at(-1) ?? 0, of: (year) => entries.get(year) };
}
