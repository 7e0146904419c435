import { z } from 'zod';
import { type Calculator, CALCULATORS, CALCULATOR_NAMES, type CalculatorName } from '@openvssid/rules';
import {
  healthCoPaymentFigures,
  householdHealthInsuranceFigures,
  salaryContributionFigures,
  voluntaryContributionFigures,
} from './results/contributions.ts';
import {
  oneTimeFigures,
  pensionFigures,
  pensionUpliftFigures,
  retirementDateFigures,
  survivorsFigures,
} from './results/long-term.ts';
import {
  convalescenceFigures,
  maternityFigures,
  sicknessFigures,
  unemploymentFigures,
  workAccidentFigures,
} from './results/short-term.ts';
import { calculationStep } from './results/step.ts';

const FIGURES = {
  pension: pensionFigures,
  'retirement-date': retirementDateFigures,
  'pension-uplift': pensionUpliftFigures,
  'one-time': oneTimeFigures,
  sickness: sicknessFigures,
  convalescence: convalescenceFigures,
  maternity: maternityFigures,
  unemployment: unemploymentFigures,
  'work-accident': workAccidentFigures,
  survivors: survivorsFigures,
  'voluntary-contribution': voluntaryContributionFigures,
  'household-health-insurance': householdHealthInsuranceFigures,
  'health-co-payment': healthCoPaymentFigures,
  'salary-contribution': salaryContributionFigures,
} satisfies Record<CalculatorName, z.ZodObject>;

/** What goes in and what comes out of one calculator, for the description of the interface. */
export type Interface = { readonly calculator: Calculator; readonly facts: z.ZodType; readonly result: z.ZodObject };

/**
 * Facts are checked by the calculator itself, which answers with the code and the path of the first fault: here they are only described,
 * as `OneTimeInput`.
 */
const described = ({ name, schema }: Calculator) => z.unknown().meta({ ...schema, id: pascalCase(name) });

const inReadingOrder = Object.values(CALCULATORS).toSorted(
  (a, b) => CALCULATOR_NAMES.indexOf(a.name) - CALCULATOR_NAMES.indexOf(b.name),
);

export const INTERFACES: readonly Interface[] = inReadingOrder.map((calculator) => ({
  calculator,
  facts: described(calculator),
  result: FIGURES[calculator.name]
    .extend({ steps: z.array(calculationStep) })
    .meta({ id: `${pascalCase(calculator.name)}Result` }),
}));

/** Where only the name tells which calculator it is. */
export const anyFacts = z.unknown().meta({ type: 'object', additionalProperties: true });
export const anyResult = z.looseObject({ steps: z.array(calculationStep) });

/** `one-time` → `OneTime`. */
function pascalCase(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
