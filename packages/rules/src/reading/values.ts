import { isDay, isMonth } from '@openvssid/core';
import { Fault } from '../fault.ts';
import { type MonthIndex, monthIndex } from '../time/month-index.ts';
import type { Field } from './field.ts';

const MOST_MONEY = 1_000_000_000_000;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Whole đồng from 0 to 10^12. */
export const money: Field<bigint> = {
  schema: { type: 'integer', minimum: 0, maximum: MOST_MONEY, description: 'đồng' },
  read(value) {
    const amount = readNumber(value);
    if (!Number.isInteger(amount) || amount < 0 || amount > MOST_MONEY) throw new Fault('E_MONEY', '');
    return BigInt(amount);
  },
};

/** A count from `least` to `most`, both allowed. */
export function count(least = 0, most = Number.MAX_SAFE_INTEGER): Field<number> {
  return {
    schema: { type: 'integer', minimum: least, ...(most < Number.MAX_SAFE_INTEGER && { maximum: most }) },
    read(value) {
      const number = readNumber(value);
      if (!Number.isInteger(number) || number < least || number > most) throw new Fault('E_VALUE', '');
      return number;
    },
  };
}

/** A salary coefficient above 0 and at most 30, with at most four decimals, as whole ten-thousandths: 7.688 is 76880n. */
export const coefficient: Field<bigint> = {
  schema: { type: 'number', exclusiveMinimum: 0, maximum: 30, description: 'at most 4 decimals' },
  read(value) {
    const number = readNumber(value);
    const tenThousandths = Math.round(number * 10_000);
    // A number with more decimals is another number than its ten-thousandths are.
    if (number <= 0 || number > 30 || tenThousandths / 10_000 !== number) throw new Fault('E_VALUE', '');
    return BigInt(tenThousandths);
  },
};

export const flag: Field<boolean> = {
  schema: { type: 'boolean' },
  read(value) {
    if (typeof value !== 'boolean') throw new Fault('E_TYPE', '');
    return value;
  },
};

export function oneOf<const Value extends string>(...values: readonly Value[]): Field<Value> {
  return {
    schema: { type: 'string', enum: values },
    read(value) {
      const text = readText(value);
      const found = values.find((one) => one === text);
      if (found === undefined) throw new Fault('E_VALUE', '');
      return found;
    },
  };
}

/** `YYYY-MM`. */
export const month: Field<MonthIndex> = {
  schema: { type: 'string', pattern: '^\\d{4}-\\d{2}$', examples: ['2026-07'] },
  read(value) {
    const text = readText(value);
    const year = Number(text.slice(0, 4));
    if (!isMonth(text) || !isKnown(year)) throw new Fault('E_MONTH', '');
    return monthIndex(year, Number(text.slice(5)));
  },
};

/** `YYYY-MM-DD`. */
export const date: Field<Temporal.PlainDate> = {
  schema: { type: 'string', format: 'date' },
  read(value) {
    const text = readText(value);
    if (!isDay(text) || !isYearKnown(text)) throw new Fault('E_DATE', '');
    return Temporal.PlainDate.from(text);
  },
};

export function readText(value: unknown): string {
  if (typeof value !== 'string') throw new Fault('E_TYPE', '');
  return value;
}

export function isYearKnown(text: string): boolean {
  return isKnown(Number(text.slice(0, 4)));
}

function isKnown(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function readNumber(value: unknown): number {
  if (typeof value !== 'number') throw new Fault('E_TYPE', '');
  return value;
}
