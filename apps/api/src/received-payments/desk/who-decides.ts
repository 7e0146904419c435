import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';

export const whoDecides = z.object({
  here: z.boolean().describe('An officer of the agency that it is about, besides whoever proposed it'),
  above: z.string().nullable().describe('The nearest agency above that has somebody who may'),
});
type WhoDecides = z.infer<typeof whoDecides>;

// The agency itself at 0 steps, then each above it. What is of no agency is the central one's, and nobody is above that.
const DECIDERS = sql<{ steps: number; name: string }>(
  'deciders-of-payment-proposal',
  `with recursive up as (
     select agency_code, parent_code, name, 0 as steps from agency
      where agency_code = coalesce($1, (select central.agency_code from agency central where central.kind = 'central' limit 1))
     union all select a.agency_code, a.parent_code, a.name, up.steps + 1 from agency a join up on a.agency_code = up.parent_code
   )
   select up.steps, up.name from up
    where exists (select from officer f where f.agency_code = up.agency_code and f.state = 'active' and 'approver' = any(f.roles) and f.officer_id <> $2)
    order by up.steps limit 2`,
);

/** Who may be the second officer of a proposal: where an agency has but one, an agency above it decides. */
export async function whoDecidesOf(query: Query, agencyCode: string | null, proposedBy: string): Promise<WhoDecides> {
  const deciders = await query(DECIDERS, [agencyCode, proposedBy]);
  return { here: deciders.some(({ steps }) => steps === 0), above: deciders.find(({ steps }) => steps > 0)?.name ?? null };
}
