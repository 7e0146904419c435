import { refuse } from '@openvssid/core';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { applicationFiles } from '../../files/draft-files.ts';
import { sendFile } from '../../files/send-file.ts';
import { readStoredFile } from '../../files/stored-file.ts';
import { valueOf } from '../../http/answer.ts';
import type { Api } from '../../http/api.ts';
import { countHit } from '../../http/tries.ts';
import { officerWho } from '../../officers/roles.ts';
import type { Services } from '../../services.ts';
import type { AtDesk } from '../desk/agency-file.ts';
import { momentNow } from '@openvssid/server/clock';
import { numberParams } from '../schemas.ts';
import { done } from '../../http/schemas.ts';
import { clientKey, sendingOf } from '../sending.ts';
import { askOpinion } from './ask.ts';
import { expertsFor } from './experts.ts';
import { giveOpinion } from './give.ts';
import { opinionLists, opinionsOf } from './list.ts';
import { opinionDetail, readOpinion } from './read.ts';
import { withOpinion } from './with-opinion.ts';

const tags = ['opinions'];
const params = z.object({ opinionId: z.uuid() });
const written = z
  .string()
  .max(2_000)
  .transform((given) => given.normalize('NFC').trim())
  .pipe(z.string().min(10));
const expert = z.object({ officerId: z.uuid(), fullName: z.string(), agencyName: z.string() });

/** «Xin ý kiến»: an officer asks another about one file. */
export function opinionRoutes(api: Api, services: Services): void {
  const asking = (request: FastifyRequest): AtDesk => ({
    officer: officerWho('see-application', request),
    requestId: request.id,
  });
  const asked = (request: FastifyRequest): AtDesk => ({ officer: officerWho('give-opinion', request), requestId: request.id });
  const reading = async (request: FastifyRequest): Promise<AtDesk> => {
    const at = asked(request);
    valueOf(await countHit(services, 'application-read-by-officer', at.officer.officerId));
    return at;
  };

  api.get(
    '/api/opinion-experts',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'Whom an officer may ask: of their own office and of the one above',
        tags,
        response: { 200: z.object({ experts: z.array(expert) }) },
      },
    },
    async (request) => ({ experts: await expertsFor(services.db.read, asking(request).officer) }),
  );

  api.post(
    '/api/applications/:number/ask-opinion',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'Asks another officer for an opinion, who may then read this file; the clock goes on',
        tags,
        params: numberParams,
        body: z.object({ clientKey, officerId: z.uuid(), question: written, days: z.number().int().min(1).max(30).default(5) }),
        response: { 200: done },
      },
    },
    async (request) => {
      const desk = { ...asking(request), sending: sendingOf(request.body) };
      valueOf(await askOpinion(services, desk, request.params.number, request.body));
      return { done: true as const };
    },
  );

  api.get(
    '/api/opinions',
    {
      config: { access: 'officer' },
      schema: { summary: 'What this officer was asked, and what they asked', tags, response: { 200: opinionLists } },
    },
    async (request) => opinionsOf(services.db.read, asked(request).officer, momentNow(services)),
  );

  api.get(
    '/api/opinions/:opinionId',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'The question with the file it is about; reading it is logged',
        tags,
        params,
        response: { 200: opinionDetail },
      },
    },
    async (request) => valueOf(await readOpinion(services, await reading(request), request.params.opinionId)),
  );

  api.get(
    '/api/opinions/:opinionId/files/:fileId',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'A paper of that file; reading it is logged',
        tags,
        params: params.extend({ fileId: z.uuid() }),
        response: { 200: z.file() },
      },
    },
    async (request, reply) => {
      const { opinionId, fileId } = request.params;
      const opened = await withOpinion(services, await reading(request), opinionId, 'read', async (tx, file) => {
        const attached = await applicationFiles(tx.run, file.personId, file.applicationId);
        return attached.some((one) => one.fileId === fileId)
          ? readStoredFile(services, tx.run, file.personId, fileId)
          : refuse('not-found');
      });
      return sendFile(reply, valueOf(opened));
    },
  );

  api.post(
    '/api/opinions/:opinionId/answer',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'The opinion; with it the right to read the file is over',
        tags,
        params,
        body: z.object({ text: written }),
        response: { 200: done },
      },
    },
    async (request) => {
      valueOf(await giveOpinion(services, asked(request), request.params.opinionId, request.body.text));
      return { done: true as const };
    },
  );
}
