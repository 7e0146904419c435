import { BASE_SALARIES, baseSalaryIn } from './base-salary.ts';
import { month, yearOfMonth } from './calendar.ts';
import type { Employer } from './employers.ts';
import type { Random } from './random.ts';

/** Months at one salary and one state of payment. */
export type SalaryRun = {
  from: number;
  to: number;
  earnings: number;
  coefficient: number | null;
  job: string | null;
  paid: boolean;
};

type Stay = { employer: Employer | null; from: number; to: number; age: number };

const JOBS: Readonly<Record<Employer['sector'], readonly string[]>> = {
  private: [
    'Công nhân',
    'Nhân viên kinh doanh',
    'Kế toán viên',
    'Kỹ thuật viên',
    'Nhân viên văn phòng',
    'Lái xe',
    'Tổ trưởng sản xuất',
    'Nhân viên kho',
    'Nhân viên kinh doanh',
  ],
  foreign: ['Công nhân lắp ráp', 'Công nhân may', 'Kỹ thuật viên', 'Nhân viên kiểm tra chất lượng', 'Tổ trưởng sản xuất'],
  state: ['Giáo viên', 'Chuyên viên', 'Nhân viên văn thư', 'Kế toán viên', 'Giáo viên mầm non'],
  cooperative: ['Xã viên', 'Kế toán viên', 'Nhân viên bảo vệ'],
};

/** Contributions are reckoned on at most twenty base salaries. */
const CEILING_IN_BASE_SALARIES = 20;

export function salaryRuns(random: Random, stay: Stay): SalaryRun[] {
  if (stay.employer === null) return voluntaryRuns(random, stay);
  const runs = stay.employer.sector === 'state' ? stateRuns(random, stay) : privateRuns(random, stay);
  return stay.employer.owes && random.chance(0.6) ? withArrears(runs, stay.to - random.int(2, 8)) : runs;
}

/** Civil servants: a coefficient that grows by a step every three years, times the base salary of the day. */
function stateRuns(random: Random, stay: Stay): SalaryRun[] {
  const job = random.pick(JOBS.state);
  const steps = [...Array(40).keys()].map((step) => stay.from + step * 36);
  const starts = [...new Set([stay.from, ...steps, ...BASE_SALARIES.map((row) => row.fromMonth)])]
    .filter((start) => start >= stay.from && start <= stay.to)
    .sort((a, b) => a - b);
  const entry = stay.age > 35 ? 2.67 : 2.34;
  return starts.map((from, index) => {
    const coefficient = Math.min(4.98, entry + 0.33 * Math.floor((from - stay.from) / 36));
    return {
      from,
      to: (starts[index + 1] ?? stay.to + 1) - 1,
      earnings: Math.round(coefficient * baseSalaryIn(from)),
      coefficient: Math.round(coefficient * 1000) / 1000,
      job,
      paid: true,
    };
  });
}

/** Everybody else: a salary in keeping with its year, raised in most Januaries. */
function privateRuns(random: Random, stay: Stay): SalaryRun[] {
  const job = random.pick(stay.employer ? JOBS[stay.employer.sector] : JOBS.private);
  const skill = 0.75 + random.next() * random.next() * 2.2;
  const runs: SalaryRun[] = [];
  let from = stay.from;
  for (let next = month(yearOfMonth(stay.from) + 1, 1); from <= stay.to; next += 12) {
    if (next <= stay.to && random.chance(0.52)) continue;
    const to = Math.min(next - 1, stay.to);
    runs.push({ from, to, earnings: usualSalary(from, skill), coefficient: null, job, paid: true });
    from = to + 1;
  }
  return runs;
}

function voluntaryRuns(random: Random, stay: Stay): SalaryRun[] {
  const chosen = random.int(2, 8) * 500_000 + 500_000;
  const middle = stay.from + Math.floor((stay.to - stay.from) / 2);
  const run = { coefficient: null, job: null, paid: true };
  if (middle <= stay.from + 6) return [{ ...run, from: stay.from, to: stay.to, earnings: chosen }];
  return [
    { ...run, from: stay.from, to: middle, earnings: chosen },
    { ...run, from: middle + 1, to: stay.to, earnings: chosen + 500_000 },
  ];
}

function usualSalary(monthNumber: number, skill: number): number {
  const years = yearOfMonth(monthNumber) - 2010;
  const usual = 2_900_000 * 1.075 ** years * skill;
  return Math.round(Math.min(usual, CEILING_IN_BASE_SALARIES * baseSalaryIn(monthNumber)) / 10_000) * 10_000;
}

/** The employer stopped paying: from `since` on the months are owed. */
export function withArrears(runs: readonly SalaryRun[], since: number): SalaryRun[] {
  return runs.flatMap((run) => {
    if (run.to < since) return [run];
    if (run.from >= since) return [{ ...run, paid: false }];
    return [
      { ...run, to: since - 1 },
      { ...run, from: since, paid: false },
    ];
  });
}
