import { expect, test } from 'vitest';
import type { BenefitTaken } from './benefits-taken.ts';
import { socialInsuranceMonthsKept, unemploymentMonthsKept } from './kept-time.ts';
import type { FundPeriod } from './runs.ts';

const paid = (fund: FundPeriod['fund'], fromMonth: string, toMonth: string): FundPeriod => ({
  fund,
  fromMonth,
  toMonth,
  scheme: 'compulsory',
  employerName: 'Công ty A',
  jobTitle: null,
  workplace: null,
  insurableEarnings: 6_000_000,
  salaryCoefficient: null,
  paid: true,
});
const drawn = (kind: BenefitTaken['kind'], fromDay: string, toDay: string | null): BenefitTaken => ({
  kind,
  decisionNumber: '1/QĐ',
  decisionOn: fromDay,
  fromDay,
  toDay,
  amount: 1,
});

test('without a benefit all months paid are kept', () => {
  expect(unemploymentMonthsKept([paid('unemployment', '2020-01', '2021-12')], [])).toBe(24);
});

test('three months of benefit use up to 36 months paid; the odd months are kept, and those paid afterwards count anew', () => {
  const benefit = drawn('unemployment-benefit', '2020-02-05', '2020-05-04');
  expect(unemploymentMonthsKept([paid('unemployment', '2018-01', '2019-12')], [benefit])).toBe(0);
  expect(unemploymentMonthsKept([paid('unemployment', '2016-09', '2019-12')], [benefit])).toBe(4);
  const again = [paid('unemployment', '2016-09', '2019-12'), paid('unemployment', '2021-01', '2021-10')];
  expect(unemploymentMonthsKept(again, [benefit])).toBe(14);
});

test('a benefit that ended early uses the months received only', () => {
  const periods = [paid('unemployment', '2014-01', '2019-12')];
  expect(unemploymentMonthsKept(periods, [drawn('unemployment-benefit', '2020-02-01', '2020-03-31')])).toBe(72 - 24);
});

test('who draws the longest benefit keeps the months beyond 144 until 14 February 2024, and none since', () => {
  const periods = [paid('unemployment', '2009-01', '2021-06')];
  expect(unemploymentMonthsKept(periods, [drawn('unemployment-benefit', '2024-02-14', '2025-02-13')])).toBe(6);
  expect(unemploymentMonthsKept(periods, [drawn('unemployment-benefit', '2024-02-15', '2025-02-14')])).toBe(0);
});

test('months before a withdrawal at once are no longer open', () => {
  const periods = [paid('social-insurance', '2010-01', '2014-12'), paid('social-insurance', '2018-01', '2018-06')];
  expect(socialInsuranceMonthsKept(periods, [])).toBe(66);
  expect(socialInsuranceMonthsKept(periods, [drawn('one-time-withdrawal', '2016-03-01', null)])).toBe(6);
});
