import { expect, test } from 'vitest';
import { paymentTexts } from '@openvssid/ui/texts/payments';
import { awaitsStatement, endedUnpaid, type Order } from './order-state.ts';
import { leadOf, moneyWords } from './order-words.ts';

const leads = paymentTexts.vi.order.leads;
type Payment = Order['payments'][number];
const payment = (state: Payment['state']): Payment => ({
  provider: 'bank-transfer',
  amount: 1_366_199,
  paidAt: '2026-11-22T03:05:00Z',
  state,
  exception: state === 'open' ? 'amount-differs' : null,
});
const order = (state: Order['state'], change: Partial<Order> = {}): Order => ({
  reference: 'VSS0000000000',
  orderId: '0f8fad5b-d9cb-469f-a165-70867728950e',
  kind: 'household-health',
  state,
  channel: 'bank-transfer',
  amount: 1_366_200,
  createdAt: '2026-11-22T03:00:00Z',
  expiresAt: '2026-11-22T03:15:00Z',
  settledAt: null,
  agencyCode: '0101',
  agencyName: 'BHXH cơ sở Ba Đình',
  receiptContact: null,
  items: [],
  quote: {
    kind: 'household-health',
    gross: 1_366_200,
    support: 0,
    pricedOn: '2026-11-22',
    payBy: null,
    law: null,
    steps: [],
    participants: [],
    notices: [],
  },
  payments: [],
  channels: [],
  mayCancel: false,
  held: false,
  failure: null,
  ...change,
});
const lead = (state: Order['state'], change?: Partial<Order>) => leadOf(order(state, change), 'vi', false);

test('nobody whose money came is told that nothing was taken', () => {
  for (const state of ['awaiting-payment', 'expired', 'failed', 'cancelled'] as const) {
    expect(lead(state, { payments: [payment('open')] })).toBe(leads.checking);
    expect(lead(state, { payments: [payment('refunding')] })).toBe(leads.refunding);
    expect(lead(state, { payments: [payment('refunded')] })).toBe(leads.refunded);
  }
  expect(lead('expired', { channel: 'vnpay' })).toBe(leads.expired);
  expect(lead('cancelled', { channel: null })).toBe(leads.cancelled);
});

test('of a transfer nobody says that nothing was taken, whatever became of its order', () => {
  const ends = ['expired', 'failed', 'cancelled'] as const;
  expect(ends.map((state) => lead(state))).toEqual([leads.transfer.unpaid, leads.transfer.unpaid, leads.transfer.cancelled]);
  for (const state of ['created', 'awaiting-payment', ...ends] as const) {
    expect(lead(state)).not.toContain('bị trừ tiền');
    expect(lead(state)).toContain('đừng chuyển lại');
  }
  expect(lead('awaiting-payment')).toContain('sao kê của ngân hàng, thường trong ngày làm việc');
  expect(lead('awaiting-payment', { channel: 'vnpay' })).toBe(leads.created('10:15'));
});

test('after its time a transfer is waited for, until money came', () => {
  expect(awaitsStatement(order('expired'))).toBe(true);
  expect(awaitsStatement(order('expired', { payments: [payment('open')] }))).toBe(false);
  expect(awaitsStatement(order('expired', { channel: 'vnpay' }))).toBe(false);
  expect(awaitsStatement(order('cancelled'))).toBe(false);
});

test('nobody is led to a second payment while money for the first is looked at', () => {
  expect(endedUnpaid(order('expired'))).toBe(true);
  expect(endedUnpaid(order('expired', { payments: [payment('open')] }))).toBe(false);
  expect(endedUnpaid(order('failed', { held: true }))).toBe(false);
  expect(endedUnpaid(order('expired', { payments: [payment('refunded')] }))).toBe(true);
});

test('while the provider holds the money nobody is asked to pay', () => {
  expect(lead('awaiting-payment', { held: true })).toBe(leads.checking);
});

test('money that came besides is told of beside what was recorded', () => {
  const recorded = order('recorded', { payments: [payment('recorded'), payment('open')] });
  expect(moneyWords(recorded, 'vi')).toBe(leads.checking);
  expect(moneyWords(order('recorded', { payments: [payment('recorded')] }), 'vi')).toBeUndefined();
});
