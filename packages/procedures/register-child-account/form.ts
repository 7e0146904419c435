import type { Form } from '../form.ts';
import { resultDeliveryPage } from '../result-delivery/form.ts';

const PICTURES = { mediaTypes: ['image/jpeg', 'image/png'], maxBytes: 10 * 1024 * 1024 } as const;
const PAPERS = { mediaTypes: ['image/jpeg', 'image/png', 'application/pdf'], maxBytes: 10 * 1024 * 1024 } as const;

/** Declaration Mẫu số 01 for a child. Nothing here, nor any answer to it, says whether a number belongs to anybody. */
export const registerChildAccountForm: Form = {
  procedure: 'register-child-account',
  pages: [
    {
      key: 'child',
      title: { vi: 'Con của bạn', en: 'Your child' },
      forOfficer: { vi: 'Con được đăng ký', en: 'The child to be registered' },
      intro: {
        vi: 'Số và tên phải đúng như trên thẻ BHYT của con. Chưa biết số: tra cứu tại mục Tra cứu mã số BHXH, hoặc hỏi cơ quan BHXH.',
        en: 'Number and name as they stand on the child’s health card. If you do not know the number, look it up under “Look up”, or ask the social security office.',
      },
      questions: [
        {
          kind: 'insuranceNumber',
          key: 'childSocialInsuranceNumber',
          label: { vi: 'Mã số BHXH của con', en: 'Child’s social insurance number' },
          hint: {
            vi: 'Số trên thẻ BHYT của con. Bạn cũng có thể dán nội dung mã QR của thẻ vào đây.',
            en: 'The number on the child’s health card. What the card’s QR code says can be pasted here, too.',
          },
          required: true,
          fromCard: { nameQuestion: 'childFullName' },
        },
        {
          kind: 'text',
          key: 'childFullName',
          label: { vi: 'Họ và tên con', en: 'Child’s full name' },
          required: true,
          maxLength: 100,
        },
        {
          kind: 'choice',
          key: 'relationship',
          label: { vi: 'Quan hệ', en: 'Relationship' },
          hint: { vi: 'Bạn là gì của con.', en: 'What you are to the child.' },
          required: true,
          options: [
            { value: 'father', label: { vi: 'Cha', en: 'Father' } },
            { value: 'mother', label: { vi: 'Mẹ', en: 'Mother' } },
            { value: 'guardian', label: { vi: 'Người giám hộ', en: 'Guardian' } },
          ],
        },
      ],
    },
    {
      key: 'papers',
      title: { vi: 'Ảnh và giấy tờ', en: 'Pictures and papers' },
      questions: [
        {
          kind: 'fileList',
          key: 'childPortrait',
          label: { vi: 'Ảnh chân dung của con', en: 'Portrait of the child' },
          hint: { vi: 'Thấy rõ mặt, không có người khác trong ảnh.', en: 'The face well visible, nobody else in the picture.' },
          required: true,
          maxFiles: 1,
          ...PICTURES,
        },
        {
          kind: 'fileList',
          key: 'birthCertificate',
          label: { vi: 'Ảnh giấy khai sinh', en: 'Picture of the birth certificate' },
          hint: {
            vi: 'Con nuôi: thêm giấy chứng nhận nuôi con nuôi. Sinh đôi: mỗi con một tờ khai với giấy khai sinh của con đó.',
            en: 'Adopted child: add the adoption certificate. Twins: a declaration for each, with that child’s certificate.',
          },
          when: { question: 'relationship', is: ['father', 'mother'] },
          required: true,
          maxFiles: 4,
          ...PAPERS,
        },
        {
          kind: 'fileList',
          key: 'guardianshipDecision',
          label: { vi: 'Giấy tờ về giám hộ', en: 'Proof of guardianship' },
          hint: {
            vi: 'Quyết định của Tòa án hoặc của UBND cấp xã công nhận việc giám hộ.',
            en: 'The decision of the court or the commune on the guardianship.',
          },
          when: { question: 'relationship', is: ['guardian'] },
          required: true,
          maxFiles: 4,
          ...PAPERS,
        },
      ],
    },
    {
      key: 'receiving',
      title: { vi: 'Nơi nhận hồ sơ và liên hệ', en: 'Office and contact' },
      questions: [
        {
          kind: 'agency',
          key: 'receivingAgency',
          label: { vi: 'Cơ quan BHXH tiếp nhận hồ sơ', en: 'Social security office that receives the file' },
          required: true,
        },
        {
          kind: 'phone',
          key: 'phone',
          label: { vi: 'Số điện thoại nhận kết quả', en: 'Phone number for the result' },
          required: true,
          autocomplete: 'tel',
        },
        {
          kind: 'email',
          key: 'email',
          label: { vi: 'Email nhận kết quả', en: 'E-mail for the result' },
          required: true,
          autocomplete: 'email',
        },
      ],
    },
    resultDeliveryPage,
  ],
};
