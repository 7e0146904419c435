import { randomUUID } from 'node:crypto';
import { type Month, monthOf, ok, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { WITHOUT_HURRY } from '@openvssid/server/db/without-hurry';
import { civilDay, momentNow } from '@openvssid/server/clock';
import type { Services } from '../services.ts';
import { appendListEvent } from './event.ts';
import { MONTHS_COMPARED, WRITE_PAYMENTS } from './lines.ts';
import { firstDayOfPayment, mayBeMade, referenceStart } from './month-of-list.ts';

/** `fresh`: made just now; otherwise it was there before. */
export type MadeList = { listId: string; fresh: boolean };

// Lists are made one after the other: a benefit that moves meanwhile is in the one or the other.
const ONE_AT_A_TIME = sql('lock-making-of-payment-lists', "select pg_advisory_xact_lock(hashtext('payment-list'), 0)");
// How many lines come out of one step of the statement is not known before it runs: guessed as one, it would be joined line by line.
const JOINED_BY_HASH = sql('make-list-by-hash', 'set local enable_nestloop = off');
const FIND = sql<{ listId: string }>(
  'find-payment-list-of-month',
  'select list_id as "listId" from payment_list where agency_code = $1 and month = $2',
);
const MONTHS_MADE = sql<{ last: string | null; first: string | null }>(
  'months-of-payment-lists',
  'select (select max(month) from payment_list where agency_code = $1)::text as last, (select min(month) from payment_list)::text as first',
);
const INSERT = sql(
  'insert-payment-list',
  'insert into payment_list (list_id, agency_code, month, made_at, made_by) values ($1, $2, $3, $4, $5)',
);

/**
 * Makes the list of an office and month: whoever is to be paid as records and arrangements stand now, with what was paid too little or
 * too much before. Made once: a repeat, or a second officer at the same time, gets the list that is there.
 */
export function makeList(
  services: Pick<Services, 'db' | 'clock'>,
  { agencyCode, month, officerId }: { agencyCode: string; month: Month; officerId: string | null },
): Promise<Result<MadeList>> {
  return services.db.transaction(async (tx) => {
    await tx.run(WITHOUT_HURRY);
    await tx.run(JOINED_BY_HASH);
    await tx.run(ONE_AT_A_TIME);
    const [found] = await tx.run(FIND, [agencyCode, `${month}-01`]);
    if (found) return ok({ listId: found.listId, fresh: false });
    const now = momentNow(services);
    const [made] = await tx.run(MONTHS_MADE, [agencyCode]);
    const allowed = mayBeMade(month, civilDay(now), made?.last ? monthOf(made.last) : undefined);
    if (!allowed.ok) return allowed;
    const listId = randomUUID();
    await tx.run(INSERT, [listId, agencyCode, `${month}-01`, now, officerId]);
    const payments = await writePayments(tx, { listId, agencyCode, month, firstMade: made?.first ?? null, now });
    await appendListEvent(tx, { listId, officerId, at: now, kind: 'made', data: { payments } });
    return ok({ listId, fresh: true });
  });
}

type NewList = { listId: string; agencyCode: string; month: Month; firstMade: string | null; now: Temporal.Instant };

async function writePayments(tx: Transaction, { listId, agencyCode, month, firstMade, now }: NewList): Promise<number> {
  const first = Temporal.PlainDate.from(`${month}-01`);
  const today = civilDay(now);
  const [written] = await tx.run(WRITE_PAYMENTS, [
    agencyCode,
    first,
    today,
    now,
    earliest(first, firstMade),
    listId,
    firstDayOfPayment(month, today),
    referenceStart(month, agencyCode),
  ]);
  return written?.payments ?? 0;
}

/** No month from before there were lists is looked at. */
function earliest(first: Temporal.PlainDate, firstMade: string | null): Temporal.PlainDate {
  const oldest = first.subtract({ months: MONTHS_COMPARED });
  const since = firstMade === null ? first : Temporal.PlainDate.from(firstMade);
  return Temporal.PlainDate.compare(oldest, since) > 0 ? oldest : since;
}
