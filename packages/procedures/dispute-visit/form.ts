import type { Form } from '../form.ts';
import { contactPage } from '../identity/questions.ts';
import { resultDeliveryPage } from '../result-delivery/form.ts';

/** «Báo sai» and «Không phải tôi» on one visit. */
export const disputeVisitForm: Form = {
  procedure: 'dispute-visit',
  pages: [
    {
      key: 'visit',
      title: { vi: 'Có gì không đúng?', en: 'What is wrong?' },
      intro: {
        vi: 'Dữ liệu do cơ sở khám chữa bệnh gửi vẫn được giữ nguyên; khi được xác nhận, một ghi chú được đặt bên cạnh.',
        en: 'What the facility sent stays as it is; once confirmed, a note is set beside it.',
      },
      questions: [
        { kind: 'locked', key: 'facilityName', label: { vi: 'Cơ sở KCB', en: 'Health facility' }, format: 'text' },
        { kind: 'locked', key: 'admittedOn', label: { vi: 'Ngày vào', en: 'Admitted on' }, format: 'date' },
        { kind: 'locked', key: 'dischargedOn', label: { vi: 'Ngày ra', en: 'Discharged on' }, format: 'date' },
        {
          kind: 'choice',
          key: 'kind',
          label: { vi: 'Điều không đúng', en: 'What is not right' },
          required: true,
          options: [
            { value: 'wrong-diagnosis', label: { vi: 'Chẩn đoán sai', en: 'Wrong diagnosis' } },
            {
              value: 'wrong-drug-or-service',
              label: { vi: 'Thuốc hoặc dịch vụ sai', en: 'Wrong drug or service' },
            },
            { value: 'wrong-money', label: { vi: 'Số tiền sai', en: 'Wrong amount of money' } },
            {
              value: 'not-me',
              label: { vi: 'Không phải tôi', en: 'It was not me' },
              forOfficer: { vi: 'Không phải người có thẻ đi khám', en: 'It was not the card holder' },
              hint: {
                vi: 'Bạn không đến khám ở đây; có thể người khác đã dùng thẻ của bạn.',
                en: 'You were not there; somebody else may have used your card.',
              },
            },
            { value: 'other', label: { vi: 'Điều khác', en: 'Something else' } },
          ],
        },
      ],
    },
    {
      key: 'what-happened',
      title: { vi: 'Mô tả cụ thể', en: 'What happened' },
      questions: [
        {
          kind: 'text',
          key: 'text',
          label: { vi: 'Nội dung', en: 'What is wrong and what is right' },
          hint: {
            vi: 'Viết điều sai và điều đúng. Cán bộ của cơ quan BHXH sẽ đọc; bạn không cần ghi tên bệnh.',
            en: 'Write what is wrong and what is right. Officers will read it; you need not name an illness.',
          },
          required: { question: 'kind', is: ['wrong-diagnosis', 'wrong-drug-or-service', 'wrong-money', 'other'] },
          multiline: true,
          minLength: 10,
          maxLength: 2000,
        },
        {
          kind: 'fileList',
          key: 'attachments',
          label: { vi: 'Giấy tờ kèm theo', en: 'Papers that show it' },
          hint: {
            vi: 'Không bắt buộc. Ví dụ: giấy ra viện, đơn thuốc, hóa đơn.',
            en: 'Optional. For example a discharge paper, a prescription, a bill.',
          },
          required: false,
          maxFiles: 4,
          mediaTypes: ['image/jpeg', 'image/png', 'application/pdf'],
          maxBytes: 10 * 1024 * 1024,
        },
      ],
    },
    contactPage,
    resultDeliveryPage,
  ],
};
