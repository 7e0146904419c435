import { z } from 'zod';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { type Decision, decision, dong, moment } from './exception.ts';

export const exceptionEvent = z.object({
  at: moment,
  officer: z.string(),
  kind: z.enum(['proposed', 'sent-back', 'decided']),
  decision,
  amount: dong.nullable(),
  reason: z.string().nullable(),
});
type Event = z.infer<typeof exceptionEvent>;

const APPEND = sql(
  'append-payment-exception-event',
  `insert into payment_exception_event (exception_id, seq, at, officer_id, kind, decision, amount, reason) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);
const BOOK = sql<Omit<Event, 'at'> & { at: Temporal.Instant }>(
  'events-of-payment-exception',
  `select e.at, o.full_name as officer, e.kind, e.decision, e.amount, e.reason
     from payment_exception_event e join officer o on o.officer_id = e.officer_id where e.exception_id = $1 order by e.seq desc`,
);

export type NewExceptionEvent = {
  exceptionId: string;
  seq: number;
  at: Temporal.Instant;
  officerId: string;
  kind: Event['kind'];
  decision: Decision;
  amount: number | null;
  reason: string | null;
};

/** In the transaction of what happened, while the exception is locked. */
export async function appendExceptionEvent(tx: Transaction, event: NewExceptionEvent): Promise<void> {
  const { exceptionId, seq, at, officerId, kind, decision: of, amount, reason } = event;
  await tx.run(APPEND, [exceptionId, seq, at, officerId, kind, of, amount, reason]);
}

/** Newest first. */
export async function exceptionBookOf(query: Query, exceptionId: string): Promise<Event[]> {
  return (await query(BOOK, [exceptionId])).map((event) => ({ ...event, at: event.at.toString() }));
}
