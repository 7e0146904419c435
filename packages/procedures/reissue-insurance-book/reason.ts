import { type Answers, textAnswer } from '../answers.ts';

/** The answer to `reason`; absent where the form has not been checked. */
export function reasonOf(answers: Answers): 'lost' | 'damaged' | undefined {
  const given = textAnswer(answers, 'reason');
  return given === 'lost' || given === 'damaged' ? given : undefined;
}
