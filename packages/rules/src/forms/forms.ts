import type { CalculatorName } from '../calculator-names.ts';
import { convalescenceForm } from '../convalescence/form.ts';
import { healthCoPaymentForm } from '../health-co-payment/form.ts';
import { householdHealthInsuranceForm } from '../household-health-insurance/form.ts';
import { maternityForm } from '../maternity/form.ts';
import { oneTimeForm } from '../one-time/form.ts';
import { pensionForm } from '../pension/form.ts';
import { pensionUpliftForm } from '../pension-uplift/form.ts';
import { retirementDateForm } from '../retirement-date/form.ts';
import { salaryContributionForm } from '../salary-contribution/form.ts';
import { sicknessForm } from '../sickness/form.ts';
import { survivorsForm } from '../survivors/form.ts';
import { unemploymentForm } from '../unemployment/form.ts';
import { voluntaryContributionForm } from '../voluntary-contribution/form.ts';
import { workAccidentForm } from '../work-accident/form.ts';
import type { CalculatorForm } from './form.ts';

/** One form a calculator, each beside its facts. */
export const CALCULATOR_FORMS: Readonly<Record<CalculatorName, CalculatorForm>> = {
  'retirement-date': retirementDateForm,
  pension: pensionForm,
  'pension-uplift': pensionUpliftForm,
  'one-time': oneTimeForm,
  sickness: sicknessForm,
  maternity: maternityForm,
  convalescence: convalescenceForm,
  unemployment: unemploymentForm,
  'work-accident': workAccidentForm,
  survivors: survivorsForm,
  'salary-contribution': salaryContributionForm,
  'voluntary-contribution': voluntaryContributionForm,
  'household-health-insurance': householdHealthInsuranceForm,
  'health-co-payment': healthCoPaymentForm,
};
