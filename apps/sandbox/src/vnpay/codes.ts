import type { Language } from '../texts.ts';

type Meaning = Record<Language, string>;

/** vnp_ResponseCode: what became of a payment, for whoever pays. */
export const RESPONSE_CODES = {
  '00': { vi: 'Giao dịch thành công', en: 'Paid' },
  '01': { vi: 'Giao dịch đã tồn tại', en: 'The transaction exists already' },
  '02': { vi: 'Đơn vị chấp nhận thanh toán không hợp lệ', en: 'Invalid merchant' },
  '03': { vi: 'Dữ liệu gửi sang không đúng định dạng', en: 'Bad format' },
  '04': { vi: 'Website đang bị tạm khóa', en: 'The site is locked for a time' },
  '05': { vi: 'Nhập sai mật khẩu thanh toán quá số lần quy định', en: 'Too many wrong payment passwords' },
  '06': { vi: 'Nhập sai mã OTP', en: 'Wrong OTP' },
  '07': { vi: 'Trừ tiền thành công, giao dịch bị nghi ngờ gian lận', en: 'Debited, but suspected of fraud' },
  '08': { vi: 'Hệ thống ngân hàng đang bảo trì', en: 'The bank is under maintenance' },
  '09': { vi: 'Thẻ hoặc tài khoản chưa đăng ký Internet Banking', en: 'Card or account not registered for internet banking' },
  '10': { vi: 'Xác thực thông tin thẻ hoặc tài khoản sai quá 3 lần', en: 'Card or account verified wrongly more than 3 times' },
  '11': { vi: 'Đã hết hạn chờ thanh toán', en: 'The time to pay is over' },
  '24': { vi: 'Khách hàng hủy giao dịch', en: 'Cancelled by the customer' },
  '51': { vi: 'Tài khoản không đủ số dư', en: 'Insufficient balance' },
  '65': { vi: 'Vượt quá hạn mức giao dịch trong ngày', en: 'Daily limit exceeded' },
  '75': { vi: 'Ngân hàng thanh toán đang bảo trì', en: 'The paying bank is under maintenance' },
} as const satisfies Record<string, Meaning>;
export type ResponseCode = keyof typeof RESPONSE_CODES;

/** vnp_TransactionStatus: how a transaction stands at VNPAY. */
export const TRANSACTION_STATUSES = {
  '00': { vi: 'Đã thanh toán', en: 'Paid' },
  '01': { vi: 'Chưa hoàn tất', en: 'Not complete' },
  '02': { vi: 'Giao dịch lỗi', en: 'Failed' },
  '04': {
    vi: 'Giao dịch đảo: đã trừ tiền ở ngân hàng, chưa thành công ở VNPAY',
    en: 'Reversed: debited at the bank, not successful at VNPAY',
  },
  '05': { vi: 'Đang xử lý hoàn tiền', en: 'Refund being processed' },
  '06': { vi: 'Đã gửi yêu cầu hoàn tiền sang ngân hàng', en: 'Refund sent to the bank' },
  '07': { vi: 'Nghi ngờ gian lận', en: 'Suspected of fraud' },
  '09': { vi: 'Hoàn tiền bị từ chối', en: 'Refund rejected' },
} as const satisfies Record<string, Meaning>;
export type TransactionStatus = keyof typeof TRANSACTION_STATUSES;

/** vnp_ResponseCode of queries and refunds, with the message that VNPAY adds. */
export const ANSWER_CODES = {
  '00': 'Success',
  '02': 'Invalid merchant',
  '03': 'Invalid data',
  '91': 'Transaction not found',
  '94': 'Duplicate request',
  '95': 'Transaction was not successful at VNPAY',
  '97': 'Invalid checksum',
  '99': 'Other error',
} as const;
export type AnswerCode = keyof typeof ANSWER_CODES;

/** A merchant's answers (RspCode) after which VNPAY notifies no more. */
export const ACKNOWLEDGED: readonly string[] = ['00', '02'];

/** Outcomes that a payer can be given, the good one first. `00-04`: told as success, and reversed. */
export const OUTCOMES = [...Object.keys(RESPONSE_CODES).filter(isResponseCode).sort(), '00-04'] as const;

export function isResponseCode(text: string): text is ResponseCode {
  return Object.hasOwn(RESPONSE_CODES, text);
}

/** The outcome that was chosen on the page; undefined where there is no such one. */
export function outcomeOf(chosen: string): { responseCode: ResponseCode; status: TransactionStatus } | undefined {
  if (chosen === '00-04') return { responseCode: '00', status: '04' };
  if (!isResponseCode(chosen)) return undefined;
  return { responseCode: chosen, status: chosen === '00' || chosen === '07' ? chosen : '02' };
}
