import { randomUUID } from 'node:crypto';
import { type Database, sql, type Transaction } from '@openvssid/server/db/database';
import { type LedgerEntry, postEntries } from '../../ledger/post.ts';
import { type NewException, openException } from '../../received-payments/open-exception.ts';
import type { Services } from '../../services.ts';
import { findOrder } from '../find-order.ts';
import type { Booked, Whose } from './books.ts';
import type { Difference } from './compare.ts';
import type { ListedPayment, ProviderList } from './provider-list.ts';

/** What a comparison came to; sums in whole đồng. */
export type Reconciled = {
  day: Temporal.PlainDate;
  providerCount: number;
  providerTotal: number;
  ourCount: number;
  ourTotal: number;
  fees: number;
  differences: number;
};

const WRITE = sql(
  'write-reconciliation',
  `insert into reconciliation (reconciliation_id, provider, day, at, provider_count, provider_total, our_count, our_total, fees, differences)
   values ($1, 'vnpay', $2, $3, $4, $5, $6, $7, $8, $9)`,
);
const ENTRIES_AT_ONCE = 500;

/** The report, its differences and the day's fees: all or nothing, and a repeat writes no difference and no fee a second time. */
export async function writeReconciliation(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  reconciled: Reconciled,
  differences: readonly Difference<Booked>[],
  { payments }: ProviderList,
): Promise<void> {
  const now = clock.now();
  const exceptions = await Promise.all(differences.map((difference) => exceptionFor(db, difference)));
  const fees = payments.filter(({ fee }) => fee > 0).map((payment) => feeEntry(payment, now));
  await db.transaction(async (tx) => {
    for (const exception of exceptions) await openException(tx, exception, now);
    for (let first = 0; first < fees.length; first += ENTRIES_AT_ONCE)
      await postEntries(tx, fees.slice(first, first + ENTRIES_AT_ONCE));
    await writeRow(tx, reconciled, now);
  });
}

async function writeRow(tx: Transaction, reconciled: Reconciled, now: Temporal.Instant): Promise<void> {
  const { day, providerCount, providerTotal, ourCount, ourTotal, fees, differences } = reconciled;
  await tx.run(WRITE, [randomUUID(), day, now, providerCount, providerTotal, ourCount, ourTotal, fees, differences]);
}

/** VNPAY keeps its fee of what it hands over; each transaction's is booked once. */
function feeEntry({ transactionNo, reference, fee }: ListedPayment, at: Temporal.Instant): LedgerEntry {
  return {
    kind: 'fee',
    source: `vnpay ${transactionNo}`,
    orderReference: reference,
    at,
    lines: [
      { account: 'provider-fees', debit: fee },
      { account: 'clearing-vnpay', credit: fee },
    ],
  };
}

async function exceptionFor(db: Database, difference: Difference<Booked>): Promise<NewException> {
  const { kind } = difference;
  const listed = 'refund' in difference ? difference.refund : 'listed' in difference ? difference.listed : undefined;
  const booked = 'booked' in difference ? difference.booked : undefined;
  const transactionNo = listed?.transactionNo ?? booked?.transactionNo ?? '';
  return {
    kind,
    about: `vnpay ${transactionNo}`,
    ...(booked ? whoseIs(booked) : await whoseOrderIs(db, listed?.reference)),
    data: {
      transactionNo,
      ...(booked && { amount: booked.amount }),
      ...(listed && {
        providerAmount: listed.amount,
        providerStatus: listed.status,
        providerReference: listed.reference,
        paidAt: listed.paidAt.toString(),
      }),
      ...('refund' in difference && { refund: true }),
    },
  };
}

const whoseIs = ({ paymentId, payerId, orderId, agencyCode }: Booked): Whose => ({ paymentId, payerId, orderId, agencyCode });

async function whoseOrderIs(db: Database, reference: string | undefined): Promise<Omit<Whose, 'paymentId'> | undefined> {
  const order = reference === undefined ? undefined : await findOrder(db, reference);
  return order && { payerId: order.payerId, orderId: order.orderId, agencyCode: order.agencyCode };
}
