import type { ChoiceQuestion, Form, LockedQuestion, TextQuestion } from '../form.ts';
import { accountQuestions, attorneyReceives, payMethodQuestion } from '../benefit-payment/questions.ts';
import { identityQuestions } from '../identity/questions.ts';
import { resultDeliveryPage } from '../result-delivery/form.ts';

/** «Số sổ» is what the paper form calls the insurance number. */
const WHO = ['fullName', 'birthDate', 'socialInsuranceNumber'];

const accountHolder: LockedQuestion = {
  kind: 'locked',
  key: 'accountHolder',
  label: { vi: 'Tên chủ tài khoản', en: 'Account holder' },
  hint: { vi: 'Luôn là người hưởng.', en: 'Always the beneficiary.' },
  when: { question: 'payMethod', is: ['account'] },
  format: 'text',
};

const payMethod: ChoiceQuestion = payMethodQuestion({ vi: 'Nhận qua tài khoản', en: 'Into a bank account' });

const street: TextQuestion = {
  kind: 'text',
  key: 'contactStreet',
  label: { vi: 'Số nhà, đường, thôn/xóm', en: 'House number, street, hamlet' },
  required: true,
  maxLength: 200,
  autocomplete: 'street-address',
};

/** Form 2-CBH. */
export const changePaymentMethodForm: Form = {
  procedure: 'change-payment-method',
  pages: [
    {
      key: 'benefit',
      title: { vi: 'Chế độ và nội dung thay đổi', en: 'The benefit and what changes' },
      questions: [
        ...identityQuestions.filter(({ key }) => WHO.includes(key)),
        {
          kind: 'recordChoice',
          key: 'benefitKind',
          label: { vi: 'Loại chế độ đang hưởng', en: 'Benefit you receive' },
          forOfficer: { vi: 'Loại chế độ đang hưởng', en: 'Benefit received' },
          hint: {
            vi: 'Mỗi chế độ có hình thức nhận riêng.',
            en: 'Each benefit is paid in its own way.',
          },
          required: true,
        },
        attorneyReceives,
        {
          kind: 'multiChoice',
          key: 'changeItems',
          label: { vi: 'Nội dung thay đổi', en: 'What changes' },
          hint: {
            vi: 'Số điện thoại, email và số định danh được đổi ở Cài đặt, mục «Cập nhật thông tin», sau khi xác nhận bằng mã.',
            en: 'Phone number, e-mail and ID number are changed in Settings, under “Update details”, with a code.',
          },
          required: true,
          options: [
            {
              value: 'payMethod',
              label: { vi: 'Hình thức nhận', en: 'How you receive it' },
              forOfficer: { vi: 'Hình thức nhận', en: 'Form of receipt' },
            },
            { value: 'accountNumber', label: { vi: 'Số tài khoản', en: 'Account number' } },
            { value: 'address', label: { vi: 'Địa chỉ liên hệ', en: 'Contact address' } },
            { value: 'other', label: { vi: 'Nội dung khác', en: 'Something else' } },
          ],
        },
      ],
    },
    {
      key: 'payment',
      title: { vi: 'Hình thức nhận mới', en: 'How you will receive it' },
      forOfficer: { vi: 'Hình thức nhận mới', en: 'New form of receipt' },
      intro: {
        vi: 'Chúng tôi báo đến mọi số điện thoại và email đang lưu. Khoản đầu tiên vào tài khoản mới được chuyển sau ít nhất 24 giờ, để bạn kịp báo nếu không phải bạn đề nghị.',
        en: 'We tell every phone number and e-mail address on record. The first payment into a new account waits at least 24 hours, so that you can object if it was not you.',
      },
      when: { question: 'changeItems', is: ['payMethod', 'accountNumber'] },
      questions: [
        payMethod,
        ...accountQuestions,
        accountHolder,
        {
          kind: 'tick',
          key: 'endsAuthorisation',
          label: {
            vi: 'Tôi hiểu: khi nhận qua tài khoản, việc ủy quyền nhận thay chấm dứt',
            en: 'I understand that the authorisation to receive ends once I take an account',
          },
          forOfficer: {
            vi: 'Đã hiểu: khi nhận qua tài khoản, việc ủy quyền nhận thay chấm dứt',
            en: 'Understands that the authorisation to receive ends once an account is taken',
          },
          when: { question: 'attorneyReceives', is: ['yes'] },
          required: { question: 'payMethod', is: ['account'] },
        },
        {
          kind: 'payPoint',
          key: 'cashPoint',
          label: { vi: 'Nơi nhận tiền mặt', en: 'Where you fetch the cash' },
          forOfficer: { vi: 'Nơi nhận tiền mặt', en: 'Where the cash is fetched' },
          hint: {
            vi: 'Ví dụ: Bưu điện phường nơi bạn ở.',
            en: 'For example the post office of your ward.',
          },
          when: { question: 'payMethod', is: ['cash'] },
          required: true,
        },
        {
          kind: 'locked',
          key: 'fromMonth',
          label: { vi: 'Từ tháng', en: 'From the month' },
          format: 'text',
        },
      ],
    },
    {
      key: 'address',
      title: { vi: 'Địa chỉ liên hệ mới', en: 'New contact address' },
      when: { question: 'changeItems', is: ['address'] },
      questions: [
        {
          kind: 'province',
          key: 'contactProvinceCode',
          label: { vi: 'Tỉnh/Thành phố', en: 'Province or city' },
          required: true,
        },
        {
          kind: 'ward',
          key: 'contactWardCode',
          label: { vi: 'Phường/Xã', en: 'Ward or commune' },
          required: true,
          provinceQuestion: 'contactProvinceCode',
        },
        street,
      ],
    },
    {
      key: 'other',
      title: { vi: 'Nội dung khác', en: 'Something else' },
      when: { question: 'changeItems', is: ['other'] },
      questions: [
        {
          kind: 'text',
          key: 'otherChange',
          label: { vi: 'Bạn muốn thay đổi gì', en: 'What do you want to change' },
          forOfficer: { vi: 'Nội dung muốn thay đổi', en: 'What the person wants to change' },
          called: { vi: 'Nội dung muốn thay đổi', en: 'What you want to change' },
          hint: { vi: 'Cán bộ đọc và trả lời trong kết quả.', en: 'An officer reads it and answers in the result.' },
          required: true,
          multiline: true,
          maxLength: 1000,
        },
      ],
    },
    resultDeliveryPage,
  ],
};
