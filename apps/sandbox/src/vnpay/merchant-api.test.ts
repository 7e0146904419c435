import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { answerTo } from './answer.ts';
import { request, SECRET, type Shop, startShop, TERMINAL } from './merchant-fixture.ts';
import { joinedHash } from './signature.ts';

let shop: Shop;
let address: string;
let transactionNo: string;
beforeEach(async () => {
  shop = await startShop();
  address = shop.address();
});
afterEach(() => shop.stop());

const ask = (changes: Record<string, string> = {}, secret = SECRET) =>
  shop.json('/vnpay/merchant_webapi/api/transaction', request(changes, secret));
const codeOf = async (asked: ReturnType<typeof ask>) => (await asked).body['vnp_ResponseCode'];
const pay = async (rest: object = {}) => {
  transactionNo = String((await shop.json('/api/vnpay/payments', { address, ...rest })).body['transactionNo']);
};
const refund = (amount: string, changes: Record<string, string> = {}) => ask({ vnp_Amount: amount, ...changes });
const change = (levers: object) => shop.json(`/api/vnpay/transactions/${transactionNo}`, levers);

test('a query says how a payment stands: not paid yet, paid, refunded', async () => {
  await shop.page(address);
  expect((await ask()).body).toMatchObject({ vnp_ResponseCode: '00', vnp_TransactionStatus: '01', vnp_TransactionNo: '0' });
  await pay();
  expect((await ask()).body).toMatchObject({
    vnp_ResponseCode: '00',
    vnp_TransactionStatus: '00',
    vnp_TransactionType: '01',
    vnp_Amount: '136620000',
    vnp_PayDate: '20261102093100',
    vnp_TransactionNo: transactionNo,
  });
  await refund('136620000');
  expect((await ask()).body).toMatchObject({ vnp_TransactionStatus: '06', vnp_TransactionType: '02', vnp_Amount: '136620000' });
});

test('an answer is signed over its values in their order', async () => {
  await pay();
  const { vnp_SecureHash: hash, ...said } = (await ask()).body;
  const names =
    'ResponseId Command ResponseCode Message TmnCode TxnRef Amount BankCode PayDate TransactionNo TransactionType TransactionStatus OrderInfo PromotionCode PromotionAmount';
  const values = names.split(' ').map((name) => z.string().default('').parse(said[`vnp_${name}`]));
  expect(hash).toBe(joinedHash(values, SECRET));
  expect(answerTo('refund', '00', { tmnCode: TERMINAL, secret: SECRET }, { vnp_Amount: '1' })['vnp_SecureHash']).toHaveLength(
    128,
  );
});

test('values may be numbers of JSON', async () => {
  await pay();
  const asked = request();
  const numbers = { ...asked, vnp_TransactionDate: Number(asked['vnp_TransactionDate']), vnp_CreateDate: 20261102094600 };
  expect((await shop.json('/vnpay/merchant_webapi/api/transaction', numbers)).body['vnp_ResponseCode']).toBe('00');
});

test('unknown order, other day, repeat, wrong signature, other merchant and other shape each have their code', async () => {
  await pay();
  expect(await codeOf(ask({ vnp_TxnRef: 'VSS0000000009' }))).toBe('91');
  expect(await codeOf(ask({ vnp_TransactionDate: '20261102093101' }))).toBe('91');
  expect(await codeOf(ask({ vnp_RequestId: 'one' }))).toBe('00');
  expect(await codeOf(ask({ vnp_RequestId: 'one' }))).toBe('94');
  expect(await codeOf(ask({}, 'other'))).toBe('97');
  expect(await codeOf(ask({ vnp_TmnCode: 'OTHER' }))).toBe('02');
  expect((await shop.json('/vnpay/merchant_webapi/api/transaction', {})).body['vnp_ResponseCode']).toBe('03');
});

test('money goes back once, whole or in parts, and never more than came', async () => {
  await pay();
  expect(await codeOf(refund('136620100'))).toBe('99');
  expect(await codeOf(refund('100', { vnp_TransactionNo: '7' }))).toBe('91');
  expect(await codeOf(refund('36620000', { vnp_TransactionType: '03', vnp_TransactionNo: transactionNo }))).toBe('00');
  expect(await codeOf(refund('136620000'))).toBe('94');
  expect(await codeOf(refund('100000000', { vnp_TransactionType: '03' }))).toBe('00');
  expect(await codeOf(refund('100', { vnp_TransactionType: '03' }))).toBe('94');
});

test('what was not paid, or is refused on demand, is not refunded', async () => {
  await pay({ outcome: '51' });
  expect(await codeOf(refund('136620000'))).toBe('95');
  address = shop.address({ vnp_TxnRef: 'VSS0000000002' });
  await pay({ levers: { refund: 'refused' } });
  const second = { vnp_TxnRef: 'VSS0000000002' };
  expect(await codeOf(refund('136620000', second))).toBe('95');
  await change({ refund: 'rejected-later' });
  expect(await codeOf(refund('136620000', second))).toBe('00');
  expect((await ask(second)).body['vnp_TransactionStatus']).toBe('09');
  // What was rejected can be asked for again.
  await change({ refund: 'accepted' });
  expect(await codeOf(refund('136620000', second))).toBe('00');
});

test('a refund whose answer is lost is done, and a repeat says so', async () => {
  await pay({ levers: { refund: 'answer-lost' } });
  expect((await refund('136620000', { vnp_RequestId: 'same' })).status).toBe(504);
  expect(await codeOf(refund('136620000', { vnp_RequestId: 'same' }))).toBe('94');
  expect((await ask()).body).toMatchObject({ vnp_TransactionType: '02', vnp_TransactionStatus: '06' });
});

test('the list of a day holds what was paid and given back, and is wrong on demand', async () => {
  const listed = () => shop.page('/vnpay/list?day=2026-11-02');
  const header = 'transaction,reference,amount,fee,paid_at,status\r\n';
  await pay();
  const row = `${transactionNo},VSS0000000001,1366200,10929,2026-11-02T09:31:00+07:00,00\r\n`;
  expect(await listed()).toBe(header + row);
  expect(await shop.page('/vnpay/list?day=2026-11-03')).toBe(header);
  await refund('136620000');
  expect(await listed()).toMatch(/\n\d+,VSS0000000001,-1366200,0,2026-11-02T09:31:00\+07:00,06\r\n$/);
  await change({ list: 'other-amount' });
  expect(await listed()).toContain(`${transactionNo},VSS0000000001,1367200,`);
  await change({ list: 'missing' });
  expect(await listed()).not.toContain(`${transactionNo},`);
  expect((await fetch(`${shop.base}/vnpay/list?day=today`)).status).toBe(400);
});

test('VNPAY finds out later that a suspected payment is sound', async () => {
  await pay({ outcome: '07' });
  expect(await codeOf(refund('136620000'))).toBe('95');
  await change({ status: '00' });
  expect((await ask()).body['vnp_TransactionStatus']).toBe('00');
});

test('queries, refunds and the list fail as often as was asked', async () => {
  await shop.json('/api/vnpay/faults', { failNext: 2 });
  expect((await ask()).status).toBe(503);
  expect((await fetch(`${shop.base}/vnpay/list`)).status).toBe(503);
  expect((await ask()).status).toBe(200);
});
