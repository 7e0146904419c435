import { refuse } from '@openvssid/core';
import { z } from 'zod';
import { actingFor } from '../access/act-for.ts';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import type { Services } from '../services.ts';
import { draftedBy } from './drafted-by.ts';
import { dropDraftFile } from './draft-files.ts';
import { mayRead } from './may-read.ts';
import { sendFile } from './send-file.ts';
import { readStoredFile } from './stored-file.ts';

const params = z.object({ fileId: z.uuid() });
const querystring = z.object({ for: z.string().max(40).optional() });

export function fileRoutes(api: Api, services: Services): void {
  api.get(
    '/api/files/:fileId',
    {
      config: { access: 'citizen' },
      schema: { summary: 'A file of one’s own, to be saved', tags: ['files'], params, querystring, response: { 200: z.file() } },
    },
    async (request, reply) => {
      const acting = valueOf(await actingFor(request, services, request.query.for));
      const { fileId } = request.params;
      if (!(await mayRead(services.db.read, acting, fileId))) valueOf(refuse('not-found'));
      return sendFile(reply, valueOf(await readStoredFile(services, services.db.read, acting.personId, fileId)));
    },
  );

  api.delete(
    '/api/files/:fileId',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'Takes back a file that was not sent yet',
        tags: ['files'],
        params,
        querystring,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const acting = valueOf(await actingFor(request, services, request.query.for));
      const { fileId } = request.params;
      const own = { personId: acting.personId, draftedBy: draftedBy(acting) };
      const dropped = await services.db.transaction((tx) => dropDraftFile(tx, own, fileId));
      if (!dropped) valueOf(refuse('not-found'));
      await services.files.remove(fileId);
      return reply.code(204).send(null);
    },
  );
}
