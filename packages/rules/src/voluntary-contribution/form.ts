import type { CalculatorForm } from '../forms/form.ts';
import { SUPPORT_OPTIONS } from '../forms/shared-questions.ts';
import { lawApplied } from '../forms/shared-figures.ts';

export const voluntaryContributionForm: CalculatorForm = {
  name: 'voluntary-contribution',
  situation: 'paying',
  guide: 'joining-voluntarily',
  title: { vi: 'Đóng BHXH tự nguyện hết bao nhiêu?', en: 'What does voluntary insurance cost?' },
  lead: {
    vi: 'Số tiền đóng theo mức thu nhập bạn chọn, sau khi Nhà nước hỗ trợ.',
    en: 'What you pay for the income you choose, after the State’s support.',
  },
  questions: [
    {
      kind: 'money',
      key: 'income',
      label: { vi: 'Thu nhập chọn đóng mỗi tháng', en: 'Monthly income you choose' },
      hint: {
        vi: 'Từ chuẩn hộ nghèo nông thôn (1.500.000 đồng) đến 20 lần mức tham chiếu, theo bậc 50.000 đồng.',
        en: 'From the rural poverty line (1,500,000 đồng) to 20 times the reference level, in steps of 50,000.',
      },
      faults: {
        E_VALUE: {
          vi: 'Chọn từ chuẩn hộ nghèo khu vực nông thôn (hiện 1.500.000 đồng) đến 20 lần mức tham chiếu.',
          en: 'Choose between the rural poverty line (1,500,000 đồng at present) and 20 times the reference level.',
        },
      },
    },
    {
      kind: 'choice',
      key: 'method',
      shared: true,
      initial: 'monthly',
      label: { vi: 'Cách đóng', en: 'You pay' },
      options: [
        { value: 'monthly', label: { vi: 'Hằng tháng', en: 'Every month' } },
        { value: '3-months', label: { vi: '3 tháng một lần', en: 'Every 3 months' } },
        { value: '6-months', label: { vi: '6 tháng một lần', en: 'Every 6 months' } },
        { value: '12-months', label: { vi: '12 tháng một lần', en: 'Every 12 months' } },
        { value: 'years-ahead', label: { vi: 'Một lần cho nhiều năm về sau', en: 'At once for years ahead' } },
        { value: 'missing-months', label: { vi: 'Một lần cho những tháng còn thiếu', en: 'At once for missing months' } },
      ],
    },
    {
      kind: 'number',
      key: 'years',
      when: [{ key: 'method', is: ['years-ahead'] }],
      least: 2,
      most: 5,
      unit: { vi: 'năm', en: 'years' },
      label: { vi: 'Số năm', en: 'Years' },
    },
    {
      kind: 'number',
      key: 'months',
      when: [{ key: 'method', is: ['missing-months'] }],
      least: 1,
      unit: { vi: 'tháng', en: 'months' },
      label: { vi: 'Số tháng còn thiếu', en: 'Missing months' },
      faults: {
        E_VALUE: {
          vi: 'Từ 1 đến 60 tháng (trước 01/07/2025: 120 tháng).',
          en: 'From 1 to 60 months (120 before 1 July 2025).',
        },
      },
    },
    {
      kind: 'choice',
      key: 'supportGroup',
      shared: true,
      initial: 'other',
      label: { vi: 'Bạn thuộc', en: 'You belong to' },
      hint: {
        vi: 'Nhà nước hỗ trợ mọi người đóng, nhiều hơn với các hộ khó khăn.',
        en: 'The State supports everybody, and poorer households more.',
      },
      options: SUPPORT_OPTIONS,
    },
    {
      kind: 'day',
      key: 'payOn',
      rare: true,
      initial: 'today',
      label: { vi: 'Ngày đóng', en: 'Day of payment' },
    },
    {
      kind: 'month',
      key: 'firstMonth',
      rare: true,
      when: [{ key: 'method', is: ['monthly', '3-months', '6-months', '12-months'] }],
      label: { vi: 'Đóng từ tháng', en: 'First month paid for' },
      hint: { vi: 'Để biết hạn đóng. Tháng/năm.', en: 'To know the last day for paying. Month/year.' },
    },
    {
      kind: 'number',
      key: 'supportMonthsUsed',
      rare: true,
      least: 0,
      unit: { vi: 'tháng', en: 'months' },
      label: { vi: 'Số tháng đã được Nhà nước hỗ trợ', en: 'Months already supported by the State' },
      hint: { vi: 'Nhà nước hỗ trợ nhiều nhất 120 tháng.', en: 'The State supports at most 120 months.' },
    },
  ],
  answer: {
    headlines: [
      {
        at: 'pay',
        unit: 'dong',
        label: { vi: 'Bạn đóng', en: 'You pay' },
        meaning: {
          vi: 'Cho {monthsCovered}, sau khi Nhà nước hỗ trợ {stateSupport}.',
          en: 'For {monthsCovered}, after {stateSupport} from the State.',
        },
      },
    ],
    figures: [
      { at: 'payBy', unit: 'day', label: { vi: 'Hạn đóng', en: 'Pay by' } },
      { at: 'gross', unit: 'dong', label: { vi: 'Mức đóng trước hỗ trợ', en: 'Before the support' } },
      { at: 'stateSupport', unit: 'dong', label: { vi: 'Nhà nước hỗ trợ', en: 'The State pays' }, evenZero: true },
      { at: 'supportedMonths', unit: 'months', label: { vi: 'Số tháng được hỗ trợ', en: 'Months supported' } },
      { at: 'monthsCovered', unit: 'months', label: { vi: 'Số tháng được tính', en: 'Months covered' } },
      lawApplied,
    ],
    reasons: {},
    onward: ['pension', 'household-health-insurance'],
  },
};
