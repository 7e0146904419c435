import { isDay, isMonth } from '@openvssid/core';
import { CsvError, parse } from 'csv-parse/sync';
import { isCitation } from '../explain/citation.ts';
import { type MonthIndex, monthIndexOf } from '../time/month-index.ts';
import { ParameterError } from './parameter-error.ts';

/**
 * How sure a value is: `text-read` the legal text was read, `secondary` from a secondary copy, `unverified` widely stated, the text not
 * read (calculators.md 15). Only the first is shown without a mark.
 */
export type Confidence = (typeof CONFIDENCES)[number];
/** From the surest to the least sure. */
export const CONFIDENCES = ['text-read', 'secondary', 'unverified'] as const;

/** Where a value of a table comes from. */
export type Origin = { readonly source: string; readonly confidence: Confidence };

/** A row of a parameter file; every reading of a cell that is not as it should be throws a `ParameterError` with file and row. */
export type Row = {
  readonly number: number;
  readonly origin: Origin;
  text(column: string): string;
  /** A whole number, not negative. */
  whole(column: string): number;
  money(column: string): bigint;
  yesOrNo(column: string): boolean;
  one<const Value extends string>(column: string, values: readonly Value[]): Value;
  /** Days as numbers, see `dayNumber`. */
  day(column: string): number;
  month(column: string): MonthIndex;
  isEmpty(column: string): boolean;
  wrong(problem: string): ParameterError;
};

/** The rows of one parameter file. */
export function readSheet(file: string, text: string): Row[] {
  const records = recordsOf(file, text);
  if (records.length === 0) throw new ParameterError(file, 1, 'no rows');
  return records.map(({ cells, line }) => rowOf(file, line, cells));
}

type Cells = Readonly<Record<string, string>>;
/** With the line it ends on, as an editor counts them. */
type Numbered = { readonly cells: Cells; readonly line: number };

function recordsOf(file: string, text: string): Numbered[] {
  try {
    return parse<Numbered, Cells>(text, {
      columns: (names: string[]) => uniqueColumns(file, names),
      skip_empty_lines: true,
      relax_column_count_less: true,
      bom: true,
      on_record: (cells, { lines }) => ({ cells, line: lines }),
    });
  } catch (error) {
    throw error instanceof CsvError ? new ParameterError(file, lineOf(error), error.message) : error;
  }
}

function uniqueColumns(file: string, names: string[]): string[] {
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) throw new ParameterError(file, 1, `column ${twice} stands twice`);
  return names;
}

function lineOf(error: CsvError): number {
  return typeof error['lines'] === 'number' ? error['lines'] : 1;
}

/** `20260701` for 1 July 2026: days of tables compare as numbers. */
export function dayNumber(date: Temporal.PlainDate): number {
  return date.year * 10_000 + date.month * 100 + date.day;
}

function rowOf(file: string, number: number, cells: Readonly<Record<string, string | undefined>>): Row {
  const wrong = (problem: string) => new ParameterError(file, number, problem);
  const isEmpty = (column: string) => !cells[column]?.trim();
  const text = (column: string) => {
    if (isEmpty(column)) throw wrong(`${column} is empty`);
    return cells[column]?.trim() ?? '';
  };
  const one = <const Value extends string>(column: string, values: readonly Value[]): Value => {
    const found = values.find((value) => value === text(column));
    if (found === undefined) throw wrong(`${column} is none of ${values.join(', ')}: ${text(column)}`);
    return found;
  };
  const whole = (column: string) => {
    if (!/^\d{1,15}$/.test(text(column))) throw wrong(`${column} is no whole number: ${text(column)}`);
    return Number(text(column));
  };
  const source = text('source');
  if (!isCitation(source)) throw wrong(`source names no legal text we can cite: ${source}`);
  return {
    number,
    origin: { source, confidence: one('confidence', CONFIDENCES) },
    text,
    whole,
    money: (column) => BigInt(whole(column)),
    yesOrNo: (column) => one(column, ['yes', 'no']) === 'yes',
    one,
    day(column) {
      if (!isDay(text(column))) throw wrong(`${column} is no day: ${text(column)}`);
      return Number(text(column).replaceAll('-', ''));
    },
    month(column) {
      if (!isMonth(text(column))) throw wrong(`${column} is no month: ${text(column)}`);
      return monthIndexOf(text(column));
    },
    isEmpty,
    wrong,
  };
}
