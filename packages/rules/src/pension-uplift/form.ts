import type { CalculatorForm } from '../forms/form.ts';

export const pensionUpliftForm: CalculatorForm = {
  name: 'pension-uplift',
  situation: 'retiring',
  title: { vi: 'Lương hưu của tôi tăng thế nào?', en: 'How has my pension been raised?' },
  lead: {
    vi: 'Lương hưu, trợ cấp hằng tháng sau từng đợt điều chỉnh của Nhà nước.',
    en: 'A pension or monthly allowance after each adjustment by the State.',
  },
  questions: [
    { kind: 'money', key: 'amount', label: { vi: 'Lương hưu mỗi tháng', en: 'Pension a month' } },
    {
      kind: 'month',
      key: 'amountAsOf',
      label: { vi: 'Là mức của tháng', en: 'As paid in the month' },
      hint: { vi: 'Tháng/năm, từ 01/2016, ví dụ 06/2024', en: 'Month/year, from 01/2016, for example 06/2024' },
    },
    {
      kind: 'month',
      key: 'pensionStart',
      label: { vi: 'Hưởng lương hưu từ tháng', en: 'Drawn since the month' },
      faults: {
        E_CONFLICT: {
          vi: 'Tháng bắt đầu hưởng không được sau tháng của mức lương hưu ở trên.',
          en: 'The pension cannot start after the month whose amount you entered.',
        },
      },
    },
    {
      kind: 'month',
      key: 'target',
      initial: 'this-month',
      label: { vi: 'Tính đến tháng', en: 'Calculate up to the month' },
      faults: {
        E_PERIOD_ORDER: {
          vi: 'Tháng tính đến không được trước tháng của mức lương hưu ở trên.',
          en: 'This month cannot come before the month whose amount you entered.',
        },
      },
    },
  ],
  answer: {
    headlines: [
      {
        at: 'pension',
        unit: 'dong-a-month',
        label: { vi: 'Lương hưu sau điều chỉnh', en: 'Your pension after the adjustments' },
        meaning: {
          vi: 'Mức hằng tháng sau mọi đợt điều chỉnh đến tháng bạn chọn.',
          en: 'The monthly amount after every adjustment up to the month you chose.',
        },
      },
    ],
    figures: [],
    rows: [
      {
        at: 'adjustments',
        title: { vi: 'Các đợt điều chỉnh', en: 'Adjustments' },
        columns: [
          { at: 'effectiveFrom', unit: 'month', label: { vi: 'Từ', en: 'From' } },
          { at: 'before', unit: 'dong', label: { vi: 'Trước', en: 'Before' } },
          { at: 'after', unit: 'dong', label: { vi: 'Sau', en: 'After' } },
        ],
      },
    ],
    reasons: {},
    onward: ['retirement-date'],
  },
};
