import { isDay, isMonth } from '@openvssid/core';
import { Fault } from '../fault.ts';
import type { Field, Read } from '../reading/field.ts';
import { object } from '../reading/object.ts';
import { isYearKnown, oneOf, readText } from '../reading/values.ts';
import { type MonthIndex, monthIndex, monthIndexOf } from '../time/month-index.ts';

/** A birth as the records have it: a day, a month or only a year. */
export type Birth = {
  /** January where only the year is known. */
  readonly month: MonthIndex;
  /** The first day of what is known. */
  readonly day: Temporal.PlainDate;
  readonly yearOnly: boolean;
};

export const birth: Field<Birth> = {
  schema: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', examples: ['1970-05-10', '1970-05', '1970'] },
  read(value) {
    const text = readText(value);
    const isBirth = /^\d{4}$/.test(text) || isMonth(text) || isDay(text);
    if (!isBirth || !isYearKnown(text)) throw new Fault('E_DATE', '');
    const yearOnly = text.length === 4;
    return {
      month: yearOnly ? monthIndex(Number(text), 1) : monthIndexOf(text),
      day: Temporal.PlainDate.from(`${text}-01-01`.slice(0, 10)),
      yearOnly,
    };
  },
};

export const sex = oneOf('F', 'M');
export type Sex = Read<typeof sex>;

export const person = object({ sex, birth });
export type Person = Read<typeof person>;
