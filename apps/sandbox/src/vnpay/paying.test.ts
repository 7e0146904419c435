import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SECRET, type Shop, startShop } from './merchant-fixture.ts';
import { isSigned } from './signature.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await startShop();
});
afterEach(() => shop.stop());

const pay = (rest: object = {}, changes: Record<string, string> = {}) =>
  shop.json('/api/vnpay/payments', { address: shop.address(changes), ...rest });
const exchanges = async () =>
  (await shop.json('/api/vnpay/transactions?reference=VSS')).body['transactions'] as {
    exchanges: { answer: string | null; acknowledged: boolean }[];
  }[];
const signed = (query: URLSearchParams | undefined) => isSigned(Object.fromEntries(query ?? []), SECRET);

test('a payer pays on the page, the merchant is told before they return, and the page leads back', async () => {
  const shown = await shop.page(shop.address());
  expect(shown).toContain('1.366.200 đ');
  expect(shown).toContain('Hãy thanh toán trước 09:46:00.');
  // Who opens nothing and clicks pays.
  expect(shown).toMatch(/<select name="outcome">\s*<option value="00"/);
  const action = /action="([^"]+\/pay)"/.exec(shown)?.[1] ?? '';
  const answer = await shop.form(action, { act: 'pay', bankCode: 'NCB', card: '9704 1985 2619 1432 198' });
  expect(answer.status).toBe(303);
  const back = new URL(answer.headers.get('location') ?? '');
  expect(back.origin + back.pathname).toBe('https://vssid.example/payments/return');
  expect(signed(back.searchParams)).toBe(true);
  expect(shop.merchant.got).toHaveLength(1);
  expect(Object.fromEntries(shop.merchant.got[0] ?? [])).toMatchObject({
    vnp_Amount: '136620000',
    vnp_BankCode: 'NCB',
    vnp_PayDate: '20261102093100',
    vnp_ResponseCode: '00',
    vnp_TransactionStatus: '00',
    vnp_TxnRef: 'VSS0000000001',
  });
});

test('the page lets its form lead to the merchant alone, and say whose it is', async () => {
  const { headers } = await fetch(shop.address());
  const policy = headers.get('content-security-policy');
  // With 'no-referrer' browsers hide the origin of a form, and it would be refused.
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(policy).toContain("form-action 'self' https://vssid.example;");
  expect(policy).toContain("script-src 'self'");
});

test('paying twice, and at the same time, is one payment and one notification', async () => {
  const action = /action="([^"]+\/pay)"/.exec(await shop.page(shop.address()))?.[1] ?? '';
  const fields = { act: 'pay', bankCode: 'NCB', card: '9704198526191432198' };
  const answers = await Promise.all([shop.form(action, fields), shop.form(action, { ...fields, act: 'cancel' })]);
  expect(new Set(answers.map((answer) => answer.headers.get('location'))).size).toBe(1);
  expect(shop.merchant.got).toHaveLength(1);
  expect(await shop.page(shop.address())).toContain('Giao dịch này đã kết thúc');
});

test('a wrong card number keeps the payer on the page', async () => {
  const action = /action="([^"]+\/pay)"/.exec(await shop.page(shop.address()))?.[1] ?? '';
  const answer = await shop.form(action, { act: 'pay', bankCode: 'NCB', card: '12' });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('Số thẻ có từ 16 đến 19 chữ số.');
  expect(shop.merchant.got).toHaveLength(0);
});

test.each([
  ['another secret', {}, 'x', '97'],
  ['another merchant', { vnp_TmnCode: 'OTHER' }, SECRET, '02'],
  ['another currency', { vnp_CurrCode: 'USD' }, SECRET, '03'],
  ['no amount', { vnp_Amount: '0' }, SECRET, '03'],
  ['marks in the words', { vnp_OrderInfo: 'Gia hạn thẻ' }, SECRET, '03'],
  ['an end before the beginning', { vnp_ExpireDate: '20261102093059' }, SECRET, '03'],
])('a request with %s is refused', async (_what, changes, secret, code) => {
  const answer = await fetch(shop.address(changes, secret));
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain(code);
});

test('a reference stands for one payment a day', async () => {
  await pay();
  expect(await pay({}, { vnp_Amount: '100000' })).toEqual({ status: 422, body: { error: '01' } });
  expect((await pay()).status).toBe(200);
  shop.clock.now = shop.clock.now.add({ hours: 24 });
  expect((await pay({}, { vnp_Amount: '100000' })).status).toBe(200);
});

test.each([
  ['24', '24', '02', '0'],
  ['51', '51', '02', '0'],
  ['07', '07', '07', /^\d+$/],
  ['00-04', '00', '04', /^\d+$/],
])('outcome %s is told as %s, %s', async (outcome, code, status, number) => {
  await pay({ outcome });
  const [told] = shop.merchant.got;
  expect(told?.get('vnp_ResponseCode')).toBe(code);
  expect(told?.get('vnp_TransactionStatus')).toBe(status);
  expect(told?.get('vnp_TransactionNo')).toMatch(number);
});

test('when the time is over nothing is paid, unless a lever says so', async () => {
  const [over, late] = [{ vnp_TxnRef: 'VSS0000000002' }, { vnp_TxnRef: 'VSS0000000003' }];
  const addresses = [shop.address(over), shop.address(late)];
  await Promise.all(addresses.map(shop.page));
  shop.clock.now = shop.clock.now.add({ minutes: 16 });
  await shop.json('/api/vnpay/payments', { address: addresses[0] });
  await shop.json('/api/vnpay/payments', { address: addresses[1], levers: { late: true } });
  expect(shop.merchant.got.map((told) => told.get('vnp_ResponseCode'))).toEqual(['11', '00']);
});

test('a notification is repeated until the merchant acknowledges it, and no longer', async () => {
  shop.merchant.willAnswer('down', '99', '02', '00');
  await pay();
  await vi.waitUntil(async () => (await exchanges())[0]?.exchanges.some(({ acknowledged }) => acknowledged));
  expect((await exchanges())[0]?.exchanges.map(({ answer }) => answer?.slice(0, 16))).toEqual([
    '503 {"RspCode":"',
    '200 {"RspCode":"',
    '200 {"RspCode":"',
  ]);
  expect(shop.merchant.got).toHaveLength(3);
});

test('after so many attempts it is left at that', async () => {
  shop.merchant.willAnswer(...Array.from({ length: 20 }, () => '97'));
  await pay();
  await vi.waitUntil(() => shop.merchant.got.length === 5);
  // Whatever was still to come of the first would come among the attempts of the second.
  await pay({}, { vnp_TxnRef: 'VSS0000000002' });
  await vi.waitUntil(() => shop.merchant.got.length === 10);
  expect(shop.merchant.got.slice(5).map((told) => told.get('vnp_TxnRef'))).toEqual(Array(5).fill('VSS0000000002'));
});

test.each([
  ['changed-after-signing', false, {}],
  ['other-secret', false, {}],
  ['no-signature', false, {}],
  ['other-merchant', true, { vnp_TmnCode: 'ANOTHER1' }],
  ['unknown-order', true, { vnp_TxnRef: 'VSS0000000000' }],
  ['other-currency', true, { vnp_CurrCode: 'USD' }],
])('a notification is spoilt on demand: %s', async (alteration, isRight, said) => {
  await pay({ levers: { alteration } });
  expect(signed(shop.merchant.got[0])).toBe(isRight);
  expect(Object.fromEntries(shop.merchant.got[0] ?? [])).toMatchObject(said);
});

test('copies, a difference and a contradiction are sent on demand, signed', async () => {
  await pay({ levers: { copies: 3, difference: -1, contradiction: 'after' } });
  expect(shop.merchant.got.every(signed)).toBe(true);
  expect(shop.merchant.got.map((told) => [told.get('vnp_Amount'), told.get('vnp_ResponseCode')])).toEqual([
    ...Array.from({ length: 3 }, () => ['136619900', '00']),
    ...Array.from({ length: 3 }, () => ['136619900', '24']),
  ]);
});

test('a notification comes after the return, or never, on demand', async () => {
  await pay({ levers: { notice: 'never' } });
  await pay({ levers: { notice: 'after-return', delaySeconds: 0.05 } }, { vnp_TxnRef: 'VSS0000000002' });
  expect(shop.merchant.got).toHaveLength(0);
  await vi.waitUntil(() => shop.merchant.got.length > 0);
  expect(shop.merchant.got.map((told) => told.get('vnp_TxnRef'))).toEqual(['VSS0000000002']);
});

test('what was told is told again on demand, and its answers are shown', async () => {
  const { body } = await pay();
  const path = `/vnpay/transactions/${String(body['transactionNo'])}`;
  shop.merchant.willAnswer('02', '02');
  expect((await shop.json(`/api${path}/notices`, { copies: 2 })).body['answers']).toEqual([
    '200 {"RspCode":"02","Message":"said"}',
    '200 {"RspCode":"02","Message":"said"}',
  ]);
  await shop.form(`${path}/notices`, { copies: '1', alteration: 'other-secret' });
  expect(shop.merchant.got).toHaveLength(4);
  const shown = await shop.page(path);
  expect(shown).toContain('&quot;RspCode&quot;:&quot;02&quot;');
  expect(shown).toContain('vnp_TransactionStatus=00');
});

test('transactions are listed and found, and VNPAY can be made to fail on its page', async () => {
  await pay();
  expect(await shop.page('/vnpay?wanted=vss0000000001')).toContain('VSS0000000001');
  expect(await shop.page('/vnpay?wanted=VSS9')).toContain('Chưa có giao dịch nào.');
  expect((await shop.form('/vnpay/trial', { failNext: '1', delayMs: '0' })).status).toBe(303);
  expect((await fetch(shop.address())).status).toBe(503);
  expect((await fetch(shop.address())).status).toBe(200);
  expect((await shop.form('/vnpay/trial', { failNext: '-1', delayMs: '0' })).status).toBe(400);
});
