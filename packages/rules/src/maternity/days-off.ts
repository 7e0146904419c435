import { explainRecentAverage } from '../blocks/explain-recent-average.ts';
import type { RecentAverage } from '../blocks/recent-average.ts';
import type { Outcome } from '../calculator.ts';
import { rounded } from '../exact.ts';
import { formula, type Step, step } from '../explain/step.ts';
import { ARTICLES, type Claim } from './claim.ts';
import { explainTotal } from './leave.ts';

/** Some days off, working days (a 24th of the average salary each) or calendar days (a 30th). */
export type DaysOff = {
  readonly average: RecentAverage;
  readonly paidDays: number;
  readonly daysInMonth: 24 | 30;
  /** How the days come about; the last says how many are paid. */
  readonly steps: readonly Step[];
};

/** Law 58/2014 art 39.1, Law 41/2024 art 59; `birthAllowance` is what a father is paid besides. */
export function paidDaysOff(
  { average, paidDays, daysInMonth, steps }: DaysOff,
  { law, tables }: Claim,
  birthAllowance?: { readonly amount: number; readonly step: Step | undefined },
): Outcome {
  const { amount: article } = ARTICLES[law];
  const allowance = rounded(average.value.mul(paidDays).div(daysInMonth));
  const atBirth = birthAllowance?.amount ?? 0;
  return {
    eligible: true,
    reasons: [],
    law,
    averageSalary: rounded(average.value),
    paidDays,
    allowance,
    ...(birthAllowance && { birthAllowance: atBirth }),
    total: allowance + atBirth,
    steps: [
      ...steps,
      explainRecentAverage(tables, average, article),
      step(
        { vi: 'Trợ cấp thai sản trong những ngày nghỉ', en: 'Maternity allowance for the days off' },
        { value: allowance, unit: 'dong' },
        { law: article, working: formula`${average.value} ÷ ${daysInMonth} × ${paidDays}` },
      ),
      ...(birthAllowance?.step ? [birthAllowance.step] : []),
      ...explainTotal(allowance, atBirth, article),
    ],
  };
}

export function paidDaysStep(paidDays: number, law: string): Step {
  return step({ vi: 'Số ngày được hưởng', en: 'Days paid' }, { value: paidDays, unit: 'days' }, { law });
}

/** Days asked for, and how many the law pays at most. */
export function explainMostDays(days: number, most: number, law: string): Step[] {
  return [
    step({ vi: 'Số ngày nghỉ', en: 'Days off' }, { value: days, unit: 'days' }),
    step({ vi: 'Số ngày nghỉ tối đa', en: 'Most days off' }, { value: most, unit: 'days' }, { law }),
    paidDaysStep(Math.min(days, most), law),
  ];
}
