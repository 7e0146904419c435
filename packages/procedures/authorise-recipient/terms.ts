import { parseDay } from '@openvssid/core';
import { type Answers, listAnswer, textAnswer } from '../answers.ts';
import type { BenefitFact } from '../facts.ts';

export const ACTS = ['monthly', 'oneTime', 'unemployment', 'file'] as const;
export type AuthorisedAct = (typeof ACTS)[number];

/** Law 41/2024/QH15: an authorisation to receive holds for twelve months at most. */
export const LONGEST_MONTHS = 12;
export const ADULT_YEARS = 18;

export type Attorney = { fullName: string; birthDate: Temporal.PlainDate; citizenNumber: string };
export type Span = { from: Temporal.PlainDate; to: Temporal.PlainDate };

/** Who, what and how long, as the answers have it; undefined where the form has not been checked. */
export type Terms = Span & {
  benefitId: string;
  attorney: Attorney;
  acts: AuthorisedAct[];
  certifiedBy: 'file' | 'identity';
};

export function termsOf(answers: Answers): Terms | undefined {
  const [benefitId, attorney, span] = [textAnswer(answers, 'benefitKind'), attorneyOf(answers), spanOf(answers)];
  const acts = actsOf(answers);
  if (!benefitId || !attorney || !span || acts.length === 0) return undefined;
  const certifiedBy = textAnswer(answers, 'certifiedBy') === 'identity' ? 'identity' : 'file';
  return { benefitId, attorney, acts, ...span, certifiedBy };
}

/** The parts by themselves: each page is checked as soon as it is filled in. */
export function attorneyOf(answers: Answers): Attorney | undefined {
  const [fullName, citizenNumber] = [textAnswer(answers, 'attorneyFullName'), textAnswer(answers, 'attorneyIdNumber')];
  const birthDate = dayOf(answers, 'attorneyBirthDate');
  return fullName && citizenNumber && birthDate ? { fullName, birthDate, citizenNumber } : undefined;
}

export function spanOf(answers: Answers): Span | undefined {
  const [from, to] = [dayOf(answers, 'fromDate'), dayOf(answers, 'toDate')];
  return from && to ? { from, to } : undefined;
}

export function actsOf(answers: Answers): AuthorisedAct[] {
  const chosen = listAnswer(answers, 'authorisedActs');
  return ACTS.filter((act) => chosen.includes(act));
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
