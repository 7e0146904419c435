import { expect, test } from 'vitest';
import type { MoneyInHand } from './possible-decisions.ts';
import { amountBack, possibleDecisions } from './possible-decisions.ts';

const LATE: MoneyInHand = {
  kind: 'late',
  payment: { amount: 1_366_200, state: 'open', left: 1_366_200 },
  order: { amount: 1_366_200, state: 'paid' },
  payerId: 1,
  refund: null,
};
const money = (payment: Partial<NonNullable<MoneyInHand['payment']>>, rest: Partial<MoneyInHand> = {}): MoneyInHand => ({
  ...LATE,
  payment: { amount: 1_366_200, state: 'open', left: 1_366_200, ...payment },
  ...rest,
});

test('money of an order that has none is recorded or goes back, never kept', () => {
  for (const state of ['created', 'awaiting-payment', 'paid', 'expired', 'failed', 'cancelled'] as const)
    expect(possibleDecisions({ ...LATE, order: { amount: 1_366_200, state } })).toEqual(['record', 'refund']);
  for (const state of ['recorded', 'refunding', 'refunded'] as const)
    expect(possibleDecisions({ ...LATE, order: { amount: 1_366_200, state } })).toEqual(['refund']);
});

test('a đồng too little goes back; a đồng too much may be recorded', () => {
  expect(possibleDecisions(money({ amount: 1_366_199, left: 1_366_199 }))).toEqual(['refund']);
  expect(possibleDecisions(money({ amount: 1_366_201, left: 1_366_201 }))).toEqual(['record', 'refund']);
});

test('only money of nobody who can be named may be kept', () => {
  const unknown = { ...LATE, kind: 'unknown-order', order: null } as const;
  expect(possibleDecisions({ ...unknown, payerId: null })).toEqual(['record', 'refund', 'keep']);
  expect(possibleDecisions(unknown)).toEqual(['record', 'refund']);
});

test('what was paid over an order that is recorded goes back, until it is on its way', () => {
  const order = { amount: 1_366_200, state: 'recorded' as const };
  expect(possibleDecisions(money({ amount: 1_400_000, state: 'recorded', left: 33_800 }, { order }))).toEqual(['refund']);
  expect(possibleDecisions(money({ amount: 1_400_000, state: 'recorded', left: 0 }, { order }))).toEqual(['close']);
});

test('where no money waits there is something to find out, and nothing to move', () => {
  expect(possibleDecisions({ ...LATE, kind: 'suspicious', payment: null })).toEqual(['close']);
  expect(possibleDecisions({ ...LATE, kind: 'amount-at-provider-differs' })).toEqual(['close']);
  for (const state of ['refunding', 'refunded', 'kept'] as const)
    expect(possibleDecisions(money({ state, left: 0 }))).toEqual(['close']);
});

test('money that only a provider’s list has is taken in, as long as it is not in the books', () => {
  expect(possibleDecisions({ ...LATE, kind: 'only-at-provider', payment: null })).toEqual(['take-in', 'close']);
  expect(possibleDecisions({ ...LATE, kind: 'only-at-provider' })).toEqual(['close']);
});

test('what could not go back the way it came can go another, and all of it', () => {
  expect(possibleDecisions({ ...LATE, kind: 'refund-failed' })).toEqual(['record', 'refund', 'transfer']);
  const underWay = money({ state: 'refunding', left: 0 }, { kind: 'refund-unanswered', refund: { amount: 1_000 } });
  expect([possibleDecisions(underWay), amountBack(underWay, 'transfer')]).toEqual([['transfer', 'arrived', 'close'], 1_000]);
  expect(possibleDecisions({ ...underWay, refund: null })).toEqual(['close']);
});
