import type { CalculatorForm } from '../forms/form.ts';
import { YES_NO } from '../forms/shared-questions.ts';

export const householdHealthInsuranceForm: CalculatorForm = {
  name: 'household-health-insurance',
  situation: 'paying',
  guide: 'household-health-insurance',
  title: { vi: 'BHYT cho cả nhà hết bao nhiêu?', en: 'What does health insurance for a household cost?' },
  lead: {
    vi: 'Người thứ nhất đóng đủ, những người sau được giảm dần.',
    en: 'The first person pays in full, the others less and less.',
  },
  questions: [
    {
      kind: 'list',
      look: 'items',
      key: 'members',
      label: { vi: 'Thành viên tham gia', en: 'Members' },
      itemName: { vi: 'Người thứ {number}', en: 'Person {number}' },
      add: { vi: 'Thêm người', en: 'Add a person' },
      least: 1,
      item: [
        {
          kind: 'number',
          key: 'months',
          least: 1,
          most: 12,
          unit: { vi: 'tháng', en: 'months' },
          label: { vi: 'Số tháng đóng', en: 'Months' },
        },
        {
          kind: 'choice',
          key: 'group',
          initial: 'household',
          label: { vi: 'Diện tham gia', en: 'Group' },
          options: [
            { value: 'household', label: { vi: 'Hộ gia đình', en: 'Household' } },
            { value: 'student', label: { vi: 'Học sinh, sinh viên', en: 'Pupil or student' } },
            { value: 'near-poor', label: { vi: 'Hộ cận nghèo', en: 'Near-poor household' } },
            {
              value: 'near-poor-hard-area',
              label: { vi: 'Hộ cận nghèo ở xã khó khăn', en: 'Near-poor household in a hard area' },
            },
            {
              value: 'farm',
              label: { vi: 'Hộ nông, lâm, ngư nghiệp mức sống trung bình', en: 'Farming household of average means' },
            },
          ],
        },
      ],
    },
    {
      kind: 'choice',
      key: 'together',
      rare: true,
      initial: 'yes',
      label: { vi: 'Cả nhà tham gia trong cùng một năm?', en: 'Do all enrol in the same year?' },
      options: YES_NO,
    },
    { kind: 'day', key: 'enrolOn', rare: true, initial: 'today', label: { vi: 'Ngày tham gia', en: 'Day of enrolment' } },
  ],
  answer: {
    headlines: [
      {
        at: 'totalPay',
        unit: 'dong',
        label: { vi: 'Cả nhà đóng', en: 'The household pays' },
        meaning: {
          vi: 'Tổng của mọi người, sau khi Nhà nước hỗ trợ.',
          en: 'For everybody, after the State’s support.',
        },
      },
    ],
    figures: [
      { at: 'totalPremium', unit: 'dong', label: { vi: 'Mức đóng trước hỗ trợ', en: 'Before the support' } },
      { at: 'totalSupport', unit: 'dong', label: { vi: 'Nhà nước hỗ trợ', en: 'The State pays' } },
    ],
    rows: [
      {
        at: 'members',
        title: { vi: 'Từng người', en: 'Each person' },
        names: { label: { vi: 'Thành viên', en: 'Member' }, each: { vi: 'Người thứ {number}', en: 'Person {number}' } },
        columns: [
          { at: 'percent', unit: 'percent', label: { vi: 'Mức', en: 'Rate' } },
          { at: 'premium', unit: 'dong', label: { vi: 'Mức đóng', en: 'Premium' } },
          { at: 'stateSupport', unit: 'dong', label: { vi: 'Hỗ trợ', en: 'Support' } },
          { at: 'pay', unit: 'dong', label: { vi: 'Phải đóng', en: 'To pay' } },
        ],
      },
    ],
    reasons: {},
    onward: ['health-co-payment'],
  },
};
