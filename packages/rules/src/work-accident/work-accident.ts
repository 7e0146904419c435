import { monthAtEvent } from '../blocks/month-at-event.ts';
import { defineCalculator, type Outcome } from '../calculator.ts';
import { rounded } from '../exact.ts';
import { historyOf } from '../facts/history.ts';
import type { Tables } from '../parameters/tables.ts';
import { monthOfDate } from '../time/month-index.ts';
import { benefitFor, LEAST_PERCENT } from './benefit.ts';
import { deathAllowance } from './death-allowance.ts';
import { employerCompensation } from './employer-compensation.ts';
import { explainBenefit, explainRefusal } from './explain.ts';
import { checkWorkAccident, workAccidentFacts, type WorkAccidentFacts } from './facts.ts';
import { accidentLawOn } from './law.ts';

/** Tai nạn lao động, bệnh nghề nghiệp: Law 71/2006, Law 58/2014 and Law 84/2015 arts 38, 45-53. */
export const workAccident = defineCalculator({
  name: 'work-accident',
  title: { vi: 'Tai nạn lao động, bệnh nghề nghiệp', en: 'Accident at work or occupational disease' },
  facts: workAccidentFacts,
  check: checkWorkAccident,
  decide: decideWorkAccident,
});

function decideWorkAccident(facts: WorkAccidentFacts, tables: Tables): Outcome {
  const { accidentDate, incapacityPercent, deathDate } = facts;
  const law = accidentLawOn(accidentDate);
  const history = historyOf(facts.history);
  const paid = monthAtEvent(history, monthOfDate(accidentDate));
  if (!paid) {
    const reason = 'NOT_INSURED_AT_EVENT';
    return { eligible: false, reasons: [reason], law, steps: explainRefusal(reason, law) };
  }
  const death = deathAllowance(deathDate, law, tables);
  const employer = employerCompensation(facts, law);
  const further = { ...death?.figures, ...employer?.figures };
  const furtherSteps = [...(death?.steps ?? []), ...(employer?.steps ?? [])];
  if (incapacityPercent < LEAST_PERCENT) {
    const reasons = deathDate ? [] : (['INCAPACITY_BELOW_5'] as const);
    const steps = [...reasons.flatMap((reason) => explainRefusal(reason, law)), ...furtherSteps];
    return { eligible: deathDate !== undefined, reasons, law, ...further, steps };
  }
  const benefit = benefitFor(facts, paid, history, tables);
  const amount = rounded(benefit.byIncapacity.add(benefit.byContribution));
  return {
    eligible: true,
    reasons: [],
    law,
    type: benefit.type,
    yearsCounted: benefit.years,
    salaryBase: rounded(benefit.salary),
    byIncapacity: rounded(benefit.byIncapacity),
    byContribution: rounded(benefit.byContribution),
    amount,
    attendanceAllowance: benefit.needsAttendance ? Number(benefit.base.value) : 0,
    ...further,
    steps: [...explainBenefit(facts, benefit, law, amount), ...furtherSteps],
  };
}
