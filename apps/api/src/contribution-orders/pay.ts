import { ok, type ReaderLanguage, refuse, type Result } from '@openvssid/core';
import type { Services } from '../services.ts';
import { isHeld } from './is-held.ts';
import { channelOf } from '../payment-channels/channels.ts';
import { isPayable } from './order.ts';
import type { Channel, PayAnswer } from '../payment-channels/channel.ts';
import { appendOrderEvents, lockOwnOrder } from './order-book.ts';

export type PayRequest = { payerId: number; reference: string; channel: Channel; ip: string; language: ReaderLanguage };

/** Every other way that is asked for is written into the order's book for good: nobody who pays changes their mind so often. */
const MOST_EVENTS = 20;

/** Says how an order is paid, and that its payer has been told: from then on money is waited for. Another way may be asked for until it runs out. */
export async function payOrder(services: Services, request: PayRequest): Promise<Result<PayAnswer>> {
  const { payerId, reference, channel, ip, language } = request;
  const way = channelOf(channel);
  const sent = await services.db.transaction(async (tx) => {
    const order = await lockOwnOrder(tx, payerId, reference);
    if (!order) return refuse('not-found');
    if (!way.offered(services.config)) return refuse('payment-channel-closed');
    const now = services.clock.now();
    if (!isPayable(order.state)) return refuse('payment-order-closed', { params: { state: order.state } });
    if (Temporal.Instant.compare(order.expiresAt, now) <= 0) return refuse('payment-order-expired');
    if (await isHeld(tx, order)) return refuse('payment-order-held');
    if (order.state === 'awaiting-payment' && order.channel === channel) return ok(order);
    if (order.lastSeq >= MOST_EVENTS) return refuse('too-many-requests', { params: waitUntil(order.expiresAt, now) });
    const event = { type: 'sent', data: { channel } } as const;
    const askAt = way.asksAfterMinutes === undefined ? {} : { askAt: now.add({ minutes: way.asksAfterMinutes }) };
    return ok(await appendOrderEvents(tx, order, [{ event, actor: { kind: 'citizen', id: String(payerId) } }], now, askAt));
  });
  if (!sent.ok) return sent;
  const { sentAt, ...order } = sent.value;
  const answer = await way.begin(services, { ...order, sentAt: sentAt ?? order.createdAt }, { ip, language });
  return answer ? ok(answer) : refuse('payment-channel-closed');
}

function waitUntil(moment: Temporal.Instant, now: Temporal.Instant): { seconds: number; minutes: number } {
  const seconds = Math.ceil(now.until(moment).total('seconds'));
  return { seconds, minutes: Math.ceil(seconds / 60) };
}
