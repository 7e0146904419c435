import type { Form } from '../form.ts';
import { contactQuestions, identityQuestions } from '../identity/questions.ts';
import { resultDeliveryPage } from '../result-delivery/form.ts';

/** Who asks, what they ask for, how they get the result. */
export const newServiceForm: Form = {
  procedure: 'new-service',
  pages: [
    {
      key: 'contact',
      title: { vi: 'Thông tin cá nhân', en: 'Personal details' },
      intro: {
        vi: 'Thông tin lấy từ dữ liệu đang quản lý. Nếu có thông tin sai, hãy điều chỉnh bằng dịch vụ 608A trước.',
        en: 'Taken from the records. If something is wrong, have it corrected first by service 608A.',
      },
      questions: [...identityQuestions, ...contactQuestions],
    },
    {
      key: 'request',
      title: { vi: 'Nội dung đề nghị', en: 'What you ask for' },
      forOfficer: { vi: 'Nội dung đề nghị', en: 'What the person asks for' },
      questions: [
        {
          kind: 'text',
          key: 'request',
          label: { vi: 'Nội dung đề nghị', en: 'What you ask for' },
          forOfficer: { vi: 'Nội dung đề nghị', en: 'What the person asks for' },
          required: true,
          multiline: true,
          minLength: 10,
          maxLength: 1000,
        },
        {
          kind: 'fileList',
          key: 'attachments',
          label: { vi: 'Giấy tờ kèm theo', en: 'Papers that show it' },
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
