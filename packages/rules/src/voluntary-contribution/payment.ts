import { MOST_SUPPORTED_MONTHS } from '../blocks/state-support.ts';
import { type Exact, exact, NOTHING } from '../exact.ts';
import { Fault } from '../fault.ts';
import type { Entry } from '../parameters/dated-table.ts';
import { dayNumber, type Origin } from '../parameters/sheet.ts';
import type { Tables } from '../parameters/tables.ts';
import { dayBefore } from '../time/dates.ts';
import { firstDayOf, type MonthIndex, plusMonths } from '../time/month-index.ts';
import type { VoluntaryFacts } from './facts.ts';

/** What a payment is made of. */
export type VoluntaryPayment = {
  readonly months: number;
  /** One month's contribution, and the rate it comes from. */
  readonly one: Exact;
  readonly rate: Entry<bigint>;
  /** Parts of a million a month, of payments for years ahead and for missing months. */
  readonly interest: Entry<bigint> | undefined;
  readonly gross: Exact;
  readonly support: { readonly months: number; readonly monthly: bigint; readonly origin: Origin | undefined };
  readonly payBy: Temporal.PlainDate | undefined;
};

/** How many months, and how many after the first one's end the payment still is in time (Law 41/2024 art 36.3). */
export const METHODS = {
  monthly: { months: 1, monthsToPay: 0 },
  '3-months': { months: 3, monthsToPay: 2 },
  '6-months': { months: 6, monthsToPay: 3 },
  '12-months': { months: 12, monthsToPay: 6 },
} as const;

/** The State's support begins (Law 58/2014 art 124.1). */
const JANUARY_2018 = 20_180_101;

export function paymentOf(facts: VoluntaryFacts, tables: Tables): VoluntaryPayment {
  const rate = rateOn(tables, facts.payOn);
  const one = exact(facts.income * rate.value, 10_000);
  const { months, interest, gross } = grossOf(facts, one, tables);
  const support = supportOf(facts, months, tables);
  return { months, one, rate, interest, gross, support, payBy: payByOf(facts) };
}

function grossOf(facts: VoluntaryFacts, one: Exact, tables: Tables): Pick<VoluntaryPayment, 'months' | 'interest' | 'gross'> {
  const { method, years = 0, months = 0 } = facts;
  if (method === 'years-ahead') {
    const interest = interestOf(facts, tables);
    return { months: 12 * years, interest, gross: one.mul(sumOfPowers(growth(interest).inverse(), 0, 12 * years)) };
  }
  if (method === 'missing-months') {
    const interest = interestOf(facts, tables);
    return { months, interest, gross: one.mul(sumOfPowers(growth(interest), 1, months)) };
  }
  const { months: covered } = METHODS[method];
  return { months: covered, interest: undefined, gross: one.mul(covered) };
}

function rateOn(tables: Tables, payOn: Temporal.PlainDate): Entry<bigint> {
  const shares = tables.contributionRates.on(payOn, 'voluntary/private/vietnamese');
  if (!shares) throw new Fault('E_OUT_OF_TABLE', '$.payOn');
  return { value: shares.value.worker, origin: shares.origin };
}

/** The fund's investment interest, by which time paid ahead is cheaper and missing time dearer (Decree 159/2025 arts 6-7). */
function interestOf({ payOn }: VoluntaryFacts, tables: Tables): Entry<bigint> {
  const interest = tables.investmentRate.of(payOn.year);
  if (!interest) throw new Fault('E_OUT_OF_TABLE', '$.payOn');
  return interest;
}

function growth({ value }: Entry<bigint>): Exact {
  return exact(1_000_000n + value, 1_000_000);
}

/** factor^first + factor^(first+1) + …, `terms` of them. */
function sumOfPowers(factor: Exact, first: number, terms: number): Exact {
  let power = factor.pow(first);
  let sum = NOTHING;
  for (let i = 0; i < terms; i++) {
    sum = sum.add(power);
    power = power.mul(factor);
  }
  return sum;
}

function supportOf(facts: VoluntaryFacts, months: number, tables: Tables): VoluntaryPayment['support'] {
  if (dayNumber(facts.payOn) < JANUARY_2018) return { months: 0, monthly: 0n, origin: undefined };
  const { on } = tables.voluntarySupport;
  const row = on(facts.payOn, facts.supportGroup) ?? on(facts.payOn, 'other');
  const supported = Math.min(months, Math.max(0, MOST_SUPPORTED_MONTHS - facts.supportMonthsUsed));
  return { months: supported, monthly: row?.value ?? 0n, origin: row?.origin };
}

/** The last day on which the months count as paid in time (Law 41/2024 art 36.3). */
function payByOf({ method, firstMonth }: VoluntaryFacts): Temporal.PlainDate | undefined {
  if (firstMonth === undefined || method === 'years-ahead' || method === 'missing-months') return undefined;
  return lastDayOf(plusMonths(firstMonth, METHODS[method].monthsToPay));
}

function lastDayOf(month: MonthIndex): Temporal.PlainDate {
  return dayBefore(firstDayOf(plusMonths(month, 1)));
}
