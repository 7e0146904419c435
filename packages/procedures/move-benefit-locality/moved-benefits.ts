import { type Month, monthOf } from '@openvssid/core';
import type { BenefitFact } from '../facts.ts';

/** What moves: every monthly benefit in payment. Unemployment benefit moves by a procedure of the employment service. */
export function movedBenefits(benefits: readonly BenefitFact[]): readonly BenefitFact[] {
  return monthlyBenefits(benefits).filter(({ state }) => state === 'paying');
}

export function monthlyBenefits(benefits: readonly BenefitFact[]): readonly BenefitFact[] {
  return benefits.filter(({ tab }) => tab === 'monthly');
}

export function isPaidIn({ to }: BenefitFact, month: Month): boolean {
  return to === undefined || month <= monthOf(to.toString());
}
