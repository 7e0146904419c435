import type { CalculatorForm, SingleQuestion } from '../forms/form.ts';
import { history, YES_NO } from '../forms/shared-questions.ts';
import { maternityAnswer } from './answer.ts';

export const maternityForm: CalculatorForm = {
  name: 'maternity',
  situation: 'sick-or-parent',
  guide: 'maternity',
  title: { vi: 'Thai sản: nghỉ bao lâu, được bao nhiêu?', en: 'Maternity: how long, how much?' },
  lead: {
    vi: 'Cho mẹ, cha và người nhận con nuôi; cả khám thai, sẩy thai và người đóng tự nguyện.',
    en: 'For mothers, fathers and adoptive parents; also check-ups, pregnancy loss and the voluntarily insured.',
  },
  questions: [
    {
      kind: 'choice',
      key: 'event',
      shared: true,
      label: { vi: 'Việc gì?', en: 'What happened?' },
      options: [
        { value: 'birth', label: { vi: 'Tôi sinh con', en: 'I gave birth' } },
        { value: 'father-leave', label: { vi: 'Vợ tôi sinh con, tôi nghỉ', en: 'My wife gave birth and I take leave' } },
        { value: 'adoption', label: { vi: 'Tôi nhận con nuôi dưới 6 tháng tuổi', en: 'I adopted a child under 6 months' } },
        { value: 'antenatal', label: { vi: 'Khám thai', en: 'Antenatal check-ups' } },
        { value: 'pregnancy-loss', label: { vi: 'Sẩy thai, phá thai, thai chết lưu', en: 'Pregnancy loss' } },
        { value: 'contraception', label: { vi: 'Đặt vòng, triệt sản', en: 'Contraceptive procedure' } },
        {
          value: 'voluntary-birth',
          label: { vi: 'Sinh con, chỉ đóng BHXH tự nguyện', en: 'A birth, with voluntary insurance only' },
        },
      ],
    },
    ...dates(),
    ...children(),
    ...ofShortLeaves(),
    history({
      hint: {
        vi: 'Đủ 12 tháng trước khi sinh hoặc nghỉ là được; từ mức lương hiện nay trở về trước.',
        en: 'The 12 months before the birth or leave are enough.',
      },
    }),
    ...rareCases(),
  ],
  answer: maternityAnswer,
};

function dates(): SingleQuestion[] {
  return [
    {
      kind: 'day',
      key: 'birthDate',
      when: [{ key: 'event', is: ['birth', 'father-leave', 'voluntary-birth'] }],
      label: { vi: 'Ngày sinh của con', en: 'Day of birth' },
    },
    {
      kind: 'day',
      key: 'adoptedOn',
      when: [{ key: 'event', is: ['adoption'] }],
      label: { vi: 'Ngày nhận con nuôi', en: 'Day of the adoption' },
    },
    {
      kind: 'day',
      key: 'adoptedChildBirth',
      at: 'birthDate',
      when: [{ key: 'event', is: ['adoption'] }],
      label: { vi: 'Ngày sinh của con', en: 'The child’s birth date' },
      faults: {
        E_CONFLICT: {
          vi: 'Ngày sinh của con không được sau ngày nhận con nuôi.',
          en: 'The child cannot be born after the adoption.',
        },
      },
    },
    {
      kind: 'day',
      key: 'date',
      when: [{ key: 'event', is: ['antenatal', 'pregnancy-loss', 'contraception'] }],
      label: { vi: 'Ngày đầu nghỉ việc', en: 'First day off' },
    },
    {
      kind: 'day',
      key: 'leaveStart',
      required: false,
      when: [{ key: 'event', is: ['birth', 'father-leave'] }],
      label: { vi: 'Ngày bắt đầu nghỉ', en: 'First day of leave' },
      hint: {
        vi: 'Để trống nếu nghỉ từ ngày sinh. Mẹ được nghỉ trước sinh nhiều nhất 2 tháng; cha nghỉ sau khi sinh.',
        en: 'Leave it empty if it is the day of birth. A mother can stop 2 months before at most; a father after the birth.',
      },
      faults: {
        E_CONFLICT: {
          vi: 'Mẹ bắt đầu nghỉ trong 2 tháng trước khi sinh đến ngày sinh; cha bắt đầu nghỉ từ ngày sinh.',
          en: 'A mother starts within the 2 months before the birth; a father on or after the day of birth.',
        },
      },
    },
  ];
}

function children(): SingleQuestion[] {
  return [
    {
      kind: 'number',
      key: 'children',
      required: false,
      least: 1,
      most: 9,
      when: [{ key: 'event', is: ['birth', 'father-leave', 'voluntary-birth'] }],
      unit: { vi: 'con', en: 'children' },
      label: { vi: 'Sinh mấy con lần này?', en: 'How many children this time?' },
      hint: { vi: 'Để trống nếu là một con.', en: 'Leave it empty for one child.' },
    },
    {
      kind: 'number',
      key: 'livingChildrenBefore',
      required: false,
      least: 0,
      most: 30,
      when: [{ key: 'event', is: ['birth', 'father-leave'] }],
      unit: { vi: 'con', en: 'children' },
      label: { vi: 'Trước đó đã có mấy con?', en: 'How many living children before?' },
      hint: {
        vi: 'Từ 01/07/2026, sinh con thứ hai được nghỉ thêm. Chưa có con nào thì để trống.',
        en: 'From 1 July 2026 a second child brings more leave. Leave it empty for none.',
      },
    },
  ];
}

function ofShortLeaves(): SingleQuestion[] {
  return [
    {
      kind: 'numbers',
      key: 'visits',
      when: [{ key: 'event', is: ['antenatal'] }],
      label: { vi: 'Số ngày nghỉ của từng lần khám', en: 'Days off for each check-up' },
      hint: { vi: 'Cách nhau bằng dấu phẩy, ví dụ 1, 1, 2', en: 'With commas between them, for example 1, 1, 2' },
      faults: {
        E_VALUE: {
          vi: 'Nhập số ngày của từng lần, từ 1 đến 31, ví dụ 1, 1, 2.',
          en: 'Enter the days of each visit, 1 to 31, such as 1, 1, 2.',
        },
      },
    },
    {
      kind: 'number',
      key: 'weeks',
      when: [{ key: 'event', is: ['pregnancy-loss'] }],
      least: 1,
      most: 45,
      unit: { vi: 'tuần', en: 'weeks' },
      label: { vi: 'Tuổi thai', en: 'Age of the pregnancy' },
    },
    {
      kind: 'choice',
      key: 'method',
      when: [{ key: 'event', is: ['contraception'] }],
      label: { vi: 'Biện pháp', en: 'Procedure' },
      options: [
        { value: 'iud', label: { vi: 'Đặt dụng cụ tránh thai', en: 'Intra-uterine device' } },
        { value: 'sterilisation', label: { vi: 'Triệt sản', en: 'Sterilisation' } },
      ],
    },
    {
      kind: 'number',
      key: 'days',
      when: [{ key: 'event', is: ['pregnancy-loss', 'contraception'] }],
      least: 1,
      most: 366,
      unit: { vi: 'ngày', en: 'days' },
      label: { vi: 'Số ngày nghỉ theo giấy của cơ sở khám chữa bệnh', en: 'Days off on the paper of the clinic' },
    },
  ];
}

function rareCases(): SingleQuestion[] {
  const ofBirth = [{ key: 'event', is: ['birth'] }];
  const ofFather = [{ key: 'event', is: ['father-leave'] }];
  return [
    {
      kind: 'tick',
      key: 'orderedRest',
      rare: true,
      when: ofBirth,
      label: { vi: 'Phải nghỉ dưỡng thai theo chỉ định', en: 'A doctor ordered rest during the pregnancy' },
    },
    {
      kind: 'tick',
      key: 'infertilityTreatment',
      rare: true,
      when: ofBirth,
      label: { vi: 'Phải nghỉ việc điều trị vô sinh', en: 'I stopped work for infertility treatment' },
    },
    {
      kind: 'day',
      key: 'childDiedOn',
      rare: true,
      when: ofBirth,
      label: { vi: 'Ngày con mất, nếu có', en: 'Day the child died, if so' },
      faults: { E_CONFLICT: { vi: 'Ngày này không được trước ngày sinh.', en: 'This day cannot come before the birth.' } },
    },
    {
      kind: 'tick',
      key: 'farOrPathology',
      rare: true,
      when: [{ key: 'event', is: ['antenatal'] }],
      label: { vi: 'Ở xa cơ sở khám hoặc thai có bệnh lý', en: 'The clinic is far away or the pregnancy is not normal' },
    },
    {
      kind: 'tick',
      key: 'surgery',
      rare: true,
      when: ofFather,
      label: { vi: 'Vợ sinh phải phẫu thuật', en: 'The birth was by surgery' },
    },
    {
      kind: 'tick',
      key: 'under32Weeks',
      rare: true,
      when: ofFather,
      label: { vi: 'Con sinh dưới 32 tuần tuổi', en: 'The child was born before 32 weeks' },
    },
    {
      kind: 'choice',
      key: 'motherQualifies',
      rare: true,
      when: ofFather,
      initial: 'yes',
      label: { vi: 'Vợ đủ điều kiện hưởng thai sản?', en: 'Does the mother qualify for maternity benefit?' },
      options: YES_NO,
    },
    {
      kind: 'tick',
      key: 'otherParentReceives',
      rare: true,
      when: [{ key: 'event', is: ['voluntary-birth'] }],
      label: { vi: 'Người kia (cha hoặc mẹ) đã nhận trợ cấp này', en: 'The other parent receives this allowance' },
    },
  ];
}
