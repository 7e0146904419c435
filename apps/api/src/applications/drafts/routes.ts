import { z } from 'zod';
import { acceptUploads, readUpload } from '../../files/upload.ts';
import { languageOf, valueOf } from '../../http/answer.ts';
import type { Api } from '../../http/api.ts';
import { problemDetails } from '../../http/problems.ts';
import type { Services } from '../../services.ts';
import { issueCode, issuedCode } from '../../sign-in/one-time-codes.ts';
import { answersDigest } from '../filing/digest.ts';
import { readyDraft } from '../filing/ready-draft.ts';
import { momentNow } from '@openvssid/server/clock';
import { fileShown } from '../schemas.ts';
import { procedureSettings } from '../settings.ts';
import { attachFile } from './attach-file.ts';
import { openDraft } from './draft.ts';
import { dropDraft } from './drop-draft.ts';
import { placeOf, placeQuery, procedureParams } from './place.ts';
import { postedPage, savedPage } from './posted-page.ts';
import { savePage } from './save-page.ts';
import { draftShown, showDraft, showError } from './show-draft.ts';

const tags = ['drafts'];
/** Problem details, with the draft as it stands now beside them. */
const draftChanged = z.looseObject({ code: z.string(), title: z.string(), status: z.number(), draft: draftShown.optional() });

/** One draft a person, service and subject; saved page by page. */
export function draftRoutes(api: Api, services: Services): void {
  const time = () => ({
    now: momentNow(services),
    draftDays: services.config.DRAFT_DAYS,
    settings: procedureSettings(services.config),
  });
  acceptUploads(api);

  api.get(
    '/api/drafts/:procedure',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'The draft, or a new one filled from the account',
        tags,
        params: procedureParams,
        querystring: placeQuery,
        response: { 200: draftShown },
      },
    },
    async (request) => {
      const { place } = valueOf(await placeOf(request, services, request.params.procedure, request.query));
      return showDraft(services.db.read, services, valueOf(await openDraft(services.db.read, place, time())));
    },
  );

  api.put(
    '/api/drafts/:procedure',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'Saves one page; 409 draft-changed where it was saved elsewhere in the meantime',
        tags,
        params: procedureParams,
        querystring: placeQuery,
        body: postedPage,
        response: { 200: savedPage, 409: draftChanged },
      },
    },
    async (request, reply) => {
      const { place } = valueOf(await placeOf(request, services, request.params.procedure, request.query));
      const saved = await savePage(services, place, request.body);
      if (!saved.ok && saved.refusal.code === 'draft-changed') {
        const present = await openDraft(services.db.read, place, time());
        const draft = present.ok ? await showDraft(services.db.read, services, present.value) : undefined;
        return reply
          .code(409)
          .send({ ...problemDetails(saved.refusal, languageOf(request), request.id), ...(draft && { draft }) });
      }
      const { draft, errors } = valueOf(saved);
      return {
        draft: await showDraft(services.db.read, services, draft),
        errors: errors.map((error) => showError(draft, error)),
      };
    },
  );

  api.delete(
    '/api/drafts/:procedure',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'Throws the draft away with its files',
        tags,
        params: procedureParams,
        querystring: placeQuery,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const { place } = valueOf(await placeOf(request, services, request.params.procedure, request.query));
      await dropDraft(services, place);
      return reply.code(204).send(null);
    },
  );

  api.post(
    '/api/drafts/:procedure/files/:question',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'Sends up one file (multipart/form-data, field `file`)',
        tags,
        params: procedureParams.extend({ question: z.string().max(60) }),
        querystring: placeQuery,
        response: { 201: fileShown },
      },
    },
    async (request, reply) => {
      const { place } = valueOf(await placeOf(request, services, request.params.procedure, request.query));
      const { name, bytes } = valueOf(await readUpload(request));
      return reply.code(201).send(valueOf(await attachFile(services, place, { question: request.params.question, name, bytes })));
    },
  );

  api.post(
    '/api/drafts/:procedure/code',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'Sends the code that confirms these answers; a change of the draft needs a new one',
        tags,
        params: procedureParams,
        querystring: placeQuery,
        body: z.object({ channel: z.enum(['sms', 'email']).optional() }),
        response: { 200: issuedCode },
      },
    },
    async (request) => {
      const { place, acting } = valueOf(await placeOf(request, services, request.params.procedure, request.query));
      const { answers } = valueOf(await readyDraft(services.db.read, services.config, place, time()));
      const { channel } = request.body;
      return valueOf(
        await issueCode(services, {
          personId: acting.actorId,
          purpose: 'submit-application',
          boundTo: answersDigest(place, answers),
          channel,
        }),
      );
    },
  );
}
