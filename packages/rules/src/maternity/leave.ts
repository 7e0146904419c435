import { baseSalaryOn } from '../blocks/base-salary.ts';
import { explainRecentAverage } from '../blocks/explain-recent-average.ts';
import type { RecentAverage } from '../blocks/recent-average.ts';
import type { Outcome } from '../calculator.ts';
import { type Exact, rounded } from '../exact.ts';
import { formula, type Step, step } from '../explain/step.ts';
import type { Text } from '../explain/text.ts';
import { monthsAndDays } from '../time/dates.ts';
import { ARTICLES, type Claim } from './claim.ts';

/** A leave of months, and why it is as long as it is. */
export type Leave = {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly average: RecentAverage;
  readonly steps: readonly Step[];
  /** What is paid at once for each child; undefined: nothing. */
  readonly oneTime?: OneTimeAllowance;
};

/** Twice the base salary for each child on the day of the birth or adoption; `path` is where the facts say the day. */
export type OneTimeAllowance = {
  readonly label: Text;
  readonly children: number;
  readonly day: Temporal.PlainDate;
  readonly path: string;
};

export const AT_BIRTH: Text = { vi: 'Trợ cấp một lần khi sinh con', en: 'One-time allowance at birth' };
export const AT_ADOPTION: Text = { vi: 'Trợ cấp một lần khi nhận nuôi con', en: 'One-time allowance at adoption' };

/** The salary for each month of the leave, a thirtieth of it for each odd day (Law 58/2014 art 39, Law 41/2024 art 59), and what is paid at once. */
export function paidLeave(leave: Leave, { law, tables }: Claim): Outcome {
  const { from, to, average } = leave;
  const { months, days } = monthsAndDays(from, to);
  const allowance = rounded(salaryFor(average.value, months, days));
  const oneTime = leave.oneTime && payAtOnce(leave.oneTime, { law, tables });
  const birthAllowance = oneTime?.amount ?? 0;
  const { amount: article } = ARTICLES[law];
  return {
    eligible: true,
    reasons: [],
    law,
    averageSalary: rounded(average.value),
    leaveFrom: from.toString(),
    leaveTo: to.toString(),
    leaveMonths: months,
    oddDays: days,
    allowance,
    birthAllowance,
    total: allowance + birthAllowance,
    steps: [
      ...leave.steps,
      explainRecentAverage(tables, average, article),
      step(
        { vi: 'Trợ cấp thai sản trong thời gian nghỉ', en: 'Maternity allowance for the leave' },
        { value: allowance, unit: 'dong' },
        { law: article, working: explainSalary(average.value, months, days) },
      ),
      ...(oneTime ? [oneTime.step] : []),
      ...explainTotal(allowance, birthAllowance, article),
    ],
  };
}

/** Law 58/2014 art 38, Law 41/2024 art 58. */
export function payAtOnce(
  { label, children, day, path }: OneTimeAllowance,
  { law, tables }: Pick<Claim, 'law' | 'tables'>,
): { amount: number; step: Step } {
  const base = baseSalaryOn(tables, day, path);
  const amount = Number(2n * base.value) * children;
  const working = formula`${2} × ${base.value} × ${children}`;
  const details = { law: ARTICLES[law].oneTime, working, origins: [base.origin] };
  return { amount, step: step(label, { value: amount, unit: 'dong' }, details) };
}

/** Where there is more than one sum. */
export function explainTotal(allowance: number, birthAllowance: number, law: string): Step[] {
  if (birthAllowance === 0) return [];
  const label = { vi: 'Tổng số tiền được hưởng', en: 'Paid in all' };
  const working = formula`${allowance} + ${birthAllowance}`;
  return [step(label, { value: allowance + birthAllowance, unit: 'dong' }, { law, working })];
}

function salaryFor(average: Exact, months: number, days: number): Exact {
  return average.mul(months).add(average.mul(days).div(30));
}

function explainSalary(average: Exact, months: number, days: number): Text {
  return days === 0 ? formula`${average} × ${months}` : formula`${average} × ${months} + ${average} ÷ ${30} × ${days}`;
}

/** First and last day, and how many months and days they make. */
export function explainSpan(from: Temporal.PlainDate, to: Temporal.PlainDate, law: string): Step[] {
  const { months, days } = monthsAndDays(from, to);
  return [
    step({ vi: 'Nghỉ từ ngày', en: 'Leave from' }, { value: from.toString(), unit: 'day' }, { law }),
    step({ vi: 'Nghỉ đến hết ngày', en: 'Leave to the end of' }, { value: to.toString(), unit: 'day' }, { law }),
    step({ vi: 'Số tháng nghỉ tròn', en: 'Whole months of leave' }, { value: months, unit: 'months' }, { law }),
    ...(days > 0 ? [step({ vi: 'Số ngày lẻ', en: 'Odd days' }, { value: days, unit: 'days' }, { law })] : []),
  ];
}
