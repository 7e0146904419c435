import type { CalculatorForm, ListQuestion, SingleQuestion } from '../forms/form.ts';
import { averageSalary, history } from '../forms/shared-questions.ts';
import { survivorsAnswer } from './answer.ts';

const CONTRIBUTOR = [{ key: 'status', is: ['contributor'] }];
const PENSIONER = [{ key: 'status', is: ['pensioner'] }];
const INJURED = [{ key: 'status', is: ['work-injury-monthly'] }];

export const survivorsForm: CalculatorForm = {
  name: 'survivors',
  situation: 'death',
  guide: 'death-in-the-family',
  ofSomebodyElse: true,
  title: { vi: 'Người thân mất, gia đình được hưởng gì?', en: 'What is the family paid after a death?' },
  lead: {
    vi: 'Trợ cấp mai táng, trợ cấp tuất hằng tháng hoặc một lần.',
    en: 'The funeral allowance, and monthly or one-time payments to survivors.',
  },
  questions: [
    {
      kind: 'choice',
      key: 'status',
      shared: true,
      label: { vi: 'Người mất', en: 'The person who died' },
      options: [
        {
          value: 'contributor',
          label: { vi: 'Đang đóng BHXH hoặc đang bảo lưu thời gian đóng', en: 'Was paying contributions, or had paid before' },
        },
        { value: 'pensioner', label: { vi: 'Đang hưởng lương hưu', en: 'Drew a pension' } },
        {
          value: 'work-injury-monthly',
          label: { vi: 'Đang hưởng trợ cấp tai nạn lao động hằng tháng', en: 'Drew a monthly work-injury allowance' },
        },
      ],
    },
    { kind: 'day', key: 'deathDate', label: { vi: 'Ngày mất', en: 'Day of death' } },
    {
      kind: 'money',
      key: 'pension.monthlyAmount',
      when: PENSIONER,
      label: { vi: 'Lương hưu mỗi tháng', en: 'Pension a month' },
    },
    {
      kind: 'number',
      key: 'pension.monthsReceived',
      when: PENSIONER,
      least: 1,
      unit: { vi: 'tháng', en: 'months' },
      label: { vi: 'Số tháng đã hưởng, kể cả tháng mất', en: 'Months received, with the month of death' },
    },
    {
      kind: 'money',
      key: 'allowance.monthlyAmount',
      when: INJURED,
      label: { vi: 'Trợ cấp mỗi tháng', en: 'Allowance a month' },
    },
    {
      kind: 'number',
      key: 'allowance.incapacityPercent',
      when: INJURED,
      least: 31,
      most: 100,
      unit: { vi: '%', en: '%' },
      label: { vi: 'Tỷ lệ suy giảm khả năng lao động', en: 'Working capacity reduced by' },
    },
    history({ when: CONTRIBUTOR, label: { vi: 'Quá trình đóng của người mất', en: 'Contributions of the person who died' } }),
    {
      ...history({
        withoutPay: true,
        least: 0,
        label: { vi: 'Quá trình đóng của người mất', en: 'Contributions of the person who died' },
        hint: {
          vi: 'Cần để biết thân nhân có được trợ cấp hằng tháng không (đủ 15 năm).',
          en: 'Needed to see whether the family has the monthly right (15 years).',
        },
        when: [{ key: 'status', is: ['pensioner', 'work-injury-monthly'] }],
      }),
      key: 'formerHistory',
      at: 'history',
    },
    relatives(),
    ...rareCases(),
  ],
  answer: survivorsAnswer,
};

function relatives(): ListQuestion {
  return {
    kind: 'list',
    look: 'items',
    key: 'relatives',
    label: { vi: 'Thân nhân', en: 'Relatives' },
    hint: {
      vi: 'Con, vợ hoặc chồng, cha mẹ mà người mất nuôi dưỡng. Nhiều nhất bốn người được hưởng hằng tháng.',
      en: 'Children, spouse and parents whom the person supported. At most four are paid monthly.',
    },
    itemName: { vi: 'Thân nhân {number}', en: 'Relative {number}' },
    add: { vi: 'Thêm thân nhân', en: 'Add a relative' },
    least: 0,
    item: [
      {
        kind: 'choice',
        key: 'relation',
        label: { vi: 'Là', en: 'Relation' },
        options: [
          { value: 'child', label: { vi: 'Con', en: 'Child' } },
          { value: 'spouse', label: { vi: 'Vợ hoặc chồng', en: 'Spouse' } },
          { value: 'parent', label: { vi: 'Cha, mẹ (kể cả của vợ hoặc chồng)', en: 'Parent (also of the spouse)' } },
        ],
      },
      {
        kind: 'choice',
        key: 'sex',
        label: { vi: 'Giới tính', en: 'Sex' },
        options: [
          { value: 'F', label: { vi: 'Nữ', en: 'Woman' } },
          { value: 'M', label: { vi: 'Nam', en: 'Man' } },
        ],
      },
      {
        kind: 'birth',
        key: 'birth',
        label: { vi: 'Ngày sinh', en: 'Birth date' },
        hint: { vi: 'Ngày/tháng/năm, hoặc chỉ năm', en: 'Day/month/year, or the year alone' },
      },
      {
        kind: 'money',
        key: 'monthlyIncome',
        required: false,
        label: { vi: 'Thu nhập mỗi tháng', en: 'Income a month' },
        hint: { vi: 'Để trống nếu không có thu nhập.', en: 'Leave it empty if there is none.' },
      },
      {
        kind: 'tick',
        key: 'incapacity81',
        label: { vi: 'Suy giảm khả năng lao động từ 81%', en: 'Working capacity reduced by 81% or more' },
      },
      {
        kind: 'tick',
        key: 'noDirectCarer',
        label: { vi: 'Không còn người trực tiếp nuôi dưỡng', en: 'Nobody is left who cares for them' },
      },
      {
        kind: 'tick',
        key: 'twoInsuredDeceased',
        label: { vi: 'Có từ hai người thân tham gia BHXH đã mất', en: 'Two insured relatives have died' },
      },
    ],
  };
}

function rareCases(): SingleQuestion[] {
  return [
    {
      kind: 'choice',
      key: 'cause',
      rare: true,
      initial: 'ordinary',
      label: { vi: 'Nguyên nhân mất', en: 'Cause of death' },
      options: [
        { value: 'ordinary', label: { vi: 'Ốm đau, tai nạn thông thường', en: 'An ordinary illness or accident' } },
        { value: 'work-accident', label: { vi: 'Tai nạn lao động', en: 'An accident at work' } },
        { value: 'occupational-disease', label: { vi: 'Bệnh nghề nghiệp', en: 'An occupational disease' } },
      ],
    },
    {
      kind: 'tick',
      key: 'chooseLumpSum',
      rare: true,
      label: {
        vi: 'Gia đình muốn nhận tuất một lần thay cho hằng tháng',
        en: 'The family wants a lump sum instead of monthly payments',
      },
    },
    {
      kind: 'number',
      key: 'missingMonths',
      rare: true,
      least: 0,
      most: 6,
      unit: { vi: 'tháng', en: 'months' },
      label: { vi: 'Số tháng gia đình đóng thêm cho đủ 15 năm', en: 'Months the family pays to reach 15 years' },
    },
    { ...averageSalary, when: CONTRIBUTOR },
  ];
}
