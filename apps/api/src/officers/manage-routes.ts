import { z } from 'zod';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import type { Services } from '../services.ts';
import { enrolmentLink } from './enrolment.ts';
import { closeOfficer, createOfficer, enrolAgain, newOfficer, officerList, officersBelow } from './manage.ts';
import { officerWho } from './roles.ts';

const tags = ['officers'];
const params = z.object({ id: z.uuid() });

export function manageOfficerRoutes(api: Api, services: Services): void {
  api.get(
    '/api/officers',
    {
      config: { access: 'officer' },
      schema: { summary: 'Officers of the own agency and those below it', tags, response: { 200: officerList } },
    },
    async (request) => officersBelow(services.db, officerWho('manage-officers', request).agencyCode),
  );

  api.post(
    '/api/officers',
    {
      config: { access: 'officer' },
      schema: { summary: 'New officer; answers the enrolment link', tags, body: newOfficer, response: { 200: enrolmentLink } },
    },
    async (request) => valueOf(await createOfficer(services, officerWho('manage-officers', request).agencyCode, request.body)),
  );

  api.post(
    '/api/officers/:id/enrolment',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'New enrolment link; password, factor and sessions end',
        tags,
        params,
        response: { 200: enrolmentLink },
      },
    },
    async (request) => valueOf(await enrolAgain(services, officerWho('manage-officers', request).agencyCode, request.params.id)),
  );

  api.delete(
    '/api/officers/:id',
    { config: { access: 'officer' }, schema: { summary: 'Close an account', tags, params, response: { 204: z.null() } } },
    async (request, reply) => {
      valueOf(await closeOfficer(services, officerWho('manage-officers', request).agencyCode, request.params.id));
      return reply.code(204).send(null);
    },
  );
}
