import { refuse, ok, type Result } from '@openvssid/core';
import { procedureByKey } from '@openvssid/procedures';
import { type ActingFor, actingFor } from '../../access/act-for.ts';
import { draftedBy } from '../../files/drafted-by.ts';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { DraftPlace } from '../../files/draft-files.ts';
import type { Services } from '../../services.ts';
import { findFileFor } from '../citizen/own-file.ts';
import { isAboutHiddenVisit } from '../protected-visit.ts';

export const procedureParams = z.object({ procedure: z.string().max(60) });
export const placeQuery = z.object({
  subject: z
    .string()
    .max(60)
    .default('')
    .describe(
      'What the application is about: the id of a visit, or the number of another application, where the service is about one',
    ),
  for: z.string().max(40).optional().describe('A minor one looks after: `reference` of /api/people-i-act-for'),
});

export type PlaceAndActing = { place: DraftPlace; acting: ActingFor };

/** Whose draft of which service, and whether the one who asks may file it (R13). */
export async function placeOf(
  request: FastifyRequest,
  services: Services,
  key: string,
  { subject, for: reference }: z.infer<typeof placeQuery>,
): Promise<Result<PlaceAndActing>> {
  const acting = await actingFor(request, services, reference);
  if (!acting.ok) return acting;
  const procedure = procedureByKey(key);
  if (!procedure || !procedure.mayFile.includes(acting.value.right)) return refuse('not-found');
  // Nor does another's application, or one that is hidden from whoever asks.
  if (procedure.subject === 'application' && subject !== '' && !(await findFileFor(services.db.read, acting.value, subject)))
    return refuse('not-found');
  const place = { personId: acting.value.personId, procedure: key, subjectKey: subject, draftedBy: draftedBy(acting.value) };
  // Nor does a protected visit exist for anybody but the person where something is to be filed about it.
  if (subject !== '' && (await isAboutHiddenVisit(services.db.read, place, acting.value.viewer))) return refuse('not-found');
  return ok({ acting: acting.value, place });
}
