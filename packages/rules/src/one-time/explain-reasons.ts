import { reachedAge } from '../blocks/ages.ts';
import { explainReachedAge } from '../blocks/explain-reached-age.ts';
import type { Law } from '../blocks/law.ts';
import { reasonStep } from '../explain/reasons.ts';
import type { Step } from '../explain/step.ts';
import type { Text } from '../explain/text.ts';
import type { Tables } from '../parameters/tables.ts';
import type { OneTimeReason } from './conditions.ts';
import type { OneTimeFacts } from './facts.ts';

const AT_RETIREMENT_AGE = { '58/2014': 'Law 58/2014 art 60.1a', '41/2024': 'Law 41/2024 art 70.1a' } as const;
const AFTER_ONE_YEAR = { '58/2014': 'Resolution 93/2015/QH13 art 1', '41/2024': 'Law 41/2024 art 70.1' } as const;

const REASONS: Readonly<Record<OneTimeReason, { readonly text: Text; readonly law: Readonly<Record<Law, string>> }>> = {
  AGE_NOT_REACHED: { text: { vi: 'Chưa đủ tuổi nghỉ hưu', en: 'The retirement age is not reached' }, law: AT_RETIREMENT_AGE },
  ENOUGH_YEARS_FOR_PENSION: {
    text: {
      vi: 'Đã đủ số năm đóng để hưởng lương hưu hằng tháng',
      en: 'There are enough years for a monthly pension instead',
    },
    law: AT_RETIREMENT_AGE,
  },
  NO_CONTRIBUTION_BEFORE_2025_07: {
    text: {
      vi: 'Chỉ người đã đóng BHXH trước ngày 01/7/2025 mới được nhận trong trường hợp này',
      en: 'Only those who had contributed before 1 July 2025 may take it on this ground',
    },
    law: AFTER_ONE_YEAR,
  },
  TWELVE_MONTHS_NOT_PASSED: {
    text: { vi: 'Chưa đủ 12 tháng kể từ khi ngừng đóng BHXH', en: 'Twelve months without contributions have not passed' },
    law: AFTER_ONE_YEAR,
  },
  TWENTY_YEARS_OR_MORE: {
    text: { vi: 'Đã đóng BHXH đủ 20 năm trở lên', en: 'Contributions were paid for 20 years or more' },
    law: AFTER_ONE_YEAR,
  },
  STILL_INSURED: {
    text: { vi: 'Vẫn đang tham gia BHXH khi nộp hồ sơ', en: 'Still insured when the application was filed' },
    law: AFTER_ONE_YEAR,
  },
};

/** On grounds of age: which age that is, and when it is reached. */
export function explainAge({ ground, person }: OneTimeFacts, law: Law, tables: Tables): Step[] {
  return ground === 'retirement-age' ? explainReachedAge(reachedAge(tables, person, 0), AT_RETIREMENT_AGE[law]) : [];
}

/** Every reason why nothing is paid, in words. */
export function explainReasons(reasons: readonly OneTimeReason[], law: Law): Step[] {
  return reasons.map((reason) => reasonStep(REASONS[reason].text, REASONS[reason].law[law]));
}
