import { z } from 'zod';
import { ok, READER_LANGUAGES, refuse } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { citizenOf } from '../http/citizen-session.ts';
import { deliveryOf } from '../outbox/delivery.ts';
import type { Services } from '../services.ts';
import { confirmPasswordChange, requestPasswordChange } from './change-password.ts';
import { issuedCode, resendCode, typedCode } from './one-time-codes.ts';
import { typedPassword } from '@openvssid/server/passwords/password-rules';
import { reauthenticate } from './reauthentication.ts';

const tags = ['account'];
const done = { 204: z.null() };
const codeDelivery = z.object({ state: z.enum(['waiting', 'sent', 'failed']) });
const SET_LANGUAGE = sql('set-language', 'update account set language = $2 where person_id = $1');

export function accountRoutes(api: Api, services: Services): void {
  api.post(
    '/api/password',
    {
      config: { access: 'citizen' },
      schema: {
        summary: '«Đổi mật khẩu»: old and new password; a code is sent',
        tags,
        body: z.object({ oldPassword: typedPassword, newPassword: typedPassword }),
        response: { 200: issuedCode },
      },
    },
    async (request) => valueOf(await requestPasswordChange(services, citizenOf(request), request.body)),
  );

  api.post(
    '/api/password/resend',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'Another code for the same change',
        tags,
        body: z.object({ codeId: z.uuid(), channel: z.enum(['sms', 'email']).optional() }),
        response: { 200: issuedCode },
      },
    },
    async (request) =>
      valueOf(await resendCode(services, { personId: citizenOf(request).personId, purpose: 'change-password', ...request.body })),
  );

  api.post(
    '/api/password/confirmation',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'The code; all other sessions end',
        tags,
        body: z.object({ codeId: z.uuid(), code: typedCode }),
        response: done,
      },
    },
    async (request, reply) => {
      valueOf(await confirmPasswordChange(services, citizenOf(request), request.body));
      return reply.code(204).send(null);
    },
  );

  api.post(
    '/api/reauthentication',
    {
      config: { access: 'citizen', whileReadingOnly: true },
      schema: {
        summary: 'The password again, before what is sensitive',
        tags,
        body: z.object({ password: typedPassword }),
        response: done,
      },
    },
    async (request, reply) => {
      valueOf(await reauthenticate(services, citizenOf(request), request.body.password));
      return reply.code(204).send(null);
    },
  );

  api.put(
    '/api/language',
    {
      config: { access: 'citizen', whileReadingOnly: true },
      schema: {
        summary: 'Language of letters and notifications',
        tags,
        body: z.object({ language: z.enum(READER_LANGUAGES) }),
        response: done,
      },
    },
    async (request, reply) => {
      const { personId } = citizenOf(request);
      await services.db.transaction((tx) => tx.run(SET_LANGUAGE, [personId, request.body.language]));
      return reply.code(204).send(null);
    },
  );

  api.get(
    '/api/code-deliveries/:messageId',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'Whether a code has left',
        tags,
        params: z.object({ messageId: z.uuid() }),
        response: { 200: codeDelivery },
      },
    },
    async (request) => {
      const delivery = await deliveryOf(services.db, citizenOf(request).personId, request.params.messageId);
      return valueOf(delivery ? ok({ state: delivery.state }) : refuse('not-found'));
    },
  );
}
