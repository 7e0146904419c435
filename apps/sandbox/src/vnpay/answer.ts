import { randomUUID } from 'node:crypto';
import { ANSWER_CODES, type AnswerCode } from './codes.ts';
import type { Merchant } from './merchant.ts';
import { joinedHash } from './signature.ts';

const OF_REFUND = [
  'vnp_ResponseId',
  'vnp_Command',
  'vnp_ResponseCode',
  'vnp_Message',
  'vnp_TmnCode',
  'vnp_TxnRef',
  'vnp_Amount',
  'vnp_BankCode',
  'vnp_PayDate',
  'vnp_TransactionNo',
  'vnp_TransactionType',
  'vnp_TransactionStatus',
  'vnp_OrderInfo',
] as const;
const OF_QUERY = [...OF_REFUND, 'vnp_PromotionCode', 'vnp_PromotionAmount'] as const;

export type AnswerFields = Partial<Record<(typeof OF_QUERY)[number], string>>;

/** VNPAY's answer to a query or a refund, signed over its values in VNPAY's order; a query's has two more of them. */
export function answerTo(
  command: 'querydr' | 'refund',
  code: AnswerCode,
  { tmnCode, secret }: Pick<Merchant, 'tmnCode' | 'secret'>,
  fields: AnswerFields = {},
): Record<string, string> {
  const answer: AnswerFields = {
    vnp_ResponseId: randomUUID().replaceAll('-', ''),
    vnp_Command: command,
    vnp_ResponseCode: code,
    vnp_Message: ANSWER_CODES[code],
    vnp_TmnCode: tmnCode,
    ...fields,
  };
  const names = command === 'querydr' ? OF_QUERY : OF_REFUND;
  const hash = joinedHash(
    names.map((name) => answer[name]),
    secret,
  );
  return { ...answer, vnp_SecureHash: hash };
}
