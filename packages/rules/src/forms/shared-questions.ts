import type { Text } from '../explain/text.ts';
import type { ListQuestion, Option, SingleQuestion, When } from './form.ts';

/** Questions that several calculators ask, in the same words. */
export const sex: SingleQuestion = {
  kind: 'choice',
  key: 'person.sex',
  label: { vi: 'Giới tính', en: 'Sex' },
  options: [
    { value: 'F', label: { vi: 'Nữ', en: 'Woman' } },
    { value: 'M', label: { vi: 'Nam', en: 'Man' } },
  ],
};

export const birth: SingleQuestion = {
  kind: 'birth',
  key: 'person.birth',
  label: { vi: 'Ngày sinh', en: 'Birth date' },
  hint: {
    vi: 'Ngày/tháng/năm; chỉ tháng/năm hoặc năm nếu giấy tờ chỉ ghi vậy.',
    en: 'Day/month/year; month/year or the year alone if your papers have no more.',
  },
};

export const averageSalary: SingleQuestion = {
  kind: 'money',
  key: 'averageSalary',
  rare: true,
  label: { vi: 'Mức bình quân tiền lương đóng BHXH', en: 'Average salary insured' },
  hint: {
    vi: 'Nếu đã biết, ví dụ theo thông báo của cơ quan BHXH. Khi đó tiền lương từng giai đoạn không cần điền.',
    en: 'If you know it, for example from the social security office. The salary of each period is then not needed.',
  },
};

export const REGIONS: readonly Option[] = [
  { value: 'I', label: { vi: 'Vùng I', en: 'Region I' } },
  { value: 'II', label: { vi: 'Vùng II', en: 'Region II' } },
  { value: 'III', label: { vi: 'Vùng III', en: 'Region III' } },
  { value: 'IV', label: { vi: 'Vùng IV', en: 'Region IV' } },
];

export const REGION_HINT: Text = {
  vi: 'Vùng lương tối thiểu của nơi làm việc: vùng I là nội thành các thành phố lớn, vùng IV là nơi còn nhiều khó khăn.',
  en: 'The minimum-wage region of the workplace: region I is the big cities, region IV the remote areas.',
};

export const SECTORS: readonly Option[] = [
  { value: 'private', label: { vi: 'Lương do doanh nghiệp quyết định', en: 'Pay set by the employer' } },
  { value: 'state', label: { vi: 'Lương do Nhà nước quy định (hệ số)', en: 'Pay set by the State (coefficient)' } },
];

export const SUPPORT_OPTIONS: readonly Option[] = [
  { value: 'poor', label: { vi: 'Hộ nghèo', en: 'Poor household' } },
  { value: 'near-poor', label: { vi: 'Hộ cận nghèo', en: 'Near-poor household' } },
  { value: 'ethnic-minority', label: { vi: 'Người dân tộc thiểu số', en: 'Ethnic minority' } },
  { value: 'island', label: { vi: 'Xã đảo, đặc khu', en: 'Island commune or special zone' } },
  { value: 'other', label: { vi: 'Đối tượng khác', en: 'Others' } },
];

export const YES_NO: readonly Option[] = [
  { value: 'yes', label: { vi: 'Có', en: 'Yes' }, as: true },
  { value: 'no', label: { vi: 'Không', en: 'No' }, as: false },
];

/** What is said stands against the usual: compulsory, paid by an employer. */
const KINDS: readonly Option[] = [
  {
    value: 'employer',
    label: { vi: 'Bắt buộc, doanh nghiệp', en: 'Compulsory, employer’s pay' },
    as: {},
  },
  {
    value: 'state',
    label: { vi: 'Bắt buộc, hệ số Nhà nước', en: 'Compulsory, State coefficient' },
    as: { regime: 'state' },
  },
  {
    value: 'voluntary',
    label: { vi: 'Tự nguyện', en: 'Voluntary' },
    as: { scheme: 'voluntary' },
  },
];

export type HistoryOptions = {
  readonly label?: Text;
  readonly hint?: Text;
  /** Salaries are not used at all. */
  readonly withoutPay?: boolean;
  /** Only what is compulsory counts. */
  readonly compulsoryOnly?: boolean;
  readonly withWork?: boolean;
  readonly withRegion?: boolean;
  readonly withSupport?: boolean;
  readonly least?: 0 | 1;
  readonly when?: readonly When[];
};

/** «Quá trình đóng»: periods with everything this calculator looks at. */
export function history(options: HistoryOptions = {}): ListQuestion {
  const { label, hint, when, least = 1 } = options;
  return {
    kind: 'list',
    look: 'periods',
    key: 'history',
    label: label ?? { vi: 'Quá trình đóng BHXH', en: 'Contribution history' },
    hint: hint ?? {
      vi: 'Mỗi giai đoạn là những tháng liền nhau có cùng mức lương. Xem ở mục «Quá trình tham gia» hoặc sổ BHXH.',
      en: 'A period is a run of months with the same salary. See “Contributions” or your insurance book.',
    },
    itemName: { vi: 'Giai đoạn {number}', en: 'Period {number}' },
    add: { vi: 'Thêm giai đoạn', en: 'Add a period' },
    least,
    ...(when && { when }),
    item: periodQuestions(options),
  };
}

function periodQuestions({ withoutPay, compulsoryOnly, withWork, withRegion, withSupport }: HistoryOptions): SingleQuestion[] {
  const kinds = compulsoryOnly ? KINDS.filter(({ value }) => value !== 'voluntary') : KINDS;
  return [
    { kind: 'month', key: 'from', label: { vi: 'Từ tháng', en: 'From month' } },
    {
      kind: 'month',
      key: 'to',
      label: { vi: 'Đến tháng', en: 'To month' },
      faults: {
        E_CONFLICT: {
          vi: 'Giai đoạn này kéo dài quá thời điểm tính. Hãy ghi tháng cuối sớm hơn.',
          en: 'The period reaches beyond the day of the calculation. Enter an earlier last month.',
        },
      },
    },
    {
      kind: 'choice',
      key: 'kind',
      label: { vi: 'Loại đóng', en: 'Kind' },
      covers: ['scheme', 'regime'],
      options: kinds,
      initial: 'employer',
    },
    ...(withoutPay ? [] : PAY),
    ...(withSupport ? [SUPPORT] : []),
    ...(withWork ? WORK : []),
    ...(withRegion ? [REGION] : []),
  ];
}

const PAY: readonly SingleQuestion[] = [
  {
    kind: 'money',
    key: 'salary',
    required: false,
    when: [{ key: 'kind', is: ['employer', 'voluntary'] }],
    label: { vi: 'Tiền lương hoặc thu nhập đóng mỗi tháng', en: 'Insured salary or income a month' },
  },
  {
    kind: 'number',
    key: 'coefficient',
    required: false,
    decimals: 4,
    when: [{ key: 'kind', is: ['state'] }],
    label: { vi: 'Hệ số lương', en: 'Salary coefficient' },
    hint: { vi: 'Gồm cả các phụ cấp có đóng BHXH, ví dụ 3,33.', en: 'With the allowances that are insured, for example 3.33.' },
  },
];

const SUPPORT: SingleQuestion = {
  kind: 'choice',
  key: 'stateSupport',
  required: false,
  when: [{ key: 'kind', is: ['voluntary'] }],
  label: { vi: 'Được Nhà nước hỗ trợ tiền đóng theo diện', en: 'The State paid part of it, as' },
  options: SUPPORT_OPTIONS,
};

const WORK: readonly SingleQuestion[] = [
  {
    kind: 'choice',
    key: 'work',
    required: false,
    initial: 'normal',
    label: { vi: 'Công việc', en: 'Work' },
    options: [
      { value: 'normal', label: { vi: 'Bình thường', en: 'Normal' } },
      { value: 'heavy', label: { vi: 'Nặng nhọc, độc hại, nguy hiểm', en: 'Heavy, toxic or dangerous' } },
      {
        value: 'extra-heavy',
        label: { vi: 'Đặc biệt nặng nhọc, độc hại, nguy hiểm', en: 'Especially heavy, toxic or dangerous' },
      },
      { value: 'underground-coal', label: { vi: 'Khai thác than trong hầm lò', en: 'Coal mining underground' } },
    ],
  },
  {
    kind: 'tick',
    key: 'hardArea',
    label: {
      vi: 'Ở vùng đặc biệt khó khăn (phụ cấp khu vực từ 0,7)',
      en: 'In an especially hard area (area allowance 0.7 or more)',
    },
  },
];

const REGION: SingleQuestion = {
  kind: 'choice',
  key: 'region',
  required: false,
  label: { vi: 'Vùng lương, nếu khác nơi làm việc sau cùng', en: 'Wage region, if not that of the last workplace' },
  options: REGIONS,
};
