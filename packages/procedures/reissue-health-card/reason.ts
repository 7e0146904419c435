import { type Answers, textAnswer } from '../answers.ts';

export type ReissueReason = 'lost' | 'damaged' | 'torn';

/** The answer to `reason`; absent where the form has not been checked. */
export function reasonOf(answers: Answers): ReissueReason | undefined {
  const given = textAnswer(answers, 'reason');
  return given === 'lost' || given === 'damaged' || given === 'torn' ? given : undefined;
}
