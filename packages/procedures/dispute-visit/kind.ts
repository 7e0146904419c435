import { type Answers, textAnswer } from '../answers.ts';

const KINDS = ['wrong-diagnosis', 'wrong-drug-or-service', 'wrong-money', 'not-me', 'other'] as const;
export type DisputeKind = (typeof KINDS)[number];

/** The answer to `kind`; absent where the form has not been checked. */
export function kindOf(answers: Answers): DisputeKind | undefined {
  const given = textAnswer(answers, 'kind');
  return KINDS.find((kind) => kind === given);
}
