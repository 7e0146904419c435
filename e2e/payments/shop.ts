import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Payer } from './payers.ts';

type Urls = { citizen: string; sandbox: string };
type Answer = { status: number; body: unknown };

const order = z.object({
  reference: z.string(),
  amount: z.number(),
  state: z.string(),
  payments: z.array(z.object({ state: z.string(), amount: z.number(), exception: z.string().nullable() })),
});
export type ShownOrder = z.infer<typeof order>;
const paid = z.object({ transactionNo: z.string(), returnAddress: z.string() });
const failing = z.object({ failNext: z.number() });
const answers = z.object({ answers: z.array(z.string().nullable()) });

/** What a payer does at the product, and what VNPAY and a bank do at the sandbox, each by their own interface. */
export function shopAt(urls: Urls) {
  const call = async (url: string, body?: object, headers: Record<string, string> = {}): Promise<Answer> => {
    const content = body && { method: 'POST', body: JSON.stringify(body) };
    const type: Record<string, string> = body ? { 'content-type': 'application/json' } : {};
    const response = await fetch(url, { ...content, headers: { ...headers, ...type } });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  };
  const asPayer = async (payer: Payer, path: string, body?: object): Promise<unknown> => {
    const answer = await call(`${urls.citizen}/api/payments/${path}`, body, { cookie: payer.cookie, origin: urls.citizen });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const atSandbox = async (path: string, body: object): Promise<unknown> => (await call(urls.sandbox + path, body)).body;

  return {
    /** Orders a year of cover at the price that was quoted. */
    async order(payer: Payer): Promise<ShownOrder> {
      const request = { kind: 'household-health', participants: [{ insuranceNumber: payer.number, months: 12 }] };
      const { amount } = z.object({ amount: z.number() }).parse(await asPayer(payer, 'quotes', request));
      return order.parse(await asPayer(payer, 'orders', { ...request, orderId: randomUUID(), amount }));
    },
    async show(payer: Payer, { reference }: { reference: string }): Promise<ShownOrder> {
      return order.parse(await asPayer(payer, `orders/${reference}`));
    },
    /** The address of VNPAY's page. */
    async sendToVnpay(payer: Payer, { reference }: { reference: string }): Promise<string> {
      return z.object({ address: z.string() }).parse(await asPayer(payer, `orders/${reference}/pay`, { channel: 'vnpay' }))
        .address;
    },
    async askForTransfer(payer: Payer, { reference }: { reference: string }): Promise<string> {
      const way = await asPayer(payer, `orders/${reference}/pay`, { channel: 'bank-transfer' });
      return z.object({ payload: z.string() }).parse(way).payload;
    },
    /** Pays at VNPAY's page, by its levers. */
    async payAt(address: string, rest: { outcome?: string; levers?: object } = {}) {
      return paid.parse(await atSandbox('/api/vnpay/payments', { address, ...rest }));
    },
    /** VNPAY tells again; what the product answered. */
    async tellAgain(
      transactionNo: string,
      rest: { copies?: number; alteration?: string; contradict?: boolean } = {},
    ): Promise<string[]> {
      const said = answers.parse(await atSandbox(`/api/vnpay/transactions/${transactionNo}/notices`, rest));
      return said.answers.map((answer) => /"RspCode":"(\d\d)"/.exec(answer ?? '')?.[1] ?? String(answer));
    },
    changeAtVnpay: (transactionNo: string, change: object) => atSandbox(`/api/vnpay/transactions/${transactionNo}`, change),
    /** VNPAY leaves so many calls without an answer; how many are left of them. */
    vnpayFails: async (calls?: number): Promise<number> =>
      failing.parse(await atSandbox('/api/vnpay/faults', calls === undefined ? {} : { failNext: calls })).failNext,
    transfer: (transfer: object) => atSandbox('/api/bank/transfers', transfer),
    statement: async () => (await fetch(`${urls.sandbox}/bank/statement`)).text(),
    /** The browser comes back: what the page shows of it, which settles nothing. */
    comeBack: (returnAddress: string) => call(`${urls.citizen}/api/payments/vnpay/return${new URL(returnAddress).search}`),
  };
}
export type Shop = ReturnType<typeof shopAt>;
