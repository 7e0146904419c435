import { expect, test } from 'vitest';
import { type FundPeriod, runsOf } from './runs.ts';
import { totalsOf, yearRange, yearsOf } from './totals.ts';

const period = (fields: Partial<FundPeriod>): FundPeriod => ({
  fund: 'social-insurance',
  fromMonth: '2024-01',
  toMonth: '2024-12',
  scheme: 'compulsory',
  employerName: 'Công ty A',
  jobTitle: 'Thợ may',
  workplace: null,
  insurableEarnings: 6_000_000,
  salaryCoefficient: null,
  paid: true,
  ...fields,
});
const year = yearRange(2024);
const shown = (periods: FundPeriod[]) => runsOf(periods, year).map((run) => [run.fromMonth, run.toMonth, run.funds.join('+')]);

test('funds paid on the same terms share a line, and a new line begins where they change', () => {
  expect(shown([period({}), period({ fund: 'unemployment', fromMonth: '2024-03' })])).toEqual([
    ['2024-01', '2024-02', 'social-insurance'],
    ['2024-03', '2024-12', 'social-insurance+unemployment'],
  ]);
});

test('periods that follow each other on the same terms are one line, a gap or another salary parts them', () => {
  const parts = [
    period({ toMonth: '2024-02' }),
    period({ fromMonth: '2024-03', toMonth: '2024-05' }),
    period({ fromMonth: '2024-07', toMonth: '2024-08' }),
    period({ fromMonth: '2024-09', insurableEarnings: 7_000_000 }),
  ];
  expect(shown(parts).map(([from, to]) => [from, to])).toEqual([
    ['2024-01', '2024-05'],
    ['2024-07', '2024-08'],
    ['2024-09', '2024-12'],
  ]);
});

test('a run over a new year is cut at it and stands in both years', () => {
  const over = [period({ fromMonth: '2023-11', toMonth: '2025-02' })];
  expect(yearsOf(over)).toEqual([2023, 2024, 2025]);
  expect(runsOf(over, yearRange(2023))).toMatchObject([{ fromMonth: '2023-11', toMonth: '2023-12' }]);
  expect(runsOf(over, yearRange(2025))).toMatchObject([{ fromMonth: '2025-01', toMonth: '2025-02' }]);
});

test('two employers in a month are two lines and one month; an owed month is none', () => {
  const periods = [
    period({ toMonth: '2024-06' }),
    period({ fromMonth: '2024-04', toMonth: '2024-08', employerName: 'Công ty B' }),
    period({ fromMonth: '2024-09', toMonth: '2024-10', paid: false }),
  ];
  expect(runsOf(periods, year)).toHaveLength(3);
  expect(totalsOf(['social-insurance', 'unemployment'], periods, year)).toEqual([
    { fund: 'social-insurance', months: 8, unpaidMonths: 2 },
    { fund: 'unemployment', months: 0, unpaidMonths: 0 },
  ]);
});
