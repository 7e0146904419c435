import { expect, test } from 'vitest';
import { deskPaymentTexts } from '@openvssid/ui/texts/desk-payments';
import { wordsOf } from './answer-words.ts';

const t = deskPaymentTexts.vi;
const listed = { kind: 'only-at-provider' as const, details: { transactionNo: '14000001' } };

test('money of VNPAY’s list can be asked about and taken in; once it is in the books, it cannot', () => {
  expect(wordsOf(t, { ...listed, payment: null })).toEqual(t.kinds['only-at-provider']);
  expect(wordsOf(t, { ...listed, payment: {} }).can).toBe(t.bookedSince);
});

test('of a refund that a statement has otherwise, it is the bank that is asked', () => {
  const otherwise = { kind: listed.kind, details: { told: 5, refundState: 'failed' }, payment: {} };
  expect(wordsOf(t, otherwise)).toEqual(t.refundedOtherwise);
});

test('of a refund that no statement has, it is said whose word the books have', () => {
  const refund = { kind: 'only-here' as const, details: { refund: true, transactionNo: 'CV-12' }, payment: {} };
  expect(wordsOf(t, refund)).toEqual(t.refundNotStated);
  expect(wordsOf(t, { ...refund, details: { transactionNo: '14000001' } })).toEqual(t.kinds['only-here']);
});
