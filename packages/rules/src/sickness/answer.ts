import type { Answer } from '../forms/form.ts';
import { lawApplied, notInsuredAtEvent } from '../forms/shared-figures.ts';

export const sicknessAnswer: Answer = {
  headlines: [
    {
      at: 'amount',
      unit: 'dong',
      when: ({ extendedDays }) => typeof extendedDays === 'number' && extendedDays > 0,
      label: { vi: 'Tiền ốm đau', en: 'Sickness benefit' },
      meaning: {
        vi: 'Cho {paidDays} ở mức đầy đủ và {extendedDays} ở mức {extendedPercent} tiền lương {salaryBase}.',
        en: 'For {paidDays} at the full rate and {extendedDays} at {extendedPercent} of the salary of {salaryBase}.',
      },
    },
    {
      at: 'amount',
      unit: 'dong',
      when: ({ paidDays }) => paidDays !== undefined,
      label: { vi: 'Tiền ốm đau', en: 'Sickness benefit' },
      meaning: {
        vi: 'Cho {paidDays} làm việc, tính trên tiền lương đóng {salaryBase}.',
        en: 'For {paidDays} of work, by the insured salary of {salaryBase}.',
      },
    },
    {
      at: 'amount',
      unit: 'dong',
      label: { vi: 'Tiền ốm đau', en: 'Sickness benefit' },
      meaning: {
        vi: 'Cho cả đợt chữa bệnh dài ngày, tính trên tiền lương đóng {salaryBase}.',
        en: 'For the whole long treatment, by the insured salary of {salaryBase}.',
      },
    },
  ],
  figures: [
    { at: 'salaryBase', unit: 'dong-a-month', label: { vi: 'Tiền lương làm căn cứ', en: 'Salary it is based on' } },
    { at: 'workingDays', unit: 'days', label: { vi: 'Ngày làm việc trong đợt nghỉ', en: 'Working days in the leave' } },
    { at: 'capDays', unit: 'days', label: { vi: 'Được nghỉ nhiều nhất trong năm', en: 'Most days in a year' } },
    { at: 'paidDays', unit: 'days', label: { vi: 'Số ngày được hưởng', en: 'Days paid' } },
    { at: 'extendedDays', unit: 'days', label: { vi: 'Ngày hưởng tiếp mức thấp hơn', en: 'Further days at a lower rate' } },
    { at: 'extendedPercent', unit: 'percent', label: { vi: 'Mức hưởng tiếp', en: 'Rate of the further days' } },
    lawApplied,
  ],
  rows: [
    {
      at: 'segments',
      title: { vi: 'Từng phần của đợt nghỉ', en: 'Parts of the leave' },
      columns: [
        { at: 'from', unit: 'day', label: { vi: 'Từ', en: 'From' } },
        { at: 'to', unit: 'day', label: { vi: 'Đến', en: 'To' } },
        { at: 'percent', unit: 'percent', label: { vi: 'Mức', en: 'Rate' } },
        { at: 'months', unit: 'months', label: { vi: 'Tháng', en: 'Months' } },
        { at: 'oddDays', unit: 'days', label: { vi: 'Ngày lẻ', en: 'Days' } },
      ],
    },
  ],
  reasons: {
    EXCLUDED_CAUSE: {
      why: {
        vi: 'Nguyên nhân này không được hưởng chế độ ốm đau.',
        en: 'This cause is not covered by sickness benefit.',
      },
      change: {
        vi: 'Nếu là tai nạn lao động, bệnh nghề nghiệp: bạn được hưởng chế độ tai nạn lao động.',
        en: 'After an accident or disease of work another benefit is due: see “Accident at work”.',
      },
    },
    NOT_INSURED_AT_EVENT: notInsuredAtEvent,
    CHILD_TOO_OLD: {
      why: { vi: 'Con đã đủ 7 tuổi khi bạn nghỉ.', en: 'The child was 7 or older when you took leave.' },
    },
  },
  onward: ['convalescence', 'work-accident'],
};
