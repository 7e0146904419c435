import { type Database, sql } from '@openvssid/server/db/database';

/** For whom somebody may act today by authorisation, and for which of their benefits. */
export type Principal = {
  principalId: number;
  fullName: string;
  /** The benefits that may be received, and so be read. */
  benefitIds: string[];
  mayFile: boolean;
  /** Last day of the longest. */
  until: string;
};

const PRINCIPALS = sql<Principal>(
  'principals-of-attorney',
  `select other_person_id as "principalId", max(other_name) as "fullName", bool_or('file' = any(acts)) as "mayFile", max(to_day)::text as until,
          coalesce(array_agg(benefit_id::text) filter (where acts && array['monthly', 'oneTime', 'unemployment']), '{}') as "benefitIds"
     from recipient_authorisation
    where person_id = $1 and role = 'attorney' and state = 'active' and $2::date between from_day and to_day
    group by other_person_id order by max(other_name), other_person_id`,
);

/** The attorney's own side of each authorisation that holds today. */
export function principalsOf(db: Database, attorneyId: number, today: Temporal.PlainDate): Promise<Principal[]> {
  return db.read(PRINCIPALS, [attorneyId, today]);
}
