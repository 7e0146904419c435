import { defineCalculator, type Outcome } from '../calculator.ts';
import { rounded } from '../exact.ts';
import { historyOf } from '../facts/history.ts';
import type { Tables } from '../parameters/tables.ts';
import { addMonths, dayBefore } from '../time/dates.ts';
import { benefitFor, type BenefitPeriod } from './benefit.ts';
import { reasonsAgainst } from './conditions.ts';
import { explainBenefit, explainPeriods, explainRefusal } from './explain.ts';
import { checkUnemployment, unemploymentFacts, type UnemploymentFacts } from './facts.ts';
import { insuredMonths } from './insured-months.ts';
import { employmentLawOn } from './law.ts';

/** Trợ cấp thất nghiệp: Law 38/2013 arts 49-53; Law 74/2025 arts 34, 38-39. */
export const unemployment = defineCalculator({
  name: 'unemployment',
  title: { vi: 'Trợ cấp thất nghiệp', en: 'Unemployment benefit' },
  facts: unemploymentFacts,
  check: checkUnemployment,
  decide: decideUnemployment,
});

function decideUnemployment(facts: UnemploymentFacts, tables: Tables): Outcome {
  const law = employmentLawOn(facts.decisionDate);
  const history = historyOf(facts.history);
  const months = insuredMonths(facts, history);
  const reasons = reasonsAgainst(facts, months);
  if (reasons.length > 0) return { eligible: false, reasons, law, steps: explainRefusal(facts, months, reasons, law) };
  const benefit = benefitFor(facts, history, months, law, tables);
  const periods = facts.benefitStart && periodsFrom(facts.benefitStart, benefit.months);
  return {
    eligible: true,
    reasons,
    law,
    monthsCounted: months.counted,
    averageSalary: rounded(benefit.average),
    cap: Number(benefit.cap),
    monthly: benefit.monthly,
    benefitMonths: benefit.months,
    total: benefit.total,
    ...(benefit.reserved && { reservedMonths: benefit.reserved.left }),
    ...(periods && { periods }),
    steps: [...explainBenefit(facts, months, benefit, law), ...explainPeriods(law, periods)],
  };
}

/** The calendar of the benefit's months, both ends in each. */
function periodsFrom(start: Temporal.PlainDate, months: number): BenefitPeriod[] {
  return Array.from({ length: months }, (_, i) => ({
    from: addMonths(start, i).toString(),
    to: dayBefore(addMonths(start, i + 1)).toString(),
  }));
}
