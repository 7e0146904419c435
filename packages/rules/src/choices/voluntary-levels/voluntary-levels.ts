import { lawOn } from '../../blocks/law.ts';
import { defineCalculator, type Outcome } from '../../calculator.ts';
import type { Tables } from '../../parameters/tables.ts';
import { incomeBounds } from '../../voluntary-contribution/facts.ts';
import { explainLevel } from './explain.ts';
import { checkVoluntaryLevels, LEAST_YEARS, MOST_YEARS, voluntaryLevelsFacts, type VoluntaryLevelsFacts } from './facts.ts';
import { incomesBetween } from './incomes.ts';
import { balanceOf, type Level, levelOf, pensionOf, type PensionOf } from './level.ts';

/** Chọn mức đóng BHXH tự nguyện: Law 41/2024 arts 31.2, 36, 98-99, 104. */
export const voluntaryLevels = defineCalculator({
  name: 'voluntary-levels',
  title: { vi: 'Chọn mức đóng bảo hiểm xã hội tự nguyện', en: 'Choosing a level of voluntary social insurance' },
  facts: voluntaryLevelsFacts,
  check: checkVoluntaryLevels,
  decide: decideVoluntaryLevels,
});

/** Years a pension is shown for at every income. */
const YEARS = [15, 20, 25, 30];

function decideVoluntaryLevels(facts: VoluntaryLevelsFacts, tables: Tables): Outcome {
  const { least, most } = incomeBounds(tables, facts.payOn);
  const law = lawOn(facts.payOn);
  const chosen = levelOf(facts.income, facts, tables);
  const pension = pensionOf(facts.income, facts.years, facts);
  const balance = balanceOf(chosen, pension);
  const years = [...new Set([...YEARS, facts.years])].sort((a, b) => a - b);
  const pensionsOf = (income: bigint, all: readonly number[]) => all.map((one) => printPension(pensionOf(income, one, facts)));
  return {
    law,
    asOf: facts.payOn.toString(),
    leastIncome: Number(least),
    mostIncome: Number(most),
    chosen: { ...printLevel(chosen), ...printPension(pension), ...balance },
    levels: incomesBetween(least, most, facts.income).map((income) => ({
      ...printLevel(levelOf(income, facts, tables)),
      pensions: pensionsOf(income, years),
    })),
    years: pensionsOf(facts.income, upTo(Math.max(LAST_SHOWN, facts.years))),
    steps: explainLevel(chosen, pension, balance, facts),
  };
}

/** All get the highest rate by then. */
const LAST_SHOWN = 35;

function upTo(last: number): number[] {
  return Array.from({ length: Math.min(last, MOST_YEARS) - LEAST_YEARS + 1 }, (_, i) => LEAST_YEARS + i);
}

function printLevel({ income, contribution, stateSupport, supportedMonths }: Level) {
  return {
    income: Number(income),
    contribution,
    stateSupport,
    pay: contribution - stateSupport,
    supportedMonths,
  };
}

function printPension({ years, rate, pension }: PensionOf) {
  return { years, rate, pension };
}
