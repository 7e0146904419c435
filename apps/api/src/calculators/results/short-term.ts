import { z } from 'zod';
import { day, dong, halves, judged, whole } from './values.ts';

/** Which figures there are depends on the event and its law. */
export const maternityFigures = z.object({
  ...judged(
    'NOT_INSURED_AT_EVENT',
    'CONTRIBUTION_CONDITION_NOT_MET',
    'CHILD_TOO_OLD',
    'LEAVE_OUTSIDE_WINDOW',
    'NOT_IN_FORCE',
    'PAID_TO_OTHER_PARENT',
  ),
  averageSalary: dong.optional(),
  leaveFrom: day.optional(),
  leaveTo: day.optional(),
  leaveMonths: whole.optional(),
  oddDays: whole.optional(),
  paidDays: whole.optional(),
  allowance: dong.optional(),
  birthAllowance: dong.optional(),
  total: dong.optional(),
});

const segment = z.object({ from: day, to: day, percent: whole, months: whole, oddDays: whole });

export const sicknessFigures = z.object({
  ...judged('EXCLUDED_CAUSE', 'NOT_INSURED_AT_EVENT', 'CHILD_TOO_OLD'),
  salaryBase: dong.optional(),
  workingDays: halves.optional(),
  capDays: whole.optional(),
  paidDays: halves.optional(),
  extendedDays: halves.optional(),
  extendedPercent: whole.optional(),
  segments: z.array(segment).optional(),
  amount: dong.optional(),
});

export const convalescenceFigures = z.object({
  ...judged('LESS_THAN_30_SICK_DAYS', 'RETURNED_EARLY', 'INCAPACITY_BELOW_15', 'OUTSIDE_30_DAYS'),
  maxDays: whole.optional(),
  paidDays: whole.optional(),
  dailyAmount: dong.optional(),
  amount: dong.optional(),
});

export const unemploymentFigures = z.object({
  ...judged('UNLAWFUL_TERMINATION', 'RECEIVES_PENSION', 'LESS_THAN_12_MONTHS', 'FILED_LATE', 'FOUND_WORK'),
  monthsCounted: whole.optional(),
  averageSalary: dong.optional(),
  cap: dong.optional(),
  monthly: dong.optional(),
  benefitMonths: whole.optional(),
  total: dong.optional(),
  reservedMonths: whole.optional(),
  periods: z.array(z.object({ from: day, to: day })).optional(),
});

export const workAccidentFigures = z.object({
  ...judged('NOT_INSURED_AT_EVENT', 'INCAPACITY_BELOW_5'),
  type: z.enum(['one-time', 'monthly']).optional(),
  yearsCounted: whole.optional(),
  salaryBase: dong.optional(),
  byIncapacity: dong.optional(),
  byContribution: dong.optional(),
  amount: dong.optional(),
  attendanceAllowance: dong.optional(),
  deathAllowance: dong.optional(),
  employerMonths: z.number().optional(),
  employerCompensation: dong.optional(),
});
