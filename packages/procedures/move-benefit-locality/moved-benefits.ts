import { type Month, monthOf } from '@openvssid/core';
import type { BenefitFact } from '../facts.ts';

/**
 * What moves: every monthly benefit in payment, and the file of every one that is still to begin («hồ sơ chờ hưởng»). Unemployment benefit
 * moves by a procedure of the employment service.
 */
export function movedBenefits(benefits: readonly BenefitFact[]): readonly BenefitFact[] {
  return [...paidBenefits(benefits), ...waitingBenefits(benefits)];
}

export function paidBenefits(benefits: readonly BenefitFact[]): readonly BenefitFact[] {
  return monthlyBenefits(benefits).filter(({ state }) => state === 'paying');
}

export function waitingBenefits(benefits: readonly BenefitFact[]): readonly BenefitFact[] {
  return monthlyBenefits(benefits).filter(({ state }) => state === 'waiting');
}

export function monthlyBenefits(benefits: readonly BenefitFact[]): readonly BenefitFact[] {
  return benefits.filter(({ tab }) => tab === 'monthly');
}

/** What the new office has from a month on: what it pays, and what it keeps. */
export function movedFrom(
  benefits: readonly BenefitFact[],
  month: Month,
): { paid: readonly BenefitFact[]; waiting: readonly BenefitFact[] } {
  const goesOn = (benefit: BenefitFact) => isPaidIn(benefit, month);
  return { paid: paidBenefits(benefits).filter(goesOn), waiting: waitingBenefits(benefits).filter(goesOn) };
}

function isPaidIn({ to }: BenefitFact, month: Month): boolean {
  return to === undefined || month <= monthOf(to.toString());
}
