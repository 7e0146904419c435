import type { Form } from '../form.ts';
import { contactQuestions, identityQuestions } from '../identity/questions.ts';
import { resultDeliveryPage } from '../result-delivery/form.ts';

/** In-app form of 612A on TK1-TS part II. */
export const reissueHealthCardForm: Form = {
  procedure: 'reissue-health-card',
  pages: [
    {
      key: 'contact',
      title: { vi: 'Thông tin cá nhân', en: 'Personal details' },
      intro: {
        vi: 'Thông tin lấy từ dữ liệu đang quản lý. Nếu có thông tin sai, hãy điều chỉnh bằng dịch vụ 608A trước.',
        en: 'Taken from the records. If something is wrong, have it corrected first by service 608A.',
      },
      questions: [
        ...identityQuestions,
        {
          kind: 'locked',
          key: 'healthCardNumber',
          label: { vi: 'Số thẻ BHYT', en: 'Health card number' },
          format: 'text',
        },
        ...contactQuestions,
      ],
    },
    {
      key: 'reason',
      title: { vi: 'Lý do cấp lại', en: 'Why you need a new card' },
      forOfficer: { vi: 'Lý do cấp lại', en: 'Why a new card is needed' },
      questions: [
        {
          kind: 'choice',
          key: 'reason',
          label: { vi: 'Lý do', en: 'Reason' },
          required: true,
          options: [
            { value: 'lost', label: { vi: 'Mất', en: 'Lost' } },
            { value: 'damaged', label: { vi: 'Hỏng', en: 'Damaged' } },
            { value: 'torn', label: { vi: 'Rách', en: 'Torn' } },
          ],
        },
        {
          kind: 'tick',
          key: 'wantsPaper',
          label: { vi: 'Cấp thẻ giấy', en: 'Issue a paper card' },
          hint: {
            vi: 'Thẻ điện tử trên VssID hoặc VNeID có giá trị như thẻ giấy. Thẻ giấy chỉ cấp cho người không dùng được VssID, VNeID và không có căn cước gắn chip.',
            en: 'The electronic card in VssID or VNeID is worth the same. Paper is only for people who can use neither app and have no chip ID card.',
          },
          required: false,
        },
        {
          kind: 'text',
          key: 'paperReason',
          label: { vi: 'Lý do đề nghị thẻ giấy', en: 'Why you need a paper card' },
          forOfficer: { vi: 'Lý do đề nghị thẻ giấy', en: 'Why a paper card is needed' },
          hint: {
            vi: 'Cán bộ xét lý do này trước khi in thẻ.',
            en: 'An officer reads this before a card is printed.',
          },
          when: { question: 'wantsPaper', is: [true] },
          required: true,
          multiline: true,
          maxLength: 500,
        },
      ],
    },
    {
      key: 'photo',
      title: { vi: 'Ảnh thẻ bị hỏng', en: 'Picture of the damaged card' },
      when: { question: 'reason', is: ['damaged', 'torn'] },
      questions: [
        {
          kind: 'fileList',
          key: 'attachments',
          label: { vi: 'Thẻ BHYT bị hỏng', en: 'The damaged health card' },
          hint: {
            vi: 'Chụp rõ mặt trước và mặt sau. Không có ảnh, cán bộ có thể yêu cầu bổ sung và thời gian giải quyết sẽ lâu hơn.',
            en: 'Front and back, legible. Without it an officer may have to ask, and the answer takes longer.',
          },
          required: false,
          maxFiles: 4,
          mediaTypes: ['image/jpeg', 'image/png', 'application/pdf'],
          maxBytes: 10 * 1024 * 1024,
        },
      ],
    },
    resultDeliveryPage,
  ],
};
