import { exact } from '../exact.ts';
import { formula, type Step, step } from '../explain/step.ts';
import type { Text } from '../explain/text.ts';
import type { Fund } from '../parameters/tables.ts';
import { monthIndex } from '../time/month-index.ts';
import type { Bases, FundShare, SalaryContributionFacts } from './shares.ts';

const LABELS: Readonly<Record<Exclude<Fund, 'voluntary'>, { worker: Text; employer: Text }>> = {
  pension: {
    worker: { vi: 'Người lao động: hưu trí, tử tuất', en: 'Worker: pension and survivors' },
    employer: { vi: 'Đơn vị: hưu trí, tử tuất', en: 'Employer: pension and survivors' },
  },
  'sickness-maternity': {
    worker: { vi: 'Người lao động: ốm đau, thai sản', en: 'Worker: sickness and maternity' },
    employer: { vi: 'Đơn vị: ốm đau, thai sản', en: 'Employer: sickness and maternity' },
  },
  'work-accident': {
    worker: { vi: 'Người lao động: tai nạn lao động, bệnh nghề nghiệp', en: 'Worker: accidents at work' },
    employer: { vi: 'Đơn vị: tai nạn lao động, bệnh nghề nghiệp', en: 'Employer: accidents at work' },
  },
  health: {
    worker: { vi: 'Người lao động: bảo hiểm y tế', en: 'Worker: health insurance' },
    employer: { vi: 'Đơn vị: bảo hiểm y tế', en: 'Employer: health insurance' },
  },
  unemployment: {
    worker: { vi: 'Người lao động: bảo hiểm thất nghiệp', en: 'Worker: unemployment insurance' },
    employer: { vi: 'Đơn vị: bảo hiểm thất nghiệp', en: 'Employer: unemployment insurance' },
  },
};

const JULY_2025 = monthIndex(2025, 7);
const JANUARY_2026 = monthIndex(2026, 1);

type Totals = { readonly worker: number; readonly employer: number; readonly total: number };

export function explainSalaryContribution(
  facts: SalaryContributionFacts,
  bases: Bases,
  shares: readonly FundShare[],
  totals: Totals,
): Step[] {
  const law = facts.month >= JULY_2025 ? 'Law 41/2024 arts 31-34' : 'Law 58/2014 arts 85-89';
  return [
    step(
      {
        vi: 'Tiền lương làm căn cứ đóng bảo hiểm xã hội, bảo hiểm y tế',
        en: 'Salary that social and health insurance are paid on',
      },
      { value: Number(bases.social), unit: 'dong' },
      {
        working: formula`${facts.salary} (≥ ${bases.floor.value}; ≤ ${20} × ${bases.baseSalary.value})`,
        law,
        origins: [bases.floor.origin, bases.baseSalary.origin],
      },
    ),
    ...(bases.unemployment > 0n ? [explainUnemploymentBasis(facts, bases)] : []),
    ...explainShares('worker', shares, law),
    step({ vi: 'Người lao động đóng', en: 'The worker pays' }, { value: totals.worker, unit: 'dong' }, { law }),
    ...explainShares('employer', shares, law),
    step({ vi: 'Đơn vị đóng', en: 'The employer pays' }, { value: totals.employer, unit: 'dong' }, { law }),
    step(
      { vi: 'Tổng cộng', en: 'Together' },
      { value: totals.total, unit: 'dong' },
      { working: formula`${totals.worker} + ${totals.employer}`, law },
    ),
  ];
}

function explainUnemploymentBasis(
  { salary, sector, month }: SalaryContributionFacts,
  { unemployment, baseSalary, minimumWage, floor }: Bases,
): Step {
  const cap = sector === 'state' && month < JANUARY_2026 ? baseSalary : minimumWage;
  return step(
    { vi: 'Tiền lương làm căn cứ đóng bảo hiểm thất nghiệp', en: 'Salary that unemployment insurance is paid on' },
    { value: Number(unemployment), unit: 'dong' },
    {
      working: formula`${salary} (≥ ${floor.value}; ≤ ${20} × ${cap.value})`,
      law: unemploymentLaw(month),
      origins: [floor.origin, cap.origin],
    },
  );
}

/** What nobody pays is not listed. */
function explainShares(who: 'worker' | 'employer', shares: readonly FundShare[], law: string): Step[] {
  return shares.flatMap(({ fund, basis, row, ...paid }) => {
    const points = row?.value[who] ?? 0n;
    if (fund === 'voluntary' || !row || points === 0n || basis === 0n) return [];
    return step(
      LABELS[fund][who],
      { value: paid[who], unit: 'dong' },
      { working: formula`${exact(points, 100)}% × ${basis}`, law, origins: [row.origin] },
    );
  });
}

function unemploymentLaw(month: number): string {
  return month >= JANUARY_2026 ? 'Law 74/2025 art 34' : 'Law 38/2013 art 58';
}
