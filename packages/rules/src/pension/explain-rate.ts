import { formula, type Step, step } from '../explain/step.ts';
import { articlesOf } from './articles.ts';
import type { PensionClaim } from './claim.ts';
import type { PensionPayment } from './payment.ts';
import { MOST_PERCENT } from './rate.ts';
import type { EarlyReduction } from './reduction.ts';

const EARLY = { '58/2014': 'Law 58/2014 art 56.3', '41/2024': 'Law 41/2024 art 66.3' } as const;

/** From months to percent: counted years, the first years' percent, what each year adds, what leaving early takes. */
export function explainRate(claim: PensionClaim, { years, scale, fullRate, early }: PensionPayment): Step[] {
  const { total } = claim.time;
  const law = articlesOf(claim).rate;
  const { firstYears, firstPercent, perYear } = scale;
  const added = perYear * (years - firstYears);
  const sum = formula`${firstPercent}% + ${added}%`;
  const capped = formula`${firstPercent}% + ${added}% = ${firstPercent + added}% > ${MOST_PERCENT}%`;
  return [
    step(
      {
        vi: 'Số năm đóng để tính lương hưu (lẻ từ 1 đến 6 tháng tính nửa năm, từ 7 đến 11 tháng tính một năm)',
        en: 'Years counted (1 to 6 odd months are half a year, 7 to 11 a whole one)',
      },
      { value: years, unit: 'years' },
      { law, working: formula`${total} = ${Math.floor(total / 12)} × ${12} + ${total % 12}` },
    ),
    step({ vi: 'Số năm đóng đầu tiên', en: 'The first years' }, { value: firstYears, unit: 'years' }, { law }),
    step(
      { vi: 'Tỷ lệ hưởng của những năm đầu tiên đó', en: 'Rate for these first years together' },
      { value: firstPercent, unit: 'percent' },
      { law },
    ),
    step(
      { vi: 'Tỷ lệ cộng thêm cho những năm đóng sau đó', en: 'Added for the further years' },
      { value: added, unit: 'percent' },
      { law, working: formula`${perYear}% × (${years} − ${firstYears})` },
    ),
    step(
      { vi: 'Tỷ lệ hưởng lương hưu (cao nhất 75%)', en: 'Rate of the pension (75% at most)' },
      { value: fullRate, unit: 'percent' },
      { law, working: firstPercent + added > MOST_PERCENT ? capped : sum },
    ),
    ...(early ? explainReduction(claim, early, fullRate) : []),
  ];
}

function explainReduction(claim: PensionClaim, early: EarlyReduction, fullRate: number): Step[] {
  const { referenceAge, monthsEarly, percent, origin } = early;
  const law = EARLY[claim.law];
  const years = Math.floor(monthsEarly / 12);
  return [
    step(
      { vi: 'Tuổi nghỉ hưu để tính thời gian nghỉ trước tuổi', en: 'Retirement age from which leaving early is counted' },
      { value: referenceAge, unit: 'age' },
      { law, origins: [origin] },
    ),
    step({ vi: 'Tuổi khi nghỉ hưu', en: 'Age on retiring' }, { value: claim.age, unit: 'age' }, { law }),
    step(
      { vi: 'Thời gian nghỉ hưu trước tuổi', en: 'Time before that age' },
      { value: monthsEarly, unit: 'months' },
      { law, working: formula`${referenceAge} − ${claim.age}` },
    ),
    step(
      {
        vi: 'Tỷ lệ bị giảm (mỗi năm nghỉ trước tuổi 2%; lẻ từ 6 tháng trở lên thêm 1%)',
        en: 'Taken off the rate (2% for each year before that age, 1% for 6 odd months or more)',
      },
      { value: percent, unit: 'percent' },
      { law, working: monthsEarly % 12 >= 6 ? formula`${2}% × ${years} + ${1}%` : formula`${2}% × ${years}` },
    ),
    step(
      { vi: 'Tỷ lệ hưởng lương hưu sau khi giảm', en: 'Rate of the pension after that' },
      { value: fullRate - percent, unit: 'percent' },
      { law, working: formula`${fullRate}% − ${percent}%` },
    ),
  ];
}
