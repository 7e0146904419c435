import type { Form, LockedQuestion } from '../form.ts';
import { contactQuestions, identityQuestions } from '../identity/questions.ts';
import { resultDeliveryPage } from '../result-delivery/form.ts';

/** What the new book will not hold, or not yet: said before anything is sent. */
const TOLD_BEFORE: readonly LockedQuestion[] = [
  {
    kind: 'locked',
    key: 'arrears',
    label: { vi: 'Thời gian chậm đóng', en: 'Months not yet paid' },
    format: 'option',
    options: [
      { value: 'none', label: { vi: 'Không có', en: 'None' } },
      {
        value: 'owed',
        label: {
          vi: 'Đơn vị còn chậm đóng BHXH cho bạn. Tờ rời chỉ ghi thời gian đã đóng và ghi chú số tháng chậm đóng.',
          en: 'An employer still owes contributions for you. The sheets hold the time that was paid and note how many months are owed.',
        },
        forOfficer: {
          vi: 'Đơn vị còn chậm đóng BHXH. Tờ rời chỉ ghi thời gian đã đóng và ghi chú số tháng chậm đóng.',
          en: 'An employer still owes contributions. The sheets hold the time that was paid and note how many months are owed.',
        },
      },
    ],
  },
  {
    kind: 'locked',
    key: 'oneTimePayment',
    label: { vi: 'BHXH một lần', en: 'One-time payment' },
    format: 'option',
    options: [
      { value: 'none', label: { vi: 'Chưa nhận', en: 'None drawn' } },
      {
        value: 'all-drawn',
        label: {
          vi: 'Bạn đã nhận BHXH một lần cho toàn bộ thời gian đã đóng. Sổ cấp lại không còn thời gian để tính hưởng.',
          en: 'You have drawn a one-time payment for all the time that was paid. A reissued book holds no time that counts for a benefit.',
        },
        forOfficer: {
          vi: 'Đã nhận BHXH một lần cho toàn bộ thời gian đã đóng. Sổ cấp lại không còn thời gian để tính hưởng.',
          en: 'A one-time payment was drawn for all the time that was paid. A reissued book holds no time that counts for a benefit.',
        },
      },
      {
        value: 'part-drawn',
        label: {
          vi: 'Bạn đã nhận BHXH một lần cho một phần thời gian. Sổ cấp lại chỉ tính thời gian đóng sau đó.',
          en: 'You have drawn a one-time payment for part of the time. Of a reissued book only the time paid after it counts.',
        },
        forOfficer: {
          vi: 'Đã nhận BHXH một lần cho một phần thời gian. Sổ cấp lại chỉ tính thời gian đóng sau đó.',
          en: 'A one-time payment was drawn for part of the time. Of a reissued book only the time paid after it counts.',
        },
      },
    ],
  },
];

/** In-app form of 607A on TK1-TS. */
export const reissueInsuranceBookForm: Form = {
  procedure: 'reissue-insurance-book',
  pages: [
    {
      key: 'book',
      title: { vi: 'Sổ BHXH của bạn', en: 'Your insurance book' },
      forOfficer: { vi: 'Sổ BHXH', en: 'The insurance book' },
      intro: {
        vi: 'Thông tin lấy từ dữ liệu đang quản lý. Nếu có thông tin sai, hãy dùng dịch vụ 608A.',
        en: 'Taken from the records. If something is wrong, use service 608A instead.',
      },
      questions: [
        ...identityQuestions,
        {
          kind: 'locked',
          key: 'issueNumber',
          label: { vi: 'Lần cấp sổ hiện nay', en: 'Present issue of the book' },
          format: 'text',
        },
        {
          kind: 'locked',
          key: 'monthsPaid',
          label: { vi: 'Số tháng đã đóng BHXH', en: 'Months of social insurance paid' },
          format: 'text',
        },
        ...TOLD_BEFORE,
        ...contactQuestions,
      ],
    },
    {
      key: 'reason',
      title: { vi: 'Lý do cấp lại sổ', en: 'Why you need a new book' },
      forOfficer: { vi: 'Lý do cấp lại sổ', en: 'Why a new book is needed' },
      questions: [
        {
          kind: 'choice',
          key: 'reason',
          label: { vi: 'Lý do', en: 'Reason' },
          required: true,
          options: [
            { value: 'lost', label: { vi: 'Mất', en: 'Lost' } },
            { value: 'damaged', label: { vi: 'Hỏng', en: 'Damaged' } },
          ],
        },
        {
          kind: 'tick',
          key: 'wantsSheets',
          label: { vi: 'Cấp lại tờ rời', en: 'Reissue the sheets, too' },
          hint: {
            vi: 'Tờ rời ghi quá trình đóng. Không đánh dấu: chỉ cấp lại bìa sổ.',
            en: 'The sheets hold the years that were paid. Without a tick only the cover is reissued.',
          },
          required: false,
        },
        {
          kind: 'fileList',
          key: 'attachments',
          label: { vi: 'Hồ sơ kèm theo', en: 'Papers' },
          hint: {
            vi: 'Không bắt buộc. Ảnh sổ bị hỏng giúp cán bộ giải quyết nhanh hơn.',
            en: 'Optional. A picture of the damaged book helps the officer.',
          },
          required: false,
          maxFiles: 6,
          mediaTypes: ['image/jpeg', 'image/png', 'application/pdf'],
          maxBytes: 10 * 1024 * 1024,
        },
      ],
    },
    resultDeliveryPage,
  ],
};
