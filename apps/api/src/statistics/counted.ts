import { TIME_ZONE } from '@openvssid/core';
import { DUE, OPEN } from '../applications/desk/queue.ts';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { momentsOf, type Span } from './span.ts';

/** Rows that the statistics are made of: each is a number of applications that are alike. */
export type Received = { day: string; procedure: string; count: number };
export type Decided = {
  day: string;
  procedure: string;
  outcome: 'decided' | 'refused';
  officerId: string | null;
  receivedOn: string | null;
  /** Null: it had no due day yet. */
  late: boolean | null;
  count: number;
};
export type Open = {
  procedure: string;
  state: string;
  officerId: string | null;
  count: number;
  dueToday: number;
  dueTomorrow: number;
  overdue: number;
};

const dayOf = (column: string) => `(${column} at time zone '${TIME_ZONE}')::date`;

const RECEIVED = sql<Received>(
  'statistics-received',
  `select ${dayOf('submitted_at')} as day, procedure, count(*)::int as count from application
    where agency_code = $1 and submitted_at >= $2 and submitted_at < $3 group by 1, 2`,
);

// What was decided from $2 on has changed since: the agency's other applications are not looked at.
const DECIDED = sql<Decided>(
  'statistics-decided',
  `select ${dayOf('e.at')} as day, a.procedure, e.type as outcome, case when e.actor_kind = 'officer' then e.actor_id end as "officerId",
          ${dayOf('r.at')} as "receivedOn", ${dayOf('e.at')} > a.due_on as late, count(*)::int as count
     from application a
     join application_event e on e.person_id = a.person_id and e.application_id = a.application_id and e.type in ('decided', 'refused')
     left join application_event r on r.person_id = a.person_id and r.application_id = a.application_id and r.type = 'received'
    where a.agency_code = $1 and a.updated_at >= $2 and a.state in ('decided', 'delivered', 'refused') and e.at >= $2 and e.at < $3
    group by 1, 2, 3, 4, 5, 6`,
);

const OPEN_NOW = sql<Open>(
  'statistics-open',
  `select a.procedure, a.state, a.assignee_id::text as "officerId", count(*)::int as count,
          count(*) filter (where ${DUE} = $2::date and a.state <> 'info-requested')::int as "dueToday",
          count(*) filter (where ${DUE} = $2::date + 1 and a.state <> 'info-requested')::int as "dueTomorrow",
          count(*) filter (where ${DUE} < $2::date and a.state <> 'info-requested')::int as overdue
     from application a where a.agency_code = $1 and a.state in ${OPEN} group by 1, 2, 3`,
);

export function receivedIn(query: Query, agencyCode: string, span: Span): Promise<Received[]> {
  return query(RECEIVED, [agencyCode, ...momentsOf(span)]);
}

export function decidedIn(query: Query, agencyCode: string, span: Span): Promise<Decided[]> {
  return query(DECIDED, [agencyCode, ...momentsOf(span)]);
}

/** As it stands now, whichever day was chosen. */
export function openNow(query: Query, agencyCode: string, { today }: Span): Promise<Open[]> {
  return query(OPEN_NOW, [agencyCode, today]);
}
