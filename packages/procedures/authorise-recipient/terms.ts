import { parseDay } from '@openvssid/core';
import { type Answers, listAnswer, textAnswer } from '../answers.ts';
import type { BenefitFact } from '../facts.ts';

export const ACTS = ['monthly', 'oneTime', 'unemployment', 'file'] as const;
export type AuthorisedAct = (typeof ACTS)[number];

/** Law 41/2024/QH15: an authorisation to receive holds for twelve months at most. */
export const LONGEST_MONTHS = 12;
export const ADULT_YEARS = 18;

/** Who, what and how long, as the answers have it; undefined where the form has not been checked. */
export type Terms = {
  benefitId: string;
  attorney: { fullName: string; birthDate: Temporal.PlainDate; citizenNumber: string };
  acts: AuthorisedAct[];
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
  certifiedBy: 'file' | 'identity';
};

export function termsOf(answers: Answers): Terms | undefined {
  const [benefitId, fullName, citizenNumber] = ['benefitKind', 'attorneyFullName', 'attorneyIdNumber'].map((key) =>
    textAnswer(answers, key),
  );
  const [birthDate, from, to] = ['attorneyBirthDate', 'fromDate', 'toDate'].map((key) => dayOf(answers, key));
  const chosen = listAnswer(answers, 'authorisedActs');
  const acts = ACTS.filter((act) => chosen.includes(act));
  if (!benefitId || !fullName || !citizenNumber || !birthDate || !from || !to || acts.length === 0) return undefined;
  const certifiedBy = textAnswer(answers, 'certifiedBy') === 'identity' ? 'identity' : 'file';
  return { benefitId, attorney: { fullName, birthDate, citizenNumber }, acts, from, to, certifiedBy };
}

function dayOf(answers: Answers, key: string): Temporal.PlainDate | undefined {
  const read = parseDay(textAnswer(answers, key) ?? '');
  return read.ok ? Temporal.PlainDate.from(read.value) : undefined;
}

/** The benefit that the answers are about, as long as it is paid. */
export function authorisedBenefit(
  benefits: readonly BenefitFact[],
  { benefitId }: Pick<Terms, 'benefitId'>,
): BenefitFact | undefined {
  return benefits.find((benefit) => benefit.benefitId === benefitId && benefit.state === 'paying');
}
