import type { CalculatorForm, SingleQuestion } from '../forms/form.ts';
import { averageSalary, birth, history, sex } from '../forms/shared-questions.ts';
import { pensionAnswer } from './answer.ts';

export const pensionForm: CalculatorForm = {
  name: 'pension',
  situation: 'retiring',
  guide: 'retiring',
  title: { vi: 'Lương hưu của tôi khoảng bao nhiêu?', en: 'How much will my pension be?' },
  lead: {
    vi: 'Mức lương hưu hằng tháng và trợ cấp một lần khi nghỉ hưu.',
    en: 'The monthly pension, and the lump sum that may come with it.',
  },
  questions: [
    sex,
    birth,
    {
      kind: 'month',
      key: 'pensionStart',
      initial: 'next-month',
      label: { vi: 'Hưởng lương hưu từ tháng', en: 'Pension from the month' },
      hint: {
        vi: 'Tháng/năm. Hiện tính được từ 01/2016 đến 12/2026; nghỉ hưu sau đó thì mức đóng, mức tham chiếu còn thay đổi.',
        en: 'Month/year. It can be calculated from 01/2016 to 12/2026; the figures for later years are not set yet.',
      },
    },
    history({ withWork: true }),
    ...incapacity(),
    ...missingMonths(),
    ...rareCases(),
    averageSalary,
  ],
  answer: pensionAnswer,
};

function incapacity(): SingleQuestion[] {
  const when = [{ key: 'incapacityGiven', is: ['yes'] }];
  return [
    {
      kind: 'tick',
      key: 'incapacityGiven',
      at: null,
      rare: true,
      label: { vi: 'Tôi nghỉ hưu sớm vì suy giảm khả năng lao động', en: 'I retire early because of reduced working capacity' },
    },
    {
      kind: 'number',
      key: 'incapacity.percent',
      rare: true,
      required: true,
      when,
      least: 0,
      most: 100,
      unit: { vi: '%', en: '%' },
      label: { vi: 'Tỷ lệ suy giảm', en: 'Reduced by' },
    },
    {
      kind: 'day',
      key: 'incapacity.concludedOn',
      rare: true,
      required: true,
      when,
      label: { vi: 'Ngày có kết luận giám định', en: 'Day of the medical council’s conclusion' },
    },
  ];
}

function missingMonths(): SingleQuestion[] {
  const when = [{ key: 'missingGiven', is: ['yes'] }];
  return [
    {
      kind: 'tick',
      key: 'missingGiven',
      at: null,
      rare: true,
      label: { vi: 'Tôi đóng một lần cho số tháng còn thiếu', en: 'I pay at once for months that are missing' },
    },
    {
      kind: 'choice',
      key: 'missingMonths.scheme',
      rare: true,
      required: true,
      when,
      label: { vi: 'Đóng theo', en: 'Paid to' },
      options: [
        {
          value: 'compulsory',
          label: { vi: 'BHXH bắt buộc (nhiều nhất 6 tháng)', en: 'Compulsory insurance (at most 6 months)' },
        },
        {
          value: 'voluntary',
          label: { vi: 'BHXH tự nguyện (nhiều nhất 60 tháng)', en: 'Voluntary insurance (at most 60 months)' },
        },
      ],
    },
    {
      kind: 'number',
      key: 'missingMonths.months',
      rare: true,
      required: true,
      when,
      least: 1,
      unit: { vi: 'tháng', en: 'months' },
      label: { vi: 'Số tháng còn thiếu', en: 'Missing months' },
      faults: {
        E_VALUE: {
          vi: 'Nhiều nhất 6 tháng với BHXH bắt buộc, 60 tháng với BHXH tự nguyện.',
          en: 'At most 6 months of compulsory and 60 of voluntary insurance.',
        },
      },
    },
    {
      kind: 'money',
      key: 'missingMonths.salary',
      rare: true,
      required: true,
      when,
      label: { vi: 'Tiền lương hoặc thu nhập chọn đóng mỗi tháng', en: 'Salary or income chosen a month' },
    },
  ];
}

function rareCases(): SingleQuestion[] {
  const seniority = [{ key: 'seniorityGiven', is: ['yes'] }];
  const onlyState = {
    E_CONFLICT: {
      vi: 'Phụ cấp này chỉ tính khi mọi giai đoạn đều hưởng lương theo hệ số của Nhà nước.',
      en: 'This allowance counts only where every period was paid by State coefficient.',
    },
  };
  return [
    {
      kind: 'tick',
      key: 'hivWorkAccident',
      rare: true,
      label: { vi: 'Nhiễm HIV do tai nạn rủi ro nghề nghiệp', en: 'HIV from an accident at work' },
    },
    {
      kind: 'tick',
      key: 'communeOfficer',
      rare: true,
      when: [{ key: 'person.sex', is: ['F'] }],
      label: {
        vi: 'Lao động nữ công tác ở xã, phường (luật cũ, từ 15 năm)',
        en: 'A woman serving a commune (old law, from 15 years)',
      },
    },
    {
      kind: 'tick',
      key: 'seniorityGiven',
      at: null,
      rare: true,
      label: {
        vi: 'Đã có phụ cấp thâm niên nghề rồi chuyển sang việc không có',
        en: 'I had a seniority allowance and moved to a job without it',
      },
    },
    {
      kind: 'number',
      key: 'seniorityAllowance.coefficient',
      rare: true,
      required: true,
      when: seniority,
      decimals: 4,
      label: { vi: 'Hệ số lương hưởng phụ cấp thâm niên', en: 'Coefficient with the allowance' },
      faults: onlyState,
    },
    {
      kind: 'number',
      key: 'seniorityAllowance.percent',
      rare: true,
      required: true,
      when: seniority,
      least: 0,
      most: 100,
      unit: { vi: '%', en: '%' },
      label: { vi: 'Mức phụ cấp thâm niên', en: 'Seniority allowance' },
    },
    {
      kind: 'month',
      key: 'stateWindowAlternativeEnd',
      rare: true,
      label: {
        vi: 'Tháng cuối trước khi chuyển khỏi nghề có thâm niên',
        en: 'Last month before leaving the job with seniority pay',
      },
    },
  ];
}
