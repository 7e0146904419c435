import { baseSalaryOn } from '../blocks/base-salary.ts';
import { defineCalculator, type Outcome } from '../calculator.ts';
import { rounded } from '../exact.ts';
import type { Tables } from '../parameters/tables.ts';
import { monthOfDate, monthText, plusMonths } from '../time/month-index.ts';
import { deceasedOf, hasFuneralRight, hasMonthlyRight } from './deceased.ts';
import { explainSurvivors } from './explain.ts';
import { checkSurvivors, survivorsFacts, type SurvivorsFacts } from './facts.ts';
import { lumpSum, type LumpSum } from './lump-sum.ts';
import { mayChooseLumpSum } from './lump-sum-choice.ts';
import { judgeRelatives, type JudgedRelative } from './relatives.ts';

/** Chế độ tử tuất: Law 58/2014 arts 66-71, 80-81; Law 41/2024 arts 85-89, 109-111. */
export const survivors = defineCalculator({
  name: 'survivors',
  title: { vi: 'Chế độ tử tuất', en: 'Survivors’ benefits' },
  facts: survivorsFacts,
  check: checkSurvivors,
  decide: decideSurvivors,
});

export const FUNERAL_MONTHS = 10n;

function decideSurvivors(facts: SurvivorsFacts, tables: Tables): Outcome {
  const { deathDate, chooseLumpSum } = facts;
  const deceased = deceasedOf(facts);
  const { law } = deceased;
  const base = baseSalaryOn(tables, deathDate, '$.deathDate');
  const monthlyRight = hasMonthlyRight(facts, deceased);
  const relatives = judgeRelatives(facts.relatives, { date: deathDate, law, base, monthlyRight }, tables);
  const choiceRefused = chooseLumpSum && !mayChooseLumpSum(relatives, deathDate, law);
  const isMonthly = relatives.some(({ reason }) => !reason) && (!chooseLumpSum || choiceRefused);
  const lump = isMonthly ? undefined : lumpSum(facts, deceased, tables);
  const funeral = hasFuneralRight(facts, deceased) ? Number(FUNERAL_MONTHS * base.value) : 0;
  const total = isMonthly ? relatives.reduce((sum, { amount }) => sum + amount, 0) : 0;
  const from = monthText(plusMonths(monthOfDate(deathDate), 1));
  return {
    eligible: true,
    reasons: choiceRefused ? ['LUMP_SUM_CHOICE_NOT_ALLOWED'] : [],
    law,
    funeral: { eligible: funeral > 0, amount: funeral },
    monthly: { eligible: isMonthly, relatives: relatives.map(printRelative), total, ...(isMonthly && { from }) },
    lumpSum: lump ? printLumpSum(lump) : { eligible: false, amount: 0 },
    steps: explainSurvivors({ facts, deceased, base, monthlyRight, relatives, choiceRefused, total, from, lump, funeral }),
  };
}

function printRelative({ reason, percent, amount }: JudgedRelative, index: number) {
  return { index, eligible: !reason, percent, amount, ...(reason && { reason }) };
}

function printLumpSum(lump: LumpSum) {
  return {
    eligible: true,
    amount: rounded(lump.amount),
    ...(lump.by !== 'contributions' && { months: lump.months }),
    ...(lump.by === 'average' && { averageSalary: rounded(lump.averageSalary) }),
  };
}
