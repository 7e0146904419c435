import { type Bilingual, fill } from './bilingual.ts';
import type { Question } from './form.ts';

/** What is wrong with one answer: the same words at the field and in the summary. */
export type FieldError = { readonly field: string; readonly code: string; readonly text: Bilingual };

export type FaultCode = keyof typeof FAULT_TEXTS;

export const FAULT_TEXTS = {
  'required-text': { vi: 'Vui lòng nhập {label}', en: 'Enter: {label}' },
  'required-choice': { vi: 'Vui lòng chọn {label}', en: 'Choose: {label}' },
  'required-tick': { vi: 'Vui lòng đánh dấu «{label}»', en: 'Tick “{label}” to continue' },
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
    vi: '{Label} không đúng định dạng ngày/tháng/năm',
    en: '{Label} must be a real day written day/month/year',
  },
  'choice-unknown': { vi: 'Vui lòng chọn {label} trong danh sách', en: 'Choose from the list: {label}' },
  'file-unknown': { vi: 'Tệp gửi kèm không đúng. Vui lòng thêm lại', en: 'The attached file is not known. Add it again' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export function fieldError(question: Question, code: FaultCode, limit?: number): FieldError {
  const { vi, en } = question.label;
  const label = fill(FAULT_TEXTS[code], { limit: String(limit ?? '') });
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
