import { createHmac } from 'node:crypto';
import { ok, refuse, type Result, TIME_ZONE } from '@openvssid/core';
import type { FastifyRequest } from 'fastify';
import { recordAccess } from '../access-log/record.ts';
import { sql } from '../db/database.ts';
import { citizenOf } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';

/** Who acts, for whom, and by what right. */
export type ActingFor = { actorId: number; personId: number; right: 'person' | 'guardian' };

export type Ward = { reference: string; fullName: string; relationship: 'father' | 'mother' | 'guardian' };

const WARDS = sql<{ wardId: number; fullName: string; relationship: Ward['relationship'] }>(
  'wards-of-guardian',
  `select other_person_id as "wardId", other_name as "fullName", relationship from guardianship
    where person_id = $1 and role = 'guardian' and valid_from <= $2 and (valid_to is null or valid_to >= $2)
    order by other_name, other_person_id`,
);
// A link between two people is read as two requests about one person each.
const IS_MINOR = sql<{ minor: boolean }>(
  'is-minor',
  `select birth_date + interval '18 years' > $2::date and deceased_on is null as minor from person where person_id = $1`,
);

/**
 * The person a request is about: the one who is signed in, or with `for` a minor they look after. The right ends by itself on the
 * eighteenth birthday. Anybody else does not exist for the caller: `not-found`. Acting for another leaves an access-log row.
 */
export async function actingFor(
  request: FastifyRequest,
  services: Services,
  reference: string | undefined,
): Promise<Result<ActingFor>> {
  const { personId: actorId } = citizenOf(request);
  if (reference === undefined) return ok({ actorId, personId: actorId, right: 'person' });
  const ward = (await minorsOf(services, actorId)).find((one) => one.reference === reference);
  if (!ward) return refuse('not-found');
  await services.db.transaction((tx) =>
    recordAccess(tx, {
      personId: ward.wardId,
      actor: { kind: 'citizen', id: String(actorId) },
      institution: 'family',
      onBehalfOf: String(ward.wardId),
      purpose: 'guardian',
      what: request.routeOptions.url ?? '',
      requestId: request.id,
      now: services.clock.now(),
    }),
  );
  return ok({ actorId, personId: ward.wardId, right: 'guardian' });
}

/** The minors somebody looks after, as their guardian may name them in a request. */
export async function wardsOf(services: Services, actorId: number): Promise<Ward[]> {
  return (await minorsOf(services, actorId)).map(({ reference, fullName, relationship }) => ({
    reference,
    fullName,
    relationship,
  }));
}

async function minorsOf(services: Services, actorId: number): Promise<(Ward & { wardId: number })[]> {
  const today = services.clock.now().toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  const wards = await services.db.read(WARDS, [actorId, today]);
  const minor = await Promise.all(wards.map(({ wardId }) => services.db.read(IS_MINOR, [wardId, today])));
  return wards
    .filter((_, i) => minor[i]?.[0]?.minor === true)
    .map((ward) => ({ ...ward, reference: referenceOf(services, actorId, ward.wardId) }));
}

/** Says nothing about the child, and is of no use to anybody but this guardian. */
function referenceOf({ keys }: Services, actorId: number, wardId: number): string {
  return createHmac('sha256', keys.sealing.wardReferences).update(`${actorId}:${wardId}`).digest('base64url').slice(0, 22);
}
