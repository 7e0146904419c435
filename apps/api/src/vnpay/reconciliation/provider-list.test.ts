import { expect, test } from 'vitest';
import { readProviderList } from './provider-list.ts';

const HEADER = 'transaction,reference,amount,fee,paid_at,status';
const ROW = '14000001,VSS7K2M9QX0AB,1366200,10929,2026-11-21T09:32:12+07:00,00';
const read = (...rows: string[]) => readProviderList([HEADER, ...rows].map((row) => `${row}\r\n`).join(''));

test('payments and refunds are told apart by the sign of their amount', () => {
  expect(read(ROW, '14000002,VSS7K2M9QX0AB,-1366200,0,2026-11-21T10:00:00+07:00,06')).toEqual({
    ok: true,
    value: {
      payments: [
        {
          transactionNo: '14000001',
          reference: 'VSS7K2M9QX0AB',
          amount: 1_366_200,
          fee: 10_929,
          paidAt: Temporal.Instant.from('2026-11-21T02:32:12Z'),
          status: '00',
        },
      ],
      refunds: [expect.objectContaining({ transactionNo: '14000002', amount: 1_366_200, status: '06' })],
    },
  });
});

test('a day without payments is a list all the same', () => {
  expect(read()).toEqual({ ok: true, value: { payments: [], refunds: [] } });
});

test('a mark at its beginning, semicolons and an empty line at its end are forgiven', () => {
  const text = `\uFEFF${[HEADER, ROW].join('\n').replaceAll(',', ';')}\n\n`;
  expect(readProviderList(text)).toMatchObject({ ok: true, value: { payments: [{ transactionNo: '14000001' }] } });
});

test.each([
  ['an empty file', '', 1],
  ['a page that says that one has to sign in', '<html><body>Đăng nhập</body></html>', 1],
  ['other columns', 'reference,amount\nVSS1,100', 1],
  ['a row that is cut off', `${HEADER}\n${ROW}\n14000002,VSS7K2M9QX0AB,13`, 1],
  ['an amount with a point', `${HEADER}\n${ROW.replace('1366200', '1366200.5')}`, 2],
  ['an amount of nothing', `${HEADER}\n${ROW.replace('1366200', '0')}`, 2],
  ['a fee below nothing', `${HEADER}\n${ROW.replace('10929', '-1')}`, 2],
  ['a time without its offset', `${HEADER}\n${ROW.replace('+07:00', '')}`, 2],
  ['a transaction that stands there twice', `${HEADER}\n${ROW}\n${ROW}`, 3],
])('%s is refused whole, and its line is named', (_name, text, line) => {
  expect(readProviderList(text)).toEqual({ ok: false, refusal: { code: 'payment-list-unreadable', params: { line } } });
});
