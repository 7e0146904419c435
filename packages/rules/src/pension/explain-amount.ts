import { explainAverage } from '../blocks/explain-average.ts';
import type { Law } from '../blocks/law.ts';
import { rounded } from '../exact.ts';
import { formula, type Step, step, type StepDetails } from '../explain/step.ts';
import type { Text } from '../explain/text.ts';
import { articlesOf } from './articles.ts';
import type { PensionAverage } from './average.ts';
import type { PensionClaim } from './claim.ts';
import type { PensionFacts } from './facts.ts';
import type { PensionPayment } from './payment.ts';

const AMOUNT: Text = { vi: 'Lương hưu hằng tháng', en: 'Monthly pension' };
const FLOORS: Readonly<Record<Law, { readonly label: Text; readonly law: string }>> = {
  '58/2014': {
    law: 'Law 58/2014 art 56.5',
    label: {
      vi: 'Lương hưu thấp nhất khi đóng BHXH bắt buộc đủ 20 năm: bằng mức lương cơ sở',
      en: 'Least pension after 20 years in the compulsory scheme: the base salary',
    },
  },
  '41/2024': {
    law: 'Law 41/2024 art 141.11',
    label: {
      vi: 'Lương hưu thấp nhất khi đóng BHXH bắt buộc đủ 20 năm: bằng mức tham chiếu',
      en: 'Least pension after 20 years in the compulsory scheme: the reference level',
    },
  },
};

/** The average, its share by the rate, and the floor where it raises the pension. */
export function explainAmount(claim: PensionClaim, payment: PensionPayment): Step[] {
  const { average } = payment;
  return [
    ...explainAverage(average.computed, average.mean, claim.law),
    ...explainAllowance(claim.facts.seniorityAllowance, average),
    ...explainPensionItself(claim, payment),
  ];
}

function explainPensionItself(claim: PensionClaim, { average, rate, byRate, floor, amount }: PensionPayment): Step[] {
  const { rate: law } = articlesOf(claim);
  const working = formula`${average.value} × ${rate}%`;
  const monthly = (label: Text, value: number, details: StepDetails) => step(label, { value, unit: 'dong-a-month' }, details);
  if (!floor || amount === byRate) return [monthly(AMOUNT, amount, { law, working })];
  const least = FLOORS[claim.law];
  return [
    monthly({ vi: 'Lương hưu tính theo tỷ lệ hưởng', en: 'Pension by the rate' }, byRate, { law, working }),
    monthly(least.label, amount, { law: least.law, origins: [floor.origin] }),
    monthly(AMOUNT, amount, { law: least.law, working: formula`${amount} > ${byRate}` }),
  ];
}

function explainAllowance(given: PensionFacts['seniorityAllowance'], { allowance, mean, value }: PensionAverage): Step[] {
  if (!given || !allowance) return [];
  const law = 'Circular 59/2015/TT-BLDTBXH art 20.4a';
  return [
    step(
      {
        vi: 'Phụ cấp thâm niên được cộng vào: mức lương cơ sở × hệ số × tỷ lệ',
        en: 'Seniority allowance that is added: base salary × coefficient × percent',
      },
      { value: rounded(allowance.amount), unit: 'dong-a-month' },
      {
        law,
        origins: [allowance.baseSalary.origin],
        working: formula`${allowance.baseSalary.value} × ${Number(given.coefficient) / 10_000} × ${given.percent}%`,
      },
    ),
    step(
      { vi: 'Mức bình quân có phụ cấp thâm niên', en: 'Average with the seniority allowance' },
      { value: rounded(value), unit: 'dong-a-month' },
      { law, working: formula`${mean} + ${allowance.amount}` },
    ),
  ];
}
