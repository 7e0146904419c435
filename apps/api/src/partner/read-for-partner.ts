import { ok, refuse, type Result } from '@openvssid/core';
import { recordAccess } from '../access-log/record.ts';
import type { AccessSubject, AccessWhat } from '../access-log/purposes.ts';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { takeTry } from '../http/tries.ts';
import type { Services } from '../services.ts';
import type { Asked } from './asked.ts';
import type { Partner } from './partner.ts';

/** Who asks, and under which id the request is logged. */
export type Asking = { partner: Partner; requestId: string; asked: Asked };

/** A moment that lies a little ahead is of a clock that differs. */
const AHEAD = { minutes: 1 };

// The current number only: one that was corrected may be somebody else's.
const FIND_PERSON = sql<{ personId: number }>(
  'find-person-of-partner',
  `select i.person_id as "personId" from route r
     join identifier i on i.person_id = r.person_id and i.kind = r.kind and i.value = r.key and i.current
    where r.kind = 'citizen-number' and r.key = $1`,
);

/**
 * Reads, or does, what a partner may about one person; a row of that person's access log is written in the same transaction,
 * or nothing is answered.
 *
 *     return readForPartner(services, asking, 'vaccinations', (tx, personId) => …);
 */
export async function readForPartner<T>(
  services: Services,
  { partner, requestId, asked }: Asking,
  what: AccessSubject,
  read: (tx: Transaction, personId: number) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { citizenNumber, consent } = asked;
  const now = services.clock.now();
  if (Temporal.Instant.compare(consent.givenAt, now.add(AHEAD)) > 0) return refuse('consent-not-given');
  const allowed = await takeTry(services, 'partner-read-by-person', [partner.clientId, citizenNumber]);
  if (!allowed.ok) return allowed;
  const [person] = await services.db.read(FIND_PERSON, [citizenNumber]);
  if (!person) return refuse('person-unknown');
  const { personId } = person;
  const seen: AccessWhat = `${what}: ${consent.reference}`;
  return services.db.transaction(async (tx) => {
    const found = await read(tx, personId);
    if (!found.ok) return found;
    const actor = { kind: 'partner' as const, id: partner.clientId };
    await recordAccess(tx, {
      personId,
      actor,
      institution: partner.institution,
      purpose: partner.purpose,
      what: seen,
      requestId,
      now,
    });
    return ok(found.value);
  });
}
