import { randomUUID } from 'node:crypto';
import { signedQuery } from '../../apps/sandbox/src/vnpay/signature.ts';
import type { SignedIn } from '../history-people.ts';
import type { Caller } from './caller.ts';
import { numberOf } from './payers.ts';

export const TERMINAL = { VNPAY_TMN_CODE: 'DEMOTMN1', VNPAY_SECRET: 'secret-of-a-measurement' };
/** Nobody is asked there: what is measured needs no answer of VNPAY. */
export const VNPAY = {
  ...TERMINAL,
  VNPAY_URL: 'http://127.0.0.1:9/pay',
  VNPAY_API_URL: 'http://127.0.0.1:9/api',
};

/** What a payer orders: a year of cover for themselves. */
export const yearFor = (personId: number) => ({
  kind: 'household-health' as const,
  participants: [{ insuranceNumber: numberOf(personId), months: 12 as const }],
});

let lastNo = Date.now() * 1_000;

/** The query of VNPAY's notification that an order was paid. */
export function paidQuery(reference: string, amount: number): string {
  lastNo += 1;
  return signedQuery(
    {
      vnp_Amount: String(amount * 100),
      vnp_BankCode: 'NCB',
      vnp_BankTranNo: `VNP${lastNo}`,
      vnp_CardType: 'ATM',
      vnp_OrderInfo: `Dong bao hiem ${reference}`,
      vnp_PayDate: payDate(),
      vnp_ResponseCode: '00',
      vnp_TmnCode: TERMINAL.VNPAY_TMN_CODE,
      vnp_TransactionNo: String(lastNo),
      vnp_TransactionStatus: '00',
      vnp_TxnRef: reference,
    },
    TERMINAL.VNPAY_SECRET,
  );
}

function payDate(): string {
  return new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 19).replace(/\D/g, '');
}

/** One payer: orders, says how they pay, and VNPAY tells that they have paid. Throws where it does not go well. */
export async function orderAndPay(caller: Caller, port: number, payer: SignedIn, amount: number): Promise<void> {
  const order = { ...yearFor(payer.personId), orderId: randomUUID(), amount };
  const made = await good(caller, post(port, '/api/payments/orders', payer, order));
  const reference = /"reference":"([^"]+)"/.exec(made)?.[1] ?? '';
  await good(caller, post(port, `/api/payments/orders/${reference}/pay`, payer, { channel: 'vnpay' }));
  const told = await good(caller, get(port, `/api/payments/vnpay/ipn?${paidQuery(reference, amount)}`));
  if (!told.includes('"RspCode":"00"')) throw new Error(`a notification was answered ${told}`);
}

async function good(caller: Caller, request: string): Promise<string> {
  const { status, body } = await caller.ask(request);
  if (status !== 200) throw new Error(`${request.slice(0, request.indexOf('\r\n'))}: ${status} ${body}`);
  return body;
}

const head = (port: number) => `host: localhost:${port}\r\n`;

function get(port: number, path: string): string {
  return `GET ${path} HTTP/1.1\r\n${head(port)}\r\n`;
}

export function post(port: number, path: string, { cookie }: SignedIn, body: object): string {
  const text = JSON.stringify(body);
  const whose = `cookie: openvssid_citizen=${cookie}\r\norigin: http://localhost:${port}\r\n`;
  const content = `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n`;
  return `POST ${path} HTTP/1.1\r\n${head(port)}${whose}${content}\r\n${text}`;
}
