import { defineCalculator, type Outcome } from '../calculator.ts';
import { rounded } from '../exact.ts';
import type { Tables } from '../parameters/tables.ts';
import { claimOf } from './claim.ts';
import { explainPension } from './explain.ts';
import { explainRefusal } from './explain-right.ts';
import { checkPension, pensionFacts, type PensionFacts } from './facts.ts';
import { paymentFor } from './payment.ts';
import { reasonsAgainst, routeOf } from './routes.ts';

/** Lương hưu: Law 58/2014 arts 54-58, 62; Law 41/2024 arts 64-68, 72, 98-100, 141. */
export const pension = defineCalculator({
  name: 'pension',
  title: { vi: 'Lương hưu', en: 'Old-age pension' },
  facts: pensionFacts,
  check: checkPension,
  decide: decidePension,
});

function decidePension(facts: PensionFacts, tables: Tables): Outcome {
  const claim = claimOf(facts, tables);
  const { law, time, age } = claim;
  const { total, compulsory, voluntary, heavyOrHardArea } = time;
  const months = { total, compulsory, voluntary, heavyOrHardArea };
  const open = routeOf(claim, tables);
  if (!open) {
    const reasons = reasonsAgainst(claim);
    return { eligible: false, reasons, law, months, steps: explainRefusal(claim, reasons) };
  }
  const { route } = open;
  const payment = paymentFor(claim, route, tables);
  const { years, fullRate, early, rate, average, byRate, amount, supplement } = payment;
  return {
    eligible: true,
    reasons: [],
    law,
    route,
    months,
    yearsCounted: years,
    averageSalary: rounded(average.value),
    rateBeforeReduction: fullRate,
    reduction: early?.percent ?? 0,
    rate,
    pension: amount,
    floorApplied: amount > byRate,
    supplementMonths: supplement.months,
    supplement: supplement.amount,
    ageMonths: age,
    ...(early && { referenceAgeMonths: early.referenceAge }),
    steps: explainPension(claim, open, payment),
  };
}
