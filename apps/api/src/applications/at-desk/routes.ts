import { refuse } from '@openvssid/core';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { sendFile } from '../../files/send-file.ts';
import { acceptUploads, readUpload } from '../../files/upload.ts';
import { dropDraftFile } from '../../files/draft-files.ts';
import { readStoredFile } from '../../files/stored-file.ts';
import { valueOf } from '../../http/answer.ts';
import type { Api } from '../../http/api.ts';
import { officerOf } from '../../http/officer-session.ts';
import type { AtWork } from '../../officers/reading.ts';
import type { Services } from '../../services.ts';
import { receiptSlipOf } from '../citizen/receipt-slip.ts';
import { attachFile } from '../drafts/attach-file.ts';
import { openDraft } from '../drafts/draft.ts';
import { dropDraft } from '../drafts/drop-draft.ts';
import { postedPage, savedPage } from '../drafts/posted-page.ts';
import { savePage } from '../drafts/save-page.ts';
import { draftShown, showDraft, showError } from '../drafts/show-draft.ts';
import { findOwnFile } from '../file.ts';
import { receipt } from '../filing/receipt.ts';
import { procedureOf } from '../procedure-of.ts';
import { fileShown } from '../schemas.ts';
import { bilingual, day } from '../../http/schemas.ts';
import { procedureSettings } from '../settings.ts';
import { beginFiling, type DeskFiling, filingTime, findFiling, placeOfFiling } from './desk-filing.ts';
import { offeredServices, offeredTo, visitsOfPerson, visitsToFileAbout } from './offered-services.ts';
import { filingToSend, sendFiling } from './send-filing.ts';

const tags = ['desk-filings'];
const reading = z.object({ reading: z.uuid() });
const params = z.object({ filing: z.uuid() });
const officer = { access: 'officer' } as const;

const filingShown = z.object({
  personName: z.string(),
  appCode: z.string().nullable(),
  name: bilingual,
  mayFile: z.array(z.enum(['person', 'guardian', 'attorney'])).readonly(),
  endsAt: z.iso.datetime({ offset: true }),
  number: z.string().nullable().describe('Once sent; the draft is then empty'),
  dueOn: day.nullable().describe('Promised, once sent'),
  mayOpen: z.boolean().describe('It lies with the officer’s own agency'),
  draft: draftShown,
});

/** «Nộp hồ sơ tại quầy»: an officer files any service for a person who stands there. The same drafts and the same sending as in the app. */
export function deskFilingRoutes(api: Api, services: Services): void {
  const at = (request: FastifyRequest): AtWork => ({ officer: officerOf(request), requestId: request.id });
  const filingOf = async (request: FastifyRequest & { params: { filing: string } }): Promise<DeskFiling> =>
    valueOf(await findFiling(services, at(request), request.params.filing));
  const draftOf = async (filing: DeskFiling) =>
    valueOf(
      await openDraft(services.db.read, placeOfFiling(filing), {
        ...filingTime(services),
        settings: procedureSettings(services.config),
      }),
    );
  acceptUploads(api);

  api.get(
    '/api/people/:reading/services',
    {
      config: officer,
      schema: { summary: 'The services for the person at the desk', tags, params: reading, response: { 200: offeredServices } },
    },
    async (request) => valueOf(await offeredTo(services, at(request), request.params.reading)),
  );

  api.get(
    '/api/people/:reading/visits-to-file-about',
    {
      config: officer,
      schema: {
        summary: 'Where and when the person was treated, for a service about one visit; logged',
        tags,
        params: reading,
        response: { 200: visitsToFileAbout },
      },
    },
    async (request) => valueOf(await visitsOfPerson(services, at(request), request.params.reading)),
  );

  api.post(
    '/api/people/:reading/filings',
    {
      config: officer,
      schema: {
        summary: 'Begins to file a service for the person at the desk, or goes on; logged',
        tags,
        params: reading,
        body: z.object({ procedure: z.string().max(60), subject: z.string().max(60).default('') }),
        response: { 200: z.object({ filing: z.uuid() }) },
      },
    },
    async (request) => {
      const { procedure, subject } = request.body;
      return valueOf(await beginFiling(services, at(request), request.params.reading, { procedure, subjectKey: subject }));
    },
  );

  api.get(
    '/api/desk-filings/:filing',
    { config: officer, schema: { summary: 'A filing and its draft', tags, params, response: { 200: filingShown } } },
    async (request) => {
      const filing = await filingOf(request);
      const draft = await draftOf(filing);
      const { appCode, name, mayFile } = procedureOf(filing);
      const sent = filing.number === null ? undefined : await findOwnFile(services.db.read, filing.personId, filing.number);
      return {
        personName: draft.facts.person.fullName,
        appCode: appCode ?? null,
        name,
        mayFile,
        endsAt: filing.endsAt.toString(),
        number: filing.number,
        dueOn: sent?.now.dueOn ?? null,
        mayOpen: sent?.now.agencyCode === officerOf(request).agencyCode,
        draft: await showDraft(services.db.read, services, draft),
      };
    },
  );

  api.put(
    '/api/desk-filings/:filing',
    {
      config: officer,
      schema: { summary: 'Saves one page', tags, params, body: postedPage, response: { 200: savedPage } },
    },
    async (request) => {
      const { draft, errors } = valueOf(await savePage(services, placeOfFiling(await filingOf(request)), request.body));
      return {
        draft: await showDraft(services.db.read, services, draft),
        errors: errors.map((error) => showError(draft, error)),
      };
    },
  );

  api.delete(
    '/api/desk-filings/:filing',
    {
      config: officer,
      schema: { summary: 'Throws the draft away with its files', tags, params, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await dropDraft(services, placeOfFiling(await filingOf(request)));
      return reply.code(204).send(null);
    },
  );

  api.post(
    '/api/desk-filings/:filing/files/:question',
    {
      config: officer,
      schema: {
        summary: 'A paper of the person, photographed or scanned (multipart/form-data, field `file`)',
        tags,
        params: params.extend({ question: z.string().max(60) }),
        response: { 201: fileShown },
      },
    },
    async (request, reply) => {
      const filing = await filingOf(request);
      const { name, bytes } = valueOf(await readUpload(request));
      const sent = { question: request.params.question, name, bytes };
      return reply.code(201).send(valueOf(await attachFile(services, placeOfFiling(filing), sent)));
    },
  );

  const oneFile = params.extend({ fileId: z.uuid() });
  api.get(
    '/api/desk-filings/:filing/files/:fileId',
    {
      config: officer,
      schema: {
        summary: 'A paper of the draft, to look whether it can be read',
        tags,
        params: oneFile,
        response: { 200: z.file() },
      },
    },
    async (request, reply) => {
      const filing = await filingOf(request);
      const { files } = await draftOf(filing);
      const { fileId } = request.params;
      const own = files.some((file) => file.fileId === fileId);
      return sendFile(
        reply,
        valueOf(own ? await readStoredFile(services, services.db.read, filing.personId, fileId) : refuse('not-found')),
      );
    },
  );

  api.delete(
    '/api/desk-filings/:filing/files/:fileId',
    {
      config: officer,
      schema: { summary: 'Takes a paper out of the draft', tags, params: oneFile, response: { 204: z.null() } },
    },
    async (request, reply) => {
      const place = placeOfFiling(await filingOf(request));
      const { fileId } = request.params;
      if (!(await services.db.transaction((tx) => dropDraftFile(tx, place, fileId)))) valueOf(refuse('not-found'));
      await services.files.remove(fileId);
      return reply.code(204).send(null);
    },
  );

  api.post(
    '/api/desk-filings/:filing/send',
    {
      config: officer,
      schema: {
        summary: 'Sends what was filled in at the desk; it is received at once',
        tags,
        params,
        body: filingToSend,
        response: { 200: receipt },
      },
    },
    async (request) => valueOf(await sendFiling(services, at(request), request.params.filing, request.body)),
  );

  api.get(
    '/api/desk-filings/:filing/receipt',
    { config: officer, schema: { summary: 'The slip to print and hand over (PDF)', tags, params, response: { 200: z.file() } } },
    async (request, reply) => {
      const { personId, number } = await filingOf(request);
      const file = number === null ? undefined : await findOwnFile(services.db.read, personId, number);
      return sendFile(reply, valueOf(file ? await receiptSlipOf(services, file) : refuse('not-found')));
    },
  );
}
