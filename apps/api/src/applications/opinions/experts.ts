import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Officer } from '../../http/officer-session.ts';

export type Expert = { officerId: string; fullName: string; agencyName: string };

/** Who may be asked: those who handle or approve applications in the own office and in the one above it. $1 agency, $2 who asks. */
const EXPERTS = `from officer o join agency g on g.agency_code = o.agency_code join agency own on own.agency_code = $1
  where o.agency_code in (own.agency_code, own.parent_code) and o.officer_id <> $2 and o.state = 'active' and o.roles && array['case-officer', 'approver']`;
const COLUMNS = `o.officer_id as "officerId", o.full_name as "fullName", g.name as "agencyName"`;

const ALL = sql<Expert>(
  'experts-for-opinions',
  `select ${COLUMNS} ${EXPERTS} order by o.agency_code <> $1, search_key(o.full_name), o.full_name`,
);
const ONE = sql<Expert>('expert-for-opinion', `select ${COLUMNS} ${EXPERTS} and o.officer_id = $3`);

export const expertsFor = (query: Query, { agencyCode, officerId }: Officer) => query(ALL, [agencyCode, officerId]);

export async function findExpert(query: Query, asking: Officer, officerId: string): Promise<Expert | undefined> {
  const [found] = await query(ONE, [asking.agencyCode, asking.officerId, officerId]);
  return found;
}
