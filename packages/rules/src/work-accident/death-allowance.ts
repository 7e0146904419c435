import { baseSalaryOn } from '../blocks/base-salary.ts';
import { formula, type Step, step } from '../explain/step.ts';
import type { Tables } from '../parameters/tables.ts';
import type { AccidentLaw } from './law.ts';

/** What the fund pays the family of somebody whom an accident at work or an occupational disease has killed. */
export type DeathAllowance = { readonly figures: { readonly deathAllowance: number }; readonly steps: readonly Step[] };

const ARTICLES: Readonly<Record<AccidentLaw, string>> = {
  '71/2006': 'Law 71/2006 art 47',
  '58/2014': 'Law 58/2014 art 51',
  '84/2015': 'Law 84/2015 art 53',
};
const MONTHS = 36n;

export function deathAllowance(
  deathDate: Temporal.PlainDate | undefined,
  law: AccidentLaw,
  tables: Tables,
): DeathAllowance | undefined {
  if (!deathDate) return undefined;
  const base = baseSalaryOn(tables, deathDate, '$.deathDate');
  const amount = Number(MONTHS * base.value);
  return {
    figures: { deathAllowance: amount },
    steps: [
      step(
        { vi: 'Trợ cấp một lần khi chết', en: 'Allowance at death, paid once' },
        { value: amount, unit: 'dong' },
        { working: formula`${MONTHS} × ${base.value}`, law: ARTICLES[law], origins: [base.origin] },
      ),
    ],
  };
}
