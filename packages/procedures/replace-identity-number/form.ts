import type { Form } from '../form.ts';
import { contactPage } from '../identity/questions.ts';
import { resultDeliveryPage } from '../result-delivery/form.ts';

/** The 12 digits in the place of a 9-digit ID number. */
export const replaceIdentityNumberForm: Form = {
  procedure: 'replace-identity-number',
  pages: [
    {
      key: 'number',
      title: { vi: 'Số định danh mới', en: 'The new number' },
      intro: {
        vi: 'Chúng tôi đối chiếu với Cơ sở dữ liệu quốc gia về dân cư. Nếu họ tên và ngày sinh khớp, số mới có hiệu lực ngay. Số cũ vẫn dùng để đăng nhập được.',
        en: 'We compare it with the National Population Database. If name and date of birth agree, the new number holds at once. The old number still works for signing in.',
      },
      questions: [
        { kind: 'locked', key: 'fullName', label: { vi: 'Họ và tên', en: 'Full name' }, format: 'text' },
        { kind: 'locked', key: 'birthDate', label: { vi: 'Ngày sinh', en: 'Date of birth' }, format: 'date' },
        { kind: 'locked', key: 'idNumber', label: { vi: 'Số CMND đang lưu', en: 'ID number on record' }, format: 'text' },
        {
          kind: 'text',
          key: 'citizenNumber',
          label: { vi: 'Số ĐDCN/CCCD', en: 'Citizen number' },
          hint: { vi: '12 chữ số trên thẻ căn cước.', en: 'The 12 digits on your identity card.' },
          required: true,
          maxLength: 20,
        },
        {
          kind: 'fileList',
          key: 'identityCard',
          label: { vi: 'Ảnh thẻ căn cước', en: 'Picture of the identity card' },
          hint: {
            vi: 'Không bắt buộc. Ảnh hai mặt giúp cán bộ giải quyết nhanh hơn nếu chưa đối chiếu được.',
            en: 'Optional. Both sides help the officer where the comparison is not possible.',
          },
          required: false,
          maxFiles: 2,
          mediaTypes: ['image/jpeg', 'image/png', 'application/pdf'],
          maxBytes: 10 * 1024 * 1024,
        },
      ],
    },
    contactPage,
    resultDeliveryPage,
  ],
};
