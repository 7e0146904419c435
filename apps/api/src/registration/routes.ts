import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { acceptUploads, readUpload } from '../files/upload.ts';
import { languageOf, valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { countHit } from '../http/tries.ts';
import { problemDetails } from '../http/problems.ts';
import type { Services } from '../services.ts';
import { callerOf } from '../sign-in/caller.ts';
import { linkToken } from '../sign-in/one-time-links.ts';
import { clearPersonCookie, readPersonCookie } from '../sign-in/vneid/person-cookie.ts';
import { typedCode } from '../sign-in/one-time-codes.ts';
import { withRegisterAnswer } from './ask-register.ts';
import { chooseAgency } from './choose-agency.ts';
import { proveContact, sendContactCode } from './contact-code.ts';
import { declare } from './declare.ts';
import { type FieldFault, typedDetails } from './details.ts';
import { discardDraft } from './discard.ts';
import { atStep, type DraftWithImages, findDraft, type Step } from './draft.ts';
import { clearDraftCookie, readDraftCookie, setDraftCookie } from './draft-cookie.ts';
import { IMAGE_KINDS, keepImage } from './images.ts';
import { receipt, showReceipt } from './receipt.ts';
import { sendDeclaration, sentBefore } from './send.ts';
import { draftState, stateOf } from './state.ts';

const tags = ['registration'];
const open = { access: 'open' } as const;
const channel = z.enum(['sms', 'email']);
const faulty = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  requestId: z.string(),
  errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })),
});

/** «Đăng ký tài khoản»: the steps of the declaration, in this order and no other. Nobody is signed in; the draft is the browser's own. */
export function registrationRoutes(api: Api, services: Services): void {
  acceptUploads(api);
  const readyAt = async (request: FastifyRequest, draft: DraftWithImages, step: Step): Promise<DraftWithImages> =>
    valueOf(atStep(await withRegisterAnswer(services, draft, request.id), step));
  const draftAt = async (request: FastifyRequest, step: Step): Promise<DraftWithImages> =>
    readyAt(request, valueOf(await findDraft(services, readDraftCookie(request))), step);
  const show = async (request: FastifyRequest) => {
    const draft = valueOf(await findDraft(services, readDraftCookie(request)));
    return stateOf(services, await withRegisterAnswer(services, draft, request.id));
  };

  api.post(
    '/api/registration',
    {
      config: open,
      schema: {
        summary: 'Personal details: begins a declaration or changes the one in this browser',
        tags,
        body: typedDetails,
        response: { 200: draftState, 422: faulty },
      },
    },
    async (request, reply) => {
      valueOf(await countHit(services, 'registration-details-by-address', callerOf(request).address));
      const origin = { token: readDraftCookie(request), vneid: readPersonCookie(request, services) ?? null };
      const declared = await declare(services, origin, request.body);
      if (!declared.ok) return reply.code(422).send(faults(request, declared.refusal));
      setDraftCookie(reply, services, declared.value);
      return stateOf(services, valueOf(await findDraft(services, declared.value)));
    },
  );

  api.get(
    '/api/registration',
    {
      config: open,
      schema: { summary: 'How far the declaration in this browser has come', tags, response: { 200: draftState } },
    },
    (request) => show(request),
  );

  api.delete(
    '/api/registration',
    {
      config: open,
      schema: { summary: 'Forgets the declaration in this browser, with its pictures', tags, response: { 204: z.null() } },
    },
    async (request, reply) => {
      const token = readDraftCookie(request);
      if (token !== undefined) await discardDraft(services, token);
      clearDraftCookie(reply);
      clearPersonCookie(reply);
      return reply.code(204).send(null);
    },
  );

  api.put(
    '/api/registration/agency',
    {
      config: open,
      schema: {
        summary: 'The office that receives it',
        tags,
        body: z.object({ agencyCode: z.string().max(20), copyByEmail: z.boolean().default(false) }),
        response: { 200: draftState },
      },
    },
    async (request) => {
      valueOf(await chooseAgency(services, await draftAt(request, 'agency'), request.body));
      return show(request);
    },
  );

  api.post(
    '/api/registration/commitment',
    {
      config: open,
      schema: {
        summary: 'The commitment; a code goes to the declared phone or e-mail address. Again: another code',
        tags,
        body: z.object({ channel: channel.default('sms') }),
        response: { 200: draftState },
      },
    },
    async (request) => {
      const draft = await draftAt(request, 'commitment');
      if (draft.provedAt === null)
        valueOf(await sendContactCode(services, draft, { channel: request.body.channel, caller: callerOf(request) }));
      return show(request);
    },
  );

  api.post(
    '/api/registration/code',
    {
      config: open,
      schema: { summary: 'Proves the contact', tags, body: z.object({ code: typedCode }), response: { 200: draftState } },
    },
    async (request) => {
      const draft = await draftAt(request, 'code');
      // Proved already: the answer was lost on the way.
      if (draft.provedAt === null) valueOf(await proveContact(services, draft, request.body.code));
      return show(request);
    },
  );

  api.post(
    '/api/registration/pictures/:kind',
    {
      config: open,
      schema: {
        summary:
          'Portrait, front and back of the identity paper (multipart/form-data, field `file`); only where the register does not confirm',
        tags,
        params: z.object({ kind: z.enum(IMAGE_KINDS) }),
        response: { 200: draftState },
      },
    },
    async (request) => {
      const { registrationId } = await draftAt(request, 'photos');
      valueOf(await countHit(services, 'registration-picture-by-address', callerOf(request).address));
      const { bytes } = valueOf(await readUpload(request));
      valueOf(await keepImage(services, { registrationId, kind: request.params.kind, bytes }));
      return show(request);
    },
  );

  api.post(
    '/api/registration/send',
    {
      config: open,
      schema: {
        summary: 'Sends the declaration; sent again by the same browser it answers the same receipt',
        tags,
        response: { 200: z.object({ receipt: z.string() }) },
      },
    },
    async (request) => {
      const token = readDraftCookie(request);
      const found = await findDraft(services, token);
      // Looked for after the draft, which the other click may have sent just now.
      const before = found.ok || token === undefined ? undefined : await sentBefore(services, token);
      if (before) return { receipt: valueOf(before) };
      const draft = await readyAt(request, valueOf(found), 'check');
      return { receipt: valueOf(await sendDeclaration(services, draft, { token: token ?? '', caller: callerOf(request) })) };
    },
  );

  api.get(
    '/api/registrations/:receipt',
    {
      config: open,
      schema: {
        summary: 'A declaration that was sent, by the secret address of its receipt',
        tags,
        params: z.object({ receipt: linkToken }),
        response: { 200: receipt },
      },
    },
    async (request) => valueOf(await showReceipt(services, request.params.receipt, languageOf(request))),
  );
}

function faults(request: FastifyRequest, found: readonly FieldFault[]) {
  const language = languageOf(request);
  const { type, title, status, code, requestId } = problemDetails({ code: 'answers-incomplete' }, language, request.id);
  const errors = found.map(({ field, code: fault }) => ({
    path: field,
    code: fault,
    message: problemDetails({ code: fault }, language, request.id).title,
  }));
  return { type, title, status, code, requestId, errors };
}
