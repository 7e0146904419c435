import { z } from 'zod';
import { calculationStep } from '../results/step.ts';
import { day, dong, halves, judged, law, month, whole } from '../results/values.ts';

const steps = z.array(calculationStep);
const { eligible, reasons } = judged(
  'AGE_NOT_REACHED',
  'ENOUGH_YEARS_FOR_PENSION',
  'NO_CONTRIBUTION_BEFORE_2025_07',
  'TWELVE_MONTHS_NOT_PASSED',
  'TWENTY_YEARS_OR_MORE',
  'STILL_INSURED',
);

const furtherYears = z.object({
  years: whole.describe('further years of contribution'),
  eligible: z.boolean().describe('whether they lead to a pension'),
  months: whole.describe('of contribution in all'),
  ownContributions: dong.describe('what the person pays for the further years, in all'),
  route: z.enum(['normal', 'heavy-or-hard-area', 'underground-coal', 'voluntary-pre-2021']).optional(),
  yearsCounted: halves.optional(),
  rate: halves.optional(),
  averageSalary: dong.optional(),
  pension: dong.optional(),
  supplement: dong.optional(),
  start: month.optional().describe('the earliest month of the pension, YYYY-MM'),
  ageMonths: whole.optional(),
  breakEvenMonths: whole
    .optional()
    .describe('of pension, after which it has paid more than the one-time payment and the further contributions'),
});

/** Everything at the law, the tables and the prices of the day of the decision. */
export const oneTimeOrPensionResult = z
  .object({
    law,
    asOf: day.describe('of law, tables and prices'),
    oneTime: z.object({
      eligible,
      reasons,
      months: whole,
      yearsBefore2014: halves.optional(),
      yearsFrom2014: halves.optional(),
      monthsOfAverage: halves.optional(),
      averageSalary: dong,
      amount: dong.describe('also where it is not due yet'),
      steps,
    }),
    further: z.object({
      from: month,
      scheme: z.enum(['compulsory', 'voluntary']),
      income: dong.describe('insured a month'),
      ownMonthly: dong.describe('of which the person pays, before the State’s support'),
      stateSupport: dong.describe('a month'),
      supportedMonths: whole,
    }),
    rightAfter: whole.describe('further years after which there is a right to a pension'),
    chosen: furtherYears,
    pensionSteps: steps.describe('to the pension of the chosen years, or why there is none'),
    years: z.array(furtherYears),
    healthCard: z.object({
      fundPaysPercent: whole,
      householdPremium: dong.describe('a month of the same insurance for who has to buy it'),
    }),
    givenUp: z.object({
      months: whole.describe('of contribution that no longer count'),
      funeral: dong.describe('0: there is no right to it yet'),
      survivorMonthly: dong.describe('for each relative, at most four; 0: there is no right to it yet'),
      survivorLumpSum: dong,
    }),
    steps,
  })
  .meta({ id: 'OneTimeOrPensionResult' });

const pension = { years: whole, rate: halves, pension: dong };
const level = z.object({
  income: dong,
  contribution: dong.describe('a month'),
  stateSupport: dong.describe('a supported month'),
  pay: dong.describe('a supported month'),
  supportedMonths: whole,
});

export const voluntaryLevelsResult = z
  .object({
    law,
    asOf: day.describe('of law, tables and prices'),
    leastIncome: dong,
    mostIncome: dong,
    chosen: level.extend({
      ...pension,
      months: whole,
      totalPaid: dong,
      breakEvenMonths: whole.describe('of pension, after which it has paid more than was contributed'),
    }),
    levels: z.array(level.extend({ pensions: z.array(z.object(pension)) })),
    years: z.array(z.object(pension)).describe('the pension of the chosen income by years of contribution'),
    steps,
  })
  .meta({ id: 'VoluntaryLevelsResult' });
