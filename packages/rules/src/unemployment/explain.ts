import { rounded } from '../exact.ts';
import { explainReasons } from '../explain/reasons.ts';
import { formula, joined, type Step, step } from '../explain/step.ts';
import type { Text } from '../explain/text.ts';
import type { Origin } from '../parameters/sheet.ts';
import { type BenefitPeriod, CAP, furtherYears, type UnemploymentBenefit } from './benefit.ts';
import type { UnemploymentReason } from './conditions.ts';
import type { UnemploymentFacts } from './facts.ts';
import type { InsuredMonths } from './insured-months.ts';
import { type InsuredSalary, SALARY_CAP } from './insured-salaries.ts';
import type { EmploymentLaw } from './law.ts';
import { REFUSALS } from './refusals.ts';

const ARTICLES = {
  '38/2013': {
    counted: 'Law 38/2013 art 45',
    conditions: 'Law 38/2013 art 49',
    salary: 'Law 38/2013 art 58',
    level: 'Law 38/2013 art 50.1',
    duration: 'Law 38/2013 art 50.2',
    reserved: 'Law 38/2013 art 53',
  },
  '74/2025': {
    counted: 'Law 74/2025 art 38',
    conditions: 'Law 74/2025 art 38',
    salary: 'Law 74/2025 art 34',
    level: 'Law 74/2025 art 39',
    duration: 'Law 74/2025 art 39',
    reserved: 'Law 74/2025 art 39',
  },
} as const;

const IN_WINDOW: Readonly<Record<UnemploymentFacts['contract'], Text>> = {
  standard: {
    vi: 'Số tháng đã đóng trong 24 tháng trước khi chấm dứt hợp đồng',
    en: 'Months paid for in the 24 months before the contract ended',
  },
  short: {
    vi: 'Số tháng đã đóng trong 36 tháng trước khi chấm dứt hợp đồng',
    en: 'Months paid for in the 36 months before the contract ended',
  },
};

export function explainRefusal(
  facts: UnemploymentFacts,
  months: InsuredMonths,
  reasons: readonly UnemploymentReason[],
  law: EmploymentLaw,
): Step[] {
  return [
    ...explainMonths(facts, months, law),
    ...explainReasons(reasons, (reason) => ({ says: REFUSALS[reason], law: ARTICLES[law].conditions })),
  ];
}

export function explainBenefit(
  facts: UnemploymentFacts,
  months: InsuredMonths,
  benefit: UnemploymentBenefit,
  law: EmploymentLaw,
): Step[] {
  return [
    ...explainMonths(facts, months, law),
    ...explainLevel(benefit, law),
    ...explainDuration(benefit, months, law),
    step(
      { vi: 'Tổng số tiền trợ cấp', en: 'Benefit in all' },
      { value: benefit.total, unit: 'dong' },
      { working: formula`${benefit.months} × ${benefit.monthly}`, law: ARTICLES[law].duration },
    ),
    ...explainReserved(benefit, law),
  ];
}

/** The days the benefit is paid for, where its first day is known. */
export function explainPeriods(law: EmploymentLaw, periods: readonly BenefitPeriod[] = []): Step[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return [];
  const details = { law: ARTICLES[law].duration };
  return [
    step({ vi: 'Hưởng từ ngày', en: 'Paid from' }, { value: first.from, unit: 'day' }, details),
    step({ vi: 'Hưởng đến hết ngày', en: 'Paid up to and including' }, { value: last.to, unit: 'day' }, details),
  ];
}

function explainMonths(facts: UnemploymentFacts, { paid, counted, inWindow }: InsuredMonths, law: EmploymentLaw): Step[] {
  const used = facts.monthsAlreadyUsed;
  return [
    step(
      { vi: 'Số tháng đóng bảo hiểm thất nghiệp được tính', en: 'Months of unemployment insurance that count' },
      { value: counted, unit: 'months' },
      { ...(used > 0 && { working: formula`${paid} − ${used}` }), law: ARTICLES[law].counted },
    ),
    step(IN_WINDOW[facts.contract], { value: inWindow, unit: 'months' }, { law: ARTICLES[law].conditions }),
  ];
}

function explainLevel({ salaries, average, level, cap, monthly }: UnemploymentBenefit, law: EmploymentLaw): Step[] {
  const articles = ARTICLES[law];
  return [
    ...explainSalaryCaps(salaries, articles.salary),
    step(
      { vi: 'Mức bình quân tiền lương 6 tháng cuối đóng bảo hiểm thất nghiệp', en: 'Average salary of the last six paid months' },
      { value: rounded(average), unit: 'dong-a-month' },
      { working: workingOfAverage(salaries), law: articles.level, origins: baseSalariesIn(salaries) },
    ),
    step(
      { vi: 'Mức trợ cấp tối đa', en: 'The most a month may pay' },
      { value: Number(cap), unit: 'dong-a-month' },
      { working: formula`${CAP} × ${level.value}`, law: articles.level, origins: [level.origin] },
    ),
    step(
      { vi: 'Mức trợ cấp hằng tháng', en: 'Monthly benefit' },
      { value: monthly, unit: 'dong-a-month' },
      { working: formula`${60}% × ${average} (≤ ${cap})`, law: articles.level },
    ),
  ];
}

/** Each cap that a salary of the six months has met, once. */
function explainSalaryCaps(salaries: readonly InsuredSalary[], law: string): Step[] {
  const levels = new Set(salaries.filter(({ capped }) => capped).map(({ level }) => level));
  return [...levels].map(({ value, origin }) =>
    step(
      { vi: 'Tiền lương cao nhất để đóng bảo hiểm thất nghiệp', en: 'The highest salary that is insured' },
      { value: Number(SALARY_CAP * value), unit: 'dong-a-month' },
      { working: formula`${SALARY_CAP} × ${value}`, law, origins: [origin] },
    ),
  );
}

/** `(4 × 8.000.000 + 2 × 9.000.000) ÷ 6`. */
function workingOfAverage(salaries: readonly InsuredSalary[]): Text {
  const runs: { salary: InsuredSalary; months: number }[] = [];
  for (const salary of salaries) {
    const run = runs.at(-1);
    if (run?.salary.insured.equals(salary.insured)) run.months++;
    else runs.push({ salary, months: 1 });
  }
  const sum = joined(
    ' + ',
    runs.map(({ salary, months }) => termOf(salary, months)),
  );
  return joined('', [formula`(`, sum, formula`) ÷ ${salaries.length}`]);
}

/** A salary that the State sets is a coefficient times the base salary, unless it has met the cap, which stands in a step of its own. */
function termOf({ insured, capped, ofState }: InsuredSalary, months: number): Text {
  if (!ofState || capped) return formula`${months} × ${insured}`;
  return formula`${months} × ${Number(ofState.coefficient) / 10_000} × ${ofState.baseSalary.value}`;
}

function baseSalariesIn(salaries: readonly InsuredSalary[]): Origin[] {
  return salaries.flatMap(({ ofState, capped }) => (ofState && !capped ? [ofState.baseSalary.origin] : []));
}

function explainDuration({ months }: UnemploymentBenefit, { counted }: InsuredMonths, law: EmploymentLaw): Step[] {
  const further = furtherYears(counted);
  const details = { law: ARTICLES[law].duration };
  const label = { vi: 'Số tháng hưởng trợ cấp', en: 'Months of benefit' };
  if (further === 0) return [step(label, { value: months, unit: 'months' }, details)];
  return [
    step(
      { vi: 'Số lần đủ 12 tháng sau 36 tháng đầu', en: 'Full twelve months after the first 36' },
      { value: further, unit: 'number' },
      { ...details, working: formula`(${counted} − ${36}) ÷ ${12}` },
    ),
    step(label, { value: months, unit: 'months' }, { ...details, working: formula`${3} + ${further} (≤ ${12})` }),
  ];
}

function explainReserved({ reserved }: UnemploymentBenefit, law: EmploymentLaw): Step[] {
  if (!reserved) return [];
  return [
    step(
      { vi: 'Số tháng đóng được bảo lưu', en: 'Months kept for a later benefit' },
      { value: reserved.left, unit: 'months' },
      { working: formula`${reserved.of} − ${12} × ${reserved.months} (≥ ${0})`, law: ARTICLES[law].reserved },
    ),
  ];
}
