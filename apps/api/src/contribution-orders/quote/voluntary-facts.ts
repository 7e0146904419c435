import type { SupportGroup } from '@openvssid/rules/paid-cover';
import { type Database, sql } from '@openvssid/server/db/database';
import { OF_PERSON } from '../../people/records-of.ts';
import { type FoundPerson, WHO, WHO_COLUMNS } from './found-participants.ts';
import { OPEN_ORDER, type OpenOrder } from './health-facts.ts';
import type { Ways } from './named.ts';

/** Months on record, whoever pays or owes them: first days of the first and the last one. */
export type HeldMonths = { from: string; to: string; voluntary: boolean; paid: boolean };

export type VoluntaryPerson = FoundPerson & {
  periods: HeldMonths[] | null;
  groups: SupportGroup[] | null;
  /** Months for which the State's support is promised in orders that are not recorded yet. */
  supportOrdered: number;
  receivesPension: boolean;
  openOrder: OpenOrder | null;
};

const FACTS = sql<VoluntaryPerson>(
  'facts-of-voluntary-order',
  `with ${WHO}
   select ${WHO_COLUMNS}, ${OPEN_ORDER('w."personId"', 'social-insurance')} as "openOrder",
          (select json_agg(json_build_object('from', t.from_month, 'to', t.to_month, 'voluntary', t.scheme = 'voluntary', 'paid', t.paid) order by t.from_month)
             from contribution_period t where t.person_id = w."personId" and t.fund = 'social-insurance') as periods,
          (select json_agg(s.support_group) from contribution_support s
            where ${OF_PERSON('s', 'w."personId"')} and s.from_month <= $2 and (s.to_month is null or s.to_month >= date_trunc('month', $2::date))) as groups,
          (select coalesce(sum(i.supported_months), 0)::int from contribution_order_item i
            where ${OF_PERSON('i', 'w."personId"')} and i.fund = 'social-insurance' and i.open) as "supportOrdered",
          exists (select from benefit b where b.person_id = w."personId" and b.kind in ('pension', 'incapacity') and b.state in ('paying', 'suspended'))
            as "receivesPension"
     from who w`,
);

export async function voluntaryFacts(
  db: Pick<Database, 'read'>,
  payerId: number,
  today: Temporal.PlainDate,
  now: Temporal.Instant,
  ways: Ways,
): Promise<VoluntaryPerson[]> {
  return db.read(FACTS, [payerId, today, ...ways, now]);
}
