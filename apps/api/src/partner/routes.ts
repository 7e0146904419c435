import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { sendJson, valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import type { Services } from '../services.ts';
import { asked, type Asked, askedOfVisit, askedToReport } from './asked.ts';
import { healthBook, readHealthBook, readVisit } from './health-book.ts';
import type { PartnerMay } from './partner.ts';
import type { Asking } from './read-for-partner.ts';
import { partnerOf } from './require-partner.ts';
import { readVaccinations, reportVaccination, vaccinationsOfBook } from './vaccinations.ts';
import { visitOfBook } from './visits.ts';

/** Reads are POST, because what they ask by is personal; they go on while everything else is for reading only. */
const reading = (partner: PartnerMay) => ({ access: 'partner' as const, partner, whileReadingOnly: true });
const documented = (summary: string, { scope }: PartnerMay) => ({
  summary,
  tags: [scope.startsWith('health-book') ? 'health book' : 'vaccinations'],
  security: [{ partner: [scope] }],
});
const BOOK: PartnerMay = { scope: 'health-book:read', purpose: 'health-book' };
const VACCINATIONS: PartnerMay = { scope: 'vaccinations:read', purpose: 'vaccinations' };
const REPORT: PartnerMay = { scope: 'vaccinations:report', purpose: 'vaccinations' };

export function partnerRoutes(api: Api, services: Services): void {
  api.post(
    '/api/health-book/visits',
    {
      config: reading(BOOK),
      schema: {
        ...documented('A person, their health card and all their visits', BOOK),
        body: asked,
        response: { 200: healthBook },
      },
    },
    async (request, reply) => sendJson(reply, valueOf(await readHealthBook(services, askingOf(request, request.body)))),
  );

  api.post(
    '/api/health-book/visits/:visitId',
    {
      config: reading(BOOK),
      schema: {
        ...documented('One visit, whole; a protected one only after a fresh proof', BOOK),
        params: z.object({ visitId: z.uuid() }),
        body: askedOfVisit,
        response: { 200: visitOfBook },
      },
    },
    async (request, reply) => {
      const { params, body } = request;
      return sendJson(reply, valueOf(await readVisit(services, askingOf(request, body), params.visitId, body.authenticatedAt)));
    },
  );

  api.post(
    '/api/vaccinations',
    {
      config: reading(VACCINATIONS),
      schema: { ...documented('Vaccinations, newest first', VACCINATIONS), body: asked, response: { 200: vaccinationsOfBook } },
    },
    async (request) => valueOf(await readVaccinations(services, askingOf(request, request.body))),
  );

  api.post(
    '/api/vaccinations/reports',
    {
      config: { access: 'partner', partner: REPORT },
      schema: {
        ...documented('Says that a vaccination on record is wrong', REPORT),
        body: askedToReport,
        response: { 200: z.object({ number: z.string().describe('of the feedback that was filed') }) },
      },
    },
    async (request) => valueOf(await reportVaccination(services, askingOf(request, request.body), request.body)),
  );
}

function askingOf(request: FastifyRequest, body: Asked): Asking {
  return { partner: partnerOf(request), requestId: request.id, asked: body };
}
