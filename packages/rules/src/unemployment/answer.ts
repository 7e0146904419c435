import type { Answer } from '../forms/form.ts';
import { averageOf, lawApplied } from '../forms/shared-figures.ts';

export const unemploymentAnswer: Answer = {
  headlines: [
    {
      at: 'monthly',
      unit: 'dong-a-month',
      label: { vi: 'Trợ cấp thất nghiệp', en: 'Unemployment benefit' },
      meaning: {
        vi: 'Trong {benefitMonths}, tổng cộng {total}.',
        en: 'For {benefitMonths}, {total} in all.',
      },
    },
  ],
  figures: [
    { at: 'total', unit: 'dong', label: { vi: 'Tổng cộng', en: 'In all' } },
    { at: 'benefitMonths', unit: 'months', label: { vi: 'Thời gian hưởng', en: 'Months of benefit' } },
    { at: 'monthsCounted', unit: 'months', label: { vi: 'Số tháng đóng được tính', en: 'Months counted' } },
    averageOf,
    { at: 'cap', unit: 'dong-a-month', label: { vi: 'Mức cao nhất', en: 'Highest amount' } },
    { at: 'reservedMonths', unit: 'months', label: { vi: 'Bảo lưu cho lần sau', en: 'Kept for later' } },
    lawApplied,
  ],
  rows: [
    {
      at: 'periods',
      title: { vi: 'Từng tháng hưởng', en: 'Months of benefit' },
      columns: [
        { at: 'from', unit: 'day', label: { vi: 'Từ', en: 'From' } },
        { at: 'to', unit: 'day', label: { vi: 'Đến', en: 'To' } },
      ],
    },
  ],
  reasons: {
    UNLAWFUL_TERMINATION: {
      why: {
        vi: 'Chấm dứt hợp đồng trái luật thì không được hưởng.',
        en: 'Nothing is paid after ending a contract unlawfully.',
      },
    },
    RECEIVES_PENSION: {
      why: { vi: 'Người hưởng lương hưu không nhận trợ cấp thất nghiệp.', en: 'Pensioners do not receive unemployment benefit.' },
    },
    LESS_THAN_12_MONTHS: {
      why: {
        vi: 'Chưa đóng đủ 12 tháng BHTN trong 24 tháng trước khi mất việc (hợp đồng dưới 12 tháng: trong 36 tháng).',
        en: 'Fewer than 12 months were paid in the 24 before losing the job (36 for contracts under 12 months).',
      },
      change: {
        vi: 'Số tháng đã đóng được bảo lưu để cộng khi bạn đi làm và đóng tiếp.',
        en: 'The months paid are kept and count when you work and pay again.',
      },
    },
    FILED_LATE: {
      why: {
        vi: 'Hồ sơ nộp sau 3 tháng kể từ ngày chấm dứt hợp đồng.',
        en: 'The application came more than 3 months after the contract ended.',
      },
      change: {
        vi: 'Thời gian đã đóng được bảo lưu cho lần sau.',
        en: 'The months paid are kept for another time.',
      },
    },
    FOUND_WORK: {
      why: { vi: 'Bạn đã có việc làm.', en: 'You have found work.' },
      change: { vi: 'Thời gian đã đóng được bảo lưu cho lần sau.', en: 'The months paid are kept for another time.' },
    },
  },
  onward: ['one-time', 'voluntary-contribution'],
};
