import type { ContactQuestion, LockedQuestion, Option, Page } from '../form.ts';

const SEXES: readonly Option[] = [
  { value: 'male', label: { vi: 'Nam', en: 'Male' } },
  { value: 'female', label: { vi: 'Nữ', en: 'Female' } },
];

/** Who the person is, as the account knows it: part I of the forms, locked. */
export const identityQuestions: readonly LockedQuestion[] = [
  { kind: 'locked', key: 'fullName', label: { vi: 'Họ và tên', en: 'Full name' }, format: 'text' },
  { kind: 'locked', key: 'birthDate', label: { vi: 'Ngày sinh', en: 'Date of birth' }, format: 'date' },
  { kind: 'locked', key: 'sex', label: { vi: 'Giới tính', en: 'Sex' }, format: 'option', options: SEXES },
  { kind: 'locked', key: 'idNumber', label: { vi: 'Số CCCD/Hộ chiếu', en: 'Citizen ID or passport number' }, format: 'text' },
  { kind: 'locked', key: 'socialInsuranceNumber', label: { vi: 'Mã số BHXH', en: 'Social insurance number' }, format: 'text' },
];

/** How the person is reached about this file; the account itself changes elsewhere. */
export const contactQuestions: readonly ContactQuestion[] = [
  {
    kind: 'phone',
    key: 'phone',
    label: { vi: 'Số điện thoại', en: 'Phone number' },
    hint: { vi: 'Chúng tôi nhắn tin khi hồ sơ có thay đổi.', en: 'We send a text message when something changes.' },
    required: true,
    optionalAtDesk: true,
    autocomplete: 'tel',
  },
  {
    kind: 'email',
    key: 'email',
    label: { vi: 'Email', en: 'E-mail' },
    hint: { vi: 'Không bắt buộc.', en: 'Optional.' },
    required: false,
    autocomplete: 'email',
  },
];

/** Where a form asks for nothing else beside. */
export const contactPage: Page = {
  key: 'contact',
  title: { vi: 'Liên hệ', en: 'How to reach you' },
  forOfficer: { vi: 'Liên hệ', en: 'How to reach the person' },
  questions: contactQuestions,
};
