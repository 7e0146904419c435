import { randomUUID } from 'node:crypto';
import type { Payer } from './payers.ts';

type Urls = { citizen: string; sandbox: string };
type Answer = { status: number; body: unknown };
export type ShownOrder = {
  reference: string;
  amount: number;
  state: string;
  payments: { state: string; amount: number; exception: string | null }[];
};

/** What a payer does at the product, and what VNPAY and a bank do at the sandbox, each by their own interface. */
export function shopAt(urls: Urls) {
  const call = async (url: string, body?: object, headers: Record<string, string> = {}): Promise<Answer> => {
    const content = body && { method: 'POST', body: JSON.stringify(body) };
    const type: Record<string, string> = body ? { 'content-type': 'application/json' } : {};
    const response = await fetch(url, { ...content, headers: { ...headers, ...type } });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  };
  const asPayer = async <T>(payer: Payer, path: string, body?: object): Promise<T> => {
    const answer = await call(`${urls.citizen}/api/payments/${path}`, body, { cookie: payer.cookie, origin: urls.citizen });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as T;
  };
  const atSandbox = async <T>(path: string, body: object): Promise<T> => (await call(urls.sandbox + path, body)).body as T;

  return {
    /** Orders a year of cover at the price that was quoted. */
    async order(payer: Payer): Promise<ShownOrder> {
      const request = { kind: 'household-health', participants: [{ insuranceNumber: payer.number, months: 12 }] };
      const { amount } = await asPayer<{ amount: number }>(payer, 'quotes', request);
      return asPayer(payer, 'orders', { ...request, orderId: randomUUID(), amount });
    },
    async show(payer: Payer, { reference }: { reference: string }): Promise<ShownOrder> {
      return asPayer(payer, `orders/${reference}`);
    },
    /** The address of VNPAY's page. */
    async sendToVnpay(payer: Payer, { reference }: { reference: string }): Promise<string> {
      const way = await asPayer<{ address: string }>(payer, `orders/${reference}/pay`, { channel: 'vnpay' });
      return way.address;
    },
    async askForTransfer(payer: Payer, { reference }: { reference: string }): Promise<string> {
      const way = await asPayer<{ payload: string }>(payer, `orders/${reference}/pay`, { channel: 'bank-transfer' });
      return way.payload;
    },
    /** Pays at VNPAY's page, by its levers. */
    payAt: (address: string, rest: { outcome?: string; levers?: object } = {}) =>
      atSandbox<{ transactionNo: string; returnAddress: string }>('/api/vnpay/payments', { address, ...rest }),
    /** VNPAY tells again; what the product answered. */
    async tellAgain(
      transactionNo: string,
      rest: { copies?: number; alteration?: string; contradict?: boolean } = {},
    ): Promise<string[]> {
      const path = `/api/vnpay/transactions/${transactionNo}/notices`;
      const { answers } = await atSandbox<{ answers: (string | null)[] }>(path, rest);
      return answers.map((answer) => /"RspCode":"(\d\d)"/.exec(answer ?? '')?.[1] ?? String(answer));
    },
    changeAtVnpay: (transactionNo: string, change: object) =>
      atSandbox<unknown>(`/api/vnpay/transactions/${transactionNo}`, change),
    /** VNPAY leaves so many calls without an answer; how many are left of them. */
    async vnpayFails(calls?: number): Promise<number> {
      const faults = calls === undefined ? {} : { failNext: calls };
      return (await atSandbox<{ failNext: number }>('/api/vnpay/faults', faults)).failNext;
    },
    transfer: (transfer: object) => atSandbox<unknown>('/api/bank/transfers', transfer),
    statement: async () => (await fetch(`${urls.sandbox}/bank/statement`)).text(),
    /** The browser comes back: what the page shows of it, which settles nothing. */
    comeBack: (returnAddress: string) => call(`${urls.citizen}/api/payments/vnpay/return${new URL(returnAddress).search}`),
  };
}
export type Shop = ReturnType<typeof shopAt>;
