import type { Law } from '../blocks/law.ts';
import type { LumpYears } from '../blocks/lump-years.ts';
import type { Outcome } from '../calculator.ts';
import { exact, exactQuarters, rounded } from '../exact.ts';
import { formula, step } from '../explain/step.ts';
import type { OneTimeFacts } from './facts.ts';

type Pensioner = NonNullable<OneTimeFacts['pensioner']>;

/** Somebody who draws a pension or allowance settles abroad: what is left is paid at once (Law 58/2014 art 65, Law 41/2024 art 76). */
export function pensionerLeaving(pensioner: Pensioner, years: LumpYears, law: Law): Outcome {
  const earned = 1.5 * years.before2014 + 2 * years.from2014;
  const monthsOfAverage = pensioner.kind === 'allowance' ? 3 : Math.max(earned - 0.5 * pensioner.monthsReceived, 3);
  const amount = rounded(exactQuarters(monthsOfAverage).mul(exact(pensioner.monthlyAmount)));
  const article = law === '58/2014' ? 'Law 58/2014 art 65' : 'Law 41/2024 art 76';
  return {
    eligible: true,
    reasons: [],
    law,
    months: years.months,
    yearsBefore2014: years.before2014,
    yearsFrom2014: years.from2014,
    monthsOfAverage,
    amount,
    steps: [
      step(
        { vi: 'Số tháng lương hưu, trợ cấp được trả', en: 'Months of pension or allowance that are paid' },
        { value: monthsOfAverage, unit: 'months' },
        {
          law: article,
          ...(pensioner.kind === 'pension' && {
            working: formula`${1.5} × ${years.before2014} + ${2} × ${years.from2014} − ${0.5} × ${pensioner.monthsReceived} (≥ ${3})`,
          }),
        },
      ),
      step(
        { vi: 'Số tiền nhận một lần', en: 'Paid at once' },
        { value: amount, unit: 'dong' },
        { law: article, working: formula`${monthsOfAverage} × ${pensioner.monthlyAmount}` },
      ),
    ],
  };
}
