import { type Law, lawOn } from '../blocks/law.ts';
import { defineCalculator } from '../calculator.ts';
import type { Step } from '../explain/step.ts';
import { greatestOf, NOTHING, rounded } from '../exact.ts';
import type { Tables } from '../parameters/tables.ts';
import { explainVoluntary } from './explain.ts';
import { checkVoluntary, voluntaryFacts, type VoluntaryFacts } from './facts.ts';
import { paymentOf } from './payment.ts';

/** Đóng BHXH tự nguyện: Law 58/2014 art 87, Decree 134/2015; Law 41/2024 art 36, Decree 159/2025 arts 5-7. */
export const voluntaryContribution = defineCalculator({
  name: 'voluntary-contribution',
  title: { vi: 'Đóng bảo hiểm xã hội tự nguyện', en: 'Voluntary social-insurance contribution' },
  facts: voluntaryFacts,
  check: checkVoluntary,
  decide: decideVoluntary,
});

export type VoluntaryOutcome = {
  readonly law: Law;
  readonly monthsCovered: number;
  readonly gross: number;
  readonly supportedMonths: number;
  readonly stateSupport: number;
  readonly pay: number;
  /** Where the facts say the first month. */
  readonly payBy?: string;
  readonly steps: readonly Step[];
};

export function decideVoluntary(facts: VoluntaryFacts, tables: Tables): VoluntaryOutcome {
  const payment = paymentOf(facts, tables);
  const { months, gross, support, payBy } = payment;
  const stateSupport = support.monthly * BigInt(support.months);
  const pay = rounded(greatestOf(gross.sub(stateSupport), NOTHING));
  const law = lawOn(facts.payOn);
  return {
    law,
    monthsCovered: months,
    gross: rounded(gross),
    supportedMonths: support.months,
    stateSupport: Number(stateSupport),
    pay,
    ...(payBy && { payBy: payBy.toString() }),
    steps: explainVoluntary(facts, payment, law, pay),
  };
}
