import { ok, refuse, type Result } from '@openvssid/core';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { findCitizen, whileSignedIn } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import type { Viewer } from './viewer.ts';
import { actingFor } from './act-for.ts';
import { actOfReading, type Readable } from './acts.ts';

/** The query parameter by which a reading route is about somebody else. */
export const forWhom = {
  for: z.string().max(40).optional().describe('Somebody one may act for: `reference` of /api/people-i-act-for'),
};

/** Whose records are read, and by whom: not every visit is for every eye. */
export type Reading = {
  personId: number;
  viewer: Viewer;
  /** Where an attorney reads: the benefits they may receive, and no other. */
  benefitIds?: readonly string[];
};

/**
 * Reads one's own records, session and data in one round trip; or with `for` those of somebody else, once the right to do so is found.
 *
 *     const cards = valueOf(await readFor(request, services, request.query.for, 'card', ({ personId }) => cardRowsOf(services.db, personId)));
 */
export async function readFor<T>(
  request: FastifyRequest,
  services: Services,
  reference: string | undefined,
  readable: Readable,
  read: (reading: Reading) => Promise<T>,
): Promise<Result<T>> {
  if (reference === undefined) return whileSignedIn(request, services, (personId) => read({ personId, viewer: 'person' }));
  const acting = await readingOf(request, services, reference, readable);
  return acting.ok ? ok(await read(acting.value)) : acting;
}

/** Whose records a request is about; on a route of whatever access for citizens. */
export async function readingOf(
  request: FastifyRequest,
  services: Services,
  reference: string | undefined,
  readable: Readable,
): Promise<Result<Reading>> {
  request.citizen ??= await findCitizen(request, services);
  if (!request.citizen) return refuse('session-expired');
  const acting = await actingFor(request, services, reference, actOfReading(readable));
  if (!acting.ok) return acting;
  const { personId, viewer, benefitIds } = acting.value;
  return ok({ personId, viewer, ...(benefitIds && { benefitIds }) });
}
