import type { Channel } from '../payment-channels/channel.ts';

export const ORDER_KINDS = ['household-health', 'voluntary'] as const;
export type OrderKind = (typeof ORDER_KINDS)[number];

/** «Trạng thái đơn đóng». */
export const ORDER_STATES = [
  'created',
  'awaiting-payment',
  'paid',
  'recorded',
  'expired',
  'failed',
  'cancelled',
  'refunding',
  'refunded',
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** Why money that came was not recorded by itself, or a state between us and a provider that somebody has to look at. */
export const SETTLEMENT_EXCEPTIONS = [
  'amount-differs',
  'late',
  'paid-twice',
  'unknown-order',
  'suspicious',
  'not-recordable',
  'amount-at-provider-differs',
] as const;
export type SettlementException = (typeof SETTLEMENT_EXCEPTIONS)[number];

export type OrderEvent =
  | { type: 'created'; data: Record<string, never> }
  /** The provider's page or the account was shown. */
  | { type: 'sent'; data: { channel: Channel } }
  /** Money came. `exception`: why it is not recorded by itself. */
  | { type: 'paid'; data: { paymentId: string; exception?: SettlementException } }
  | { type: 'recorded'; data: { paymentId: string } }
  | { type: 'expired'; data: Record<string, never> }
  /** The provider's own code and words. */
  | { type: 'failed'; data: { code: string; message: string } }
  | { type: 'cancelled'; data: Record<string, never> }
  | { type: 'refunding'; data: { refundId: string } }
  | { type: 'refunded'; data: { refundId: string } }
  /** It did not arrive: somebody decides anew. */
  | { type: 'refund-failed'; data: { refundId: string } };
export type OrderEventType = OrderEvent['type'];

export type OrderActor = { kind: 'citizen' | 'officer' | 'machine' | 'provider'; id: string | null };

/** What the events of an order make of it up to now. */
export type OrderStanding = { state: OrderState; channel: Channel | null; settledAt: string | null; lastSeq: number };

/** From which states an event may follow, and to which it leads; `null` is before the first. */
export const ORDER_MOVES: Readonly<Record<OrderEventType, { from: readonly (OrderState | null)[]; to: OrderState }>> = {
  created: { from: [null], to: 'created' },
  // Again where the payer takes another way to pay.
  sent: { from: ['created', 'awaiting-payment'], to: 'awaiting-payment' },
  // Money may come after everything but money.
  paid: { from: ['created', 'awaiting-payment', 'expired', 'failed', 'cancelled'], to: 'paid' },
  recorded: { from: ['paid'], to: 'recorded' },
  expired: { from: ['created', 'awaiting-payment'], to: 'expired' },
  failed: { from: ['created', 'awaiting-payment'], to: 'failed' },
  cancelled: { from: ['created', 'awaiting-payment'], to: 'cancelled' },
  refunding: { from: ['paid'], to: 'refunding' },
  refunded: { from: ['refunding'], to: 'refunded' },
  'refund-failed': { from: ['refunding'], to: 'paid' },
};

export function mayFollow(state: OrderState | null, type: OrderEventType): boolean {
  return ORDER_MOVES[type].from.includes(state);
}

/** The order after one more event; one that cannot follow is a defect and throws. */
export function applyOrderEvent(standing: OrderStanding | null, event: OrderEvent & { at: string }): OrderStanding {
  if (!mayFollow(standing?.state ?? null, event.type)) throw new Error(`No ${event.type} after ${standing?.state ?? 'nothing'}`);
  const before = standing ?? { channel: null, settledAt: null, lastSeq: 0 };
  return {
    state: ORDER_MOVES[event.type].to,
    channel: event.type === 'sent' ? event.data.channel : before.channel,
    settledAt: event.type === 'paid' ? event.at : before.settledAt,
    lastSeq: before.lastSeq + 1,
  };
}

export function foldOrder(events: readonly (OrderEvent & { at: string })[]): OrderStanding {
  const standing = events.reduce<OrderStanding | null>(applyOrderEvent, null);
  if (!standing) throw new Error('an order begins with its creation');
  return standing;
}

/** May still be paid through its channel, as far as its state says; the time is looked at besides. */
export const isPayable = (state: OrderState): boolean => state === 'created' || state === 'awaiting-payment';

/** An order as the payer's row has it, without its items. */
export type Order = {
  /** Whose order it is, and who pays. */
  payerId: number;
  orderId: string;
  reference: string;
  kind: OrderKind;
  agencyCode: string;
  amount: number;
  state: OrderState;
  channel: Channel | null;
  createdAt: Temporal.Instant;
  /** When VNPAY was first told of it: what every query about it repeats. */
  sentAt: Temporal.Instant | null;
  expiresAt: Temporal.Instant;
};
