import { defineCalculator, type Outcome } from '../calculator.ts';
import type { Tables } from '../parameters/tables.ts';
import { firstDayOf, monthText } from '../time/month-index.ts';
import { explainRetirement } from './explain.ts';
import { checkRetirementDate, retirementDateFacts, type RetirementDateFacts } from './facts.ts';
import { retirementOf } from './retirement-age.ts';

/** Tuổi và thời điểm nghỉ hưu: Labour Code 45/2019 art 169, Decree 135/2020; Law 58/2014 arts 54-55; Law 41/2024 arts 64-65, 141.9. */
export const retirementDate = defineCalculator({
  name: 'retirement-date',
  title: { vi: 'Tuổi và thời điểm nghỉ hưu', en: 'Retirement age and date' },
  facts: retirementDateFacts,
  check: checkRetirementDate,
  decide: decideRetirementDate,
});

function decideRetirementDate(facts: RetirementDateFacts, tables: Tables): Outcome {
  const retirement = retirementOf(facts, tables);
  return {
    ageMonths: retirement.age,
    attainedMonth: monthText(retirement.month),
    pensionStart: firstDayOf(retirement.start).toString(),
    steps: explainRetirement(facts, retirement),
  };
}
