import type { CalculatorForm } from '../forms/form.ts';
import { history } from '../forms/shared-questions.ts';
import { workAccidentAnswer } from './answer.ts';

const EMPLOYER_ASKED = [{ key: 'employerGiven', is: ['yes'] }];

export const workAccidentForm: CalculatorForm = {
  name: 'work-accident',
  situation: 'work',
  guide: 'work-accident',
  title: { vi: 'Tai nạn lao động được hưởng gì?', en: 'What is paid after an accident at work?' },
  lead: {
    vi: 'Trợ cấp một lần hoặc hằng tháng khi bị tai nạn lao động, bệnh nghề nghiệp.',
    en: 'A one-time or monthly allowance after an accident at work or an occupational disease.',
  },
  questions: [
    {
      kind: 'day',
      key: 'accidentDate',
      label: { vi: 'Ngày bị tai nạn hoặc phát hiện bệnh', en: 'Day of the accident or diagnosis' },
    },
    {
      kind: 'day',
      key: 'entitlementDate',
      label: { vi: 'Ngày ra viện hoặc có kết luận giám định', en: 'End of treatment or conclusion of the medical council' },
      faults: {
        E_CONFLICT: { vi: 'Ngày này không được trước ngày bị tai nạn.', en: 'This day cannot come before the accident.' },
      },
    },
    {
      kind: 'number',
      key: 'incapacityPercent',
      least: 0,
      most: 100,
      unit: { vi: '%', en: '%' },
      label: { vi: 'Tỷ lệ suy giảm khả năng lao động', en: 'Working capacity reduced by' },
    },
    history({ compulsoryOnly: true }),
    {
      kind: 'tick',
      key: 'needsAttendance',
      rare: true,
      label: {
        vi: 'Bị liệt, mù, cụt hai chi hoặc bệnh tâm thần, cần người phục vụ',
        en: 'Paralysed, blind, two limbs lost or mentally ill, so that somebody has to attend',
      },
    },
    {
      kind: 'day',
      key: 'deathDate',
      rare: true,
      label: { vi: 'Ngày mất, nếu người lao động đã mất', en: 'Day of death, if the worker died' },
      faults: {
        E_CONFLICT: { vi: 'Ngày này không được trước ngày bị tai nạn.', en: 'This day cannot come before the accident.' },
      },
    },
    {
      kind: 'tick',
      key: 'employerGiven',
      at: null,
      rare: true,
      label: { vi: 'Tính cả tiền bồi thường của đơn vị', en: 'Include what the employer pays' },
    },
    {
      kind: 'money',
      key: 'employer.monthlySalary',
      rare: true,
      required: true,
      when: EMPLOYER_ASKED,
      label: { vi: 'Tiền lương tháng', en: 'Monthly salary' },
    },
    {
      kind: 'tick',
      key: 'employer.reduced',
      rare: true,
      when: EMPLOYER_ASKED,
      label: { vi: 'Do lỗi của người lao động hoặc trên đường đi làm', en: 'By the worker’s fault or on the way to work' },
    },
  ],
  answer: workAccidentAnswer,
};
