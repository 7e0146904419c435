import type { Form } from '../form.ts';
import { contactQuestions, identityQuestions } from '../identity/questions.ts';
import { resultDeliveryPage } from '../result-delivery/form.ts';

/** TK1-TS, part II: the facility for first care that is asked for, and why now. */
export const changeFirstFacilityForm: Form = {
  procedure: 'change-first-facility',
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
      key: 'facility',
      title: { vi: 'Nơi đăng ký KCB ban đầu', en: 'Facility for first care' },
      intro: {
        vi: 'Nơi mới có hiệu lực từ ngày hồ sơ được chấp nhận. Đến lúc đó bạn vẫn khám ở nơi đang đăng ký.',
        en: 'The new one holds from the day on which it is accepted. Until then you go to the present one.',
      },
      questions: [
        {
          kind: 'locked',
          key: 'presentFacility',
          label: { vi: 'Nơi đang đăng ký', en: 'Present facility' },
          format: 'text',
        },
        {
          kind: 'choice',
          key: 'reason',
          label: { vi: 'Lý do', en: 'Reason' },
          required: true,
          options: [
            {
              value: 'quarter',
              label: { vi: 'Đổi vào đầu quý', en: 'A change at the beginning of a quarter' },
              hint: { vi: 'Trong 15 ngày đầu của quý. Không cần giấy tờ.', en: 'In its first 15 days. No papers needed.' },
            },
            {
              value: 'moved',
              label: {
                vi: 'Chuyển nơi cư trú, nơi làm việc hoặc học tập',
                en: 'You have moved house, or changed where you work or study',
              },
              forOfficer: {
                vi: 'Chuyển nơi cư trú, nơi làm việc hoặc học tập',
                en: 'Moved house, or changed the place of work or study',
              },
              hint: { vi: 'Lúc nào cũng được. Cần giấy tờ chứng minh.', en: 'At any time, with a paper that shows it.' },
            },
          ],
        },
        {
          kind: 'facility',
          key: 'firstFacilityCode',
          label: { vi: 'Nơi đăng ký KCB ban đầu mới', en: 'New facility for first care' },
          required: true,
        },
        {
          kind: 'fileList',
          key: 'attachments',
          label: { vi: 'Giấy tờ chứng minh đã chuyển', en: 'A paper that shows the move' },
          hint: {
            vi: 'Ví dụ: xác nhận cư trú, hợp đồng lao động, giấy báo nhập học.',
            en: 'For example a proof of residence, a contract of employment, a notice of admission.',
          },
          when: { question: 'reason', is: ['moved'] },
          required: true,
          maxFiles: 4,
          mediaTypes: ['image/jpeg', 'image/png', 'application/pdf'],
          maxBytes: 10 * 1024 * 1024,
        },
      ],
    },
    resultDeliveryPage,
  ],
};
