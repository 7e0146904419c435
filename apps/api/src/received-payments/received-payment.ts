import type { OrderActor } from '../contribution-orders/order.ts';
import type { Channel } from '../payment-channels/channel.ts';

/** Money that a provider or a bank says has come, its signature or its origin already checked. */
export type ReceivedPayment = {
  provider: Channel;
  /** Number of the transaction at the provider or in the bank's statement: what is told twice is settled once. */
  providerKey: string;
  source: 'notification' | 'query' | 'statement' | 'reconciliation' | 'decision';
  /** As it was told: perhaps of no order, or of none that can be read. */
  reference: string | null;
  /** Whole đồng. */
  amount: number;
  bankCode?: string | undefined;
  paidAt: Temporal.Instant;
  /** The message as it came, without what signs it. */
  message: Readonly<Record<string, unknown>>;
  /** Who says so, where it is not the provider itself. */
  by?: OrderActor;
};
