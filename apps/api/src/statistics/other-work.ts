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

/** Of the chosen day; what is open, of now. */
export async function otherWorkOf(
  query: Query,
  agencyCode: string,
  { day, today }: Span,
): Promise<Pick<Statistics, 'registrations' | 'feedback'>> {
  const values = [agencyCode, ...momentsOf({ day, firstDay: day, today })];
  const [[registrations], [feedback]] = await Promise.all([query(REGISTRATIONS, values), query(FEEDBACK, values)]);
  if (!registrations || !feedback) throw new Error('counting answers a row');
  return { registrations, feedback };
}
