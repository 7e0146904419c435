import type { CalculatorForm, SingleQuestion } from '../forms/form.ts';
import { history, REGION_HINT, REGIONS, SECTORS } from '../forms/shared-questions.ts';
import { unemploymentAnswer } from './answer.ts';

export const unemploymentForm: CalculatorForm = {
  name: 'unemployment',
  situation: 'work',
  guide: 'losing-a-job',
  title: { vi: 'Trợ cấp thất nghiệp được bao nhiêu?', en: 'How much is unemployment benefit?' },
  lead: { vi: 'Mức mỗi tháng và được mấy tháng sau khi mất việc.', en: 'How much a month, and for how many months.' },
  questions: [
    { kind: 'day', key: 'contractEnd', label: { vi: 'Ngày chấm dứt hợp đồng', en: 'Day the contract ended' } },
    {
      kind: 'day',
      key: 'filedOn',
      label: { vi: 'Ngày nộp hồ sơ', en: 'Day you apply' },
      hint: { vi: 'Trong 3 tháng từ ngày chấm dứt hợp đồng.', en: 'Within 3 months of the end of the contract.' },
      faults: {
        E_CONFLICT: {
          vi: 'Ngày nộp hồ sơ không được trước ngày chấm dứt hợp đồng.',
          en: 'You cannot apply before the contract ends.',
        },
      },
    },
    {
      kind: 'choice',
      key: 'region',
      label: { vi: 'Vùng lương của nơi làm việc', en: 'Wage region of the workplace' },
      hint: REGION_HINT,
      options: REGIONS,
    },
    history({
      compulsoryOnly: true,
      withRegion: true,
      label: { vi: 'Quá trình đóng BHTN', en: 'Unemployment insurance history' },
    }),
    ...rareCases(),
  ],
  answer: unemploymentAnswer,
};

function rareCases(): SingleQuestion[] {
  return [
    {
      kind: 'day',
      key: 'decisionDate',
      rare: true,
      initial: 'today',
      label: { vi: 'Ngày có quyết định hưởng', en: 'Day of the decision' },
      hint: { vi: 'Từ 01/01/2026 áp dụng Luật Việc làm mới.', en: 'From 1 January 2026 the new Employment Law applies.' },
      faults: {
        E_CONFLICT: {
          vi: 'Ngày quyết định không được trước ngày nộp hồ sơ.',
          en: 'The decision cannot come before the application.',
        },
      },
    },
    {
      kind: 'choice',
      key: 'contract',
      rare: true,
      initial: 'standard',
      label: { vi: 'Hợp đồng', en: 'Contract' },
      options: [
        {
          value: 'standard',
          label: { vi: 'Từ đủ 12 tháng hoặc không xác định thời hạn', en: '12 months or more, or open-ended' },
        },
        { value: 'short', label: { vi: 'Dưới 12 tháng', en: 'Under 12 months' } },
      ],
    },
    {
      kind: 'choice',
      key: 'sector',
      rare: true,
      initial: 'private',
      label: { vi: 'Chế độ tiền lương', en: 'Pay' },
      options: SECTORS,
    },
    {
      kind: 'number',
      key: 'monthsAlreadyUsed',
      rare: true,
      least: 0,
      unit: { vi: 'tháng', en: 'months' },
      label: { vi: 'Số tháng đóng đã hưởng ở lần trước', en: 'Months of contribution used before' },
      faults: {
        E_CONFLICT: {
          vi: 'Số tháng đã dùng không được nhiều hơn số tháng đã đóng.',
          en: 'You cannot have used more months than were paid.',
        },
      },
    },
    {
      kind: 'number',
      key: 'monthsReceived',
      rare: true,
      least: 0,
      most: 12,
      unit: { vi: 'tháng', en: 'months' },
      label: { vi: 'Số tháng thực nhận lần này', en: 'Months really received this time' },
      faults: {
        E_VALUE: {
          vi: 'Nhập từ 0 đến số tháng được hưởng, nhiều nhất 12.',
          en: 'From 0 to the months you are entitled to, at most 12.',
        },
      },
    },
    {
      kind: 'day',
      key: 'benefitStart',
      rare: true,
      label: { vi: 'Ngày bắt đầu hưởng', en: 'First day of benefit' },
      faults: {
        E_CONFLICT: { vi: 'Ngày này không được trước ngày nộp hồ sơ.', en: 'This day cannot come before the application.' },
      },
    },
    {
      kind: 'tick',
      key: 'unlawfulTermination',
      rare: true,
      label: { vi: 'Tôi đơn phương chấm dứt hợp đồng trái luật', en: 'I ended the contract unlawfully' },
    },
    {
      kind: 'tick',
      key: 'receivesPension',
      rare: true,
      label: { vi: 'Tôi đang hưởng lương hưu hoặc đủ điều kiện hưởng', en: 'I draw a pension or have the right to one' },
    },
    {
      kind: 'tick',
      key: 'foundWork',
      rare: true,
      label: { vi: 'Tôi đã có việc làm', en: 'I have found work' },
    },
  ];
}
