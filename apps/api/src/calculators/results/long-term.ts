import { z } from 'zod';
import { day, dong, halves, judged, month, whole } from './values.ts';

export const pensionFigures = z.object({
  ...judged('CONTRIBUTION_TOO_SHORT', 'AGE_NOT_REACHED'),
  route: z
    .enum(['normal', 'heavy-or-hard-area', 'underground-coal', 'hiv-work-accident', 'voluntary-pre-2021', 'incapacity'])
    .optional(),
  months: z.object({ total: whole, compulsory: whole, voluntary: whole, heavyOrHardArea: whole }),
  yearsCounted: halves.optional(),
  averageSalary: dong.optional(),
  rateBeforeReduction: halves.optional(),
  reduction: whole.optional(),
  rate: halves.optional(),
  pension: dong.optional(),
  floorApplied: z.boolean().optional(),
  supplementMonths: halves.optional(),
  supplement: dong.optional(),
  ageMonths: whole.optional(),
  referenceAgeMonths: whole.optional(),
});

export const retirementDateFigures = z.object({ ageMonths: whole, attainedMonth: month, pensionStart: day });

export const pensionUpliftFigures = z.object({
  pension: dong,
  adjustments: z.array(z.object({ effectiveFrom: day, before: dong, afterFactor: dong, after: dong })),
});

/** Given also where there is no right: what it would be. */
export const oneTimeFigures = z.object({
  ...judged(
    'AGE_NOT_REACHED',
    'ENOUGH_YEARS_FOR_PENSION',
    'NO_CONTRIBUTION_BEFORE_2025_07',
    'TWELVE_MONTHS_NOT_PASSED',
    'TWENTY_YEARS_OR_MORE',
    'STILL_INSURED',
  ),
  months: z.object({ total: whole, before2014: whole, from2014: whole }),
  yearsBefore2014: halves.optional(),
  yearsFrom2014: halves.optional(),
  monthsOfAverage: halves.optional(),
  averageSalary: dong.optional(),
  gross: dong.optional(),
  stateSupport: dong.optional(),
  amount: dong,
});

const relative = z.object({
  index: whole,
  eligible: z.boolean(),
  percent: whole,
  amount: dong,
  reason: z.enum(['AGE', 'INCOME', 'NO_MONTHLY_RIGHT', 'MORE_THAN_FOUR']).optional(),
});

export const survivorsFigures = z.object({
  ...judged('LUMP_SUM_CHOICE_NOT_ALLOWED'),
  funeral: z.object({ eligible: z.boolean(), amount: dong }),
  monthly: z.object({ eligible: z.boolean(), relatives: z.array(relative), total: dong, from: month.optional() }),
  lumpSum: z.object({ eligible: z.boolean(), amount: dong, months: halves.optional(), averageSalary: dong.optional() }),
});
