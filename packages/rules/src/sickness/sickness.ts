import { lawOn } from '../blocks/law.ts';
import { nominalSalary } from '../blocks/nominal-salary.ts';
import { defineCalculator, type Outcome } from '../calculator.ts';
import { rounded } from '../exact.ts';
import { historyOf } from '../facts/history.ts';
import type { Tables } from '../parameters/tables.ts';
import { refusal, salaryMonthOrReason } from './conditions.ts';
import { explainPaidByDay, explainSalaryBase } from './explain.ts';
import { explainSegments } from './explain-segments.ts';
import { checkSickness, sicknessFacts, type SicknessFacts } from './facts.ts';
import { insuredTime } from './insured-time.ts';
import { paidByDay, type PaidByDay } from './paid-by-day.ts';
import { type Segment, segmentsOf, sumOf } from './segments.ts';

/** Ốm đau: Law 58/2014 arts 25-28; Law 41/2024 arts 42-45. */
export const sickness = defineCalculator({
  name: 'sickness',
  title: { vi: 'Chế độ ốm đau', en: 'Sickness benefit' },
  facts: sicknessFacts,
  check: checkSickness,
  decide: decideSickness,
});

function decideSickness(facts: SicknessFacts, tables: Tables): Outcome {
  const law = lawOn(facts.leave.from);
  const history = historyOf(facts.history);
  const month = salaryMonthOrReason(facts, history);
  if (typeof month === 'string') return refusal(month, law);
  const salary = nominalSalary(tables, month);
  const time = insuredTime(history, facts);
  const known = { eligible: true, reasons: [], law, salaryBase: rounded(salary) };
  const explained = explainSalaryBase(tables, month, salary, law);
  if (facts.kind === 'long-term' && law === '58/2014') {
    const segments = segmentsOf(facts, salary, time);
    return { ...known, ...printedSegments(segments), steps: [explained, ...explainSegments(segments, salary, time)] };
  }
  const paid = paidByDay(facts, salary, time);
  return { ...known, ...printedDays(paid), steps: [explained, ...explainPaidByDay(paid, { facts, salary, time, law })] };
}

function printedDays({ workingDays, capDays, paid, extended, amount }: PaidByDay) {
  return {
    workingDays,
    capDays,
    paidDays: paid.days,
    ...(extended && { extendedDays: extended.days, extendedPercent: extended.percent }),
    amount: rounded(amount),
  };
}

function printedSegments(segments: readonly Segment[]) {
  return {
    segments: segments.map(({ from, to, percent, months, oddDays }) => ({
      from: from.toString(),
      to: to.toString(),
      percent,
      months,
      oddDays,
    })),
    amount: rounded(sumOf(segments)),
  };
}
