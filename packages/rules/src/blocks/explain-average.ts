import { type Exact, rounded } from '../exact.ts';
import { formula, type Step, step } from '../explain/step.ts';
import type { AverageSalary } from './average-salary.ts';
import type { Law } from './law.ts';

const ARTICLES = {
  '58/2014': { average: 'Law 58/2014 art 62; Circular 59/2015/TT-BLDTBXH art 20', prices: 'Law 58/2014 art 63' },
  '41/2024': { average: 'Law 41/2024 art 72; Decree 158/2025/ND-CP arts 15, 17', prices: 'Law 41/2024 art 73' },
} as const;

/** The average salary and what it is made of; of one that was given only itself. */
export function explainAverage(average: AverageSalary | undefined, used: Exact, law: Law): Step[] {
  const articles = ARTICLES[law];
  const label = {
    vi: 'Mức bình quân tiền lương, thu nhập tháng đóng BHXH',
    en: 'Average monthly salary or income that contributions were paid on',
  };
  const value = { value: rounded(used), unit: 'dong-a-month' } as const;
  if (!average) return [step(label, value, { law: articles.average })];
  const { state, others, months, origins } = average;
  const parts = [];
  if (state) {
    parts.push(
      step(
        { vi: 'Bình quân tiền lương do Nhà nước quy định', en: 'Average of the months whose salary the State sets' },
        { value: rounded(state.average), unit: 'dong-a-month' },
        { law: articles.average, origins: others.months === 0 ? origins : [] },
      ),
    );
  }
  if (others.months > 0) {
    parts.push(
      step(
        {
          vi: 'Tổng tiền lương, thu nhập đã điều chỉnh theo chỉ số giá',
          en: 'Salaries and incomes, adjusted to today’s prices, together',
        },
        { value: rounded(others.sum), unit: 'dong' },
        { law: articles.prices, origins },
      ),
    );
  }
  const working =
    state && others.months > 0
      ? formula`(${state.months} × ${state.average} + ${others.sum}) ÷ ${months}`
      : state
        ? formula`${state.months} × ${state.average} ÷ ${months}`
        : formula`${others.sum} ÷ ${months}`;
  return [...parts, step(label, value, { law: articles.average, working })];
}
