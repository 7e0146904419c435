import { exact } from '../../exact.ts';
import { formula, type Step, step } from '../../explain/step.ts';
import { MOST_PERCENT } from '../../pension/rate.ts';
import type { VoluntaryLevelsFacts } from './facts.ts';
import type { balanceOf, Level, PensionOf } from './level.ts';

/** From the income to the contribution, from the years to the pension, and what stands against what. */
export function explainLevel(
  level: Level,
  pension: PensionOf,
  balance: ReturnType<typeof balanceOf>,
  facts: VoluntaryLevelsFacts,
): Step[] {
  return [...explainPayment(level, facts), ...explainPension(pension, facts), ...explainBalance(level, pension, balance)];
}

function explainPayment({ payment, contribution, stateSupport }: Level, { income }: VoluntaryLevelsFacts): Step[] {
  const { rate, support } = payment;
  return [
    step(
      { vi: 'Mức đóng một tháng', en: 'Contribution of one month' },
      { value: contribution, unit: 'dong-a-month' },
      { working: formula`${exact(rate.value, 100)}% × ${income}`, law: 'Law 41/2024 art 36', origins: [rate.origin] },
    ),
    step(
      { vi: 'Nhà nước hỗ trợ mỗi tháng, nhiều nhất 120 tháng', en: 'Paid by the State each month, for 120 months at most' },
      { value: stateSupport, unit: 'dong-a-month' },
      { law: 'Decree 159/2025/ND-CP art 5', origins: support.origin ? [support.origin] : [] },
    ),
    step(
      { vi: 'Bạn đóng mỗi tháng khi được hỗ trợ', en: 'What you pay a month while supported' },
      { value: contribution - stateSupport, unit: 'dong-a-month' },
      { working: formula`${contribution} − ${stateSupport}` },
    ),
  ];
}

function explainPension({ years, scale, rate, pension }: PensionOf, { income }: VoluntaryLevelsFacts): Step[] {
  const law = 'Law 41/2024 art 99';
  const { firstYears, firstPercent, perYear } = scale;
  const uncapped = firstPercent + perYear * (years - firstYears);
  const sum = formula`${firstPercent}% + ${perYear}% × (${years} − ${firstYears})`;
  const capped = formula`${firstPercent}% + ${perYear}% × (${years} − ${firstYears}) = ${uncapped}% > ${MOST_PERCENT}%`;
  return [
    step({ vi: 'Số năm đóng', en: 'Years of contribution' }, { value: years, unit: 'years' }, { law }),
    step(
      { vi: 'Tỷ lệ hưởng lương hưu (cao nhất 75%)', en: 'Rate of the pension (75% at most)' },
      { value: rate, unit: 'percent' },
      { law, working: uncapped > MOST_PERCENT ? capped : sum },
    ),
    step(
      { vi: 'Lương hưu hằng tháng', en: 'Monthly pension' },
      { value: pension, unit: 'dong-a-month' },
      { law, working: formula`${income} × ${rate}%` },
    ),
  ];
}

function explainBalance(
  { contribution, stateSupport, supportedMonths }: Level,
  { pension }: PensionOf,
  { months, totalPaid, breakEvenMonths }: ReturnType<typeof balanceOf>,
): Step[] {
  const supported = Math.min(months, supportedMonths);
  return [
    step(
      { vi: 'Tổng số tiền bạn đóng', en: 'What you pay in all' },
      { value: totalPaid, unit: 'dong' },
      { working: formula`${months} × ${contribution} − ${supported} × ${stateSupport}` },
    ),
    step(
      {
        vi: 'Số tháng nhận lương hưu để tổng số tiền nhận được vượt số tiền đã đóng',
        en: 'Months of pension after which more has been received than was paid',
      },
      { value: breakEvenMonths, unit: 'months' },
      { working: formula`${totalPaid} ÷ ${pension}` },
    ),
  ];
}
