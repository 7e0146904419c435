import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { done } from '../http/schemas.ts';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { officerWho } from '../officers/roles.ts';
import type { AtWork } from '../officers/reading.ts';
import type { Services } from '../services.ts';
import { closeSecurityCase, openAccountOfCase } from './close.ts';
import { securityCaseDetail, securityCaseOf } from './detail.ts';
import { securityCaseFilter, securityCaseQueue, securityCasesOf } from './queue.ts';

const tags = ['security-cases'];
const params = z.object({ caseId: z.uuid() });
const access = 'officer' as const;

/** What somebody reported of their account and an officer has to look at. */
export function securityCaseRoutes(api: Api, services: Services): void {
  const at = (request: FastifyRequest): AtWork => ({
    officer: officerWho('help-accounts', request),
    requestId: request.id,
  });

  api.get(
    '/api/security-cases',
    {
      config: { access },
      schema: {
        summary: 'Cases of the officer’s agency, without names',
        tags,
        querystring: securityCaseFilter,
        response: { 200: securityCaseQueue },
      },
    },
    (request) => securityCasesOf(services.db.read, at(request).officer, request.query),
  );

  api.get(
    '/api/security-cases/:caseId',
    {
      config: { access },
      schema: { summary: 'One case with whom it is about; logged', tags, params, response: { 200: securityCaseDetail } },
    },
    async (request) => valueOf(await securityCaseOf(services, at(request), request.params.caseId)),
  );

  api.post(
    '/api/security-cases/:caseId/close',
    {
      config: { access },
      schema: {
        summary: 'Closes a case with what was found out',
        tags,
        params,
        body: z.object({ note: z.string().max(5000) }),
        response: { 200: done },
      },
    },
    async (request) => {
      valueOf(await closeSecurityCase(services, at(request), request.params.caseId, request.body.note));
      return { done: true as const };
    },
  );

  api.post(
    '/api/security-cases/:caseId/account',
    {
      config: { access },
      schema: {
        summary: 'Opens the account of the person for a short time, to help with it',
        tags,
        params,
        response: { 200: z.object({ reading: z.uuid() }) },
      },
    },
    async (request) => ({ reading: valueOf(await openAccountOfCase(services, at(request), request.params.caseId)) }),
  );
}
