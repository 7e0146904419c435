import { createHash, timingSafeEqual } from 'node:crypto';
import Fastify, { LogController, type FastifyInstance, type FastifyReply } from 'fastify';
import type { Provider } from 'oidc-provider';
import { z } from 'zod';
import { openIdRecords } from '@openvssid/server/openid/records';
import { newToken } from '@openvssid/server/tokens';
import type { Services } from '../../services.ts';
import { type CompatClient, findCompatClient } from './clients.ts';
import { keepCode, takeCode } from './codes.ts';
import { enveloped } from './envelope.ts';
import { openPassage, sealPassage } from './passage.ts';

const PASSAGE_MS = 30 * 60_000;
const FORM = 'application/x-www-form-urlencoded';

const asked = z.object({
  response_type: z.literal('code'),
  client_id: z.string(),
  redirect_uri: z.string(),
  state: z.string().max(2_048).optional(),
});
const returned = z.object({
  state: z.string(),
  code: z.string().optional(),
  error: z.string().default('server_error'),
  error_description: z.string().default(''),
});
const tokenRequest = z.object({
  grant_type: z.literal('authorization_code'),
  code: z.string().max(200),
  client_id: z.string(),
  client_secret: z.string().max(200),
  redirect_uri: z.string(),
});
const redeemed = z.object({ access_token: z.string(), expires_in: z.number(), token_type: z.string(), scope: z.string() });

/**
 * Option `vneid-compat`: the envelope that public integrations show, for connectors built against them, on a listener of its own. Behind it stands
 * the standard's flow with PKCE at VNeID's own addresses (`vneid`); what is weak is only how these clients are answered.
 */
export function createCompatListener(services: Services, vneid: FastifyInstance, provider: Provider): FastifyInstance {
  const { config, keys, clock, db } = services;
  const secret = keys.sealing.openid;
  const findClient = (clientId: string) => findCompatClient(db, secret, clientId);
  const codes = openIdRecords({ db, secret, findClient: () => Promise.resolve(undefined) }).adapter('CompatCode');
  const callback = `${config.compatUrl}/callback`;
  const app = Fastify({
    loggerInstance: services.log,
    bodyLimit: 16 * 1024,
    logController: new LogController({ disableRequestLogging: true }),
  });
  // What is no form is answered 415, as connectors know it.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(FORM, { parseAs: 'string' }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(body.toString())));
  });

  app.get('/authorize', async ({ query }, reply) => {
    const request = asked.safeParse(query).data;
    const client = request && (await findClient(request.client_id));
    if (!request || !client?.redirectUris.includes(request.redirect_uri)) return refuse(reply, 400, 'invalid_request');
    const verifier = newToken();
    const until = clock.now().epochMilliseconds + PASSAGE_MS;
    const passage = { clientId: client.clientId, redirectUri: request.redirect_uri, state: request.state, verifier, until };
    const real = new URLSearchParams({
      response_type: 'code',
      client_id: client.clientId,
      redirect_uri: callback,
      scope: client.scope,
      state: sealPassage(keys.sealing.cookies, passage),
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    });
    return reply.redirect(`${config.publicUrl}/authorize?${real.toString()}`, 303);
  });

  app.get('/callback', async ({ query }, reply) => {
    const answer = returned.safeParse(query).data;
    const passage = answer && openPassage(keys.sealing.cookies, answer.state, clock.now());
    const client = passage && (await findClient(passage.clientId));
    if (!client) return refuse(reply, 400, 'invalid_request');
    const onward = new URL(passage.redirectUri);
    const said: Record<string, string | undefined> = { state: passage.state };
    if (answer.code === undefined) Object.assign(said, { error: answer.error, error_description: answer.error_description });
    else {
      const { clientId, redirectUri, verifier } = passage;
      const guid = await keepCode(codes, { clientId, redirectUri, verifier, code: answer.code }, clock.now());
      const sealed = client.key && enveloped(guid, client.key);
      Object.assign(said, sealed ? { code: sealed.data, encrypt_key: sealed.key } : { code: guid });
    }
    for (const [name, value] of Object.entries(said)) if (value !== undefined) onward.searchParams.set(name, value);
    return reply.redirect(onward.href, 303);
  });

  app.post('/token', async ({ body }, reply) => {
    const request = tokenRequest.safeParse(body).data;
    if (!request) return refuse(reply, 400, 'invalid_request');
    const client = await findClient(request.client_id);
    if (!client || !isSame(client.secret, request.client_secret)) return refuse(reply, 401, 'invalid_client');
    const kept = await takeCode(codes, request.code, clock.now());
    if (kept?.clientId !== client.clientId || kept.redirectUri !== request.redirect_uri)
      return refuse(reply, 400, 'invalid_grant');
    const form = { grant_type: 'authorization_code', code: kept.code, redirect_uri: callback, code_verifier: kept.verifier };
    const authorization = `Basic ${Buffer.from(`${client.clientId}:${client.secret}`).toString('base64')}`;
    const payload = new URLSearchParams(form).toString();
    const got = await vneid.inject({ method: 'POST', url: '/token', headers: { 'content-type': FORM, authorization }, payload });
    // The signed ID token stays out: the envelope knows none.
    return got.statusCode === 200 ? answerIn(client, redeemed.parse(got.json())) : refuse(reply, 400, 'invalid_grant');
  });

  app.get('/userinfo', async ({ headers: { authorization = '' } }, reply) => {
    const got = await vneid.inject({ method: 'GET', url: '/userinfo', headers: { authorization } });
    const token = await provider.AccessToken.find(authorization.replace(/^Bearer /, ''));
    const client = token?.clientId === undefined ? undefined : await findClient(token.clientId);
    return got.statusCode === 200 && client ? answerIn(client, got.json<unknown>()) : refuse(reply, 401, 'invalid_token');
  });
  return app;
}

/** In clear, or in the envelope where the client has a key. */
function answerIn({ key }: CompatClient, answer: unknown): unknown {
  return key ? enveloped(JSON.stringify(answer), key) : answer;
}

function refuse(reply: FastifyReply, status: number, error: string): FastifyReply {
  return reply.code(status).send({ error });
}

function isSame(secret: string, sent: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(secret), digest(sent));
}
