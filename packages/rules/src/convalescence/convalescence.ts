import { baseSalaryOn } from '../blocks/base-salary.ts';
import { defineCalculator, type Outcome } from '../calculator.ts';
import { exact, rounded } from '../exact.ts';
import { reasonStep } from '../explain/reasons.ts';
import { formula, type Step, step } from '../explain/step.ts';
import type { Entry } from '../parameters/dated-table.ts';
import type { Tables } from '../parameters/tables.ts';
import { articleFor, lawOf, mostDays, reasonsAgainst, SAYS } from './conditions.ts';
import { checkConvalescence, convalescenceFacts, type ConvalescenceFacts } from './facts.ts';

/** Dưỡng sức, phục hồi sức khỏe: Law 58/2014 arts 29, 41; Law 41/2024 arts 46, 60; Law 84/2015 art 54. */
export const convalescence = defineCalculator({
  name: 'convalescence',
  title: { vi: 'Dưỡng sức, phục hồi sức khỏe', en: 'Convalescence' },
  facts: convalescenceFacts,
  check: checkConvalescence,
  decide: decideConvalescence,
});

const PERCENT_OF_BASE = 30;

function decideConvalescence(facts: ConvalescenceFacts, tables: Tables): Outcome {
  const law = lawOf(facts);
  const article = articleFor(facts);
  const reasons = reasonsAgainst(facts);
  if (reasons.length > 0)
    return { eligible: false, reasons, law, steps: reasons.map((reason) => reasonStep(SAYS[reason], article)) };
  const base = baseSalaryOn(tables, facts.date, '$.date');
  const daily = exact(base.value * BigInt(PERCENT_OF_BASE), 100);
  const maxDays = mostDays(facts);
  const paidDays = Math.min(facts.days, Math.max(0, maxDays - facts.daysUsedBefore));
  const figures = { maxDays, paidDays, dailyAmount: rounded(daily), amount: rounded(daily.mul(paidDays)) };
  return { eligible: true, reasons, law, ...figures, steps: explain(facts, figures, base, article) };
}

type Figures = { maxDays: number; paidDays: number; dailyAmount: number; amount: number };

function explain({ days, daysUsedBefore }: ConvalescenceFacts, figures: Figures, base: Entry<bigint>, law: string): Step[] {
  const { maxDays, paidDays, dailyAmount, amount } = figures;
  return [
    step({ vi: 'Số ngày nghỉ', en: 'Days off' }, { value: days, unit: 'days' }),
    step({ vi: 'Số ngày nghỉ tối đa trong năm', en: 'Most days a year' }, { value: maxDays, unit: 'days' }, { law }),
    ...(daysUsedBefore > 0
      ? [
          step(
            { vi: 'Số ngày còn được nghỉ trong năm', en: 'Days that are left this year' },
            { value: Math.max(0, maxDays - daysUsedBefore), unit: 'days' },
            { law, working: formula`${maxDays} − ${daysUsedBefore}` },
          ),
        ]
      : []),
    step({ vi: 'Số ngày được hưởng', en: 'Days paid' }, { value: paidDays, unit: 'days' }, { law }),
    step(
      { vi: 'Mức hưởng một ngày', en: 'Paid a day' },
      { value: dailyAmount, unit: 'dong' },
      { law, working: formula`${PERCENT_OF_BASE}% × ${base.value}`, origins: [base.origin] },
    ),
    step(
      { vi: 'Số tiền dưỡng sức được hưởng', en: 'Paid in all' },
      { value: amount, unit: 'dong' },
      { law, working: formula`${PERCENT_OF_BASE}% × ${base.value} × ${paidDays}` },
    ),
  ];
}
