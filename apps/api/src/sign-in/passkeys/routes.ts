import { z } from 'zod';
import { valueOf } from '../../http/answer.ts';
import type { Api } from '../../http/api.ts';
import { citizenOf } from '../../http/citizen-session.ts';
import type { Services } from '../../services.ts';
import { callerOf } from '../caller.ts';
import { setSessionCookies } from '../open-session.ts';
import { addPasskey, askForPasskey } from './add-passkey.ts';
import { passkeysOf, removePasskey, renamePasskey } from './passkeys.ts';
import { askForProof, reauthenticateWithPasskey } from './reauthenticate.ts';
import { newPasskeyAnswer, newPasskeyQuestion, passkeyAnswer, passkeyList, passkeyName, passkeyQuestion } from './schemas.ts';
import { askForSignIn, signInWithPasskey } from './sign-in-with-passkey.ts';
import { forgetVisitor, keepVisitor, visitorOf } from './visitor-cookie.ts';

const tags = ['passkeys'];
const done = { 204: z.null() };
const params = z.object({ passkeyId: z.uuid() });

/** Fingerprint and face: each question is asked first, signed in the phone, and answered in a second request. */
export function passkeyRoutes(api: Api, services: Services): void {
  signInRoutes(api, services);
  proofRoutes(api, services);
  addingRoutes(api, services);
  keptRoutes(api, services);
}

function signInRoutes(api: Api, services: Services): void {
  api.post(
    '/api/sign-in/passkey/question',
    {
      config: { access: 'open', whileReadingOnly: true },
      schema: { summary: 'What a passkey signs to sign in, the same for everybody', tags, response: { 200: passkeyQuestion } },
    },
    async (request, reply) => {
      const visitor = keepVisitor(request, reply, services);
      return valueOf(await askForSignIn(services, visitor, callerOf(request)));
    },
  );

  api.post(
    '/api/sign-in/passkey',
    {
      config: { access: 'open', whileReadingOnly: true },
      schema: { summary: 'Sign in with a passkey, without a number', tags, body: passkeyAnswer, response: done },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const attempt = { answer: request.body, visitor: visitorOf(request), caller };
      setSessionCookies(reply, services, valueOf(await signInWithPasskey(services, attempt)), caller);
      forgetVisitor(reply);
      return reply.code(204).send(null);
    },
  );
}

function proofRoutes(api: Api, services: Services): void {
  api.post(
    '/api/reauthentication/passkey/question',
    {
      config: { access: 'citizen', whileReadingOnly: true },
      schema: { summary: 'What one of the own passkeys signs', tags, response: { 200: passkeyQuestion } },
    },
    async (request) => valueOf(await askForProof(services, citizenOf(request))),
  );

  api.post(
    '/api/reauthentication/passkey',
    {
      config: { access: 'citizen', whileReadingOnly: true },
      schema: { summary: 'A passkey instead of the password again', tags, body: passkeyAnswer, response: done },
    },
    async (request, reply) => {
      valueOf(await reauthenticateWithPasskey(services, citizenOf(request), request.body));
      return reply.code(204).send(null);
    },
  );
}

function addingRoutes(api: Api, services: Services): void {
  api.post(
    '/api/passkeys/question',
    {
      config: { access: 'citizen' },
      schema: { summary: 'What a phone needs to make a passkey', tags, response: { 200: newPasskeyQuestion } },
    },
    async (request) => valueOf(await askForPasskey(services, citizenOf(request))),
  );

  api.post(
    '/api/passkeys',
    {
      config: { access: 'citizen' },
      schema: {
        summary: '«Bật xác thực bằng vân tay»: keep the passkey made',
        tags,
        body: newPasskeyAnswer,
        response: { 200: z.object({ passkeyId: z.uuid(), name: z.string() }) },
      },
    },
    async (request) => {
      const { deviceName } = callerOf(request);
      return valueOf(await addPasskey(services, citizenOf(request), { answer: request.body, deviceName }));
    },
  );
}

function keptRoutes(api: Api, services: Services): void {
  api.get(
    '/api/passkeys',
    { config: { access: 'citizen' }, schema: { summary: 'Own passkeys', tags, response: { 200: passkeyList } } },
    async (request) => passkeysOf(services, citizenOf(request)),
  );

  api.put(
    '/api/passkeys/:passkeyId/name',
    {
      config: { access: 'citizen' },
      schema: { summary: 'Call it something else', tags, params, body: z.object({ name: passkeyName }), response: done },
    },
    async (request, reply) => {
      const { personId } = citizenOf(request);
      valueOf(await renamePasskey(services.db, personId, request.params.passkeyId, request.body.name));
      return reply.code(204).send(null);
    },
  );

  api.delete(
    '/api/passkeys/:passkeyId',
    {
      config: { access: 'citizen', whileReadingOnly: true },
      schema: { summary: 'It opens nothing any more', tags, params, response: done },
    },
    async (request, reply) => {
      valueOf(await removePasskey(services, citizenOf(request), request.params.passkeyId));
      return reply.code(204).send(null);
    },
  );
}
