import type { CalculatorForm } from '../forms/form.ts';
import { birth, sex } from '../forms/shared-questions.ts';

export const retirementDateForm: CalculatorForm = {
  name: 'retirement-date',
  situation: 'retiring',
  guide: 'retiring',
  title: { vi: 'Bao giờ tôi được nghỉ hưu?', en: 'When can I retire?' },
  lead: {
    vi: 'Tuổi nghỉ hưu của bạn và ngày sớm nhất có thể hưởng lương hưu.',
    en: 'Your retirement age and the earliest day a pension can start.',
  },
  questions: [
    sex,
    birth,
    {
      kind: 'choice',
      key: 'condition',
      shared: true,
      initial: 'normal',
      label: { vi: 'Trường hợp của bạn', en: 'Your case' },
      options: [
        { value: 'normal', label: { vi: 'Điều kiện bình thường', en: 'Normal conditions' } },
        {
          value: 'heavy-or-hard-area',
          label: {
            vi: 'Đủ 15 năm làm việc nặng nhọc, độc hại hoặc ở vùng đặc biệt khó khăn',
            en: '15 years of heavy or toxic work, or in an especially hard area',
          },
        },
        {
          value: 'underground-coal',
          label: { vi: 'Đủ 15 năm khai thác than trong hầm lò', en: '15 years of coal mining underground' },
        },
        {
          value: 'incapacity-61',
          label: { vi: 'Suy giảm khả năng lao động từ 61% đến dưới 81%', en: 'Working capacity reduced by 61% to 80%' },
        },
        {
          value: 'incapacity-81',
          label: { vi: 'Suy giảm khả năng lao động từ 81%', en: 'Working capacity reduced by 81% or more' },
        },
        {
          value: 'voluntary-pre-2021',
          label: {
            vi: 'Đóng BHXH tự nguyện đủ 20 năm, bắt đầu trước 2021',
            en: '20 years of voluntary insurance, begun before 2021',
          },
        },
      ],
    },
    {
      kind: 'day',
      key: 'concludedOn',
      when: [{ key: 'condition', is: ['incapacity-61', 'incapacity-81'] }],
      label: { vi: 'Ngày có kết luận giám định', en: 'Day of the medical council’s conclusion' },
    },
  ],
  answer: {
    headlines: [
      {
        at: 'pensionStart',
        unit: 'day',
        label: { vi: 'Sớm nhất bạn hưởng lương hưu từ', en: 'Your pension can start on' },
        meaning: {
          vi: 'Bạn đủ tuổi trong tháng {attainedMonth}, khi {ageMonths}. Còn cần đủ năm đóng BHXH.',
          en: 'You reach the age in {attainedMonth}, at {ageMonths}. You also need enough years of contributions.',
        },
      },
    ],
    figures: [
      { at: 'ageMonths', unit: 'age', label: { vi: 'Tuổi nghỉ hưu của bạn', en: 'Your retirement age' } },
      { at: 'attainedMonth', unit: 'month', label: { vi: 'Tháng đủ tuổi', en: 'Month you reach it' } },
    ],
    reasons: {},
    onward: ['pension'],
  },
};
