import { z } from 'zod';
import { actingFor } from '../../access/act-for.ts';
import { readUpload } from '../../files/upload.ts';
import { valueOf } from '../../http/answer.ts';
import type { Api } from '../../http/api.ts';
import type { Services } from '../../services.ts';
import { typedCode } from '../../sign-in/one-time-codes.ts';
import { placeOf } from '../drafts/place.ts';
import { receipt } from '../filing/receipt.ts';
import { byCode } from '../filing/by-code.ts';
import { submit } from '../filing/submit.ts';
import { momentNow } from '@openvssid/server/clock';
import { fileShown, numberParams, whose } from '../schemas.ts';
import { done } from '../../http/schemas.ts';
import { clientKey, sendingOf } from '../sending.ts';
import { citizenDetail, citizenDetailOf } from './detail.ts';
import { history, historyFilter, historyOf } from './history.ts';
import { writeMessage } from './message.ts';
import { supplement } from './supplement.ts';
import { attachSupplementFile } from './supplement-file.ts';
import { withdraw } from './withdraw.ts';

const tags = ['applications'];
const text = (longest: number) =>
  z
    .string()
    .max(longest)
    .transform((given) => given.normalize('NFC').trim());

const submission = z.object({
  procedure: z.string().max(60),
  subject: z.string().max(60).default(''),
  for: z.string().max(40).optional(),
  clientKey: z.uuid().describe('Chosen by the client; a repeat with the same key gets the first receipt'),
  codeId: z.uuid(),
  code: typedCode,
  commitment: z.literal(true).describe('Tôi cam kết thông tin kê khai là đúng'),
});

export function citizenApplicationRoutes(api: Api, services: Services): void {
  api.post(
    '/api/applications',
    { config: { access: 'citizen' }, schema: { summary: 'Sends a draft', tags, body: submission, response: { 200: receipt } } },
    async (request) => {
      const { procedure, subject, for: reference, clientKey, codeId, code } = request.body;
      const { place, acting } = valueOf(await placeOf(request, services, procedure, { subject, for: reference }));
      return valueOf(
        await submit(services, { place, clientKey, confirmation: byCode(services, place, acting.actorId, { codeId, code }) }),
      );
    },
  );

  api.get(
    '/api/applications',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'One’s applications, first those that wait for an answer',
        tags,
        querystring: whose.extend(historyFilter.shape),
        response: { 200: history },
      },
    },
    async (request) => {
      const acting = valueOf(await actingFor(request, services, request.query.for));
      return historyOf(services.db.read, acting, request.query);
    },
  );

  api.get(
    '/api/applications/:number',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'One application with its time line',
        tags,
        params: numberParams,
        querystring: whose,
        response: { 200: citizenDetail },
      },
    },
    async (request) => {
      const acting = valueOf(await actingFor(request, services, request.query.for));
      return valueOf(await citizenDetailOf(services.db.read, acting, request.params.number, momentNow(services)));
    },
  );

  api.post(
    '/api/applications/:number/messages',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'Writes to the officer',
        tags,
        params: numberParams,
        querystring: whose,
        body: z.object({ clientKey, text: text(2_000).pipe(z.string().min(1)) }),
        response: { 200: done },
      },
    },
    async (request) => {
      const acting = valueOf(await actingFor(request, services, request.query.for));
      valueOf(await writeMessage(services, acting, request.params.number, request.body.text, sendingOf(request.body)));
      return { done: true as const };
    },
  );

  api.post(
    '/api/applications/:number/files',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'Sends up one file for the answer to a request (multipart/form-data, field `file`)',
        tags,
        params: numberParams,
        querystring: whose,
        response: { 201: fileShown },
      },
    },
    async (request, reply) => {
      const acting = valueOf(await actingFor(request, services, request.query.for));
      const upload = valueOf(await readUpload(request));
      return reply.code(201).send(valueOf(await attachSupplementFile(services, acting, request.params.number, upload)));
    },
  );

  api.post(
    '/api/applications/:number/supplement',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'Answers a request with the files sent up and words; the clock goes on',
        tags,
        params: numberParams,
        querystring: whose,
        body: z.object({ clientKey, text: text(2_000).default('') }),
        response: { 200: done },
      },
    },
    async (request) => {
      const acting = valueOf(await actingFor(request, services, request.query.for));
      valueOf(await supplement(services, acting, request.params.number, request.body.text, sendingOf(request.body)));
      return { done: true as const };
    },
  );

  api.post(
    '/api/applications/:number/withdraw',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'Takes the application back',
        tags,
        params: numberParams,
        querystring: whose,
        body: z.object({ reason: text(500).optional() }),
        response: { 200: done },
      },
    },
    async (request) => {
      const acting = valueOf(await actingFor(request, services, request.query.for));
      const { reason } = request.body;
      valueOf(await withdraw(services, acting, request.params.number, reason === '' ? undefined : reason));
      return { done: true as const };
    },
  );
}
