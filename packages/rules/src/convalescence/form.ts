import type { CalculatorForm } from '../forms/form.ts';
import { lawApplied } from '../forms/shared-figures.ts';

export const convalescenceForm: CalculatorForm = {
  name: 'convalescence',
  situation: 'sick-or-parent',
  guide: 'sickness',
  title: { vi: 'Dưỡng sức sau khi nghỉ được mấy ngày?', en: 'How many days to recover?' },
  lead: {
    vi: 'Nghỉ dưỡng sức, phục hồi sức khỏe sau ốm đau, thai sản hoặc tai nạn lao động.',
    en: 'Days of recovery after sickness, maternity or an accident at work.',
  },
  questions: [
    {
      kind: 'choice',
      key: 'after',
      shared: true,
      label: { vi: 'Sau khi', en: 'After' },
      options: [
        { value: 'sickness', label: { vi: 'Ốm đau', en: 'Sickness' } },
        { value: 'maternity', label: { vi: 'Thai sản', en: 'Maternity' } },
        { value: 'work-accident', label: { vi: 'Tai nạn lao động, bệnh nghề nghiệp', en: 'An accident or disease of work' } },
      ],
    },
    {
      kind: 'choice',
      key: 'sicknessCategory',
      at: 'category',
      when: [{ key: 'after', is: ['sickness'] }],
      label: { vi: 'Trường hợp', en: 'Case' },
      options: [
        { value: 'other', label: { vi: 'Bệnh thông thường', en: 'An ordinary illness' } },
        { value: 'surgery', label: { vi: 'Phải phẫu thuật', en: 'With surgery' } },
        { value: 'long-term', label: { vi: 'Bệnh cần chữa trị dài ngày', en: 'An illness of long treatment' } },
      ],
    },
    {
      kind: 'choice',
      key: 'maternityCategory',
      at: 'category',
      when: [{ key: 'after', is: ['maternity'] }],
      label: { vi: 'Trường hợp', en: 'Case' },
      options: [
        { value: 'other', label: { vi: 'Sinh thường', en: 'One child, without surgery' } },
        { value: 'surgery', label: { vi: 'Sinh phải phẫu thuật', en: 'With surgery' } },
        { value: 'multiple-birth', label: { vi: 'Sinh đôi trở lên', en: 'Twins or more' } },
      ],
    },
    {
      kind: 'number',
      key: 'sickDaysInYear',
      when: [{ key: 'after', is: ['sickness'] }],
      least: 0,
      most: 366,
      unit: { vi: 'ngày', en: 'days' },
      label: { vi: 'Số ngày đã nghỉ ốm trong năm', en: 'Days of sick leave this year' },
    },
    {
      kind: 'number',
      key: 'incapacityPercent',
      when: [{ key: 'after', is: ['work-accident'] }],
      least: 0,
      most: 100,
      unit: { vi: '%', en: '%' },
      label: { vi: 'Tỷ lệ suy giảm khả năng lao động', en: 'Working capacity reduced by' },
    },
    {
      kind: 'day',
      key: 'referenceDate',
      label: { vi: 'Ngày hết nghỉ, trở lại làm việc', en: 'End of the leave, return to work' },
      faults: {
        E_CONFLICT: {
          vi: 'Ngày trở lại làm việc không được sau ngày đầu dưỡng sức.',
          en: 'The return cannot come after the first day of recovery.',
        },
      },
    },
    { kind: 'day', key: 'date', label: { vi: 'Ngày đầu nghỉ dưỡng sức', en: 'First day of recovery' } },
    {
      kind: 'number',
      key: 'days',
      least: 1,
      most: 31,
      unit: { vi: 'ngày', en: 'days' },
      label: { vi: 'Số ngày muốn nghỉ', en: 'Days you want' },
    },
    {
      kind: 'number',
      key: 'daysUsedBefore',
      rare: true,
      least: 0,
      most: 366,
      unit: { vi: 'ngày', en: 'days' },
      label: { vi: 'Đã nghỉ dưỡng sức trong năm', en: 'Days of recovery already taken this year' },
    },
    {
      kind: 'tick',
      key: 'returnedEarly',
      rare: true,
      when: [{ key: 'after', is: ['maternity'] }],
      label: { vi: 'Đã đi làm trước khi hết thời gian nghỉ sinh', en: 'I returned to work before the maternity leave ended' },
    },
  ],
  answer: {
    headlines: [
      {
        at: 'amount',
        unit: 'dong',
        label: { vi: 'Tiền dưỡng sức', en: 'Recovery allowance' },
        meaning: {
          vi: 'Cho {paidDays}, mỗi ngày {dailyAmount}.',
          en: 'For {paidDays}, {dailyAmount} a day.',
        },
      },
    ],
    figures: [
      { at: 'paidDays', unit: 'days', label: { vi: 'Số ngày được hưởng', en: 'Days paid' }, evenZero: true },
      { at: 'maxDays', unit: 'days', label: { vi: 'Nhiều nhất trong năm', en: 'Most in a year' } },
      { at: 'dailyAmount', unit: 'dong', label: { vi: 'Mỗi ngày', en: 'A day' } },
      lawApplied,
    ],
    reasons: {
      LESS_THAN_30_SICK_DAYS: {
        why: { vi: 'Trong năm bạn nghỉ ốm chưa đủ 30 ngày.', en: 'You had fewer than 30 days of sick leave this year.' },
      },
      RETURNED_EARLY: {
        why: {
          vi: 'Bạn đã đi làm trước khi hết thời gian nghỉ sinh.',
          en: 'You returned to work before the maternity leave ended.',
        },
      },
      INCAPACITY_BELOW_15: {
        why: {
          vi: 'Mức suy giảm khả năng lao động dưới 15%.',
          en: 'Your working capacity is reduced by less than 15%.',
        },
      },
      OUTSIDE_30_DAYS: {
        why: {
          vi: 'Ngày đầu dưỡng sức quá 30 ngày sau khi trở lại làm việc.',
          en: 'The first day lies more than 30 days after your return.',
        },
        change: { vi: 'Chọn ngày trong 30 ngày đầu.', en: 'Choose a day within the first 30 days.' },
      },
    },
  },
};
