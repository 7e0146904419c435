import type { CalculatorForm, SingleQuestion } from '../forms/form.ts';
import { history } from '../forms/shared-questions.ts';
import { sicknessAnswer } from './answer.ts';

export const sicknessForm: CalculatorForm = {
  name: 'sickness',
  situation: 'sick-or-parent',
  guide: 'sickness',
  title: { vi: 'Nghỉ ốm được bao nhiêu?', en: 'How much is sick pay?' },
  lead: {
    vi: 'Khi bạn ốm, chữa bệnh dài ngày hoặc nghỉ chăm con ốm.',
    en: 'When you are ill, treated for a long time, or care for a sick child.',
  },
  questions: [
    {
      kind: 'choice',
      key: 'kind',
      shared: true,
      label: { vi: 'Nghỉ vì', en: 'You were off because' },
      options: [
        { value: 'own', label: { vi: 'Tôi ốm', en: 'I was ill' } },
        { value: 'child', label: { vi: 'Chăm con ốm', en: 'My child was ill' } },
        {
          value: 'long-term',
          label: { vi: 'Tôi mắc bệnh cần chữa trị dài ngày', en: 'I have an illness that needs long treatment' },
        },
      ],
    },
    { kind: 'day', key: 'leave.from', label: { vi: 'Nghỉ từ ngày', en: 'First day off' } },
    {
      kind: 'day',
      key: 'leave.to',
      label: { vi: 'Đến hết ngày', en: 'Last day off' },
      faults: {
        E_PERIOD_ORDER: { vi: 'Ngày cuối không được trước ngày đầu.', en: 'The last day cannot come before the first.' },
        E_CONFLICT: {
          vi: 'Đợt nghỉ phải nằm trong một năm. Hãy tính riêng phần của từng năm.',
          en: 'The leave must lie within one year. Calculate each year by itself.',
        },
      },
    },
    {
      kind: 'day',
      key: 'childBirth',
      when: [{ key: 'kind', is: ['child'] }],
      label: { vi: 'Ngày sinh của con', en: 'The child’s birth date' },
      faults: {
        E_CONFLICT: { vi: 'Ngày sinh của con không được sau ngày nghỉ.', en: 'The child cannot be born after the leave began.' },
      },
    },
    history({ compulsoryOnly: true }),
    ...rareCases(),
  ],
  answer: sicknessAnswer,
};

function rareCases(): SingleQuestion[] {
  return [
    {
      kind: 'number',
      key: 'daysUsedBefore',
      rare: true,
      least: 0,
      most: 366,
      unit: { vi: 'ngày', en: 'days' },
      label: { vi: 'Đã nghỉ hưởng trước đó trong năm', en: 'Days already paid this year' },
      hint: { vi: 'Cùng lý do nghỉ; với con ốm: của chính con đó.', en: 'For the same reason; of the same child.' },
    },
    {
      kind: 'choice',
      key: 'weeklyRest',
      rare: true,
      initial: 'sunday',
      label: { vi: 'Ngày nghỉ hằng tuần', en: 'Weekly rest' },
      options: [
        { value: 'sunday', label: { vi: 'Chủ nhật', en: 'Sunday' }, as: ['sunday'] },
        { value: 'weekend', label: { vi: 'Thứ bảy và chủ nhật', en: 'Saturday and Sunday' }, as: ['saturday', 'sunday'] },
        { value: 'saturday', label: { vi: 'Thứ bảy', en: 'Saturday' }, as: ['saturday'] },
        { value: 'monday', label: { vi: 'Thứ hai', en: 'Monday' }, as: ['monday'] },
        { value: 'none', label: { vi: 'Không có ngày cố định', en: 'No fixed day' }, as: [] },
      ],
    },
    {
      kind: 'days',
      key: 'holidays',
      rare: true,
      label: { vi: 'Ngày lễ, Tết trong đợt nghỉ', en: 'Public holidays within the leave' },
      hint: {
        vi: 'Cách nhau bằng dấu phẩy, ví dụ 30/04/2026, 01/05/2026',
        en: 'With commas between them, such as 30/04/2026, 01/05/2026',
      },
    },
    {
      kind: 'choice',
      key: 'part',
      rare: true,
      label: { vi: 'Chỉ nghỉ một phần của một ngày', en: 'Only a part of one day' },
      options: [
        { value: 'less-than-half', label: { vi: 'Dưới nửa ngày', en: 'Less than half a day' } },
        { value: 'half-or-more', label: { vi: 'Từ nửa ngày đến dưới một ngày', en: 'Half a day or more' } },
      ],
      faults: {
        E_CONFLICT: {
          vi: 'Chỉ chọn khi nghỉ đúng một ngày, từ 01/07/2025.',
          en: 'Only for a leave of one single day, since 1 July 2025.',
        },
      },
    },
    {
      kind: 'tick',
      key: 'heavyOrHardArea',
      rare: true,
      label: {
        vi: 'Làm việc nặng nhọc, độc hại hoặc ở vùng đặc biệt khó khăn',
        en: 'Heavy or toxic work, or in an especially hard area',
      },
    },
    {
      kind: 'tick',
      key: 'armedForces',
      rare: true,
      label: { vi: 'Quân đội, công an, cơ yếu', en: 'Army, police or cipher service' },
    },
    {
      kind: 'choice',
      key: 'cause',
      rare: true,
      initial: 'ordinary',
      label: { vi: 'Nguyên nhân', en: 'Cause' },
      options: [
        { value: 'ordinary', label: { vi: 'Ốm đau, tai nạn thông thường', en: 'An ordinary illness or accident' } },
        { value: 'work-accident', label: { vi: 'Tai nạn lao động, bệnh nghề nghiệp', en: 'An accident or disease of work' } },
        { value: 'self-inflicted', label: { vi: 'Tự hủy hoại sức khỏe', en: 'Self-inflicted' } },
        { value: 'alcohol-or-drugs', label: { vi: 'Say rượu, dùng ma túy', en: 'Alcohol or drugs' } },
      ],
    },
  ];
}
