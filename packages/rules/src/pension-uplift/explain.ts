import { formula, type Step, step } from '../explain/step.ts';
import { firstDayOf, monthIndex } from '../time/month-index.ts';
import type { Rise } from './rises.ts';

const JULY_2025 = monthIndex(2025, 7);

/** Each decree: from when, by how much, what else for pensions from before 1995; then the pension. */
export function explainRises(rises: readonly Rise[], pension: number): Step[] {
  return [
    ...(rises.length === 0 ? [noRise()] : rises.flatMap(explainRise)),
    step({ vi: 'Lương hưu sau điều chỉnh', en: 'Pension after all rises' }, { value: pension, unit: 'dong-a-month' }),
  ];
}

function explainRise({ adjustment, before, afterFactor, after }: Rise): Step[] {
  const { effectiveFrom, factor, origin, before1995 } = adjustment;
  const origins = [origin];
  const law = effectiveFrom < JULY_2025 ? 'Law 58/2014 art 57' : 'Law 41/2024 art 67';
  const isLow = before1995 !== undefined && afterFactor <= before1995.lowMost;
  const label = isLow
    ? { vi: 'Cộng thêm cho lương hưu thấp hưởng từ trước năm 1995', en: 'Added to a low pension from before 1995' }
    : { vi: 'Nâng lên mức thấp nhất của lương hưu hưởng từ trước năm 1995', en: 'Raised to the least pension from before 1995' };
  return [
    step(
      { vi: 'Điều chỉnh từ ngày', en: 'Raised from' },
      { value: firstDayOf(effectiveFrom).toString(), unit: 'day' },
      { law, origins },
    ),
    step(
      { vi: 'Lương hưu sau khi nhân với mức điều chỉnh', en: 'Pension times the factor of this rise' },
      { value: afterFactor, unit: 'dong-a-month' },
      { law, origins, working: formula`${before} × ${Number(factor) / 10_000}` },
    ),
    ...(after === afterFactor
      ? []
      : [
          step(
            label,
            { value: after, unit: 'dong-a-month' },
            { law, origins, ...(isLow && { working: formula`${afterFactor} + ${after - afterFactor}` }) },
          ),
        ]),
  ];
}

function noRise(): Step {
  return step(
    { vi: 'Điều chỉnh trong thời gian này', en: 'Rises in this time' },
    { value: { vi: 'Không có đợt điều chỉnh nào áp dụng', en: 'None applies to this pension' }, unit: 'text' },
  );
}
