import { defineCalculator, type Outcome } from '../calculator.ts';
import type { Tables } from '../parameters/tables.ts';
import { expectDate } from '../reading/range.ts';
import { explainHousehold } from './explain.ts';
import { basisOn, householdFacts, type HouseholdFacts, type Member, premiumsOf } from './premiums.ts';

/** BHYT hộ gia đình: Decree 146/2018 arts 7-8, Decree 188/2025. */
export const householdHealthInsurance = defineCalculator({
  name: 'household-health-insurance',
  title: { vi: 'Bảo hiểm y tế hộ gia đình', en: 'Household health insurance' },
  facts: householdFacts,
  check: ({ enrolOn }) => expectDate(enrolOn, '$.enrolOn', '2015-01-01'),
  decide: decideHousehold,
});

function decideHousehold(facts: HouseholdFacts, tables: Tables): Outcome {
  const basis = basisOn(facts.enrolOn, tables);
  const paid = premiumsOf(facts, basis, tables);
  const members = paid.map(({ member }) => member);
  const sum = (figure: keyof Member) => members.reduce((total, member) => total + member[figure], 0);
  const totals = { totalPremium: sum('premium'), totalSupport: sum('stateSupport'), totalPay: sum('pay') };
  return { members, ...totals, steps: explainHousehold(basis, paid, totals) };
}
