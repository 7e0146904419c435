import { randomUUID } from 'node:crypto';
import { TIME_ZONE } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { REFUND_CHANNEL } from '../../payment-channels/refund-channel.ts';
import { openException } from '../../received-payments/open-exception.ts';
import type { Services } from '../../services.ts';
import type { Closing } from './closing.ts';
import type { ComparedBalance } from './summary.ts';

/** Where the last comparison stood, and when it was made. */
export type LastClosing = { closingAt: Temporal.Instant; at: Temporal.Instant; bank: number; books: number };

const LAST = sql<LastClosing>(
  'last-closing-balance',
  `select closing_at as "closingAt", at, provider_balance as bank, our_balance as books from reconciliation
    where provider = 'bank-transfer' and closing_at is not null order by closing_at desc, at desc limit 1`,
);

export async function lastClosing(query: Query): Promise<LastClosing | undefined> {
  return (await query(LAST))[0];
}

/** What a statement brought in, and what went out of the account for something else since the last comparison. Whole đồng. */
export type Moved = { incoming: number; received: number; outgoing: number };

// What an officer says the bank has given back is in the account by the bank's word until a statement has it.
// filled: money that was in the account at the last comparison and has come into the books since, by an older statement or a mended line.
const BOOKS = sql<{ balance: number; later: boolean; filled: number }>(
  'books-at-closing',
  `select coalesce((select sum(debit - credit) from ledger_line where account = 'clearing-bank-transfer'), 0)::bigint
            + coalesce((select sum(r.amount) from payment_refund r join received_payment p on p.payment_id = r.payment_id
                where r.state = 'done' and r.stated_key is null and ${REFUND_CHANNEL} = 'bank-transfer'), 0)::bigint as balance,
          exists (select from received_payment where provider = 'bank-transfer' and paid_at > $1) as later,
          coalesce((select sum(p.amount) from ledger_entry e
             join received_payment p on p.payment_id = case when e.kind = 'received' then e.source::uuid end
            where e.kind = 'received' and e.day >= ($3::timestamptz at time zone '${TIME_ZONE}')::date and e.at > $3
              and p.provider = 'bank-transfer' and p.paid_at < $2), 0)::bigint as filled`,
);
const WRITE = sql(
  'write-closing-balance',
  `insert into reconciliation (reconciliation_id, provider, day, at, provider_count, provider_total, our_count, our_total, differences, closing_at,
     provider_balance, our_balance)
   values ($1, 'bank-transfer', $2, $3, $4, $5, $4, $5, $6, $7, $8, $9)`,
);

/**
 * Compares what the bank says the account holds with what the ledger has for it, and puts a difference before the central agency's officers that
 * neither was there the last time nor is money that went out for something else. Undefined for a statement that is older than the books.
 */
export function compareBalance(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  closing: Closing,
  last: LastClosing | undefined,
  moved: Moved,
): Promise<ComparedBalance | undefined> {
  return db.transaction(async (tx) => {
    if (last && Temporal.Instant.compare(closing.at, last.closingAt) <= 0) return undefined;
    const [books] = await tx.run(BOOKS, [closing.at, last?.closingAt ?? null, last?.at ?? null]);
    if (!books || books.later) return undefined;
    const known = last ? last.bank - last.books - books.filled : 0;
    const unexplained = closing.balance - books.balance - known + moved.outgoing;
    const compared = { bank: closing.balance, books: books.balance, unexplained };
    await write(tx, clock.now(), closing, compared, moved);
    return compared;
  });
}

async function write(
  tx: Transaction,
  now: Temporal.Instant,
  { at }: Closing,
  { bank, books, unexplained }: ComparedBalance,
  { incoming, received, outgoing }: Moved,
): Promise<void> {
  const day = at.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  await tx.run(WRITE, [randomUUID(), day, now, incoming, received, unexplained === 0 ? 0 : 1, at, bank, books]);
  if (unexplained === 0) return;
  const data = { amount: books, providerAmount: bank, difference: unexplained, outgoing, closingAt: at.toString() };
  await openException(tx, { kind: 'balance-differs', about: `bank-transfer ${at.toString()}`, data }, now);
}
