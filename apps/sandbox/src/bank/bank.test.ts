import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Shop, startShop } from '../vnpay/merchant-fixture.ts';

const CODE =
  '00020101021238540010A00000072701240006970415011001234567890208QRIBFTTA5303704540713662005802VN62190815BHYT 01900000016304E49C';
const HEADER = 'booked_at,bank_reference,amount,counter_account,counter_name,description\r\n';

let shop: Shop;
beforeEach(async () => {
  shop = await startShop();
});
afterEach(() => shop.stop());

const statement = (query = 'day=2026-11-02') => shop.page(`/bank/statement?${query}`);

test('what a VietQR asks for is transferred and stands in the statement of its day', async () => {
  const answer = await shop.form('/bank', { payload: CODE });
  expect(answer.headers.get('location')).toBe('/bank?done');
  expect(await statement()).toMatch(/\r\n2026-11-02T09:31:00\+07:00,FT\d+,1366200,0987654321,NGUYEN VAN A,BHYT 0190000001\r\n$/);
  expect(await statement('day=2026-11-03')).toBe(HEADER);
  expect(await statement('day=2026-11-02&account=9999999999')).toBe(HEADER);
  expect(await shop.page('/bank')).toContain('1.366.200 đ');
});

test('account, amount and message can be typed, also beside a code', async () => {
  await shop.form('/bank', { account: '0123456789', amount: '1.000 đ', content: 'VSS, "A"' });
  await shop.form('/bank', { payload: CODE, content: 'other' });
  expect(await statement()).toMatch(/,1000,.*,"VSS, ""A"""\r\n.*,1366200,.*,other\r\n$/);
});

test.each([
  ['upper-case', 'VSS ABC'],
  ['no-spaces', 'vssabc'],
  ['bank-words', 'MBVCB.6012345678.vss abc.CT tu 0987654321 toi tai khoan nhan'],
  ['cut', 'CHUYEN TIEN vss abc'],
  ['lost', 'CHUYEN TIEN'],
])('a bank hands on the message in its way: %s', async (habit, description) => {
  const sent = { account: '0123456789', amount: 1000, content: 'vss abc', habit };
  expect((await shop.json('/api/bank/transfers', sent)).body).toMatchObject({ transfers: [{ description }] });
  expect(await statement()).toContain(`,${description}\r\n`);
});

test('a wrong amount and a second transfer are made on demand, each with a reference of its own', async () => {
  await shop.json('/api/bank/transfers', { payload: CODE, difference: -1, times: 2 });
  const references = [...(await statement()).matchAll(/(FT\d+),1366199/g)].map(([, reference]) => reference);
  expect(new Set(references).size).toBe(2);
});

test('money that goes out is below 0', async () => {
  await shop.form('/bank', { account: '0123456789', amount: '5000', outgoing: 'on' });
  expect(await statement()).toMatch(/,-5000,/);
});

test.each([
  ['a damaged code', { payload: CODE.replace('E49C', 'E49D') }, 'Mã VietQR không đọc được'],
  ['no account', { amount: '1000' }, 'Hãy nhập số tài khoản nhận'],
  ['no amount', { account: '0123456789' }, 'Hãy nhập số tiền'],
  ['nothing left', { payload: CODE, difference: '-1366200' }, 'Hãy nhập số tiền'],
  ['a strange number', { payload: CODE, times: '1000' }, 'Hãy xem lại các ô'],
])('%s is said, and what was typed stays', async (_what, fields, words) => {
  const answer = await shop.form('/bank', { content: '<b>keep</b>', ...fields });
  expect(answer.status).toBe(400);
  const shown = await answer.text();
  expect(shown).toContain(words);
  expect(shown).toContain('&lt;b&gt;keep&lt;/b&gt;');
  expect(await statement()).toBe(HEADER);
});
