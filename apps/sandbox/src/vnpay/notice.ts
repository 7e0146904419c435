import type { Alteration } from './levers.ts';
import { localTime } from '../local-time.ts';
import type { Merchant } from './merchant.ts';
import { type Parameters, signedQuery } from './signature.ts';
import type { Transaction } from './transaction.ts';
import { isDebited } from './transaction.ts';

/** What VNPAY says of a payment: the query of the notification and of the return, unsigned. */
export function resultOf(transaction: Transaction): Record<string, string> {
  const { tmnCode, txnRef, orderInfo, responseCode, status, paid, settledAt, bankCode, cardType, transactionNo } = transaction;
  const debited = isDebited(transaction);
  return {
    vnp_Amount: String(paid),
    vnp_BankCode: bankCode,
    ...(debited && { vnp_BankTranNo: `VNP${transactionNo}` }),
    vnp_CardType: cardType,
    vnp_OrderInfo: orderInfo,
    vnp_PayDate: settledAt === null ? '' : localTime(settledAt),
    vnp_ResponseCode: responseCode ?? '',
    vnp_TmnCode: tmnCode,
    // What never reached a bank has no number there.
    vnp_TransactionNo: debited ? transactionNo : '0',
    vnp_TransactionStatus: status,
    vnp_TxnRef: txnRef,
  };
}

/** The same payment told as one that its payer cancelled. */
export function contradictionOf(transaction: Transaction): Record<string, string> {
  const { vnp_BankTranNo: _number, ...result } = resultOf(transaction);
  return { ...result, vnp_ResponseCode: '24', vnp_TransactionStatus: '02', vnp_TransactionNo: '0' };
}

/** The query of a notification, signed, and spoilt as was asked for. */
export function noticeQuery(result: Parameters, { secret }: Pick<Merchant, 'secret'>, alteration: Alteration): string {
  const signed = (changes: Parameters = {}) => signedQuery({ ...result, ...changes }, secret);
  switch (alteration) {
    case 'none':
      return signed();
    case 'changed-after-signing':
      return signed().replace(/vnp_Amount=(\d+)/, (_all, amount: string) => `vnp_Amount=${Number(amount) + 100}`);
    case 'other-secret':
      return signedQuery(result, `${secret}-of-another`);
    case 'no-signature':
      return signed().replace(/&vnp_SecureHash=.*/, '');
    case 'other-merchant':
      return signed({ vnp_TmnCode: 'ANOTHER1' });
    case 'unknown-order':
      return signed({ vnp_TxnRef: 'VSS0000000000' });
    case 'other-currency':
      return signed({ vnp_CurrCode: 'USD' });
  }
}

export function returnAddress(transaction: Transaction, { secret }: Pick<Merchant, 'secret'>): string {
  const { returnUrl } = transaction;
  return `${returnUrl}${returnUrl.includes('?') ? '&' : '?'}${signedQuery(resultOf(transaction), secret)}`;
}
