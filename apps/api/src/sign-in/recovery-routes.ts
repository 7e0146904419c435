import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { citizenOf } from '../http/citizen-session.ts';
import { channelIsSlow } from './channel-is-slow.ts';
import type { Services } from '../services.ts';
import { callerOf } from './caller.ts';
import { codeTimes, typedCode } from './one-time-codes.ts';
import { setSessionCookies } from './open-session.ts';
import { typedPassword } from '@openvssid/server/passwords/password-rules';
import { proveRecoveryByVneid } from './prove-recovery-by-vneid.ts';
import { clearRecoveryCookie, readRecoveryCookie, type Recovery, setRecoveryCookie } from './recovery-cookie.ts';
import { recoverPassword } from './recover-password.ts';
import { proveRecovery, requireCode, requireRecovery, startRecovery } from './recovery.ts';

const tags = ['recovery'];
const channel = z.enum(['sms', 'email']).describe('preferred; the other one is used where this one is not on record');

/** The same for a number with an account and one without; `slow` speaks of the channel, for everybody. */
const recoveryState = z.discriminatedUnion('step', [
  z.object({
    step: z.literal('code'),
    channel,
    slow: z.boolean().describe('messages of this channel are delayed at the moment'),
    expiresAt: z.string(),
    resendAt: z.string(),
  }),
  z.object({ step: z.literal('password'), by: z.enum(['code', 'vneid']) }),
]);

export function recoveryRoutes(api: Api, services: Services): void {
  api.post(
    '/api/recovery',
    {
      config: { access: 'open' },
      schema: {
        summary: 'Forgotten password: send a code',
        tags,
        body: z.object({ number: z.string().max(50), channel: channel.default('sms') }),
        response: { 200: recoveryState },
      },
    },
    async (request, reply) =>
      answer(reply, services, valueOf(await startRecovery(services, { ...request.body, caller: callerOf(request) }))),
  );

  api.get(
    '/api/recovery',
    {
      config: { access: 'open' },
      schema: { summary: 'How far the recovery in this browser has come', tags, response: { 200: recoveryState } },
    },
    async (request) => stateOf(services, inHand(request, services)),
  );

  api.post(
    '/api/recovery/resend',
    {
      config: { access: 'open' },
      schema: { summary: 'Send another code', tags, body: z.object({ channel }), response: { 200: recoveryState } },
    },
    async (request, reply) => {
      const { number, recoveryId } = valueOf(requireCode(inHand(request, services)));
      const again = await startRecovery(services, {
        number,
        recoveryId,
        channel: request.body.channel,
        caller: callerOf(request),
      });
      return answer(reply, services, valueOf(again));
    },
  );

  api.post(
    '/api/recovery/code',
    {
      config: { access: 'open' },
      schema: { summary: 'The code', tags, body: z.object({ code: typedCode }), response: { 200: recoveryState } },
    },
    async (request, reply) => {
      const proof = { code: request.body.code, caller: callerOf(request) };
      return answer(reply, services, valueOf(await proveRecovery(services, inHand(request, services), proof)));
    },
  );

  api.post(
    '/api/recovery/vneid',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'Signed in with VNeID just now: a new password without the old one',
        tags,
        response: { 200: recoveryState },
      },
    },
    async (request, reply) => answer(reply, services, valueOf(await proveRecoveryByVneid(services, citizenOf(request)))),
  );

  api.post(
    '/api/recovery/password',
    {
      config: { access: 'open' },
      schema: {
        summary: 'The new password; signs in and ends all other sessions',
        tags,
        body: z.object({ password: typedPassword }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const opened = valueOf(
        await recoverPassword(services, { recovery: inHand(request, services), password: request.body.password, caller }),
      );
      setSessionCookies(reply, services, opened, caller);
      clearRecoveryCookie(reply);
      return reply.code(204).send(null);
    },
  );
}

function inHand(request: FastifyRequest, services: Services): Recovery {
  return valueOf(requireRecovery(readRecoveryCookie(request, services)));
}

async function answer(reply: FastifyReply, services: Services, recovery: Recovery): Promise<z.infer<typeof recoveryState>> {
  setRecoveryCookie(reply, services, recovery);
  return stateOf(services, recovery);
}

async function stateOf(services: Services, { code, issuedAt, token }: Recovery): Promise<z.infer<typeof recoveryState>> {
  if (token !== null || !code) return { step: 'password', by: code ? 'code' : 'vneid' };
  const { channel } = code;
  const { expiresAt, resendAt } = codeTimes(Temporal.Instant.from(issuedAt));
  return {
    step: 'code',
    channel,
    slow: await channelIsSlow(services, channel),
    expiresAt: expiresAt.toString(),
    resendAt: resendAt.toString(),
  };
}
