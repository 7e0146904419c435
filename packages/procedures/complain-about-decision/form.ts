import type { Form } from '../form.ts';
import { contactPage } from '../identity/questions.ts';
import { resultDeliveryPage } from '../result-delivery/form.ts';

/** A complaint about what was decided on an application (Law on Complaints art. 8.2: against what, why, what is wanted). */
export const complainAboutDecisionForm: Form = {
  procedure: 'complain-about-decision',
  pages: [
    {
      key: 'decision',
      title: { vi: 'Quyết định bị khiếu nại', en: 'The decision you complain about' },
      forOfficer: { vi: 'Quyết định bị khiếu nại', en: 'The decision complained about' },
      intro: {
        vi: 'Người giải quyết khiếu nại không phải là người đã ra quyết định này.',
        en: 'Whoever settles the complaint is not one of those who made this decision.',
      },
      questions: [
        { kind: 'locked', key: 'contestedNumber', label: { vi: 'Hồ sơ số', en: 'Application' }, format: 'text' },
        {
          kind: 'locked',
          key: 'contestedOutcome',
          label: { vi: 'Kết quả', en: 'Result' },
          format: 'option',
          options: [
            { value: 'accepted', label: { vi: 'Hồ sơ được chấp nhận', en: 'The application was accepted' } },
            { value: 'refused', label: { vi: 'Hồ sơ bị từ chối', en: 'The application was refused' } },
          ],
        },
        { kind: 'locked', key: 'decidedOn', label: { vi: 'Ngày quyết định', en: 'Decided on' }, format: 'date' },
        { kind: 'locked', key: 'letterNumber', label: { vi: 'Văn bản số', en: 'Letter number' }, format: 'text' },
      ],
    },
    {
      key: 'complaint',
      title: { vi: 'Nội dung khiếu nại', en: 'Your complaint' },
      forOfficer: { vi: 'Nội dung khiếu nại', en: 'The complaint' },
      questions: [
        {
          kind: 'text',
          key: 'grounds',
          label: { vi: 'Nội dung và lý do khiếu nại', en: 'What is wrong, and why' },
          forOfficer: { vi: 'Nội dung và lý do khiếu nại', en: 'Grounds of the complaint' },
          hint: {
            vi: 'Viết điều bạn không đồng ý và lý do. Cán bộ giải quyết khiếu nại sẽ đọc.',
            en: 'Write what you disagree with and why. Whoever settles the complaint reads it.',
          },
          required: true,
          multiline: true,
          minLength: 20,
          maxLength: 4000,
        },
        {
          kind: 'text',
          key: 'wish',
          label: { vi: 'Yêu cầu giải quyết', en: 'What you ask for' },
          forOfficer: { vi: 'Yêu cầu của người khiếu nại', en: 'What the complainant asks for' },
          hint: {
            vi: 'Ví dụ: xem xét lại hồ sơ, cấp lại thẻ.',
            en: 'For example to look at the application again, to reissue the card.',
          },
          required: true,
          multiline: true,
          maxLength: 1000,
        },
        {
          kind: 'fileList',
          key: 'attachments',
          label: { vi: 'Giấy tờ kèm theo', en: 'Papers that show it' },
          hint: { vi: 'Không bắt buộc.', en: 'Optional.' },
          required: false,
          maxFiles: 6,
          mediaTypes: ['image/jpeg', 'image/png', 'application/pdf'],
          maxBytes: 10 * 1024 * 1024,
        },
      ],
    },
    contactPage,
    resultDeliveryPage,
  ],
};
