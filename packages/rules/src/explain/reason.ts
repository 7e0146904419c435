import { type Step, step } from './step.ts';
import type { Text } from './text.ts';

/** Why there is no right to a benefit, in words, with the article that says so. */
export function reasonStep(reason: Text, law: string): Step {
  return step({ vi: 'Lý do chưa được hưởng', en: 'Why it is not due' }, { value: reason, unit: 'text' }, { law });
}
