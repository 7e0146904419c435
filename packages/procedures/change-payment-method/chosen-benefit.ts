import { type Answers, listAnswer, textAnswer } from '../answers.ts';
import type { BenefitFact } from '../facts.ts';

/** The benefit that the answers are about, as long as it is paid. */
export function chosenBenefit(benefits: readonly BenefitFact[], answers: Answers): BenefitFact | undefined {
  const chosen = textAnswer(answers, 'benefitKind');
  return benefits.find(({ benefitId, state }) => benefitId === chosen && state === 'paying');
}

/** Whether the form of receipt changes, and not only an address or something else. */
export function changesPayment(answers: Answers): boolean {
  return listAnswer(answers, 'changeItems').some((item) => item === 'payMethod' || item === 'accountNumber');
}

export function changesAddress(answers: Answers): boolean {
  return listAnswer(answers, 'changeItems').includes('address');
}
