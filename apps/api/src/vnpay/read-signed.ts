import { ok, refuse, type Result } from '@openvssid/core';
import { wordsOfResponse } from './codes.ts';
import { outcomeOf } from './outcome.ts';
import type { Said } from './said.ts';
import { isSigned, signParameters } from './signature.ts';
import type { Terminal } from '../payment-channels/vnpay-terminal.ts';
import { readAmount } from './vnpay-amount.ts';
import { fromVnpayTime } from '../payment-channels/vnpay-time.ts';

/** What a browser's return or a notification said; signed, and nothing more is known of it yet. */
export type VnpayResult = Said & { source: 'notification'; terminalCode: string };

export type SignedQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

const SUSPECTED = '07';
const UNSIGNED = new Set(['vnp_SecureHash', 'vnp_SecureHashType']);

/** Refuses what is not signed with our secret, and a parameter that stands there twice: which of the two would be meant? */
export function readSigned({ secret }: Pick<Terminal, 'secret'>, query: SignedQuery): Result<VnpayResult> {
  const message = signedOf(query);
  const received = query['vnp_SecureHash'];
  if (!message || typeof received !== 'string' || !isSigned(signParameters(secret, message), received))
    return refuse('payment-message-not-signed');
  const said = (name: string): string => message[name] ?? '';
  const outcome = outcomeOf(message['vnp_ResponseCode'], message['vnp_TransactionStatus']);
  return ok({
    source: 'notification',
    terminalCode: said('vnp_TmnCode'),
    reference: said('vnp_TxnRef'),
    amount: readAmount(message['vnp_Amount'], message['vnp_CurrCode']),
    outcome,
    code: said('vnp_ResponseCode'),
    words: wordsOfResponse(outcome === 'suspicious' ? SUSPECTED : said('vnp_ResponseCode')),
    transactionNo: readTransactionNo(message['vnp_TransactionNo']),
    bankCode: message['vnp_BankCode'],
    paidAt: fromVnpayTime(message['vnp_PayDate']),
    message,
  });
}

/** What VNPAY signs begins with vnp_; whatever else hangs on the address (trackers of a browser) is not read. */
function signedOf(query: SignedQuery): Record<string, string> | undefined {
  const message: Record<string, string> = {};
  for (const [name, value] of Object.entries(query)) {
    if (!name.startsWith('vnp_') || UNSIGNED.has(name) || value === undefined || value === '') continue;
    if (typeof value !== 'string') return undefined;
    message[name] = value;
  }
  return message;
}

/** VNPAY writes 0 where no transaction was made. */
export function readTransactionNo(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{1,20}$/.test(text) && !/^0+$/.test(text) ? text : undefined;
}
