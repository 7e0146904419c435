import { cleanWrittenText } from '@openvssid/core';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { sendFile } from '../../files/send-file.ts';
import { readUpload } from '../../files/upload.ts';
import { valueOf } from '../../http/answer.ts';
import type { Api } from '../../http/api.ts';
import { officerOf } from '../../http/officer-session.ts';
import type { AtWork } from '../../officers/reading.ts';
import type { Services } from '../../services.ts';
import { fileShown } from '../schemas.ts';
import { done } from '../../http/schemas.ts';
import { giveBackPaper, openPaper, supplementAtDesk, takeInPaper, withdrawAtDesk } from './act-on-file.ts';
import { fileAtDesk, filedBefore, filedBeforeBy, type OneFile, showFileAtDesk } from './filed-before.ts';
import { presented } from './who-stands.ts';

const tags = ['desk-filings'];
const officer = { access: 'officer' } as const;
const params = z.object({ reading: z.uuid(), number: z.string().max(40) });
const onePaper = params.extend({ fileId: z.uuid() });
const words = (longest: number) => z.string().max(longest).default('').transform(cleanWrittenText);

type OfFile = FastifyRequest & { params: { reading: string; number: string } };
const at = (request: FastifyRequest): AtWork => ({ officer: officerOf(request), requestId: request.id });
const oneOf = ({ params: { reading, number } }: OfFile): OneFile => ({ readingId: reading, number });

/** What the person at the desk has filed: add what was asked for, or take it back. */
export function filesAtDeskRoutes(api: Api, services: Services): void {
  api.get(
    '/api/people/:reading/files',
    {
      config: officer,
      schema: {
        summary: 'What the person at the desk has filed; logged',
        tags,
        params: params.pick({ reading: true }),
        response: { 200: filedBefore },
      },
    },
    async (request) => valueOf(await filedBeforeBy(services, at(request), request.params.reading)),
  );

  api.get(
    '/api/people/:reading/files/:number',
    {
      config: officer,
      schema: { summary: 'One of them, as far as the desk needs it; logged', tags, params, response: { 200: fileAtDesk } },
    },
    async (request) => valueOf(await showFileAtDesk(services, at(request), oneOf(request))),
  );

  api.post(
    '/api/people/:reading/files/:number/papers',
    {
      config: officer,
      schema: {
        summary: 'A paper that was asked for (multipart/form-data, field `file`)',
        tags,
        params,
        response: { 201: fileShown },
      },
    },
    async (request, reply) => {
      const upload = valueOf(await readUpload(request));
      return reply.code(201).send(valueOf(await takeInPaper(services, at(request), oneOf(request), upload)));
    },
  );

  api.get(
    '/api/people/:reading/files/:number/papers/:fileId',
    {
      config: officer,
      schema: {
        summary: 'A paper that waits, to look whether it can be read',
        tags,
        params: onePaper,
        response: { 200: z.file() },
      },
    },
    async (request, reply) =>
      sendFile(reply, valueOf(await openPaper(services, at(request), oneOf(request), request.params.fileId))),
  );

  api.delete(
    '/api/people/:reading/files/:number/papers/:fileId',
    {
      config: officer,
      schema: { summary: 'Gives a paper back that waits', tags, params: onePaper, response: { 204: z.null() } },
    },
    async (request, reply) => {
      valueOf(await giveBackPaper(services, at(request), oneOf(request), request.params.fileId));
      return reply.code(204).send(null);
    },
  );

  api.post(
    '/api/people/:reading/files/:number/supplement',
    {
      config: officer,
      schema: {
        summary: 'Answers a request with the papers taken in and words; the clock goes on',
        tags,
        params,
        body: z.object({ ...presented, text: words(2_000) }),
        response: { 200: done },
      },
    },
    async (request) => {
      valueOf(await supplementAtDesk(services, at(request), oneOf(request), request.body));
      return { done: true as const };
    },
  );

  api.post(
    '/api/people/:reading/files/:number/withdraw',
    {
      config: officer,
      schema: {
        summary: 'Takes the application back for whoever stands there',
        tags,
        params,
        body: z.object({ ...presented, reason: words(500) }),
        response: { 200: done },
      },
    },
    async (request) => {
      valueOf(await withdrawAtDesk(services, at(request), oneOf(request), request.body));
      return { done: true as const };
    },
  );
}
