import type { Answer } from '../forms/form.ts';
import { ageNotReached, averageOf, lawApplied } from '../forms/shared-figures.ts';

export const pensionAnswer: Answer = {
  headlines: [
    {
      at: 'pension',
      unit: 'dong-a-month',
      label: { vi: 'Lương hưu của bạn', en: 'Your pension' },
      meaning: {
        vi: 'Bằng {rate} mức bình quân {averageSalary}, trả hằng tháng.',
        en: 'That is {rate} of your average of {averageSalary}, paid every month.',
      },
    },
  ],
  figures: [
    {
      at: 'supplement',
      unit: 'dong',
      label: { vi: 'Trợ cấp một lần khi nghỉ hưu', en: 'Lump sum on retirement' },
    },
    { at: 'months.total', unit: 'months', label: { vi: 'Tổng thời gian đóng', en: 'Contribution time' } },
    { at: 'yearsCounted', unit: 'years', label: { vi: 'Số năm được tính', en: 'Years counted' } },
    { at: 'rateBeforeReduction', unit: 'percent', label: { vi: 'Tỷ lệ theo năm đóng', en: 'Rate by years' } },
    { at: 'reduction', unit: 'percent', label: { vi: 'Trừ vì nghỉ trước tuổi', en: 'Less for retiring early' } },
    { at: 'rate', unit: 'percent', label: { vi: 'Tỷ lệ hưởng', en: 'Rate' } },
    averageOf,
    {
      at: 'route',
      unit: 'text',
      label: { vi: 'Diện nghỉ hưu', en: 'Ground of retirement' },
      words: {
        normal: { vi: 'Đủ tuổi và đủ năm đóng', en: 'Age and years reached' },
        'heavy-or-hard-area': { vi: 'Việc nặng nhọc hoặc vùng khó khăn', en: 'Heavy work or hard area' },
        'underground-coal': { vi: 'Khai thác than trong hầm lò', en: 'Coal mining underground' },
        'hiv-work-accident': { vi: 'Nhiễm HIV do tai nạn nghề nghiệp', en: 'HIV from an accident at work' },
        'voluntary-pre-2021': { vi: 'BHXH tự nguyện bắt đầu trước 2021', en: 'Voluntary insurance begun before 2021' },
        incapacity: { vi: 'Suy giảm khả năng lao động', en: 'Reduced working capacity' },
      },
    },
    lawApplied,
  ],
  reasons: {
    CONTRIBUTION_TOO_SHORT: {
      why: {
        vi: 'Thời gian đóng chưa đủ để hưởng lương hưu: cần 15 năm (trước 01/07/2025: 20 năm).',
        en: 'The contribution time is too short for a pension: 15 years are needed (20 before 1 July 2025).',
      },
      change: {
        vi: 'Bạn có thể đóng tiếp, đóng một lần cho số tháng còn thiếu (mục «Thông tin thêm»), hoặc nhận trợ cấp một lần khi đủ tuổi.',
        en: 'You can go on paying, pay at once for the missing months (under “More details”), or take a one-time payment at the age.',
      },
    },
    AGE_NOT_REACHED: ageNotReached,
  },
  onward: ['retirement-date', 'one-time', 'pension-uplift'],
};
