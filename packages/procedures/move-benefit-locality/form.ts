import { accountQuestions, attorneyReceives, payMethodQuestion } from '../benefit-payment/questions.ts';
import type { Form, LockedQuestion, Question } from '../form.ts';
import { contactQuestions, identityQuestions } from '../identity/questions.ts';
import { resultDeliveryPage } from '../result-delivery/form.ts';

const addressee: LockedQuestion = {
  kind: 'locked',
  key: 'addressee',
  label: { vi: 'Kính gửi: BHXH', en: 'To the social security office' },
  hint: {
    vi: 'Cơ quan đang chi trả cho bạn, hoặc đang giữ hồ sơ chờ hưởng.',
    en: 'The office that pays you now, or keeps the file of what has not begun.',
  },
  format: 'text',
};

/** The paper form also serves other requests; this service is for one of them. */
const requestKind: LockedQuestion = {
  kind: 'locked',
  key: 'requestKind',
  label: { vi: 'Nội dung yêu cầu', en: 'What is requested' },
  format: 'option',
  options: [{ value: 'move', label: { vi: 'Chuyển nơi hưởng', en: 'Move where the benefit is paid' } }],
};

const movedKind: LockedQuestion = {
  kind: 'locked',
  key: 'movedKind',
  label: { vi: 'Hồ sơ được chuyển', en: 'What moves' },
  format: 'option',
  options: [
    { value: 'paid', label: { vi: 'Chế độ đang hưởng', en: 'Benefits in payment' } },
    { value: 'waiting', label: { vi: 'Hồ sơ chờ hưởng', en: 'The file of a benefit that has not begun' } },
    {
      value: 'both',
      label: { vi: 'Chế độ đang hưởng và hồ sơ chờ hưởng', en: 'Benefits in payment, and the file of one that has not begun' },
    },
  ],
};

const nationality: LockedQuestion = {
  kind: 'locked',
  key: 'nationality',
  label: { vi: 'Quốc tịch', en: 'Nationality' },
  format: 'option',
  options: [
    { value: 'VN', label: { vi: 'Việt Nam', en: 'Vietnamese' } },
    { value: 'other', label: { vi: 'Nước ngoài', en: 'Foreign' } },
  ],
};

function addressQuestions(of: 'contact' | 'new'): readonly Question[] {
  return [
    {
      kind: 'province',
      key: `${of}ProvinceCode`,
      label: { vi: 'Tỉnh/Thành phố', en: 'Province or city' },
      required: true,
    },
    {
      kind: 'ward',
      key: `${of}WardCode`,
      label: { vi: 'Phường/Xã', en: 'Ward or commune' },
      required: true,
      provinceQuestion: `${of}ProvinceCode`,
    },
    {
      kind: 'text',
      key: `${of}Street`,
      label: { vi: 'Số nhà, đường, thôn/xóm', en: 'House number, street, hamlet' },
      required: true,
      maxLength: 200,
      autocomplete: 'street-address',
    },
  ];
}

/** Form 14-HSB. */
export const moveBenefitLocalityForm: Form = {
  procedure: 'move-benefit-locality',
  pages: [
    {
      key: 'person',
      title: { vi: 'Người hưởng', en: 'The beneficiary' },
      questions: [
        addressee,
        requestKind,
        movedKind,
        ...identityQuestions,
        nationality,
        { ...attorneyReceives, when: { question: 'movedKind', is: ['paid', 'both'] } },
        {
          kind: 'text',
          key: 'idIssuer',
          label: { vi: 'Nơi cấp giấy tờ', en: 'Issued by' },
          hint: {
            vi: 'Ghi như trên CCCD hoặc hộ chiếu. Ví dụ: Bộ Công an.',
            en: 'As on your ID card or passport. For example Bộ Công an.',
          },
          required: true,
          maxLength: 100,
        },
        {
          kind: 'date',
          key: 'idIssueDate',
          label: { vi: 'Cấp ngày', en: 'Issued on' },
          called: { vi: 'Ngày cấp', en: 'Date of issue' },
          required: true,
        },
      ],
    },
    {
      key: 'contact',
      title: { vi: 'Liên hệ', en: 'How to reach you' },
      forOfficer: { vi: 'Liên hệ', en: 'How to reach the person' },
      intro: {
        vi: 'Nếu có người nhận thay theo ủy quyền, ghi địa chỉ của người đó.',
        en: 'If somebody receives it for you by an authorisation, give that person’s address.',
      },
      questions: [...contactQuestions.filter(({ key }) => key === 'phone'), ...addressQuestions('contact')],
    },
    {
      key: 'move',
      title: { vi: 'Nơi chuyển đến', en: 'Where you move to' },
      forOfficer: { vi: 'Nơi chuyển đến', en: 'Where the person moves to' },
      intro: {
        vi: 'Cơ quan BHXH nơi đến chi trả từ tháng bạn chọn; nếu bạn chờ hưởng, cơ quan đó giữ hồ sơ từ tháng này đến khi bắt đầu hưởng. Các tháng trước đó do cơ quan nơi đi. Ra nước ngoài định cư là thủ tục khác.',
        en: 'The office of the new place pays from the month you choose; if your benefit has not begun, it keeps the file from then on. The months before are the old office’s. Settling abroad is another procedure.',
      },
      questions: [
        {
          kind: 'month',
          key: 'fromMonth',
          label: { vi: 'Từ tháng', en: 'From the month' },
          called: { vi: 'Tháng bắt đầu chuyển', en: 'First month of the move' },
          hint: {
            vi: 'Sớm nhất là tháng sau. Cuối tháng, khi danh sách chi trả đã chốt, thì sớm nhất là tháng sau nữa.',
            en: 'The next month at the earliest; once its lists are closed, late in a month, the month after that.',
          },
          required: true,
        },
        ...addressQuestions('new'),
        {
          kind: 'fileList',
          key: 'attachments',
          label: { vi: 'Giấy tờ kèm theo', en: 'Papers' },
          hint: {
            vi: 'Cần giấy xác nhận cư trú nếu bạn đang có phụ cấp khu vực.',
            en: 'A proof of residence is needed if you receive a regional allowance.',
          },
          required: false,
          maxFiles: 4,
          mediaTypes: ['image/jpeg', 'image/png', 'application/pdf'],
          maxBytes: 10 * 1024 * 1024,
        },
      ],
    },
    {
      key: 'payment',
      // Nobody receives what has not begun: of whoever only waits it is open who does, and how it is paid is not asked.
      when: { question: 'attorneyReceives', is: ['yes', 'no'] },
      title: { vi: 'Hình thức nhận ở nơi mới', en: 'How you will receive it there' },
      forOfficer: { vi: 'Hình thức nhận ở nơi mới', en: 'Form of receipt at the new place' },
      questions: [
        payMethodQuestion({ vi: 'Tài khoản', en: 'Into a bank account' }),
        ...accountQuestions,
        {
          kind: 'choice',
          key: 'authorisationGoesOn',
          label: { vi: 'Việc ủy quyền nhận thay có tiếp tục không', en: 'Does the authorisation to receive go on' },
          hint: {
            vi: 'Nếu nhận qua tài khoản, việc ủy quyền chấm dứt.',
            en: 'If you take an account, it ends.',
          },
          when: { question: 'attorneyReceives', is: ['yes'] },
          required: true,
          options: [
            { value: 'yes', label: { vi: 'Tiếp tục', en: 'It goes on' } },
            { value: 'no', label: { vi: 'Chấm dứt', en: 'It ends' } },
          ],
        },
      ],
    },
    {
      key: 'facility',
      title: { vi: 'Nơi đăng ký KCB ban đầu', en: 'Facility for first care' },
      questions: [
        {
          kind: 'facility',
          key: 'firstFacilityCode',
          nearWard: 'newWardCode',
          label: { vi: 'Nơi đăng ký KCB ban đầu mới', en: 'New facility for first care' },
          hint: {
            vi: 'Không bắt buộc. Bỏ trống nếu giữ nơi hiện tại.',
            en: 'Optional. Leave it open to keep the present one.',
          },
          required: false,
        },
      ],
    },
    resultDeliveryPage,
  ],
};
