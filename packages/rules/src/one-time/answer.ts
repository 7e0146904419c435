import type { Answer } from '../forms/form.ts';
import { ageNotReached, averageOf, lawApplied } from '../forms/shared-figures.ts';
import type { OneTimeReason } from './conditions.ts';

const reasons = {
  AGE_NOT_REACHED: ageNotReached,
  ENOUGH_YEARS_FOR_PENSION: {
    why: {
      vi: 'Bạn đã đóng đủ năm để hưởng lương hưu nên không nhận một lần theo diện đủ tuổi.',
      en: 'You have paid enough years for a pension, so nothing is paid at once on grounds of age.',
    },
    change: {
      vi: 'Hãy tính lương hưu: bạn được hưởng hằng tháng và có thẻ BHYT miễn phí.',
      en: 'Calculate your pension instead: it is paid every month and comes with free health insurance.',
    },
  },
  NO_CONTRIBUTION_BEFORE_2025_07: {
    why: {
      vi: 'Bạn bắt đầu đóng BHXH từ 01/07/2025. Luật mới không cho rút một lần vì nghỉ việc 12 tháng đối với người bắt đầu đóng từ ngày này.',
      en: 'Your contributions began on or after 1 July 2025. The new law does not pay such people for being out of work for 12 months.',
    },
    change: {
      vi: 'Thời gian đã đóng được giữ nguyên để cộng vào lương hưu hoặc trợ cấp về sau.',
      en: 'The months you have paid are kept and count towards a later pension or allowance.',
    },
  },
  TWELVE_MONTHS_NOT_PASSED: {
    why: {
      vi: 'Chưa đủ 12 tháng không đóng BHXH kể từ tháng đóng cuối.',
      en: 'It is not yet 12 months since the last contribution.',
    },
    change: {
      vi: 'Nếu không đóng tiếp, bạn có thể nộp hồ sơ khi đủ 12 tháng sau tháng đóng cuối.',
      en: 'If you pay no further contributions you can apply when 12 months have passed after the last one.',
    },
  },
  TWENTY_YEARS_OR_MORE: {
    why: { vi: 'Bạn đã đóng từ 20 năm trở lên.', en: 'You have paid 20 years or more.' },
    change: {
      vi: 'Khi đủ tuổi bạn được hưởng lương hưu hằng tháng. Hãy tính thử lương hưu.',
      en: 'You will draw a monthly pension at the age. Try the pension calculator.',
    },
  },
  STILL_INSURED: {
    why: { vi: 'Bạn đang đóng BHXH trở lại khi nộp hồ sơ.', en: 'You are insured again when you apply.' },
    change: {
      vi: 'Chỉ rút được khi không thuộc diện đóng bắt buộc và không đóng tự nguyện đủ 12 tháng.',
      en: 'The payment is only for people who have been out of both schemes for 12 months.',
    },
  },
} satisfies Record<OneTimeReason, Answer['reasons'][string]>;

export const oneTimeAnswer: Answer = {
  headlines: [
    {
      at: 'amount',
      unit: 'dong',
      when: ({ gross }) => gross === undefined,
      label: { vi: 'Bạn nhận một lần', en: 'Paid to you at once' },
      meaning: {
        vi: 'Bằng {monthsOfAverage} lương hưu hoặc trợ cấp; sau đó không còn khoản hằng tháng.',
        en: 'That is {monthsOfAverage} of your pension or allowance; no monthly payment follows.',
      },
    },
    {
      at: 'amount',
      unit: 'dong',
      when: ({ monthsOfAverage }) => monthsOfAverage !== undefined,
      label: { vi: 'Bạn nhận một lần', en: 'Paid to you at once' },
      meaning: {
        vi: 'Bằng {monthsOfAverage} mức bình quân tiền lương đóng. Thời gian đã đóng không còn được tính cho lương hưu.',
        en: 'That is {monthsOfAverage} of your average salary. The time paid no longer counts towards a pension.',
      },
    },
    {
      at: 'amount',
      unit: 'dong',
      label: { vi: 'Bạn nhận một lần', en: 'Paid to you at once' },
      meaning: {
        vi: 'Chưa đủ một năm đóng: bằng 22% tiền lương đã đóng, nhiều nhất 2 tháng mức bình quân.',
        en: 'Under a year of contributions: 22% of the salaries, at most 2 months of the average.',
      },
    },
  ],
  figures: [
    { at: 'months.total', unit: 'months', label: { vi: 'Tổng thời gian đóng', en: 'Contribution time' } },
    averageOf,
    { at: 'monthsOfAverage', unit: 'months', label: { vi: 'Số tháng được tính', en: 'Months counted' } },
    {
      at: 'gross',
      unit: 'dong',
      when: ({ gross, amount }) => gross !== amount,
      label: { vi: 'Mức hưởng trước khi trừ', en: 'Benefit before deduction' },
    },
    {
      at: 'stateSupport',
      unit: 'dong',
      label: { vi: 'Trừ tiền Nhà nước đã hỗ trợ', en: 'Less what the State had paid' },
    },
    lawApplied,
  ],
  reasons,
  onward: ['pension', 'retirement-date'],
};
