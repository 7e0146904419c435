import { type Answers, textAnswer } from '../answers.ts';

export type GuardianRelationship = 'father' | 'mother' | 'guardian';

/** For which child somebody says to be entitled to act. */
export type Claim = { readonly number: string; readonly fullName: string; readonly relationship: GuardianRelationship };

/** The claim in checked answers; undefined where the form has not been filled so far. */
export function claimOf(answers: Answers): Claim | undefined {
  const number = textAnswer(answers, 'childSocialInsuranceNumber');
  const fullName = textAnswer(answers, 'childFullName');
  const relationship = relationshipOf(textAnswer(answers, 'relationship'));
  return number === undefined || fullName === undefined || relationship === undefined
    ? undefined
    : { number, fullName, relationship };
}

function relationshipOf(given: string | undefined): GuardianRelationship | undefined {
  return given === 'father' || given === 'mother' || given === 'guardian' ? given : undefined;
}
