import type { CalculatorForm, SingleQuestion } from '../forms/form.ts';
import { LINES, VISITS } from './visit-options.ts';

const SINCE_2025 = [{ key: 'before2025', is: [''] }];
const BEFORE_2025 = [{ key: 'before2025', is: ['yes'] }];

export const healthCoPaymentForm: CalculatorForm = {
  name: 'health-co-payment',
  situation: 'paying',
  title: { vi: 'Đi khám, BHYT trả bao nhiêu?', en: 'How much of a visit does health insurance pay?' },
  lead: {
    vi: 'Quỹ BHYT trả phần nào, bạn trả phần nào của một lần khám chữa bệnh.',
    en: 'What the fund pays of a visit, and what is left to you.',
  },
  questions: [
    {
      kind: 'choice',
      key: 'benefitCode',
      label: { vi: 'Mức hưởng trên thẻ BHYT', en: 'Benefit level on the card' },
      hint: {
        vi: 'Chữ số ngay sau hai chữ cái của số thẻ, hoặc mục «Thẻ BHYT».',
        en: 'The digit after the two letters of the number, or see “Health insurance card”.',
      },
      options: [
        { value: '4', label: { vi: 'Mức 4: quỹ trả 80%', en: 'Level 4: the fund pays 80%' }, as: 4 },
        { value: '3', label: { vi: 'Mức 3: quỹ trả 95%', en: 'Level 3: the fund pays 95%' }, as: 3 },
        { value: '2', label: { vi: 'Mức 2: quỹ trả 100%', en: 'Level 2: the fund pays 100%' }, as: 2 },
        {
          value: '1',
          label: { vi: 'Mức 1: quỹ trả 100%, không giới hạn tỷ lệ', en: 'Level 1: 100%, without ratio limits' },
          as: 1,
        },
        {
          value: '5',
          label: { vi: 'Mức 5: quỹ trả toàn bộ, cả ngoài phạm vi', en: 'Level 5: all, also outside the list' },
          as: 5,
        },
      ],
    },
    {
      kind: 'choice',
      key: 'inpatient',
      shared: true,
      label: { vi: 'Điều trị', en: 'Treatment' },
      options: [
        { value: 'outpatient', label: { vi: 'Ngoại trú (khám rồi về)', en: 'Outpatient' }, as: false },
        { value: 'inpatient', label: { vi: 'Nội trú (nằm viện)', en: 'Inpatient' }, as: true },
      ],
    },
    {
      kind: 'choice',
      key: 'visitCode',
      shared: true,
      when: SINCE_2025,
      label: { vi: 'Bạn đến khám thế nào?', en: 'How did you come to the facility?' },
      options: VISITS,
    },
    {
      kind: 'choice',
      key: 'line',
      shared: true,
      when: BEFORE_2025,
      label: { vi: 'Tuyến khám chữa bệnh', en: 'Line of care' },
      options: LINES,
    },
    {
      kind: 'money',
      key: 'cost',
      label: { vi: 'Chi phí trong phạm vi BHYT', en: 'Cost covered by the insurance' },
      hint: {
        vi: 'Không kể vật tư y tế đắt tiền và phần ngoài danh mục.',
        en: 'Without high-cost supplies and what is outside the list.',
      },
    },
    ...rareCases(),
  ],
  answer: {
    headlines: [
      {
        at: 'patientPays',
        unit: 'dong',
        evenZero: true,
        label: { vi: 'Bạn trả', en: 'You pay' },
        meaning: {
          vi: 'Quỹ BHYT trả {fundPays}.',
          en: 'The health insurance fund pays {fundPays}.',
        },
      },
    ],
    figures: [
      { at: 'fundPays', unit: 'dong', label: { vi: 'Quỹ BHYT trả', en: 'The fund pays' }, evenZero: true },
      { at: 'coPayment', unit: 'dong', label: { vi: 'Trong đó cùng chi trả', en: 'Of your part, co-payment' } },
      { at: 'scope', unit: 'dong', label: { vi: 'Chi phí được tính', en: 'Cost counted' } },
      { at: 'cardPercent', unit: 'percent', label: { vi: 'Mức hưởng của thẻ', en: 'Level of the card' } },
      { at: 'linePercent', unit: 'percent', label: { vi: 'Tỷ lệ theo nơi khám', en: 'Rate for the facility' }, evenZero: true },
      {
        at: 'fullCoverage',
        unit: 'text',
        label: { vi: 'Được trả toàn bộ vì', en: 'Paid in full because' },
        when: ({ fullCoverage }) => fullCoverage !== 'NONE',
        words: {
          BENEFIT_CODE: { vi: 'Thẻ có mức hưởng 100%', en: 'The card covers 100%' },
          INITIAL_LEVEL: { vi: 'Khám tại cơ sở cấp ban đầu', en: 'A facility of the initial level' },
          BELOW_15_PERCENT: { vi: 'Chi phí dưới 15% mức tham chiếu', en: 'The cost is below 15% of the reference level' },
          SIX_TIMES_BASE: {
            vi: 'Đã cùng chi trả quá 6 lần mức tham chiếu trong năm',
            en: 'Co-payments of the year exceed 6 times the reference level',
          },
        },
      },
      { at: 'coPaidThisYearAfter', unit: 'dong', label: { vi: 'Đã cùng chi trả trong năm', en: 'Co-paid this year' } },
    ],
    reasons: {},
    onward: ['household-health-insurance'],
  },
};

function rareCases(): SingleQuestion[] {
  return [
    { kind: 'day', key: 'visitDate', rare: true, initial: 'today', label: { vi: 'Ngày khám', en: 'Day of the visit' } },
    {
      kind: 'tick',
      key: 'before2025',
      at: null,
      rare: true,
      label: { vi: 'Khám trước 01/01/2025', en: 'The visit was before 1 January 2025' },
    },
    {
      kind: 'money',
      key: 'suppliesCost',
      rare: true,
      label: { vi: 'Vật tư y tế đắt tiền của một lần dùng kỹ thuật', en: 'High-cost supplies of one procedure' },
    },
    {
      kind: 'tick',
      key: 'fiveYears',
      rare: true,
      label: { vi: 'Tôi đã tham gia BHYT đủ 5 năm liên tục', en: 'I have been insured for 5 continuous years' },
    },
    {
      kind: 'money',
      key: 'coPaidThisYear',
      rare: true,
      when: [{ key: 'fiveYears', is: ['yes'] }],
      label: { vi: 'Đã cùng chi trả từ đầu năm', en: 'Co-paid since the beginning of the year' },
    },
  ];
}
