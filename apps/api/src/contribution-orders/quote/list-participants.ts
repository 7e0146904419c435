import { TIME_ZONE } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { minorsOf } from '../../access/charges.ts';
import { LIVING, OF_PERSON } from '../../people/records-of.ts';
import type { Services } from '../../services.ts';
import { maskedNumber } from './masked-number.ts';
import { participantReference } from './participant-reference.ts';
import { type Payable, payables } from './payable.ts';
import { recordLooks } from './record-looks.ts';

/** Somebody of an earlier order: as that order has them, their records are not looked at. */
export type KnownParticipant = Pick<Payable, 'reference' | 'fullName' | 'maskedNumber'>;

const SHOWN = 20;

// Whoever is oneself or a child now is listed as such ($2).
const KNOWN = sql<{ personId: number; fullName: string; number: string }>(
  'participants-of-earlier-orders',
  `select of."personId", of."fullName", of.number from (
     select distinct on (i.living) i.living as "personId", i.full_name as "fullName", i.insurance_number as number, i.created_at
       from (select i.full_name, i.insurance_number, o.created_at, ${LIVING('i.person_id')} as living
               from contribution_order o join contribution_order_item i on i.order_id = o.order_id and i.payer_person_id = o.person_id
              where ${OF_PERSON('o', '$1')}) i
      where i.living <> all($2::bigint[]) order by i.living, i.created_at desc) of
    order by of.created_at desc limit $3`,
);

/** Whom somebody may pay for without naming them: oneself, one's children, and whoever was paid for before. */
export async function listParticipants(
  services: Services,
  payerId: number,
  requestId: string,
): Promise<{ family: Payable[]; known: KnownParticipant[] }> {
  const now = services.clock.now();
  const minors = await minorsOf(services, payerId, now.toZonedDateTimeISO(TIME_ZONE).toPlainDate());
  const ids = [payerId, ...minors.map(({ personId }) => personId)];
  const named = ids.map((id) => ({ reference: participantReference(services, payerId, id) }));
  const [family, known] = await Promise.all([payables(services, payerId, named), services.db.read(KNOWN, [payerId, ids, SHOWN])]);
  // A record that is closed between two statements: nobody is listed for a moment.
  const listed = family.ok ? family.value : [];
  if (listed.length > 1)
    await services.db.transaction((tx) => recordLooks(tx, listed, { payerId, subject: 'person', requestId, now }));
  return {
    family: listed,
    known: known.map(({ personId, fullName, number }) => ({
      reference: participantReference(services, payerId, personId),
      fullName,
      maskedNumber: maskedNumber(number),
    })),
  };
}
