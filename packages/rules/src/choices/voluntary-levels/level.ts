import { MOST_SUPPORTED_MONTHS } from '../../blocks/state-support.ts';
import { exact, rounded } from '../../exact.ts';
import type { Tables } from '../../parameters/tables.ts';
import { shareOf } from '../../pension/payment.ts';
import { rateBeforeReduction, type RateScale, rateScale } from '../../pension/rate.ts';
import { monthOfDate } from '../../time/month-index.ts';
import { paymentOf, type VoluntaryPayment } from '../../voluntary-contribution/payment.ts';
import { monthsToExceed } from '../break-even.ts';
import type { VoluntaryLevelsFacts } from './facts.ts';

/** What one chosen income costs a month, and what it comes to. */
export type Level = {
  readonly income: bigint;
  readonly payment: VoluntaryPayment;
  readonly contribution: number;
  /** Of a supported month; the State supports ten years. */
  readonly stateSupport: number;
  readonly supportedMonths: number;
};

/** The same income in every month, at today's prices: its average is itself. */
export type PensionOf = { readonly years: number; readonly scale: RateScale; readonly rate: number; readonly pension: number };

export function levelOf(income: bigint, facts: VoluntaryLevelsFacts, tables: Tables): Level {
  const { payOn, supportGroup, supportMonthsUsed } = facts;
  const month = { payOn, income, supportGroup, supportMonthsUsed, method: 'monthly' } as const;
  const payment = paymentOf({ ...month, years: undefined, months: undefined, firstMonth: undefined }, tables);
  const contribution = rounded(payment.one);
  return {
    income,
    payment,
    contribution,
    stateSupport: Math.min(contribution, Number(payment.support.monthly) * payment.support.months),
    supportedMonths: Math.max(0, MOST_SUPPORTED_MONTHS - supportMonthsUsed),
  };
}

/** Law 41/2024 arts 98-99, 104. */
export function pensionOf(income: bigint, years: number, { person, payOn }: VoluntaryLevelsFacts): PensionOf {
  const scale = rateScale('41/2024', person.sex, monthOfDate(payOn), years);
  const rate = rateBeforeReduction(scale, years);
  return { years, scale, rate, pension: rounded(shareOf(exact(income), rate)) };
}

/** What is paid over so many years, and how many months of the pension it takes to have more back. */
export function balanceOf({ contribution, stateSupport, supportedMonths }: Level, { years, pension }: PensionOf) {
  const months = 12 * years;
  const totalPaid = contribution * months - stateSupport * Math.min(months, supportedMonths);
  return { months, totalPaid, breakEvenMonths: monthsToExceed(totalPaid, pension) ?? 0 };
}
