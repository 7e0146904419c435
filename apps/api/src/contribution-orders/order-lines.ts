import type { OrderItem } from './order-book.ts';
import type { Channel } from '../payment-channels/channel.ts';
import type { LedgerAccount, LedgerLine } from '../ledger/post.ts';

const FUND: Readonly<Record<OrderItem['fund'], LedgerAccount>> = {
  health: 'fund-health',
  'social-insurance': 'fund-social-insurance',
};

export const clearingOf = (channel: Channel): LedgerAccount => `clearing-${channel}`;

/** Money that came, before anybody says what it is for. */
export function receivedLines(channel: Channel, amount: number, agencyCode: string | null): LedgerLine[] {
  return [
    { account: clearingOf(channel), debit: amount, agencyCode },
    { account: 'unallocated', credit: amount, agencyCode },
  ];
}

/** What an order brings its funds: one line a participant and month; the State's share is a claim on it. */
export function recordedLines(agencyCode: string, items: readonly OrderItem[]): LedgerLine[] {
  const paid = items.reduce((sum, { amount }) => sum + amount, 0);
  const support = items.reduce((sum, item) => sum + item.support, 0);
  return [
    ...(paid > 0 ? [{ account: 'unallocated', debit: paid, agencyCode } as const] : []),
    ...(support > 0 ? [{ account: 'state-support', debit: support, agencyCode } as const] : []),
    ...items.flatMap((item) =>
      monthly(item).map(({ month, amount }) => ({
        account: FUND[item.fund],
        credit: amount,
        personId: item.personId,
        month,
        agencyCode: item.agencyCode,
      })),
    ),
  ];
}

/** In equal parts; what does not divide lies with the first months, a đồng each. */
function monthly({ fromDay, months, gross }: OrderItem): { month: string; amount: number }[] {
  const first = Temporal.PlainDate.from(fromDay).with({ day: 1 });
  const each = Math.floor(gross / months);
  const over = gross - each * months;
  return Array.from({ length: months }, (_, index) => ({
    month: first.add({ months: index }).toString(),
    amount: each + (index < over ? 1 : 0),
  })).filter(({ amount }) => amount > 0);
}
