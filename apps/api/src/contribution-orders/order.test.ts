import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyOrderEvent,
  foldOrder,
  isPayable,
  mayFollow,
  ORDER_MOVES,
  ORDER_STATES,
  type OrderEvent,
  type OrderEventType,
  type OrderStanding,
} from './order.ts';

const EXAMPLES = {
  created: { type: 'created', data: {} },
  sent: { type: 'sent', data: { channel: 'vnpay' } },
  paid: { type: 'paid', data: { paymentId: 'p' } },
  recorded: { type: 'recorded', data: { paymentId: 'p' } },
  expired: { type: 'expired', data: {} },
  failed: { type: 'failed', data: { code: '24', message: 'Khách hàng hủy giao dịch' } },
  cancelled: { type: 'cancelled', data: {} },
  refunding: { type: 'refunding', data: { refundId: 'r' } },
  refunded: { type: 'refunded', data: { refundId: 'r' } },
  'refund-failed': { type: 'refund-failed', data: { refundId: 'r' } },
} satisfies { [Type in OrderEventType]: Extract<OrderEvent, { type: Type }> };
const TYPES = Object.keys(ORDER_MOVES) as OrderEventType[];
const at = '2026-11-22T03:00:00Z';
const after = (...types: OrderEventType[]): OrderStanding => foldOrder(types.map((type) => ({ ...EXAMPLES[type], at })));

describe('the way of an order', () => {
  test('that goes well', () => {
    expect(after('created', 'sent', 'paid', 'recorded')).toEqual({
      state: 'recorded',
      channel: 'vnpay',
      settledAt: at,
      lastSeq: 4,
    });
  });

  test('another channel may be taken while it waits', () => {
    const other: OrderEvent & { at: string } = { type: 'sent', data: { channel: 'bank-transfer' }, at };
    expect(applyOrderEvent(after('created', 'sent'), other)).toMatchObject({
      state: 'awaiting-payment',
      channel: 'bank-transfer',
    });
  });

  test.each(['expired', 'failed', 'cancelled'] as const)('money that comes after it has %s is its money', (end) => {
    expect(after('created', 'sent', end, 'paid')).toMatchObject({ state: 'paid', lastSeq: 4 });
  });

  test('a refund that did not arrive is decided about anew', () => {
    expect(after('created', 'paid', 'refunding', 'refund-failed', 'recorded')).toMatchObject({ state: 'recorded' });
  });

  test('a book that does not begin with its creation, or jumps, is broken', () => {
    expect(() => foldOrder([])).toThrow('begins');
    expect(() => after('paid')).toThrow('No paid after nothing');
    expect(() => after('created', 'recorded')).toThrow('No recorded after created');
  });
});

describe('any sequence of events that may follow one another', () => {
  /** Each choice picks one of the events that may follow there. */
  const walk = (picks: readonly number[]): { standing: OrderStanding; types: OrderEventType[] } => {
    const types: OrderEventType[] = ['created'];
    let standing = after('created');
    for (const pick of picks) {
      const next = TYPES.filter((type) => mayFollow(standing.state, type));
      const type = next[pick % next.length];
      if (type === undefined) break;
      standing = applyOrderEvent(standing, { ...EXAMPLES[type], at });
      types.push(type);
    }
    return { standing, types };
  };
  const ways = fc.array(fc.nat(), { maxLength: 20 });

  test('folds to the state it led to, one number an event', () => {
    fc.assert(
      fc.property(ways, (picks) => {
        const { standing, types } = walk(picks);
        expect(after(...types)).toEqual(standing);
        expect(standing.lastSeq).toBe(types.length);
      }),
    );
  });

  test('records at most once, never without money, and nothing follows what is recorded or given back', () => {
    fc.assert(
      fc.property(ways, (picks) => {
        const { types } = walk(picks);
        const recorded = types.indexOf('recorded');
        if (recorded >= 0) {
          expect(types.lastIndexOf('recorded')).toBe(recorded);
          expect(types.slice(0, recorded)).toContain('paid');
          expect(recorded).toBe(types.length - 1);
        }
        if (types.includes('refunded')) expect(types.at(-1)).toBe('refunded');
        expect(types.filter((type) => type === 'paid').length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('has money exactly where money came', () => {
    fc.assert(
      fc.property(ways, (picks) => {
        const { standing, types } = walk(picks);
        expect(standing.settledAt !== null).toBe(types.includes('paid'));
        if (isPayable(standing.state)) expect(types).not.toContain('paid');
      }),
    );
  });
});

test('every state is reached, and from each that is not the last money finds a way', () => {
  expect(new Set(Object.values(ORDER_MOVES).map(({ to }) => to))).toEqual(new Set(ORDER_STATES));
  const withoutMoney = ORDER_STATES.filter((state) => !['paid', 'recorded', 'refunding', 'refunded'].includes(state));
  expect(withoutMoney.every((state) => mayFollow(state, 'paid'))).toBe(true);
});
