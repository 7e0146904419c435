import type { ChildFact } from '@openvssid/procedures';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { dayOrUndefined } from './columns.ts';

const CHILDREN = sql<{ fullName: string; childId: number; until: string | null }>(
  'child-facts',
  `select other_name as "fullName", other_person_id as "childId", valid_to as until
     from guardianship where person_id = $1 and role = 'guardian' order by other_name, other_person_id`,
);
// A link between two people is read as requests about one person each.
const NUMBERS = sql<{ value: string }>('numbers-of-child', 'select value from identifier where person_id = $1 order by value');

/** Children of earlier days are among them: the service knows the day. */
export async function childFacts(query: Query, personId: number): Promise<ChildFact[]> {
  const facts: ChildFact[] = [];
  for (const { fullName, childId, until } of await query(CHILDREN, [personId])) {
    const numbers = (await query(NUMBERS, [childId])).map(({ value }) => value);
    facts.push({ fullName, numbers, until: dayOrUndefined(until) });
  }
  return facts;
}
