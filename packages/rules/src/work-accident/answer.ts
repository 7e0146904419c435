import type { Answer } from '../forms/form.ts';
import { isValue, lawApplied, notInsuredAtEvent } from '../forms/shared-figures.ts';

export const workAccidentAnswer: Answer = {
  headlines: [
    {
      at: 'amount',
      unit: 'dong-a-month',
      when: isValue('type', 'monthly'),
      label: { vi: 'Trợ cấp hằng tháng', en: 'Monthly allowance' },
      meaning: {
        vi: 'Gồm {byIncapacity} theo mức suy giảm và {byContribution} theo thời gian đóng, nhận mỗi tháng.',
        en: '{byIncapacity} by the reduced capacity and {byContribution} by the time paid, every month.',
      },
    },
    {
      at: 'amount',
      unit: 'dong',
      when: isValue('type', 'one-time'),
      label: { vi: 'Trợ cấp một lần', en: 'One-time allowance' },
      meaning: {
        vi: 'Gồm {byIncapacity} theo mức suy giảm và {byContribution} theo thời gian đóng.',
        en: '{byIncapacity} by the reduced capacity and {byContribution} by the time paid.',
      },
    },
    {
      at: 'deathAllowance',
      unit: 'dong',
      label: { vi: 'Trợ cấp một lần khi chết', en: 'Allowance on death' },
      meaning: { vi: 'Thân nhân nhận một lần.', en: 'Paid at once to the family.' },
    },
  ],
  figures: [
    { at: 'byIncapacity', unit: 'dong', label: { vi: 'Theo mức suy giảm', en: 'By reduced capacity' } },
    { at: 'byContribution', unit: 'dong', label: { vi: 'Theo thời gian đóng', en: 'By the time paid' } },
    { at: 'salaryBase', unit: 'dong-a-month', label: { vi: 'Tiền lương làm căn cứ', en: 'Salary it is based on' } },
    { at: 'yearsCounted', unit: 'years', label: { vi: 'Số năm đóng được tính', en: 'Years counted' } },
    { at: 'attendanceAllowance', unit: 'dong-a-month', label: { vi: 'Trợ cấp phục vụ', en: 'Attendance allowance' } },
    { at: 'deathAllowance', unit: 'dong', label: { vi: 'Trợ cấp một lần khi chết', en: 'Allowance on death' } },
    { at: 'employerCompensation', unit: 'dong', label: { vi: 'Đơn vị bồi thường', en: 'Paid by the employer' } },
    lawApplied,
  ],
  reasons: {
    NOT_INSURED_AT_EVENT: notInsuredAtEvent,
    INCAPACITY_BELOW_5: {
      why: {
        vi: 'Mức suy giảm khả năng lao động dưới 5%.',
        en: 'The working capacity is reduced by less than 5%.',
      },
      change: {
        vi: 'Nếu thương tật tái phát, bạn có thể đề nghị giám định lại.',
        en: 'If the injury comes back you can ask for another examination.',
      },
    },
  },
  onward: ['convalescence', 'survivors'],
};
