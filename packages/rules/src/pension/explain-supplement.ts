import { formula, joined, type Step, step } from '../explain/step.ts';
import { articlesOf } from './articles.ts';
import type { PensionClaim } from './claim.ts';
import type { PensionPayment } from './payment.ts';

const MONTHS = {
  '58/2014': {
    vi: 'Trợ cấp một lần tính bằng số tháng mức bình quân (mỗi năm 0,5 tháng)',
    en: 'Paid at once, in months of the average (half a month for a year)',
  },
  '41/2024': {
    vi: 'Trợ cấp một lần tính bằng số tháng mức bình quân (mỗi năm 0,5 tháng; mỗi năm đóng sau khi đủ tuổi nghỉ hưu 2 tháng)',
    en: 'Paid at once, in months of the average (half a month for a year; two months for a year after the retirement age)',
  },
} as const;

/** What is paid at once for years that no longer raise the rate; nothing where there are none. */
export function explainSupplement(claim: PensionClaim, { years, scale, average, supplement }: PensionPayment): Step[] {
  if (supplement.years === 0) return [];
  const { supplement: law } = articlesOf(claim);
  const { yearsAfterAge, months, amount } = supplement;
  const half = formula`${0.5} × ${supplement.years - yearsAfterAge}`;
  return [
    step(
      { vi: 'Số năm đóng nhiều hơn số năm được hưởng tỷ lệ 75%', en: 'Years beyond those that give 75%' },
      { value: supplement.years, unit: 'years' },
      { law, working: formula`${years} − ${scale.supplementAfter}` },
    ),
    ...(yearsAfterAge > 0 ? [afterAge(yearsAfterAge, law)] : []),
    step(
      MONTHS[claim.law],
      { value: months, unit: 'months-of-average' },
      { law, working: yearsAfterAge > 0 ? joined(' + ', [half, formula`${2} × ${yearsAfterAge}`]) : half },
    ),
    step(
      { vi: 'Trợ cấp một lần khi nghỉ hưu', en: 'Paid at once on retirement' },
      { value: amount, unit: 'dong' },
      { law, working: formula`${months} × ${average.value}` },
    ),
  ];
}

function afterAge(years: number, law: string): Step {
  const label = { vi: 'Trong đó: số năm đóng sau khi đủ tuổi nghỉ hưu', en: 'Of these: years after the retirement age' };
  return step(label, { value: years, unit: 'years' }, { law });
}
