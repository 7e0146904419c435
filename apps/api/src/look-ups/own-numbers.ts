import { minorsOf } from '../access/charges.ts';
import { recordAccess } from '../access-log/record.ts';
import { TIME_ZONE } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';

/** `relationship` is null for oneself; `number` where there is none yet. */
export type OwnNumber = { fullName: string; relationship: 'father' | 'mother' | 'guardian' | null; number: string | null };

const NUMBER = sql<{ fullName: string; number: string | null }>(
  'own-number',
  `select p.full_name as "fullName", i.value as number from person p
     left join identifier i on i.person_id = p.person_id and i.kind = 'social-insurance-number' and i.current
    where p.person_id = $1`,
);

/** One's own number and those of the minors one looks after, in full; reading a child's leaves a row in the child's access log. */
export async function ownNumbers(services: Services, personId: number, requestId: string): Promise<OwnNumber[]> {
  const [own] = await services.db.read(NUMBER, [personId]);
  const today = services.clock.now().toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  const minors = await minorsOf(services, personId, today);
  const children = await Promise.all(
    minors.map(async ({ personId: wardId, relationship }) => {
      const [child] = await services.db.read(NUMBER, [wardId]);
      await recordReading(services, { guardianId: personId, wardId, requestId });
      return child ? [{ ...child, relationship }] : [];
    }),
  );
  return [...(own ? [{ ...own, relationship: null }] : []), ...children.flat()];
}

type Reading = { guardianId: number; wardId: number; requestId: string };

function recordReading(services: Services, { guardianId, wardId, requestId }: Reading): Promise<void> {
  return services.db.transaction((tx) =>
    recordAccess(tx, {
      personId: wardId,
      actor: { kind: 'citizen', id: String(guardianId) },
      institution: 'family',
      onBehalfOf: String(wardId),
      purpose: 'guardian',
      what: 'person',
      requestId,
      now: services.clock.now(),
    }),
  );
}
