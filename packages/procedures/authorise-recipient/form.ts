import type { AskedQuestion, Form } from '../form.ts';
import { contactQuestions, identityQuestions } from '../identity/questions.ts';
import { resultDeliveryPage } from '../result-delivery/form.ts';

const PRINCIPAL = ['fullName', 'birthDate', 'socialInsuranceNumber', 'idNumber'];

/** Form 13-HSB: I who authorises, II who is authorised, III what, IV how long, V certification. */
export const authoriseRecipientForm: Form = {
  procedure: 'authorise-recipient',
  pages: [
    {
      key: 'principal',
      title: { vi: 'Người ủy quyền', en: 'Who authorises' },
      questions: [
        ...identityQuestions.filter(({ key }) => PRINCIPAL.includes(key)),
        {
          kind: 'recordChoice',
          key: 'benefitKind',
          label: { vi: 'Loại chế độ', en: 'Benefit' },
          hint: {
            vi: 'Mỗi chế độ chỉ có một người được ủy quyền trong cùng một thời gian.',
            en: 'One person at a time is authorised for each benefit.',
          },
          required: true,
        },
        ...contactQuestions,
        ...addressOf('residence'),
      ],
    },
    {
      key: 'attorney',
      title: { vi: 'Người được ủy quyền', en: 'Who is authorised' },
      intro: {
        vi: 'Người từ đủ 18 tuổi, không phải là bạn. Nếu người đó có tài khoản, ủy quyền có hiệu lực sau khi họ nhận lời trong ứng dụng của mình.',
        en: 'Somebody of 18 or older, not yourself. If they have an account, the authorisation holds once they have accepted it in their own app.',
      },
      questions: [
        {
          kind: 'text',
          key: 'attorneyFullName',
          label: { vi: 'Họ và tên', en: 'Full name' },
          hint: { vi: 'Như trên thẻ căn cước.', en: 'As on the identity card.' },
          required: true,
          maxLength: 100,
        },
        { kind: 'date', key: 'attorneyBirthDate', label: { vi: 'Ngày sinh', en: 'Date of birth' }, required: true },
        {
          kind: 'citizenNumber',
          key: 'attorneyIdNumber',
          label: { vi: 'Số căn cước', en: 'Citizen number' },
          hint: { vi: '12 chữ số trên thẻ căn cước.', en: 'The 12 digits on the identity card.' },
          required: true,
        },
        { kind: 'text', key: 'attorneyIdIssuer', label: { vi: 'Nơi cấp', en: 'Issued by' }, required: true, maxLength: 100 },
        { kind: 'date', key: 'attorneyIdIssueDate', label: { vi: 'Ngày cấp', en: 'Issued on' }, required: true },
        { kind: 'phone', key: 'attorneyPhone', label: { vi: 'Số điện thoại', en: 'Phone number' }, required: true },
        ...addressOf('attorney'),
      ],
    },
    {
      key: 'scope',
      title: { vi: 'Nội dung và thời hạn', en: 'What, and how long' },
      questions: [
        {
          kind: 'multiChoice',
          key: 'authorisedActs',
          label: { vi: 'Nội dung ủy quyền', en: 'What they may do' },
          required: true,
          options: [
            { value: 'monthly', label: { vi: 'Lĩnh hằng tháng', en: 'Receive the monthly payment' } },
            { value: 'oneTime', label: { vi: 'Lĩnh một lần', en: 'Receive a one-time payment' } },
            { value: 'unemployment', label: { vi: 'Trợ cấp thất nghiệp', en: 'Receive unemployment benefit' } },
            {
              value: 'file',
              label: { vi: 'Nộp hồ sơ', en: 'File applications' },
              hint: {
                vi: 'Gửi hồ sơ thay bạn trong ứng dụng, trừ đổi nơi và hình thức nhận tiền; bạn thấy mỗi lần họ mở dữ liệu.',
                en: 'Send applications for you in the app, but none that say where and how you are paid; you see each time they open your data.',
              },
            },
          ],
        },
        {
          kind: 'date',
          key: 'fromDate',
          label: { vi: 'Từ ngày', en: 'From' },
          called: { vi: 'Ngày bắt đầu', en: 'First day' },
          required: true,
        },
        {
          kind: 'date',
          key: 'toDate',
          label: { vi: 'Đến ngày', en: 'Until' },
          called: { vi: 'Ngày kết thúc', en: 'Last day' },
          hint: { vi: 'Nhiều nhất 12 tháng kể từ ngày bắt đầu.', en: 'Twelve months after the first day at most.' },
          required: true,
        },
      ],
    },
    {
      key: 'certification',
      title: { vi: 'Chứng thực chữ ký', en: 'Certification' },
      questions: [
        {
          kind: 'recordChoice',
          key: 'certifiedBy',
          label: { vi: 'Cách xác nhận', en: 'How it is confirmed' },
          required: true,
        },
        {
          kind: 'fileList',
          key: 'certification',
          label: { vi: 'Giấy ủy quyền có chứng thực', en: 'The certified authorisation' },
          hint: {
            vi: 'Mẫu 13-HSB hoặc hợp đồng ủy quyền, chữ ký được UBND cấp xã chứng thực hoặc công chứng; ở nước ngoài do cơ quan đại diện Việt Nam. Chụp đủ các trang.',
            en: 'Form 13-HSB or a contract, the signature certified by the commune or a notary; abroad by a Vietnamese consulate. All pages.',
          },
          when: { question: 'certifiedBy', is: ['file'] },
          required: true,
          maxFiles: 6,
          mediaTypes: ['image/jpeg', 'image/png', 'application/pdf'],
          maxBytes: 10 * 1024 * 1024,
        },
      ],
    },
    resultDeliveryPage,
  ],
};

/** «Nơi cư trú»: of somebody in prison, the prison. */
function addressOf(whose: 'residence' | 'attorney'): readonly AskedQuestion[] {
  return [
    {
      kind: 'province',
      key: `${whose}ProvinceCode`,
      label: { vi: 'Nơi cư trú: Tỉnh/Thành phố', en: 'Residence: province or city' },
      called: { vi: 'Tỉnh, thành phố nơi cư trú', en: 'Province or city of residence' },
      required: true,
    },
    {
      kind: 'ward',
      key: `${whose}WardCode`,
      label: { vi: 'Phường/Xã', en: 'Ward or commune' },
      required: true,
      provinceQuestion: `${whose}ProvinceCode`,
    },
    {
      kind: 'text',
      key: `${whose}Street`,
      label: { vi: 'Số nhà, đường, thôn/xóm', en: 'House number, street, hamlet' },
      ...(whose === 'residence' && {
        hint: { vi: 'Người đang chấp hành án ghi tên trại giam.', en: 'Somebody in prison gives the name of the prison.' },
      }),
      required: true,
      maxLength: 200,
    },
  ];
}
