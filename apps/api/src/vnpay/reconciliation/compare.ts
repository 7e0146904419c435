import type { ListedPayment, ListedRefund, ProviderList } from './provider-list.ts';

/** Money that came by our books. */
export type BookedPayment = {
  transactionNo: string;
  reference: string | null;
  amount: number;
};
/** Money that we have asked VNPAY to give back. */
export type BookedRefund = { reference: string | null; amount: number };

export type Difference<Booked extends BookedPayment = BookedPayment> =
  | OnlyThere
  | { kind: 'only-here'; booked: Booked }
  | { kind: 'amount-at-provider-differs'; listed: ListedPayment; booked: Booked }
  | { kind: 'state-at-provider-differs'; listed: ListedPayment; booked: Booked }
  | UnaskedRefund;
type OnlyThere = { kind: 'only-at-provider'; listed: ListedPayment };
/** Money went back that nobody here decided about. */
type UnaskedRefund = { kind: 'state-at-provider-differs'; refund: ListedRefund };

const PAID = '00';

/**
 * What VNPAY's list of a day says otherwise than our books. `booked` holds what we have of the list's transactions, whatever day we have them
 * on, and all that was paid on that day: a payment of midnight is missed on neither side.
 */
export function compare<Booked extends BookedPayment>(
  { payments, refunds }: ProviderList,
  booked: readonly Booked[],
  bookedRefunds: readonly BookedRefund[],
): Difference<Booked>[] {
  const byNo = new Map(booked.map((payment) => [payment.transactionNo, payment]));
  const listedNos = new Set(payments.map(({ transactionNo }) => transactionNo));
  const differences: Difference<Booked>[] = [];
  for (const listed of payments) {
    const ours = byNo.get(listed.transactionNo);
    const difference = ours ? differenceOf(listed, ours) : onlyThere(listed);
    if (difference) differences.push(difference);
  }
  for (const ours of booked) if (!listedNos.has(ours.transactionNo)) differences.push({ kind: 'only-here', booked: ours });
  return [...differences, ...unaskedRefunds(refunds, bookedRefunds)];
}

/** What did not succeed there, or is held as suspicious, has not come here either. */
function onlyThere(listed: ListedPayment): OnlyThere | undefined {
  return listed.status === PAID ? { kind: 'only-at-provider', listed } : undefined;
}

function differenceOf<Booked extends BookedPayment>(listed: ListedPayment, booked: Booked): Difference<Booked> | undefined {
  if (listed.amount !== booked.amount) return { kind: 'amount-at-provider-differs', listed, booked };
  const agrees = listed.status === PAID && listed.reference === (booked.reference ?? listed.reference);
  return agrees ? undefined : { kind: 'state-at-provider-differs', listed, booked };
}

/** Each of ours explains one of theirs. */
function unaskedRefunds(refunds: readonly ListedRefund[], booked: readonly BookedRefund[]): UnaskedRefund[] {
  const left = booked.map(keyOf);
  return refunds.flatMap((refund) => {
    const index = left.indexOf(keyOf(refund));
    if (index < 0) return [{ kind: 'state-at-provider-differs' as const, refund }];
    left.splice(index, 1);
    return [];
  });
}

const keyOf = ({ reference, amount }: BookedRefund): string => `${reference ?? ''} ${amount}`;
