import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Statistics } from './statistics.ts';
import { momentsOf, type Span } from './span.ts';

const REGISTRATIONS = sql<Statistics['registrations']>(
  'statistics-registrations',
  `select (select count(*)::int from registration where agency_code = $1 and submitted_at >= $2 and submitted_at < $3) as submitted,
          (select count(*)::int from registration where agency_code = $1 and decided_at >= $2 and decided_at < $3 and state = 'approved') as approved,
          (select count(*)::int from registration where agency_code = $1 and decided_at >= $2 and decided_at < $3 and state = 'refused') as refused,
          (select count(*)::int from registration where agency_code = $1 and state in ('new', 'verifying')) as open`,
);
// What is answered or closed does not change any more.
const FEEDBACK = sql<Statistics['feedback']>(
  'statistics-feedback',
  `select (select count(*)::int from feedback where agency_code = $1 and filed_at >= $2 and filed_at < $3) as filed,
          (select count(*)::int from feedback where agency_code = $1 and updated_at >= $2 and updated_at < $3 and state in ('answered', 'closed')) as ended,
          (select count(*)::int from feedback where agency_code = $1 and state in ('new', 'taken')) as open`,
);

// Of orders that were made in the week before: what is paid later is decided by an officer, who sees it elsewhere.
const PAYMENTS = sql<Statistics['payments']>(
  'statistics-online-payments',
  `select (select count(*)::int from contribution_order where agency_code = $1 and created_at >= $2 and created_at < $3) as ordered,
          r.recorded, r.paid,
          (select count(*)::int from payment_exception where agency_code = $1 and state <> 'closed') as open
     from (select count(*)::int as recorded, coalesce(sum(amount), 0)::bigint as paid from contribution_order
            where agency_code = $1 and state = 'recorded' and settled_at >= $2 and settled_at < $3
              and created_at >= $2 - interval '7 days' and created_at < $3) r`,
);

/** Of the chosen day; what is open, of now. */
export async function otherWorkOf(
  query: Query,
  agencyCode: string,
  { day, today }: Span,
): Promise<Pick<Statistics, 'registrations' | 'feedback' | 'payments'>> {
  const values = [agencyCode, ...momentsOf({ day, firstDay: day, today })];
  const [[registrations], [feedback], [payments]] = await Promise.all([
    query(REGISTRATIONS, values),
    query(FEEDBACK, values),
    query(PAYMENTS, values),
  ]);
  if (!registrations || !feedback || !payments) throw new Error('counting answers a row');
  return { registrations, feedback, payments };
}
