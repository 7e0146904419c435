import type { CalculatorForm } from '../forms/form.ts';
import { averageSalary, birth, history, sex } from '../forms/shared-questions.ts';
import { oneTimeAnswer } from './answer.ts';

const LEAVING_PENSIONER = [{ key: 'ground', is: ['pensioner-emigration'] }];

export const oneTimeForm: CalculatorForm = {
  name: 'one-time',
  situation: 'leaving',
  guide: 'one-time-payment',
  title: { vi: 'Rút BHXH một lần được bao nhiêu?', en: 'How much is a one-time payment?' },
  lead: {
    vi: 'Số tiền nhận một lần thay cho lương hưu về sau, và bạn có đủ điều kiện không.',
    en: 'What is paid at once instead of a later pension, and whether you have the right to it.',
  },
  questions: [
    {
      kind: 'choice',
      key: 'ground',
      shared: true,
      label: { vi: 'Vì sao bạn rút một lần?', en: 'Why do you withdraw?' },
      options: [
        {
          value: 'one-year-out',
          label: { vi: 'Đã nghỉ việc và không đóng BHXH đủ 12 tháng', en: 'Out of work, no contribution for 12 months' },
        },
        {
          value: 'retirement-age',
          label: { vi: 'Đủ tuổi nghỉ hưu nhưng chưa đủ năm đóng', en: 'Old enough to retire, but too few years paid' },
        },
        { value: 'emigration', label: { vi: 'Ra nước ngoài định cư', en: 'Settling abroad' } },
        { value: 'serious-illness', label: { vi: 'Mắc bệnh hiểm nghèo', en: 'A life-threatening illness' } },
        {
          value: 'incapacity-81',
          label: {
            vi: 'Suy giảm khả năng lao động từ 81% hoặc khuyết tật đặc biệt nặng',
            en: 'Working capacity reduced by 81% or more, or a very severe disability',
          },
        },
        {
          value: 'armed-forces-discharge',
          label: { vi: 'Bộ đội, công an, cơ yếu xuất ngũ hoặc thôi việc', en: 'Discharged from army, police or cipher service' },
        },
        {
          value: 'pensioner-emigration',
          label: {
            vi: 'Đang hưởng lương hưu hoặc trợ cấp hằng tháng và ra nước ngoài định cư',
            en: 'Drawing a pension or monthly allowance and settling abroad',
          },
        },
      ],
    },
    sex,
    birth,
    {
      kind: 'choice',
      key: 'pensioner.kind',
      when: LEAVING_PENSIONER,
      label: { vi: 'Bạn đang hưởng', en: 'You draw' },
      options: [
        { value: 'pension', label: { vi: 'Lương hưu', en: 'A pension' } },
        { value: 'allowance', label: { vi: 'Trợ cấp hằng tháng', en: 'A monthly allowance' } },
      ],
    },
    {
      kind: 'money',
      key: 'pensioner.monthlyAmount',
      when: LEAVING_PENSIONER,
      label: { vi: 'Số tiền mỗi tháng', en: 'Amount a month' },
    },
    {
      kind: 'number',
      key: 'pensioner.monthsReceived',
      when: [...LEAVING_PENSIONER, { key: 'pensioner.kind', is: ['pension'] }],
      label: { vi: 'Số tháng đã hưởng', en: 'Months already received' },
      unit: { vi: 'tháng', en: 'months' },
    },
    history({ withSupport: true }),
    {
      kind: 'tick',
      key: 'insuredOnApplication',
      rare: true,
      when: [{ key: 'ground', is: ['one-year-out'] }],
      label: { vi: 'Khi nộp hồ sơ, tôi đang đóng BHXH trở lại', en: 'I am insured again when I apply' },
    },
    {
      kind: 'number',
      key: 'excusedMonths',
      rare: true,
      when: [{ key: 'ground', is: ['one-year-out'] }],
      unit: { vi: 'tháng', en: 'months' },
      label: { vi: 'Số tháng không tính vào 12 tháng chờ', en: 'Months that do not count towards the 12' },
      hint: {
        vi: 'Tháng vẫn thuộc diện tham gia nhưng không đóng, như nghỉ ốm đau, thai sản từ 14 ngày. Không có thì để trống.',
        en: 'Months still insured without contributions, such as sick or maternity leave of 14 days or more. Leave it empty if there are none.',
      },
    },
    {
      kind: 'day',
      key: 'decisionDate',
      rare: true,
      initial: 'today',
      label: { vi: 'Ngày giải quyết', en: 'Day of the decision' },
      hint: {
        vi: 'Luật và hệ số trượt giá của ngày này được áp dụng. Từ 01/01/2016 đến 31/12/2026.',
        en: 'The law and the price coefficients of this day apply. From 01/01/2016 to 31/12/2026.',
      },
    },
    {
      kind: 'month',
      key: 'applicationMonth',
      rare: true,
      label: { vi: 'Tháng nộp hồ sơ, nếu khác tháng giải quyết', en: 'Month of the application, if not that of the decision' },
      faults: {
        E_CONFLICT: {
          vi: 'Tháng nộp hồ sơ không được sau tháng giải quyết.',
          en: 'The application cannot come after the month of the decision.',
        },
      },
    },
    averageSalary,
  ],
  answer: oneTimeAnswer,
};
