import { expect, test } from 'vitest';
import { paymentTexts } from '@openvssid/ui/texts/payments';
import type { Order } from './order-state.ts';
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
  expect(lead('expired')).toBe(leads.expired);
  expect(lead('cancelled')).toBe(leads.cancelled);
});

test('while the provider holds the money nobody is asked to pay', () => {
  expect(lead('awaiting-payment', { held: true })).toBe(leads.checking);
});

test('money that came besides is told of beside what was recorded', () => {
  const recorded = order('recorded', { payments: [payment('recorded'), payment('open')] });
  expect(moneyWords(recorded, 'vi')).toBe(leads.checking);
  expect(moneyWords(order('recorded', { payments: [payment('recorded')] }), 'vi')).toBeUndefined();
});
