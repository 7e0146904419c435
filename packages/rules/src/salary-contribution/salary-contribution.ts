import { defineCalculator, type Outcome } from '../calculator.ts';
import { Fault } from '../fault.ts';
import type { Fund, Tables } from '../parameters/tables.ts';
import { expectMonth } from '../reading/range.ts';
import { monthIndex } from '../time/month-index.ts';
import { explainSalaryContribution } from './explain.ts';
import { basesOf, salaryContributionFacts, type SalaryContributionFacts, shareOf } from './shares.ts';

/** Đóng theo lương: Law 58/2014 arts 85-89; Law 41/2024 arts 31-34; Law 38/2013 art 57, Law 74/2025 arts 33-34. */
export const salaryContribution = defineCalculator({
  name: 'salary-contribution',
  title: { vi: 'Mức đóng bảo hiểm theo tiền lương', en: 'Contributions on a salary' },
  facts: salaryContributionFacts,
  check: checkSalaryContribution,
  decide: decideSalaryContribution,
});

/** Workers from other countries are insured from December 2018 on (Decree 143/2018). */
const FIRST_FOREIGN_MONTH = monthIndex(2018, 12);

function checkSalaryContribution({ month, foreign }: SalaryContributionFacts): void {
  expectMonth(month, '$.month', '2014-01');
  if (foreign && month < FIRST_FOREIGN_MONTH) throw new Fault('E_CONFLICT', '$.foreign');
}

function decideSalaryContribution(facts: SalaryContributionFacts, tables: Tables): Outcome {
  const bases = basesOf(facts, tables);
  const share = (fund: Fund) => shareOf(fund, fund === 'unemployment' ? bases.unemployment : bases.social, facts, tables);
  const [pension, sickness, accident] = [share('pension'), share('sickness-maternity'), share('work-accident')];
  const [unemployment, health] = [share('unemployment'), share('health')];
  const worker = {
    socialInsurance: pension.worker,
    healthInsurance: health.worker,
    unemployment: unemployment.worker,
    total: pension.worker + health.worker + unemployment.worker,
  };
  const employerShares = {
    pension: pension.employer,
    sicknessMaternity: sickness.employer,
    workAccident: accident.employer,
    healthInsurance: health.employer,
    unemployment: unemployment.employer,
  };
  const employer = { ...employerShares, total: Object.values(employerShares).reduce((sum, one) => sum + one, 0) };
  const total = worker.total + employer.total;
  return {
    base: {
      socialInsurance: Number(bases.social),
      healthInsurance: Number(bases.social),
      unemployment: Number(bases.unemployment),
    },
    worker,
    employer,
    total,
    steps: explainSalaryContribution(facts, bases, [pension, sickness, accident, health, unemployment], {
      worker: worker.total,
      employer: employer.total,
      total,
    }),
  };
}
