import { type Exact, rounded } from '../exact.ts';
import { formula, joined, type Step, step } from '../explain/step.ts';
import type { Text } from '../explain/text.ts';
import type { AverageSalary } from './average-salary.ts';
import type { Law } from './law.ts';
import type { PricedSalaries } from './priced-salaries.ts';
import type { StateAverage } from './state-average.ts';

const ARTICLES = {
  '58/2014': { average: 'Law 58/2014 art 62; Circular 59/2015/TT-BLDTBXH art 20', prices: 'Law 58/2014 art 63' },
  '41/2024': { average: 'Law 41/2024 art 72; Decree 158/2025/ND-CP arts 15, 17', prices: 'Law 41/2024 art 73' },
} as const;

/** The average salary and what it is made of; of one that was given only itself. */
export function explainAverage(average: AverageSalary | undefined, used: Exact, law: Law): Step[] {
  const articles = ARTICLES[law];
  const working = average && workingOf(average);
  return [
    ...(average?.state ? explainState(average.state, articles.average) : []),
    ...(average && average.others.months > 0 ? explainOthers(average.others, articles.prices) : []),
    step(
      {
        vi: 'Mức bình quân tiền lương, thu nhập tháng đóng BHXH',
        en: 'Average monthly salary or income that contributions were paid on',
      },
      { value: rounded(used), unit: 'dong-a-month' },
      { law: articles.average, ...(working && { working }) },
    ),
  ];
}

const BASES: Readonly<Record<StateAverage['basis'], Text>> = {
  'last-months': {
    vi: 'Số tháng cuối hưởng lương Nhà nước được tính bình quân',
    en: 'Last months on a State salary that are averaged',
  },
  'all-months': {
    vi: 'Số tháng hưởng lương Nhà nước được tính bình quân (tính toàn bộ vì có lợi hơn)',
    en: 'Months on a State salary that are averaged (all of them, which gives more)',
  },
  'before-transfer': {
    vi: 'Số tháng hưởng lương Nhà nước được tính bình quân (trước khi chuyển công tác, vì có lợi hơn)',
    en: 'Months on a State salary that are averaged (those before the transfer, which gives more)',
  },
};

function explainState({ basis, counted, terms, average, origins }: StateAverage, law: string): Step[] {
  const sum = joined(' + ', () => terms.map(termOf));
  return [
    step(BASES[basis], { value: counted, unit: 'months' }, { law }),
    step(
      { vi: 'Bình quân tiền lương do Nhà nước quy định', en: 'Average of the months whose salary the State sets' },
      { value: rounded(average), unit: 'dong-a-month' },
      { law, origins, working: joined('', [formula`(`, sum, formula`) ÷ ${counted}`]) },
    ),
  ];
}

/** Months × coefficient × base salary, at today's prices where the base salary is not today's. */
function termOf({ months, coefficient, baseSalary, price }: StateAverage['terms'][number]): Text {
  const salary = formula`${months} × ${Number(coefficient) / 10_000} × ${baseSalary.value}`;
  return price ? joined(' × ', [salary, formula`${Number(price.value) / 100}`]) : salary;
}

function explainOthers({ sum, years, missing, origins }: PricedSalaries, law: string): Step[] {
  const working = joined(' + ', () => [
    ...years.map(({ first, last, nominal, coefficient }) => {
      const span = first === last ? `${first}` : `${first}–${last}`;
      return formula`(${span}) ${nominal} × ${Number(coefficient) / 100}`;
    }),
    ...(missing ? [formula`${missing.months} × ${missing.salary}`] : []),
  ]);
  return [
    step(
      {
        vi: 'Tổng tiền lương, thu nhập đã điều chỉnh theo chỉ số giá: (năm) tiền lương cả năm × mức điều chỉnh',
        en: 'Salaries and incomes at today’s prices, together: (year) salaries of the year × price coefficient',
      },
      { value: rounded(sum), unit: 'dong' },
      { law, origins, working },
    ),
  ];
}

/** Nothing to add where the State set every month's salary. */
function workingOf({ state, others, months }: AverageSalary): Text | undefined {
  if (!state) return formula`${others.sum} ÷ ${months}`;
  if (others.months === 0) return undefined;
  return formula`(${state.months} × ${state.average} + ${others.sum}) ÷ ${months}`;
}
