import { writeFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type OwnProduct, startOwnProduct } from './own-product.ts';
import { type Books, openBooks } from './payments/books.ts';
import { officersAt } from './payments/decide.ts';
import type { Payer } from './payments/payers.ts';
import { type Shop, shopAt } from './payments/shop.ts';

const COMMANDS = fileURLToPath(new URL('../apps/api/src/vssid.ts', import.meta.url));
const PAYERS = 40;
/** The one job of its kind that sends refunds looks twice a minute; and what waits, waits beside the rest. */
const PATIENT = { timeout: 150_000 };
const RECORDED = { state: 'recorded', periods: 1, payments: ['recorded'], exceptions: [] };

let product: OwnProduct;
let books: Books;
let shop: Shop;
let officers: Awaited<ReturnType<typeof officersAt>>;
let payers: Payer[];
let unanswered: Awaited<ReturnType<typeof begun>>;

beforeAll(async () => {
  // VNPAY repeats what is not acknowledged at once, and soon gives up.
  product = await startOwnProduct({ SANDBOX_VNPAY_RETRY_SECONDS: '0.1', SANDBOX_VNPAY_ATTEMPTS: '2' });
  books = await openBooks(product.database);
  shop = shopAt(product.urls);
  payers = await books.addPayers(PAYERS);
  officers = await officersAt(product.urls.officer);
}, 240_000);
afterAll(async () => {
  await officers.dispose();
  await books.close();
  await product.end();
});

function nextPayer(): Payer {
  const payer = payers.pop();
  if (!payer) throw new Error('more orders than payers');
  return payer;
}

/** An order whose payer stands at VNPAY's page. */
async function begun(payer = nextPayer()) {
  const order = await shop.order(payer);
  return { ...order, payer, address: await shop.sendToVnpay(payer, order) };
}

const until = (reference: string, expected: object, timeout = 30_000) =>
  vi.waitFor(async () => expect(await books.tell(reference)).toMatchObject(expected), { timeout, interval: 250 });

test('a payment about which VNPAY gives no answer waits', PATIENT, async () => {
  unanswered = await begun();
  const { returnAddress } = await shop.payAt(unanswered.address, { levers: { notice: 'never' } });
  await shop.vnpayFails(1);
  await shop.comeBack(returnAddress);
  await vi.waitFor(async () => expect(await shop.vnpayFails()).toBe(0), { timeout: 30_000, interval: 250 });
  expect((await shop.show(unanswered.payer, unanswered)).state).toBe('awaiting-payment');
});

describe.concurrent('what VNPAY signs is recorded once', PATIENT, () => {
  test('notified before the browser comes back, and shown to the payer', async () => {
    const order = await begun();
    const { returnAddress } = await shop.payAt(order.address);
    expect(await books.tell(order.reference)).toEqual(RECORDED);
    expect(await shop.comeBack(returnAddress)).toMatchObject({ status: 200, body: { outcome: 'paid' } });
    expect((await shop.show(order.payer, order)).state).toBe('recorded');
  });

  test('notified after the browser came back', async () => {
    const order = await begun();
    const { returnAddress } = await shop.payAt(order.address, { levers: { notice: 'after-return', delaySeconds: 0.5 } });
    await shop.comeBack(returnAddress);
    expect((await shop.show(order.payer, order)).state).toBe('awaiting-payment');
    await until(order.reference, RECORDED);
  });

  test('never notified: VNPAY is asked when the browser comes back', async () => {
    const order = await begun();
    const { returnAddress } = await shop.payAt(order.address, { levers: { notice: 'never' } });
    await shop.comeBack(returnAddress);
    await until(order.reference, RECORDED);
  });

  test('notified twenty times at once, and again later', async () => {
    const order = await begun();
    const { transactionNo } = await shop.payAt(order.address, { levers: { copies: 20 } });
    expect(await shop.tellAgain(transactionNo, { copies: 20 })).toEqual(Array(20).fill('02'));
    expect(await books.tell(order.reference)).toEqual(RECORDED);
  });

  test('among two hundred notifications of ten orders, contradicted and spoilt ones between', async () => {
    const orders = await Promise.all(Array.from({ length: 10 }, () => begun()));
    const paid = await Promise.all(orders.map(({ address }) => shop.payAt(address, { levers: { notice: 'never' } })));
    await Promise.all(
      paid.flatMap(({ transactionNo }) => [
        shop.tellAgain(transactionNo, { contradict: true, copies: 3 }),
        shop.tellAgain(transactionNo, { copies: 10 }),
        shop.tellAgain(transactionNo, { alteration: 'other-secret', copies: 3 }),
        shop.tellAgain(transactionNo, { alteration: 'changed-after-signing', copies: 4 }),
      ]),
    );
    for (const { reference } of orders) expect(await books.tell(reference)).toEqual(RECORDED);
  });

  test.each(['before', 'after'])('where a failure is told %s it', async (contradiction) => {
    const order = await begun();
    await shop.payAt(order.address, { levers: { contradiction } });
    expect(await books.tell(order.reference)).toEqual(RECORDED);
  });
});

describe.concurrent('what nobody signed is nothing, and VNPAY itself says what is true', PATIENT, () => {
  test.each(['changed-after-signing', 'other-secret', 'no-signature'])('%s', async (alteration) => {
    const order = await begun();
    const { transactionNo, returnAddress } = await shop.payAt(order.address, { levers: { alteration } });
    expect(await books.tell(order.reference)).toMatchObject({ state: 'awaiting-payment', payments: [], periods: 0 });
    expect(await shop.tellAgain(transactionNo, { alteration })).toEqual(['97']);
    await shop.comeBack(returnAddress);
    await until(order.reference, RECORDED);
  });

  test.each(['other-merchant', 'other-currency'])('%s is shown to officers, and the payment recorded', async (alteration) => {
    const order = await begun();
    const { transactionNo, returnAddress } = await shop.payAt(order.address, { levers: { alteration } });
    expect(await books.tell(order.reference)).toMatchObject({ state: 'awaiting-payment', payments: [], periods: 0 });
    expect(await books.about(transactionNo)).toHaveLength(1);
    await shop.comeBack(returnAddress);
    await until(order.reference, { state: 'recorded', periods: 1, payments: ['recorded'] });
  });

  test('money for an order that does not exist is kept for an officer to find its own', async () => {
    const order = await begun();
    const { transactionNo } = await shop.payAt(order.address, { levers: { alteration: 'unknown-order' } });
    expect(await shop.tellAgain(transactionNo, { alteration: 'unknown-order' })).toEqual(['01']);
    expect(await books.about(transactionNo)).toEqual(['unknown-order']);
    expect(await books.tell(order.reference)).toMatchObject({ state: 'awaiting-payment', periods: 0 });
  });

  test('a payment that failed, or was cancelled, says so to its payer', async () => {
    for (const outcome of ['24', '51', '11']) {
      const order = await begun();
      await shop.payAt(order.address, { outcome });
      expect((await shop.show(order.payer, order)).state).toBe('failed');
      expect(await books.tell(order.reference)).toMatchObject({ payments: [], periods: 0, exceptions: [] });
    }
  });
});

describe.concurrent('money that does not fit waits for two officers', PATIENT, () => {
  test.each([1, -1])('another amount by %d đồng', async (difference) => {
    const order = await begun();
    const { transactionNo } = await shop.payAt(order.address, { levers: { difference } });
    expect(await shop.tellAgain(transactionNo)).toEqual(['04']);
    expect(await books.tell(order.reference)).toMatchObject({ periods: 0, payments: ['open'], exceptions: ['amount-differs'] });
    expect(await officers.waiting(order.reference)).toEqual(['amount-differs']);
    expect((await shop.show(order.payer, order)).payments).toMatchObject([{ exception: 'amount-differs' }]);
  });

  test('paid after the end: recorded by decision', async () => {
    const order = await begun();
    await books.runOut(order.reference);
    await shop.payAt(order.address);
    expect(await books.tell(order.reference)).toMatchObject({ periods: 0, payments: ['open'], exceptions: ['late'] });
    await officers.decide(order.reference, 'record');
    expect(await books.tell(order.reference)).toEqual(RECORDED);
  });

  test('reversed, though told as paid', async () => {
    const order = await begun();
    await shop.payAt(order.address, { outcome: '00-04' });
    expect(await books.tell(order.reference)).toMatchObject({ periods: 0, payments: [], exceptions: ['suspicious'] });
  });

  test('paid at VNPAY and by transfer: the second goes back', async () => {
    const order = await begun();
    const payload = await shop.askForTransfer(order.payer, order);
    await shop.payAt(order.address);
    await shop.transfer({ payload, habit: 'bank-words' });
    await importStatement();
    expect(await books.tell(order.reference)).toMatchObject({ state: 'recorded', periods: 1, exceptions: ['paid-twice'] });
    expect(await officers.waiting(order.reference)).toEqual(['paid-twice']);
    await officers.decide(order.reference, 'refund');
    expect(await books.refunds(order.reference)).toHaveLength(1);
  });

  test('a transfer whose message the bank changed is recorded, one without a message is not lost', async () => {
    const payer = nextPayer();
    const order = await shop.order(payer);
    const payload = await shop.askForTransfer(payer, order);
    await shop.transfer({ payload, habit: 'bank-words' });
    await shop.transfer({ payload, habit: 'lost' });
    await importStatement();
    await importStatement();
    expect(await books.tell(order.reference)).toEqual(RECORDED);
  });
});

describe.concurrent('where VNPAY takes its time', PATIENT, () => {
  test('a payment suspected of fraud is held until it says that it is sound', async () => {
    const order = await begun();
    const { transactionNo } = await shop.payAt(order.address, { outcome: '07' });
    expect(await books.tell(order.reference)).toMatchObject({ periods: 0, payments: [], exceptions: ['suspicious'] });
    expect(await officers.waiting(order.reference)).toEqual(['suspicious']);
    await shop.changeAtVnpay(transactionNo, { status: '00' });
    await books.askNow(order.reference);
    await until(order.reference, RECORDED);
  });

  test('a refund that it refuses comes back to the officers', async () => {
    const order = await begun();
    await shop.payAt(order.address, { levers: { difference: -1, refund: 'refused' } });
    await officers.decide(order.reference, 'refund');
    await books.refundNow();
    await until(order.reference, { exceptions: ['refund-failed'] }, 100_000);
  });

  test('a refund whose answer is lost is done once', async () => {
    const order = await begun();
    await shop.payAt(order.address, { levers: { difference: 1, refund: 'answer-lost' } });
    await officers.decide(order.reference, 'refund');
    const look = async () => {
      await books.refundNow();
      expect(await books.refunds(order.reference)).toEqual(['done']);
    };
    await vi.waitFor(look, { timeout: 140_000, interval: 2_000 });
    expect(await books.tell(order.reference)).toMatchObject({ periods: 0, payments: ['refunded'] });
  });

  test('what it gave no answer about is asked again, and recorded', async () => {
    await books.askNow(unanswered.reference);
    await until(unanswered.reference, RECORDED);
  });
});

test('after all of this the ledger says what the records say, to the đồng', async () => {
  expect(await books.findings()).toEqual([]);
});

let imported: Promise<unknown> = Promise.resolve();

/** One after the other: each writes the same file. */
function importStatement(): Promise<unknown> {
  imported = imported.then(async () => {
    const file = join(product.dataDir, 'statement.csv');
    writeFileSync(file, await shop.statement());
    await promisify(execFile)(process.execPath, [COMMANDS, 'payments', 'statement', '--file', file], { env: product.env });
  });
  return imported;
}
