import { ok, refuse, type Result } from '@openvssid/core';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import { applicationFiles } from '../../files/draft-files.ts';
import { sendFile } from '../../files/send-file.ts';
import { readStoredFile } from '../../files/stored-file.ts';
import { valueOf } from '../../http/answer.ts';
import type { Api } from '../../http/api.ts';
import { countHit } from '../../http/tries.ts';
import { findLetter } from '../../letters/find.ts';
import { officerWho } from '../../officers/roles.ts';
import type { Services } from '../../services.ts';
import { officialFormPdf } from '../official-form/official-form-pdf.ts';
import { applicationState, numberParams } from '../schemas.ts';
import { done } from '../../http/schemas.ts';
import { clientKey, sendingOf } from '../sending.ts';
import { type AtDesk, withAgencyFile } from './agency-file.ts';
import { decide } from './decide.ts';
import { officerDetail, officerDetailOf } from './detail.ts';
import { queueFilter, queuePage } from './queue.ts';
import { readQueue } from './read-queue.ts';
import { requestInformation } from './request-information.ts';
import { agenciesBeside, otherAgency, transfer } from './transfer.ts';
import { verifyElsewhere } from './verify-elsewhere.ts';
import { assign, confirmLapse, deliver, receive, sendBack, take, writeNote, writeToCitizen } from './work.ts';

const tags = ['applications'];
const words = (longest: number) =>
  z
    .string()
    .max(longest)
    .transform((given) => given.normalize('NFC').trim());
const needed = (longest: number) => words(longest).pipe(z.string().min(1));
const reasons = z.array(z.object({ code: z.string().max(10), document: needed(200).optional() })).max(10);
const decided = z.object({ state: applicationState });
const keyedBody = z.looseObject({ clientKey });

const CASE_OFFICERS = sql<{ officerId: string; fullName: string }>(
  'case-officers',
  `select officer_id as "officerId", full_name as "fullName" from officer where agency_code = $1 and state = 'active' and 'case-officer' = any(roles) order by search_key(full_name), full_name`,
);

/** The desk: everything an officer does with the applications of their agency. */
export function deskRoutes(api: Api, services: Services): void {
  const at = (request: FastifyRequest): AtDesk => ({ officer: officerWho('see-application', request), requestId: request.id });
  /** The file itself, what came with it and its letter are one reading each, and count alike. */
  const reading = async (request: FastifyRequest): Promise<AtDesk> => {
    const desk = at(request);
    valueOf(await countHit(services, 'application-read-by-officer', desk.officer.officerId));
    return desk;
  };

  api.get(
    '/api/queue',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'Applications of the officer’s agency, what is due first on top; whose names are shown is logged',
        tags,
        querystring: queueFilter,
        response: { 200: queuePage },
      },
    },
    async (request) => {
      const desk = { officer: officerWho('see-queue', request), requestId: request.id };
      return valueOf(await readQueue(services, desk, request.query));
    },
  );

  api.get(
    '/api/case-officers',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'To whom a file can be given',
        tags,
        response: { 200: z.object({ officers: z.array(z.object({ officerId: z.uuid(), fullName: z.string() })) }) },
      },
    },
    async (request) => ({ officers: await services.db.read(CASE_OFFICERS, [officerWho('see-queue', request).agencyCode]) }),
  );

  api.get(
    '/api/transfer-agencies',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'Where a file can be sent, the own province first',
        tags,
        response: { 200: z.object({ agencies: z.array(otherAgency) }) },
      },
    },
    async (request) => ({ agencies: await agenciesBeside(services.db.read, officerWho('transfer-application', request)) }),
  );

  api.get(
    '/api/applications/:number',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'One file with the facts its service declares; reading it is logged',
        tags,
        params: numberParams,
        response: { 200: officerDetail },
      },
    },
    async (request) => valueOf(await officerDetailOf(services, await reading(request), request.params.number)),
  );

  api.get(
    '/api/applications/:number/files/:fileId',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'A file that came with the application; reading it is logged',
        tags,
        params: numberParams.extend({ fileId: z.uuid() }),
        response: { 200: z.file() },
      },
    },
    async (request, reply) => {
      const { number, fileId } = request.params;
      const opened = await withAgencyFile(services, await reading(request), number, 'application-read', async (tx, file) => {
        const attached = await applicationFiles(tx.run, file.personId, file.applicationId);
        return attached.some((one) => one.fileId === fileId)
          ? readStoredFile(services, tx.run, file.personId, fileId)
          : refuse('not-found');
      });
      return sendFile(reply, valueOf(opened));
    },
  );

  api.get(
    '/api/applications/:number/letter',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'The decision letter (PDF); reading it is logged',
        tags,
        params: numberParams,
        response: { 200: z.file() },
      },
    },
    async (request, reply) => {
      const { number } = request.params;
      const opened = await withAgencyFile(services, await reading(request), number, 'application-read', async (tx, file) => {
        const letter = await findLetter(tx.run, file.personId, file.applicationId);
        return letter ? readStoredFile(services, tx.run, file.personId, letter.fileId) : refuse('not-found');
      });
      return sendFile(reply, valueOf(opened));
    },
  );

  api.get(
    '/api/applications/:number/form',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'The official form of the service, filled in with what was sent (PDF); reading it is logged',
        tags,
        params: numberParams,
        response: { 200: z.file() },
      },
    },
    async (request, reply) => {
      const { number } = request.params;
      const read = await withAgencyFile(services, await reading(request), number, 'application-read', async (_tx, file) =>
        ok(file),
      );
      return sendFile(reply, valueOf(await officialFormPdf(services, valueOf(read))));
    },
  );

  /** A step that answers no more than that it was done; where its body has the key of the form, a repeat does nothing twice. */
  const step = <Body extends z.ZodType>(
    action: string,
    summary: string,
    body: Body,
    take_: (desk: AtDesk, number: string, body: z.output<Body>) => Promise<Result<undefined>>,
  ): void => {
    api.post(
      `/api/applications/:number/${action}`,
      { config: { access: 'officer' }, schema: { summary, tags, params: numberParams, body, response: { 200: done } } },
      async (request) => {
        const sent = request.body as z.output<Body>;
        const keyed = keyedBody.safeParse(sent);
        const desk = { ...at(request), ...(keyed.success && { sending: sendingOf(keyed.data) }) };
        valueOf(await take_(desk, request.params.number, sent));
        return { done: true as const };
      },
    );
  };
  const nothing = z.object({}).optional();

  step('receive', 'Confirms that the file has come; the clock starts', nothing, (desk, number) =>
    receive(services, desk, number),
  );
  step('take', 'Takes the file up', nothing, (desk, number) => take(services, desk, number));
  step(
    'assign',
    'Gives the file to a case officer of the agency',
    z.object({ clientKey, officerId: z.uuid() }),
    (desk, number, { officerId }) => assign(services, desk, number, officerId),
  );
  step(
    'request-information',
    'Asks the citizen for more; the clock stands',
    z.object({ clientKey, reasons, text: needed(2_000), days: z.number().int().min(1).max(90).optional() }),
    (desk, number, { reasons: given, text, days }) =>
      requestInformation(services, desk, number, { reasons: given.map(asReason), text, days }),
  );
  step(
    'verify-elsewhere',
    'Moves the due day, with a written notice, because the history has to be verified elsewhere',
    z.object({ text: needed(1_000).pipe(z.string().min(20)) }),
    (desk, number, { text }) => verifyElsewhere(services, desk, number, text),
  );
  step(
    'transfer',
    'Sends the file to the office it belongs to; state and due day stay, the person is told',
    z.object({ agencyCode: z.string().max(10), reason: needed(1_000).pipe(z.string().min(10)) }),
    (desk, number, to) => transfer(services, desk, number, to),
  );
  step(
    'send-back',
    'Gives the file back to the case officer',
    z.object({ clientKey, reason: needed(2_000) }),
    (desk, number, { reason }) => sendBack(services, desk, number, reason),
  );
  const written = z.object({ clientKey, text: needed(2_000) });
  step('message', 'Writes to the citizen', written, (desk, number, { text }) => writeToCitizen(services, desk, number, text));
  step('note', 'Writes a note that stays between officers', written, (desk, number, { text }) =>
    writeNote(services, desk, number, text),
  );
  step(
    'deliver',
    'Confirms that the result was handed over or posted',
    z.object({ how: z.enum(['office', 'post']) }),
    (desk, number, { how }) => deliver(services, desk, number, how),
  );
  step('lapse', 'Confirms that the time for additions is over', nothing, (desk, number) => confirmLapse(services, desk, number));

  api.post(
    '/api/applications/:number/accept',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'Proposes to accept, or accepts: as far as this officer may',
        tags,
        params: numberParams,
        body: z.object({ message: words(2_000).optional() }),
        response: { 200: decided },
      },
    },
    async (request) => {
      const { message } = request.body;
      return valueOf(
        await decide(services, at(request), request.params.number, {
          goal: 'accept',
          message: message === '' ? undefined : message,
        }),
      );
    },
  );

  api.post(
    '/api/applications/:number/refuse',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'Proposes to refuse, or refuses; left out, the reasons are those of the proposal',
        tags,
        params: numberParams,
        body: z.object({ reasons: reasons.optional(), text: words(2_000).optional() }),
        response: { 200: decided },
      },
    },
    async (request) => {
      const { reasons: given, text } = request.body;
      return valueOf(
        await decide(services, at(request), request.params.number, { goal: 'refuse', reasons: given?.map(asReason), text }),
      );
    },
  );
}

function asReason({ code, document }: { code: string; document?: string | undefined }): { code: string; document?: string } {
  return document === undefined ? { code } : { code, document };
}
