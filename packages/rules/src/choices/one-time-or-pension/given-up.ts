import { baseSalaryOn } from '../../blocks/base-salary.ts';
import { rounded } from '../../exact.ts';
import type { Tables } from '../../parameters/tables.ts';
import { deceasedOf, hasFuneralRight, hasMonthlyRight } from '../../survivors/deceased.ts';
import type { Relative, SurvivorsFacts } from '../../survivors/facts.ts';
import { lumpSum } from '../../survivors/lump-sum.ts';
import { judgeRelatives } from '../../survivors/relatives.ts';
import { FUNERAL_MONTHS } from '../../survivors/survivors.ts';
import { monthOfDate } from '../../time/month-index.ts';
import type { OneTimeOrPensionFacts } from './facts.ts';

/** What a family would get after a death today for the time contributed so far, and gets no longer once it is paid out. */
export type GivenUp = {
  /** 0: no right to it yet. */
  readonly funeral: number;
  /** For each relative with the right to it, at most four; 0: no right to it yet. */
  readonly survivorMonthly: number;
  readonly survivorLumpSum: number;
};

/** Law 41/2024 arts 85-89, 109-111. */
export function givenUpBy({ decisionDate, history }: OneTimeOrPensionFacts, tables: Tables): GivenUp {
  const death = { ...ORDINARY_DEATH, deathDate: decisionDate, history };
  const deceased = deceasedOf(death);
  const base = baseSalaryOn(tables, decisionDate, '$.decisionDate');
  const at = { date: decisionDate, law: deceased.law, base, monthlyRight: hasMonthlyRight(death, deceased) };
  const [child] = judgeRelatives([newBorn(decisionDate)], at, tables);
  return {
    funeral: hasFuneralRight(death, deceased) ? Number(FUNERAL_MONTHS * base.value) : 0,
    survivorMonthly: child?.amount ?? 0,
    survivorLumpSum: rounded(lumpSum(death, deceased, tables).amount),
  };
}

const ORDINARY_DEATH: Omit<SurvivorsFacts, 'deathDate' | 'history'> = {
  status: 'contributor',
  cause: 'ordinary',
  averageSalary: undefined,
  missingMonths: 0,
  pension: undefined,
  allowance: undefined,
  relatives: [],
  chooseLumpSum: false,
};

/** Of all relatives the one of whom nothing is asked. */
function newBorn(day: Temporal.PlainDate): Relative {
  return {
    relation: 'child',
    sex: 'F',
    birth: { month: monthOfDate(day), day, yearOnly: false },
    incapacity81: false,
    monthlyIncome: 0n,
    noDirectCarer: false,
    twoInsuredDeceased: false,
  };
}
