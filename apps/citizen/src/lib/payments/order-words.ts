import { formatDay, formatMoment, formatMonthsAsYears, formatTime, type ReaderLanguage } from '@openvssid/core';
import { paymentTexts } from '@openvssid/ui/texts/payments';
import type { Order } from './order-state.ts';

export type OrderStep = { title: string; when?: string; text?: string; state: 'done' | 'now' | 'next' };

/** What an order has come to, in a sentence. `returned`: somebody comes from the provider's page, where they may have paid. */
export function leadOf(order: Order, language: ReaderLanguage, returned: boolean): string {
  const t = paymentTexts[language].order.leads;
  switch (order.state) {
    case 'paid':
      return moneyWords(order, language) ?? t.paid;
    case 'recorded':
      return gained(order, language);
    case 'refunding':
    case 'refunded':
      return t[order.state];
    case 'created':
    case 'awaiting-payment':
      return moneyWords(order, language) ?? (returned ? t.waiting : before(order, language));
    // Nobody whose money came, of another amount or too late, is told that nothing was taken.
    default:
      return moneyWords(order, language) ?? ended(order.state, order, language);
  }
}

function before({ channel, expiresAt }: Order, language: ReaderLanguage): string {
  const t = paymentTexts[language].order.leads;
  return (channel === 'bank-transfer' ? t.transfer : t).created(formatTime(expiresAt));
}

/** Of a transfer nobody here knows that it was not made: the bank's statement comes hours later. */
function ended(state: 'expired' | 'failed' | 'cancelled', { channel }: Order, language: ReaderLanguage): string {
  const t = paymentTexts[language].order.leads;
  if (channel !== 'bank-transfer') return t[state];
  return state === 'cancelled' ? t.transfer.cancelled : t.transfer.unpaid;
}

/** What becomes of money that did not record its order: that came besides, or that the provider holds. */
export function moneyWords({ payments, held }: Pick<Order, 'payments' | 'held'>, language: ReaderLanguage): string | undefined {
  const t = paymentTexts[language].order.leads;
  const is = (wanted: Order['payments'][number]['state']) => payments.some(({ state }) => state === wanted);
  if (held || is('open')) return t.checking;
  if (is('refunding')) return t.refunding;
  return is('refunded') ? t.refunded : undefined;
}

function gained({ kind, items }: Order, language: ReaderLanguage): string {
  const t = paymentTexts[language].order.leads;
  if (kind === 'voluntary') return t.months(formatMonthsAsYears(sum(items.map(({ months }) => months)), language));
  const [only, ...others] = items;
  return only && others.length === 0 ? t.card(formatDay(only.toDay, language)) : t.cards;
}

/** Why it was not paid, where that has words for people. */
export function reasonOf({ failure }: Pick<Order, 'failure'>, language: ReaderLanguage): string | undefined {
  const reasons: Readonly<Record<string, string>> = paymentTexts[language].order.reasons;
  return failure === null ? undefined : reasons[failure.code];
}

/** What happened, and what comes next. */
export function orderSteps(order: Order, language: ReaderLanguage): OrderStep[] {
  const t = paymentTexts[language].order;
  const done = (title: string, at: string | null | undefined): OrderStep => ({
    title,
    state: 'done',
    ...(at && { when: formatMoment(at, language) }),
  });
  const paidAt = order.payments.map((payment) => payment.paidAt).toSorted()[0] ?? order.settledAt;
  const began = done(t.events.created, order.createdAt);
  const paid = done(t.events.paid, paidAt);
  switch (order.state) {
    case 'created':
    case 'awaiting-payment':
      return [
        began,
        { title: t.next.pay, when: paymentTexts[language].open.until(formatTime(order.expiresAt)), state: 'now' },
        ...(order.channel === 'bank-transfer' ? [{ title: t.next.statement, state: 'next' as const }] : []),
        { title: t.next.record, state: 'next' },
      ];
    case 'paid':
      return [began, paid, { title: t.next.record, state: 'now' }];
    case 'recorded':
      return [began, paid, done(t.events.recorded, order.items[0]?.recordedAt)];
    case 'expired':
      return [began, done(t.events.expired, order.expiresAt)];
    case 'refunding':
      return [began, paid, done(t.events.refunding, undefined), { title: t.next.refund, state: 'now' }];
    case 'refunded':
      return [began, paid, done(t.events.refunded, undefined)];
    default:
      return [began, done(t.events[order.state], order.settledAt)];
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
