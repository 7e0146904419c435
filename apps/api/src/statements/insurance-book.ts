import { z } from 'zod';
import type { Query } from '@openvssid/server/db/query';
import { benefitTaken, type BenefitTaken } from './benefits-taken.ts';
import { socialInsuranceMonthsKept, unemploymentMonthsKept } from './kept-time.ts';
import { reissuedCoverOf } from '../books/cover.ts';
import { benefitsTakenOf, holder, holderOf, issuer, periodsOf } from './records.ts';
import { type FundPeriod, run, runsOf } from './runs.ts';
import { fundTotal, totalsOf, yearRange, yearsOf } from './totals.ts';

/** The book is of social insurance; health insurance has its card. */
const BOOK_FUNDS = ['social-insurance', 'unemployment', 'employment-injury'] as const;

const bookTotal = fundTotal.extend({
  keptMonths: z.number().int().nullable().describe('months paid that no one-time or unemployment benefit was drawn for'),
});

/** «Sổ BHXH»: everything paid for one person, by year. */
export const insuranceBook = z.object({
  kind: z.literal('insurance-book'),
  issuer,
  holder,
  totals: z.array(bookTotal),
  years: z
    .array(z.object({ year: z.number().int(), totals: z.array(fundTotal), runs: z.array(run) }))
    .describe('oldest first; a run over a new year stands in both years'),
  benefits: z.array(benefitTaken),
  cover: z
    .object({ issueNumber: z.number().int(), issuedOn: z.iso.date() })
    .optional()
    .describe('of a book that was reissued; the first cover has none'),
});
export type InsuranceBook = z.infer<typeof insuranceBook>;

/** The book as the records are now. */
export async function insuranceBookOf(query: Query, personId: number): Promise<InsuranceBook> {
  const [cover, whose, all, benefits] = await Promise.all([
    reissuedCoverOf(query, personId),
    holderOf(query, personId),
    periodsOf(query, personId),
    benefitsTakenOf(query, personId),
  ]);
  const periods = all.filter(({ fund }) => fund !== 'health');
  const told = { totals: bookTotals(periods, benefits), years: bookYears(periods), benefits };
  return { kind: 'insurance-book', ...whose, ...told, ...(cover && { cover }) };
}

function bookTotals(periods: readonly FundPeriod[], benefits: readonly BenefitTaken[]): InsuranceBook['totals'] {
  const kept = {
    'social-insurance': socialInsuranceMonthsKept(periods, benefits),
    unemployment: unemploymentMonthsKept(periods, benefits),
    'employment-injury': null,
    health: null,
  };
  return totalsOf(BOOK_FUNDS, periods).map((total) => ({ ...total, keptMonths: kept[total.fund] }));
}

function bookYears(periods: readonly FundPeriod[]): InsuranceBook['years'] {
  return yearsOf(periods).map((year) => ({
    year,
    totals: totalsOf(BOOK_FUNDS, periods, yearRange(year)),
    runs: runsOf(periods, yearRange(year)),
  }));
}
