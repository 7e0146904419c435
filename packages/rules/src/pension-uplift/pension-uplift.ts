import { defineCalculator, type Outcome } from '../calculator.ts';
import type { Tables } from '../parameters/tables.ts';
import { firstDayOf } from '../time/month-index.ts';
import { explainRises } from './explain.ts';
import { checkPensionUplift, pensionUpliftFacts, type PensionUpliftFacts } from './facts.ts';
import { risesOf } from './rises.ts';

/** Điều chỉnh lương hưu: the Government's decrees under Law 58/2014 art 57 and Law 41/2024 art 67. */
export const pensionUplift = defineCalculator({
  name: 'pension-uplift',
  title: { vi: 'Điều chỉnh lương hưu', en: 'Rises of a running pension' },
  facts: pensionUpliftFacts,
  check: checkPensionUplift,
  decide: decidePensionUplift,
});

function decidePensionUplift(facts: PensionUpliftFacts, { pensionAdjustments }: Tables): Outcome {
  const rises = risesOf(facts, pensionAdjustments);
  const pension = rises.at(-1)?.after ?? Number(facts.amount);
  return {
    pension,
    adjustments: rises.map(({ adjustment, before, afterFactor, after }) => ({
      effectiveFrom: firstDayOf(adjustment.effectiveFrom).toString(),
      before,
      afterFactor,
      after,
    })),
    steps: explainRises(rises, pension),
  };
}
