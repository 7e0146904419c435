import type { CalculatorForm } from '../forms/form.ts';
import { REGION_HINT, REGIONS, SECTORS } from '../forms/shared-questions.ts';

export const salaryContributionForm: CalculatorForm = {
  name: 'salary-contribution',
  situation: 'paying',
  title: { vi: 'Lương của tôi bị trừ bao nhiêu?', en: 'What is taken from my salary?' },
  lead: {
    vi: 'Tiền BHXH, BHYT, BHTN mỗi tháng: phần bạn đóng và phần đơn vị đóng.',
    en: 'Social, health and unemployment insurance a month: your part and the employer’s.',
  },
  questions: [
    { kind: 'money', key: 'salary', label: { vi: 'Tiền lương đóng BHXH mỗi tháng', en: 'Insured salary a month' } },
    {
      kind: 'choice',
      key: 'region',
      shared: true,
      label: { vi: 'Vùng lương của nơi làm việc', en: 'Wage region of the workplace' },
      hint: REGION_HINT,
      options: REGIONS,
    },
    {
      kind: 'choice',
      key: 'sector',
      shared: true,
      rare: true,
      initial: 'private',
      label: { vi: 'Chế độ tiền lương', en: 'Pay' },
      options: SECTORS,
    },
    {
      kind: 'tick',
      key: 'foreign',
      shared: true,
      rare: true,
      label: { vi: 'Người lao động nước ngoài', en: 'A foreign worker' },
      faults: {
        E_CONFLICT: {
          vi: 'Người lao động nước ngoài đóng BHXH từ tháng 12/2018. Hãy chọn tháng sau đó.',
          en: 'Foreign workers are insured since December 2018. Choose a later month.',
        },
      },
    },
    { kind: 'month', key: 'month', rare: true, initial: 'this-month', label: { vi: 'Tháng', en: 'Month' } },
  ],
  answer: {
    headlines: [
      {
        at: 'worker.total',
        unit: 'dong',
        label: { vi: 'Bạn đóng mỗi tháng', en: 'You pay a month' },
        meaning: {
          vi: 'Đơn vị đóng thêm {employer.total}; tổng cộng {total}.',
          en: 'The employer adds {employer.total}; {total} in all.',
        },
      },
    ],
    figures: [
      { at: 'worker.socialInsurance', unit: 'dong', label: { vi: 'Bạn đóng BHXH', en: 'Your social insurance' } },
      { at: 'worker.healthInsurance', unit: 'dong', label: { vi: 'Bạn đóng BHYT', en: 'Your health insurance' } },
      { at: 'worker.unemployment', unit: 'dong', label: { vi: 'Bạn đóng BHTN', en: 'Your unemployment insurance' } },
      { at: 'employer.total', unit: 'dong', label: { vi: 'Đơn vị đóng', en: 'The employer pays' } },
      { at: 'base.socialInsurance', unit: 'dong', label: { vi: 'Tiền lương làm căn cứ đóng', en: 'Salary it is based on' } },
      { at: 'total', unit: 'dong', label: { vi: 'Tổng cộng', en: 'In all' } },
    ],
    reasons: {},
    onward: ['pension', 'retirement-date'],
  },
};
