import { baseSalaryOn } from '../blocks/base-salary.ts';
import { SUPPORT_GROUPS } from '../facts/history.ts';
import { Fault } from '../fault.ts';
import { dayNumber } from '../parameters/sheet.ts';
import type { Tables } from '../parameters/tables.ts';
import { optional, orElse, type Read } from '../reading/field.ts';
import { object } from '../reading/object.ts';
import { expectOnlyFor } from '../reading/presence.ts';
import { expectDate } from '../reading/range.ts';
import { count, date, money, month, oneOf } from '../reading/values.ts';

/** Facts of a payment to voluntary social insurance (đóng BHXH tự nguyện). */
export const voluntaryFacts = object({
  payOn: date,
  income: money,
  method: oneOf('monthly', '3-months', '6-months', '12-months', 'years-ahead', 'missing-months'),
  years: optional(count(2, 5)),
  months: optional(count(1, 120)),
  supportGroup: orElse(oneOf(...SUPPORT_GROUPS), 'other'),
  supportMonthsUsed: orElse(count(), 0),
  firstMonth: optional(month),
});

export type VoluntaryFacts = Read<typeof voluntaryFacts>;

/** Most months that may be paid at once for time that is missing: ten years, from Law 41/2024 on five (art 36.2e). */
const MOST_MISSING_MONTHS = 60;
const LAW_41_2024 = 20_250_701;

export function checkVoluntary(facts: VoluntaryFacts, tables: Tables): void {
  const { payOn, income, method, years, months, firstMonth } = facts;
  expectDate(payOn, '$.payOn', '2016-01-01');
  const { least, most } = incomeBounds(tables, payOn);
  if (income < least || income > most) throw new Fault('E_VALUE', '$.income');
  expectOnlyFor(method === 'years-ahead', years, '$.years');
  expectOnlyFor(method === 'missing-months', months, '$.months');
  if ((months ?? 0) > MOST_MISSING_MONTHS && dayNumber(payOn) >= LAW_41_2024) throw new Fault('E_VALUE', '$.months');
  if (firstMonth !== undefined && (method === 'years-ahead' || method === 'missing-months'))
    throw new Fault('E_CONFLICT', '$.firstMonth');
}

/** The income one may insure: from the rural poverty line to twenty times the base salary (Law 58/2014 art 87.1, Law 41/2024 art 36.1). */
export function incomeBounds(tables: Tables, payOn: Temporal.PlainDate): { least: bigint; most: bigint } {
  const line = tables.ruralPovertyLine.on(payOn, 'all');
  if (!line) throw new Fault('E_OUT_OF_TABLE', '$.payOn');
  return { least: line.value, most: 20n * baseSalaryOn(tables, payOn, '$.payOn').value };
}
