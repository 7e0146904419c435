import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { done } from '../http/schemas.ts';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { officerOf } from '../http/officer-session.ts';
import type { Services } from '../services.ts';
import { recoveryDeskRoutes } from '../recovery-at-office/desk-routes.ts';
import { accountHelps, helpAccount } from './help-account.ts';
import { helpReason } from '../officers/help-reason.ts';
import { openRecord } from './open-record.ts';
import type { AtWork } from '../officers/reading.ts';
import { foundPeople, personSearch, searchPerson } from './search-person.ts';
import { personRecord } from './show-record.ts';

const tags = ['people'];
const params = z.object({ reading: z.uuid() });

/** «Tra cứu người»: who may look for what stands in purposes.ts. */
export function peopleSearchRoutes(api: Api, services: Services): void {
  const at = (request: FastifyRequest): AtWork => ({ officer: officerOf(request), requestId: request.id });

  api.post(
    '/api/people/search',
    {
      config: { access: 'officer' },
      schema: {
        summary:
          'People by a whole number, or by name and birth date, for a purpose; whoever is found has it in their access log',
        tags,
        body: personSearch,
        response: { 200: foundPeople },
      },
    },
    async (request) => valueOf(await searchPerson(services, at(request), request.body)),
  );

  api.get(
    '/api/people/:reading',
    {
      config: { access: 'officer' },
      schema: { summary: 'What the purpose needs of the person found; logged', tags, params, response: { 200: personRecord } },
    },
    async (request) => valueOf(await openRecord(services, at(request), request.params.reading)),
  );

  recoveryDeskRoutes(api, services);

  for (const help of accountHelps) {
    api.post(
      `/api/people/:reading/${help}`,
      {
        config: { access: 'officer' },
        schema: { summary: SUMMARIES[help], tags, params, body: helpReason, response: { 200: done } },
      },
      async (request) => {
        valueOf(await helpAccount(services, at(request), request.params.reading, help, request.body.reason));
        return { done: true as const };
      },
    );
  }
}

const SUMMARIES = {
  unlock: 'Forgets the wrong tries of the account',
  invite: 'Sends a new activation link to the contacts on record',
  'sign-out': 'Signs the account out everywhere and drops its password',
} as const;
