import { rmSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { startEmbedded } from '@openvssid/server/db/embedded/start';
import { signedQuery } from '../apps/sandbox/src/vnpay/signature.ts';
import { choosePlaceForProduct, type Place, processesOf, startProduct } from '../apps/api/src/testing/product.ts';
import { type Books, openBooks } from './payments/books.ts';
import { shopAt, type ShownOrder } from './payments/shop.ts';

const ORDERS = 12;
const COPIES = 5;

let place: Place;
let running: Awaited<ReturnType<typeof startProduct>> | undefined;
let books: Books | undefined;
afterEach(async () => {
  await books?.close();
  await running?.end();
  rmSync(place.dataDir, { recursive: true, force: true });
});

async function start(): Promise<Books> {
  running = await startProduct({ ...place.env, VSSID_DEMO: '0', VNPAY_TMN_CODE: TERMINAL, VNPAY_SECRET: SECRET, ...vnpay() });
  expect(running.output.err === '' || running.ready).toBe(true);
  books = await openBooks(await startEmbedded({ dataDir: place.dataDir }));
  return books;
}

const TERMINAL = 'DEMOTMN1';
const SECRET = 'secret-of-a-test';
/** Nobody answers there: whatever is recorded was notified. */
const vnpay = () => ({ VNPAY_URL: 'http://127.0.0.1:9/pay', VNPAY_API_URL: 'http://127.0.0.1:9/api' });

test(
  'a server that is killed while it takes money in has recorded an order or not, and the repeat records it once',
  { timeout: 240_000 },
  async () => {
    place = await choosePlaceForProduct();
    const before = await start();
    const shop = shopAt(place.urls);
    const payers = await before.addPayers(ORDERS);
    const orders: ShownOrder[] = [];
    for (const payer of payers) {
      const order = await shop.order(payer);
      await shop.sendToVnpay(payer, order);
      orders.push(order);
    }

    const told = orders.flatMap((order, index) => Array.from({ length: COPIES }, () => notify(order, index)));
    await Promise.any(told);
    const [, server = 0] = processesOf(place);
    process.kill(server, 'SIGKILL');
    const answers = await Promise.allSettled(told);
    expect(answers.some(({ status }) => status === 'rejected')).toBe(true);
    await before.close();
    books = undefined;
    await running?.end();

    const after = await start();
    // What was answered well was recorded.
    for (const [index, { reference }] of orders.entries()) {
      const confirmed = answers
        .slice(index * COPIES, (index + 1) * COPIES)
        .some((one) => one.status === 'fulfilled' && one.value === '00');
      if (confirmed) expect(await after.tell(reference)).toMatchObject({ state: 'recorded' });
    }
    for (const [index, order] of orders.entries()) expect(['00', '02']).toContain(await notify(order, index));
    for (const { reference } of orders)
      expect(await after.tell(reference)).toEqual({ state: 'recorded', periods: 1, payments: ['recorded'], exceptions: [] });
    expect(await after.findings()).toEqual([]);
  },
);

/** VNPAY's call; its answer's code. */
async function notify({ reference, amount }: ShownOrder, index: number): Promise<string> {
  const said = {
    vnp_Amount: String(amount * 100),
    vnp_BankCode: 'NCB',
    vnp_OrderInfo: `Dong bao hiem ${reference}`,
    vnp_ResponseCode: '00',
    vnp_TmnCode: TERMINAL,
    vnp_TransactionNo: String(14_000_001 + index),
    vnp_TransactionStatus: '00',
    vnp_TxnRef: reference,
  };
  const response = await fetch(`${place.urls.citizen}/api/payments/vnpay/ipn?${signedQuery(said, SECRET)}`);
  return /"RspCode":"(\d\d)"/.exec(await response.text())?.[1] ?? '';
}
