import { randomUUID } from 'node:crypto';
import type { Services } from '../services.ts';
import { type Answer, callVnpay } from './call.ts';
import { wordsOfStatus } from './codes.ts';
import { outcomeOfStatus } from './outcome.ts';
import { readTransactionNo } from './read-signed.ts';
import type { Said } from './said.ts';
import type { Terminal } from '../payment-channels/vnpay-terminal.ts';
import { readAmount } from './vnpay-amount.ts';
import { fromVnpayTime, toVnpayTime } from '../payment-channels/vnpay-time.ts';

/** Which payment is meant: VNPAY finds it by our reference and the moment that stood in the pay address. */
export type AskedPayment = { reference: string; sentAt: Temporal.Instant };

/**
 * 'no-answer' proves nothing; 'not-found': VNPAY knows of no such payment, or not yet. `refund`: money was given back, and how that stands.
 */
export type ProviderAnswer =
  | { kind: 'no-answer' }
  | { kind: 'not-found' }
  | { kind: 'payment'; said: Said }
  | { kind: 'refund'; status: string; amount: number | undefined; transactionNo: string | undefined };

const VERSION = '2.1.0';
/** Of the server that asks: VNPAY wants one and does nothing with it. */
const OWN_ADDRESS = '127.0.0.1';
const FOUND = '00';
const NOT_FOUND = '91';
const PAYMENT = '01';

/** Asks VNPAY what became of a payment (querydr). Never throws for its faults. */
export async function askProvider(
  services: Pick<Services, 'clock' | 'log'>,
  terminal: Terminal,
  { reference, sentAt }: AskedPayment,
): Promise<ProviderAnswer> {
  const answer = await callVnpay(services, terminal, {
    vnp_RequestId: randomUUID().replaceAll('-', ''),
    vnp_Version: VERSION,
    vnp_Command: 'querydr',
    vnp_TmnCode: terminal.code,
    vnp_TxnRef: reference,
    vnp_TransactionDate: toVnpayTime(sentAt),
    vnp_CreateDate: toVnpayTime(services.clock.now()),
    vnp_IpAddr: OWN_ADDRESS,
    vnp_OrderInfo: `Truy van ${reference}`,
  });
  if (!answer) return { kind: 'no-answer' };
  const code = answer['vnp_ResponseCode'];
  if (code === NOT_FOUND) return { kind: 'not-found' };
  // What is found must say whose it is: the answer to another question, sent again, is signed as well.
  if (code !== FOUND || answer['vnp_TxnRef'] !== reference) return unusable(services, code);
  return transactionIn(answer, reference);
}

function unusable({ log }: Pick<Services, 'log'>, code: string | undefined): ProviderAnswer {
  log.warn({ code }, 'VNPAY did not take a query');
  return { kind: 'no-answer' };
}

function transactionIn(answer: Answer, reference: string): ProviderAnswer {
  const status = answer['vnp_TransactionStatus'] ?? '';
  const amount = readAmount(answer['vnp_Amount']);
  const transactionNo = readTransactionNo(answer['vnp_TransactionNo']);
  if ((answer['vnp_TransactionType'] ?? PAYMENT) !== PAYMENT) return { kind: 'refund', status, amount, transactionNo };
  const { vnp_SecureHash: _hash, ...message } = answer;
  return {
    kind: 'payment',
    said: {
      source: 'query',
      reference,
      amount,
      outcome: outcomeOfStatus(status),
      code: `status-${status}`,
      words: wordsOfStatus(status),
      transactionNo,
      bankCode: answer['vnp_BankCode'],
      paidAt: fromVnpayTime(answer['vnp_PayDate']),
      message,
    },
  };
}
