import { type Bilingual, fill } from './bilingual.ts';
import type { Question } from './form.ts';

/** What is wrong with one answer: the same words at the field and in the summary. */
export type FieldError = { readonly field: string; readonly code: string; readonly text: Bilingual };

export type FaultCode = keyof typeof FAULT_TEXTS;

export const FAULT_TEXTS = {
  'required-text': { vi: 'Vui lòng nhập {label}', en: 'Enter: {label}' },
  'required-choice': { vi: 'Vui lòng chọn {label}', en: 'Choose: {label}' },
  'required-tick': { vi: 'Vui lòng đánh dấu «{Label}»', en: 'Tick “{Label}” to continue' },
  'required-file': { vi: 'Vui lòng thêm {label}', en: 'Add: {label}' },
  'too-short': { vi: '{Label} cần ít nhất {limit} ký tự', en: '{Label} needs at least {limit} characters' },
  'too-long': { vi: '{Label} không được dài quá {limit} ký tự', en: '{Label} may have at most {limit} characters' },
  'too-many-files': { vi: 'Chỉ được gửi tối đa {limit} tệp', en: 'You can send at most {limit} files' },
  'text-malformed': { vi: '{Label} có ký tự không hợp lệ', en: '{Label} holds characters that cannot be used' },
  'phone-malformed': {
    vi: 'Số điện thoại không đúng định dạng. Ví dụ: 0912 345 678',
    en: 'The phone number is not in the right format. Example: 0912 345 678',
  },
  'email-malformed': {
    vi: 'Email không đúng định dạng. Ví dụ: ten@example.vn',
    en: 'The email address is not in the right format. Example: name@example.vn',
  },
  'date-malformed': {
    vi: '{Label} phải là một ngày có thật, ghi theo ngày/tháng/năm',
    en: '{Label} must be a real day written day/month/year',
  },
  'month-malformed': {
    vi: '{Label} không đúng định dạng tháng/năm. Ví dụ: 01/2027',
    en: '{Label} must be a month written month/year. Example: 01/2027',
  },
  'account-number-malformed': {
    vi: 'Số tài khoản chỉ gồm chữ số, từ 6 đến 19 chữ số',
    en: 'The account number has digits only, from 6 to 19',
  },
  'account-number-of-card': {
    vi: 'Đây là số thẻ ATM. Vui lòng nhập số tài khoản, xem trong ứng dụng ngân hàng của bạn',
    en: 'This is the number of a bank card. Enter the account number, as your banking app shows it',
  },
  'account-number-unreal': {
    vi: 'Số tài khoản này không có thật. Vui lòng kiểm tra lại',
    en: 'There is no such account number. Check what you have entered',
  },
  'insurance-number-malformed': { vi: 'Mã số BHXH gồm 10 chữ số', en: 'The social insurance number has 10 digits' },
  'citizen-number-malformed': { vi: 'Số định danh cá nhân gồm 12 chữ số', en: 'The citizen number has 12 digits' },
  'bank-superseded': {
    vi: 'Ngân hàng này đã chuyển thành {successor}. Vui lòng chọn {successor}',
    en: 'This bank has become {successor}. Choose {successor}',
  },
  'facility-not-for-first-care': {
    vi: 'Cơ sở này không nhận đăng ký khám bệnh, chữa bệnh ban đầu. Vui lòng chọn cơ sở khác',
    en: 'People cannot register with this facility for first care. Choose another one',
  },
  'choice-gone': {
    vi: 'Lựa chọn trước đây không còn trong dữ liệu của bạn. Vui lòng chọn lại {label}',
    en: 'What was chosen is no longer in your records. Choose again: {label}',
  },
  'choice-unknown': { vi: 'Vui lòng chọn {label} trong danh sách', en: 'Choose from the list: {label}' },
  'file-unknown': { vi: 'Tệp gửi kèm không đúng. Vui lòng thêm lại', en: 'The attached file is not known. Add it again' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a text about a fault fills in beside the label. */
export type FaultParams = { readonly limit?: number; readonly successor?: string };

export function fieldError(question: Question, code: FaultCode, { limit, successor }: FaultParams = {}): FieldError {
  const { vi, en } = question.called ?? question.label;
  const label = fill(FAULT_TEXTS[code], { limit: String(limit ?? ''), successor: successor ?? '' });
  return {
    field: question.key,
    code,
    text: {
      vi: fill(label, { label: inSentence(vi), Label: vi }).vi,
      en: fill(label, { label: inSentence(en), Label: en }).en,
    },
  };
}

/** «Số điện thoại» → «số điện thoại», «Tỉnh/Thành phố» → «tỉnh/thành phố»; abbreviations («BHYT») keep their capitals. */
function inSentence(label: string): string {
  return label.split('/').map(lowerFirst).join('/');
}

function lowerFirst(part: string): string {
  const [first = '', second = ''] = part;
  return second === second.toLowerCase() ? first.toLowerCase() + part.slice(first.length) : part;
}
