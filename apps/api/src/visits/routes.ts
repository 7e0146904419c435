import { z } from 'zod';
import { ok, refuse, type Result } from '@openvssid/core';
import { sendJson, valueOf } from '../http/answer.ts';
import type { Api } from '../http/application.ts';
import { type Citizen, citizenOf, hasRecentProof, whileSignedIn } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { certificate, certificateList, certificateOf, certificatesOf } from './certificates.ts';
import { visitDetail, visitDetailOf } from './detail.ts';
import { visitList, visitsOf } from './list.ts';

const tags = ['visits'];

export function visitRoutes(api: Api, services: Services): void {
  const year = z.coerce.number().int().min(1990).max(2200).optional();
  api.get(
    '/api/visits',
    {
      config: { access: 'own-read' },
      schema: { summary: 'Visits of a year, newest first', tags, querystring: z.object({ year }), response: { 200: visitList } },
    },
    async (request) =>
      valueOf(await whileSignedIn(request, services, (personId) => visitsOf(services.db, personId, request.query.year))),
  );

  api.get(
    '/api/visits/:visitId',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'One visit with its lines, results and papers',
        tags,
        params: z.object({ visitId: z.uuid() }),
        response: { 200: visitDetail },
      },
    },
    async (request, reply) => {
      const citizen = citizenOf(request);
      const visit = await visitDetailOf(services.db, citizen.personId, request.params.visitId);
      return sendJson(reply, valueOf(openTo(citizen, services, visit)).body);
    },
  );

  api.get(
    '/api/certificates',
    { config: { access: 'own-read' }, schema: { summary: 'Papers issued at visits', tags, response: { 200: certificateList } } },
    async (request) => ({
      certificates: valueOf(await whileSignedIn(request, services, (personId) => certificatesOf(services.db, personId))),
    }),
  );

  api.get(
    '/api/certificates/:serialNumber',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'One paper',
        tags,
        params: z.object({ serialNumber: z.string().max(64) }),
        response: { 200: certificate },
      },
    },
    async (request) => {
      const citizen = citizenOf(request);
      const found = await certificateOf(services.db, citizen.personId, request.params.serialNumber);
      return valueOf(openTo(citizen, services, found));
    },
  );
}

/** HIV and tuberculosis data are shown to the person alone, and only after they have proved again who they are. */
function openTo<T extends { sensitive: boolean }>(citizen: Citizen, services: Services, found: T | undefined): Result<T> {
  if (!found) return refuse('not-found');
  return found.sensitive && !hasRecentProof(citizen, services.clock) ? refuse('reauthentication-needed') : ok(found);
}
