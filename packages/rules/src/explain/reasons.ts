import { type Step, step } from './step.ts';
import type { Text } from './text.ts';

/** A reason against a right in words, and the article that makes it one. */
export type Refusal = { readonly says: Text; readonly law: string };

const NOT_ENTITLED: Text = { vi: 'Không đủ điều kiện hưởng', en: 'Not entitled' };

export function reasonStep(says: Text, law: string): Step {
  return step(NOT_ENTITLED, { value: says, unit: 'text' }, { law });
}

/** One step for each reason against a right. */
export function explainReasons<Reason>(reasons: readonly Reason[], told: (reason: Reason) => Refusal): Step[] {
  return reasons.map(told).map(({ says, law }) => reasonStep(says, law));
}
