import type { Bilingual } from '../bilingual.ts';
import type { AskedQuestion, ChoiceQuestion, LockedQuestion } from '../form.ts';

const toAccount = { question: 'payMethod', is: ['account'] } as const;

/** «Hình thức nhận»; forms differ in how they call an account. */
export function payMethodQuestion(account: Bilingual): ChoiceQuestion {
  return {
    kind: 'choice',
    key: 'payMethod',
    label: { vi: 'Hình thức nhận', en: 'How you receive it' },
    forOfficer: { vi: 'Hình thức nhận', en: 'Form of receipt' },
    required: true,
    options: [
      { value: 'cash', label: { vi: 'Tiền mặt', en: 'In cash' } },
      { value: 'account', label: account },
    ],
  };
}

export const accountQuestions: readonly AskedQuestion[] = [
  {
    kind: 'accountNumber',
    key: 'accountNumber',
    label: { vi: 'Số tài khoản', en: 'Account number' },
    hint: {
      vi: 'Tài khoản phải đứng tên bạn. Gồm 6 đến 19 chữ số.',
      en: 'The account must be in your own name. It has 6 to 19 digits.',
    },
    when: toAccount,
    required: true,
  },
  { kind: 'bank', key: 'bankKey', label: { vi: 'Ngân hàng', en: 'Bank' }, when: toAccount, required: true },
  {
    kind: 'text',
    key: 'bankBranch',
    label: { vi: 'Chi nhánh', en: 'Branch' },
    hint: { vi: 'Không bắt buộc.', en: 'Optional.' },
    when: toAccount,
    required: false,
    maxLength: 100,
  },
];

/** Whether somebody receives in the person's place: what follows from it is asked only then. */
export const attorneyReceives: LockedQuestion = {
  kind: 'locked',
  key: 'attorneyReceives',
  label: { vi: 'Có người nhận thay', en: 'Somebody receives it for you' },
  forOfficer: { vi: 'Có người nhận thay', en: 'Somebody receives for the beneficiary' },
  format: 'option',
  options: [
    { value: 'no', label: { vi: 'Không', en: 'No' } },
    { value: 'yes', label: { vi: 'Có, theo ủy quyền', en: 'Yes, by an authorisation' } },
  ],
};
