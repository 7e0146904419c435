import { expect, test } from 'vitest';
import { isJoinedHash, isSigned, joinedHash, signedQuery } from './signature.ts';

const SECRET = 'SECRETKEY';
const PAY =
  'vnp_Amount=136620000&vnp_Command=pay&vnp_CreateDate=20261102093000&vnp_CurrCode=VND&vnp_ExpireDate=20261102094500&vnp_IpAddr=192.0.2.10&vnp_Locale=vn&vnp_OrderInfo=Gia+han+the+BHYT+0190000001&vnp_OrderType=other&vnp_ReturnUrl=https%3A%2F%2Fvssid.example%2Fpayments%2Freturn&vnp_TmnCode=DEMOTMN1&vnp_TxnRef=BHYT-20261102-0001&vnp_Version=2.1.0';
const PAY_HASH =
  '71f42e8b13c7f093e89e4d41df6ae87439a1df248de67a021eb141e347e03526ccab6cecd3c72037e13bdc3de316d00a4fb7d287d4f04a2758fa27de20ca6e8c';
const NOTICE =
  'vnp_Amount=136620000&vnp_BankCode=NCB&vnp_BankTranNo=VNP00000001&vnp_CardType=ATM&vnp_OrderInfo=Gia+han+the+BHYT+0190000001&vnp_PayDate=20261102093212&vnp_ResponseCode=00&vnp_TmnCode=DEMOTMN1&vnp_TransactionNo=14000001&vnp_TransactionStatus=00&vnp_TxnRef=BHYT-20261102-0001';
const NOTICE_HASH =
  'f446c9817e3ce73eafd6678e6de267db9c25f9ac2894606394a92be1d437f8e735260356f0cee47d312044f1d568f4c75a0a5ea2f6523c82d605425942d63cf8';
const QUERY =
  'req-0001|2.1.0|querydr|DEMOTMN1|BHYT-20261102-0001|20261102093000|20261102094600|192.0.2.10|Truy van BHYT-20261102-0001';
const QUERY_HASH =
  '8c43bbee56416b79a18fe6f348946ee9d7896f982de35b65f526412404476472211b65158a29009048e41e1d4613ff4e2e7be7935c70b1b87d28edb94152f100';
const REFUND =
  'req-0002|2.1.0|refund|DEMOTMN1|02|BHYT-20261102-0001|136620000|14000001|20261102093000|operator|20261102100000|192.0.2.10|Hoan tien BHYT-20261102-0001';
const REFUND_HASH =
  'a73c382d3f85551520821f19fc178402f84beced8074e3b82607d0be060f3837b2f98e9e72e170ef62b03792693ff313cf4d9fde5b4394277ec54e5c2c068907';

const parametersOf = (query: string) => Object.fromEntries(new URLSearchParams(query));

test.each([
  ['a pay address', PAY, PAY_HASH],
  ['a return and a notification', NOTICE, NOTICE_HASH],
])('%s bears the published signature, whatever the order of its parameters', (_what, query, hash) => {
  const shuffled = Object.fromEntries(Object.entries(parametersOf(query)).reverse());
  expect(signedQuery(shuffled, SECRET)).toBe(`${query}&vnp_SecureHash=${hash}`);
  expect(isSigned({ ...shuffled, vnp_SecureHash: hash, vnp_SecureHashType: 'HMACSHA512', vnp_BankCode2: '' }, SECRET)).toBe(true);
});

test.each([
  ['a query', QUERY, QUERY_HASH],
  ['a refund', REFUND, REFUND_HASH],
])('%s bears the published signature', (_what, text, hash) => {
  expect(joinedHash(text.split('|'), SECRET)).toBe(hash);
  expect(isJoinedHash(hash, text.split('|'), SECRET)).toBe(true);
});

test('a changed value, another secret, a missing or shortened signature are not signed', () => {
  const notice = { ...parametersOf(NOTICE), vnp_SecureHash: NOTICE_HASH };
  expect(isSigned(notice, SECRET)).toBe(true);
  expect(isSigned({ ...notice, vnp_Amount: '136620100' }, SECRET)).toBe(false);
  expect(isSigned({ ...notice, vnp_Extra: '1' }, SECRET)).toBe(false);
  expect(isSigned(notice, 'SECRETKEZ')).toBe(false);
  expect(isSigned(parametersOf(NOTICE), SECRET)).toBe(false);
  expect(isSigned({ ...notice, vnp_SecureHash: NOTICE_HASH.slice(0, -1) }, SECRET)).toBe(false);
});

test('an absent value is joined as an empty one', () => {
  expect(joinedHash(['a', undefined, 1], SECRET)).toBe(joinedHash(['a', '', '1'], SECRET));
});
