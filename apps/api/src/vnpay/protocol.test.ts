import { describe, expect, test } from 'vitest';
import { VNPay } from 'vnpay/vnpay';
import { payAddress } from '../payment-channels/vnpay-address.ts';
import { readSigned } from './read-signed.ts';
import { signParameters, signValues } from './signature.ts';
import { fromVnpayTime, toVnpayTime } from '../payment-channels/vnpay-time.ts';
import { refundValues } from './refund-message.ts';
import { queryValues } from './query-message.ts';

const secret = 'SECRETKEY';
const PAY =
  'vnp_Amount=136620000&vnp_Command=pay&vnp_CreateDate=20261102093000&vnp_CurrCode=VND&vnp_ExpireDate=20261102094500&vnp_IpAddr=192.0.2.10&vnp_Locale=vn&vnp_OrderInfo=Gia+han+the+BHYT+0190000001&vnp_OrderType=other&vnp_ReturnUrl=https%3A%2F%2Fvssid.example%2Fpayments%2Freturn&vnp_TmnCode=DEMOTMN1&vnp_TxnRef=BHYT-20261102-0001&vnp_Version=2.1.0';
const PAY_HASH =
  '71f42e8b13c7f093e89e4d41df6ae87439a1df248de67a021eb141e347e03526ccab6cecd3c72037e13bdc3de316d00a4fb7d287d4f04a2758fa27de20ca6e8c';
const IPN =
  'vnp_Amount=136620000&vnp_BankCode=NCB&vnp_BankTranNo=VNP00000001&vnp_CardType=ATM&vnp_OrderInfo=Gia+han+the+BHYT+0190000001&vnp_PayDate=20261102093212&vnp_ResponseCode=00&vnp_TmnCode=DEMOTMN1&vnp_TransactionNo=14000001&vnp_TransactionStatus=00&vnp_TxnRef=BHYT-20261102-0001';
const IPN_HASH =
  'f446c9817e3ce73eafd6678e6de267db9c25f9ac2894606394a92be1d437f8e735260356f0cee47d312044f1d568f4c75a0a5ea2f6523c82d605425942d63cf8';

const parametersOf = (text: string) => Object.fromEntries(new URLSearchParams(text));
const ipn = (change: Record<string, string | string[]> = {}) => ({ ...parametersOf(IPN), vnp_SecureHash: IPN_HASH, ...change });
const signed = (change: Record<string, string>) => {
  const message = { ...parametersOf(IPN), ...change };
  return { ...message, vnp_SecureHash: signParameters(secret, message) };
};
const NOT_SIGNED = { ok: false, refusal: { code: 'payment-message-not-signed' } };

describe('the vectors of VNPAY 2.1.0', () => {
  test('pay', () => {
    expect(signParameters(secret, parametersOf(PAY))).toBe(PAY_HASH);
  });

  test('return and IPN', () => {
    expect(signParameters(secret, parametersOf(IPN))).toBe(IPN_HASH);
    expect(readSigned({ secret }, ipn())).toMatchObject({
      ok: true,
      value: {
        terminalCode: 'DEMOTMN1',
        reference: 'BHYT-20261102-0001',
        amount: 1_366_200,
        outcome: 'paid',
        transactionNo: '14000001',
        bankCode: 'NCB',
        paidAt: Temporal.Instant.from('2026-11-02T09:32:12+07:00'),
      },
    });
  });

  test('query', () => {
    const values = queryValues({
      vnp_RequestId: 'req-0001',
      vnp_Version: '2.1.0',
      vnp_Command: 'querydr',
      vnp_TmnCode: 'DEMOTMN1',
      vnp_TxnRef: 'BHYT-20261102-0001',
      vnp_TransactionDate: '20261102093000',
      vnp_CreateDate: '20261102094600',
      vnp_IpAddr: '192.0.2.10',
      vnp_OrderInfo: 'Truy van BHYT-20261102-0001',
    });
    expect(signValues(secret, values)).toBe(
      '8c43bbee56416b79a18fe6f348946ee9d7896f982de35b65f526412404476472211b65158a29009048e41e1d4613ff4e2e7be7935c70b1b87d28edb94152f100',
    );
  });

  test('refund', () => {
    const values = refundValues({
      vnp_RequestId: 'req-0002',
      vnp_Version: '2.1.0',
      vnp_Command: 'refund',
      vnp_TmnCode: 'DEMOTMN1',
      vnp_TransactionType: '02',
      vnp_TxnRef: 'BHYT-20261102-0001',
      vnp_Amount: '136620000',
      vnp_TransactionNo: '14000001',
      vnp_TransactionDate: '20261102093000',
      vnp_CreateBy: 'operator',
      vnp_CreateDate: '20261102100000',
      vnp_IpAddr: '192.0.2.10',
      vnp_OrderInfo: 'Hoan tien BHYT-20261102-0001',
    });
    expect(signValues(secret, values)).toBe(
      'a73c382d3f85551520821f19fc178402f84beced8074e3b82607d0be060f3837b2f98e9e72e170ef62b03792693ff313cf4d9fde5b4394277ec54e5c2c068907',
    );
  });
});

test('the public library verifies the address that we send people to, and we what it verifies', () => {
  const terminal = {
    payUrl: 'https://pay.example/vnpay/paymentv2/vpcpay.html',
    apiUrl: 'https://pay.example/api',
    listUrl: undefined,
    code: 'DEMOTMN1',
    secret,
    returnUrl: 'https://vssid.example/payments/return',
    timeoutMs: 1000,
  };
  const sentAt = Temporal.Instant.from('2026-11-02T09:30:00+07:00');
  const order = { reference: 'VSS7K2M9QX0AB', amount: 1_366_200, sentAt, expiresAt: sentAt.add({ minutes: 15 }) };
  const address = new URL(payAddress(terminal, order, { ip: '192.0.2.10', language: 'vi' }));
  expect(address.origin + address.pathname).toBe(terminal.payUrl);
  const { vnp_SecureHash, ...sent } = Object.fromEntries(address.searchParams);
  expect(sent).toEqual({
    vnp_Amount: '136620000',
    vnp_Command: 'pay',
    vnp_CreateDate: '20261102093000',
    vnp_CurrCode: 'VND',
    vnp_ExpireDate: '20261102094500',
    vnp_IpAddr: '192.0.2.10',
    vnp_Locale: 'vn',
    vnp_OrderInfo: 'Dong bao hiem VSS7K2M9QX0AB',
    vnp_OrderType: 'other',
    vnp_ReturnUrl: 'https://vssid.example/payments/return',
    vnp_TmnCode: 'DEMOTMN1',
    vnp_TxnRef: 'VSS7K2M9QX0AB',
    vnp_Version: '2.1.0',
  });
  expect(vnp_SecureHash).toBe(signParameters(secret, sent));
  const library = new VNPay({ tmnCode: 'DEMOTMN1', secureSecret: secret });
  const said = { ...parametersOf(IPN), vnp_Amount: '136620000', vnp_OrderInfo: 'Gia han the BHYT 0190000001' };
  const verified = (hash: string) =>
    library.verifyIpnCall({ ...said, vnp_TxnRef: 'BHYT-20261102-0001', vnp_ResponseCode: '00', vnp_SecureHash: hash }).isVerified;
  expect([verified(IPN_HASH), verified(PAY_HASH)]).toEqual([true, false]);
});

test.each([
  ['no signature', { vnp_SecureHash: '' }],
  ['half a signature', { vnp_SecureHash: IPN_HASH.slice(0, 64) }],
  ['the signature of another message', { vnp_SecureHash: PAY_HASH }],
  ['another amount', { vnp_Amount: '136620100' }],
  ['an amount with a zero before it, which is the same number', { vnp_Amount: '0136620000' }],
  ['another order', { vnp_TxnRef: 'BHYT-20261102-0002' }],
  ['a parameter of VNPAY added', { vnp_CurrCode: 'USD' }],
  ['an amount that stands there twice', { vnp_Amount: ['136620000', '136620000'] }],
  ['two signatures', { vnp_SecureHash: [IPN_HASH, IPN_HASH] }],
])('refused: %s', (_name, change) => {
  expect(readSigned({ secret }, ipn(change))).toMatchObject(NOT_SIGNED);
});

test('refused: everything signed with another secret, and nothing at all', () => {
  expect(readSigned({ secret: 'ANOTHERKEY' }, ipn())).toMatchObject(NOT_SIGNED);
  expect(readSigned({ secret }, {})).toMatchObject(NOT_SIGNED);
});

test('empty parameters, the type of the hash, capitals of the hash and what trackers add change nothing', () => {
  const said = ipn({ vnp_SecureHashType: 'HMACSHA512', vnp_BankCardNo: '', fbclid: 'x', vnp_SecureHash: IPN_HASH.toUpperCase() });
  expect(readSigned({ secret }, said)).toMatchObject({ ok: true, value: { outcome: 'paid' } });
});

test.each(['136620050', '9'.repeat(16), '1e9', '-100', '0', '1,366', '0x10'])('%s hundredths are no amount', (vnp_Amount) => {
  expect(readSigned({ secret }, signed({ vnp_Amount }))).toMatchObject({ ok: true, value: { amount: undefined } });
});

test('dollars are no amount', () => {
  expect(readSigned({ secret }, signed({ vnp_CurrCode: 'USD' }))).toMatchObject({ ok: true, value: { amount: undefined } });
});

test.each([
  ['00', '00', 'paid'],
  ['00', '01', 'unclear'],
  ['00', '02', 'unclear'],
  ['24', '00', 'unclear'],
  ['24', '02', 'failed'],
  ['51', '', 'failed'],
  ['07', '00', 'suspicious'],
  ['00', '07', 'suspicious'],
  ['00', '04', 'suspicious'],
  ['', '', 'unclear'],
  ['zz', '02', 'unclear'],
])('response %s with status %s: %s', (vnp_ResponseCode, vnp_TransactionStatus, outcome) => {
  expect(readSigned({ secret }, signed({ vnp_ResponseCode, vnp_TransactionStatus }))).toMatchObject({
    ok: true,
    value: { outcome },
  });
});

test('its times are those of Vietnam', () => {
  const moment = Temporal.Instant.from('2026-11-02T18:00:09Z');
  expect(toVnpayTime(moment)).toBe('20261103010009');
  expect(fromVnpayTime('20261103010009')).toEqual(moment);
  for (const text of [
    '20261303010009',
    '20260230000000',
    '2026110301000',
    '',
    undefined,
    '00000101000000',
    '00000000000000',
    '99991231235959',
  ])
    expect(fromVnpayTime(text)).toBeUndefined();
});
