import { ok, refuse, type Result } from '@openvssid/core';
import type { FastifyRequest } from 'fastify';
import type { AccessSubject } from '../access-log/purposes.ts';
import { recordAccess } from '../access-log/record.ts';
import { citizenOf } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import type { Viewer } from './viewer.ts';
import { type Act, actOfReading, readables, type ReadingAct } from './acts.ts';
import { findCharges, isFormerWard, referenceOf, type Right } from './charges.ts';

/** Who acts, for whom, and by what right. */
type Acting<R> = { actorId: number; personId: number; right: R; viewer: Viewer };
/** `benefitIds`: of an attorney, the benefits they may receive; they see no other. */
export type ActingFor = Acting<'person' | Right> & { benefitIds?: readonly string[] };
type FilingFor = Acting<'person' | 'guardian' | 'attorney'>;

/**
 * The person a request is about: the one who is signed in, or with `for` a minor they look after, or, to read one kind of records (`act`),
 * somebody who shares these with them, or who has authorised them to receive a benefit or to file. A guardian's right shrinks to the health
 * card once the minor manages the account (docs/decisions/0037), and ends by itself on the eighteenth birthday, a share and an authorisation on
 * their last day or when either side ends them. Anybody else, and whatever was not shared, does not exist for the caller: `not-found`; whoever
 * looked after somebody once is told that this has ended (`acting-ended`).
 * Acting for another leaves an access-log row.
 */
export function actingFor(request: FastifyRequest, services: Services, reference: string | undefined): Promise<Result<FilingFor>>;
export function actingFor(
  request: FastifyRequest,
  services: Services,
  reference: string | undefined,
  act: ReadingAct,
): Promise<Result<ActingFor>>;
export async function actingFor(
  request: FastifyRequest,
  services: Services,
  reference: string | undefined,
  act: Act = 'file',
): Promise<Result<ActingFor>> {
  const { personId: actorId } = citizenOf(request);
  if (reference === undefined) return ok({ actorId, personId: actorId, right: 'person', viewer: 'person' });
  const charges = await findCharges(services, actorId);
  const charge = charges.find((one) => one.acts.includes(act) && referenceOf(services, actorId, one.personId) === reference);
  if (!charge) return refuse((await isFormerWard(services, actorId, reference)) ? 'acting-ended' : 'not-found');
  await services.db.transaction((tx) =>
    recordAccess(tx, {
      personId: charge.personId,
      actor: { kind: 'citizen', id: String(actorId) },
      institution: INSTITUTIONS[charge.right],
      onBehalfOf: String(charge.personId),
      purpose: PURPOSES[charge.right],
      what: subjectOf(act),
      requestId: request.id,
      now: services.clock.now(),
    }),
  );
  const { personId, right, viewer, benefitIds } = charge;
  return ok({ actorId, personId, right, viewer, ...(benefitIds && { benefitIds }) });
}

const INSTITUTIONS = { guardian: 'family', share: 'share', attorney: 'attorney' } as const;
const PURPOSES = { guardian: 'guardian', share: 'shared', attorney: 'attorney' } as const;

function subjectOf(act: Act): AccessSubject {
  return readables.find((readable) => actOfReading(readable) === act) ?? 'application';
}
