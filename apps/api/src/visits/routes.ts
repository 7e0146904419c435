import { z } from 'zod';
import { ok, refuse, type Result } from '@openvssid/core';
import { forWhom, readFor, type Reading, readingOf } from '../access/read-for.ts';
import { sendJson, valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { type Citizen, citizenOf, hasRecentProof } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { certificate, certificateList, certificateOf, certificatesOf } from './certificates.ts';
import { visitDetail, visitDetailOf } from './detail.ts';
import { visitList, visitsOf } from './list.ts';
import { vaccinationList, vaccinationsOf } from './vaccinations.ts';

const tags = ['visits'];

export function visitRoutes(api: Api, services: Services): void {
  const year = z.coerce.number().int().min(1990).max(2200).optional();
  api.get(
    '/api/visits',
    {
      config: { access: 'own-read' },
      schema: {
        summary: 'Visits of a year, newest first',
        tags,
        querystring: z.object({ year, ...forWhom }),
        response: { 200: visitList },
      },
    },
    async (request) => {
      const { year: asked, for: whom } = request.query;
      return valueOf(await readFor(request, services, whom, 'visits', (reading) => visitsOf(services.db, reading, asked)));
    },
  );

  api.get(
    '/api/visits/:visitId',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'One visit with its lines, results and papers',
        tags,
        params: z.object({ visitId: z.uuid() }),
        querystring: z.object(forWhom),
        response: { 200: visitDetail },
      },
    },
    async (request, reply) => {
      const reading = valueOf(await readingOf(request, services, request.query.for, 'visits'));
      const visit = await visitDetailOf(services.db, reading, request.params.visitId);
      return sendJson(reply, valueOf(openTo(citizenOf(request), reading, services, visit)).body);
    },
  );

  api.get(
    '/api/certificates',
    {
      config: { access: 'own-read' },
      schema: {
        summary: 'Papers issued at visits',
        tags,
        querystring: z.object(forWhom),
        response: { 200: certificateList },
      },
    },
    async (request) => {
      const read = (reading: Reading) => certificatesOf(services.db, reading);
      return { certificates: valueOf(await readFor(request, services, request.query.for, 'visits', read)) };
    },
  );

  api.get(
    '/api/certificates/:serialNumber',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'One paper',
        tags,
        params: z.object({ serialNumber: z.string().max(64) }),
        querystring: z.object(forWhom),
        response: { 200: certificate },
      },
    },
    async (request) => {
      const reading = valueOf(await readingOf(request, services, request.query.for, 'visits'));
      const found = await certificateOf(services.db, reading, request.params.serialNumber);
      return valueOf(openTo(citizenOf(request), reading, services, found));
    },
  );

  api.get(
    '/api/vaccinations',
    {
      config: { access: 'own-read' },
      schema: { summary: 'Vaccinations, newest first', tags, querystring: z.object(forWhom), response: { 200: vaccinationList } },
    },
    async (request) => {
      const read = ({ personId }: Reading) => vaccinationsOf(services.db, personId);
      return { vaccinations: valueOf(await readFor(request, services, request.query.for, 'visits', read)) };
    },
  );
}

/** HIV and tuberculosis data are shown to the person alone, and only after they have proved again who they are. */
function openTo<T extends { sensitive: boolean }>(
  citizen: Citizen,
  { viewer }: Reading,
  services: Services,
  found: T | undefined,
): Result<T> {
  if (!found || (found.sensitive && viewer !== 'person')) return refuse('not-found');
  return found.sensitive && !hasRecentProof(citizen, services.clock) ? refuse('reauthentication-needed') : ok(found);
}
