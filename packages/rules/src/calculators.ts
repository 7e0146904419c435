import type { Calculator } from './calculator.ts';
import type { CalculatorName } from './calculator-names.ts';
import { healthCoPayment } from './health-co-payment/health-co-payment.ts';
import { householdHealthInsurance } from './household-health-insurance/household-health-insurance.ts';
import { salaryContribution } from './salary-contribution/salary-contribution.ts';
import { survivors } from './survivors/survivors.ts';
import { unemployment } from './unemployment/unemployment.ts';
import { voluntaryContribution } from './voluntary-contribution/voluntary-contribution.ts';
import { workAccident } from './work-accident/work-accident.ts';
import { convalescence } from './convalescence/convalescence.ts';
import { maternity } from './maternity/maternity.ts';
import { oneTime } from './one-time/one-time.ts';
import { pension } from './pension/pension.ts';
import { pensionUplift } from './pension-uplift/pension-uplift.ts';
import { retirementDate } from './retirement-date/retirement-date.ts';
import { sickness } from './sickness/sickness.ts';

/** The table of contents: one folder a calculator. */
export const CALCULATORS: Readonly<Record<CalculatorName, Calculator>> = {
  'one-time': oneTime,
  pension,
  'pension-uplift': pensionUplift,
  'retirement-date': retirementDate,
  sickness,
  convalescence,
  maternity,
  'health-co-payment': healthCoPayment,
  'household-health-insurance': householdHealthInsurance,
  'salary-contribution': salaryContribution,
  survivors,
  unemployment,
  'voluntary-contribution': voluntaryContribution,
  'work-accident': workAccident,
};
