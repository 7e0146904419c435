import type { Calculator } from '../calculator.ts';
import { type Calculated, outcomeOf } from '../calculate.ts';
import type { Tables } from '../parameters/tables.ts';
import type { ChoiceName } from './choice-names.ts';
import { oneTimeOrPension } from './one-time-or-pension/one-time-or-pension.ts';
import { voluntaryLevels } from './voluntary-levels/voluntary-levels.ts';

/** «Nếu … thì» where a person really chooses: calculators put beside each other, at the law and the prices of one day. */
export const CHOICES: Readonly<Record<ChoiceName, Calculator<ChoiceName>>> = {
  'one-time-or-pension': oneTimeOrPension,
  'voluntary-levels': voluntaryLevels,
};

/** As `calculate`. */
export function compare(choice: ChoiceName, facts: unknown, tables: Tables): Calculated {
  return outcomeOf(CHOICES[choice], facts, tables);
}
