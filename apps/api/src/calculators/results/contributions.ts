import { z } from 'zod';
import { day, dong, law, whole } from './values.ts';

export const voluntaryContributionFigures = z.object({
  law,
  monthsCovered: whole,
  gross: dong,
  supportedMonths: whole,
  stateSupport: dong,
  pay: dong,
  payBy: day.optional(),
});

export const householdHealthInsuranceFigures = z.object({
  members: z.array(z.object({ percent: whole, premium: dong, stateSupport: dong, pay: dong })),
  totalPremium: dong,
  totalSupport: dong,
  totalPay: dong,
});

export const healthCoPaymentFigures = z.object({
  linePercent: whole,
  cardPercent: whole,
  fullCoverage: z.enum(['NONE', 'BENEFIT_CODE', 'INITIAL_LEVEL', 'BELOW_15_PERCENT', 'SIX_TIMES_BASE']),
  scope: dong,
  fundPays: dong,
  patientPays: dong,
  coPayment: dong,
  coPaidThisYearAfter: dong,
});

export const salaryContributionFigures = z.object({
  base: z.object({ socialInsurance: dong, healthInsurance: dong, unemployment: dong }),
  worker: z.object({ socialInsurance: dong, healthInsurance: dong, unemployment: dong, total: dong }),
  employer: z.object({
    pension: dong,
    sicknessMaternity: dong,
    workAccident: dong,
    healthInsurance: dong,
    unemployment: dong,
    total: dong,
  }),
  total: dong,
});
