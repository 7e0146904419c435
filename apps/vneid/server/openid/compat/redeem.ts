import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { CompatClient } from './clients.ts';
import { type Kept, takeCode } from './codes.ts';
import { answerIn, type Connector, FORM, refuse } from './connector.ts';

const tokenRequest = z.object({
  grant_type: z.literal('authorization_code'),
  code: z.string().max(200),
  client_id: z.string(),
  client_secret: z.string().max(200),
  redirect_uri: z.string(),
});
/** The signed ID token stays out: the envelope knows none. */
const redeemed = z.object({ access_token: z.string(), expires_in: z.number(), token_type: z.string(), scope: z.string() });

/** Third step: the connector's code, once and for its secret, against an access token. */
export async function redeem(at: Connector, { body }: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const request = tokenRequest.safeParse(body).data;
  if (!request) return refuse(reply, 400, 'invalid_request');
  const client = await at.findClient(request.client_id);
  if (!client || !isSame(client.secret, request.client_secret)) return refuse(reply, 401, 'invalid_client');
  const kept = await takeCode(at.codes, request.code, at.services.clock.now());
  if (kept?.clientId !== client.clientId || kept.redirectUri !== request.redirect_uri) return refuse(reply, 400, 'invalid_grant');
  const got = await redeemReal(at, client, kept);
  return got.statusCode === 200 ? answerIn(client, redeemed.parse(got.json())) : refuse(reply, 400, 'invalid_grant');
}

function redeemReal({ vneid, callback }: Connector, { clientId, secret }: CompatClient, { code, verifier }: Kept) {
  const form = { grant_type: 'authorization_code', code, redirect_uri: callback, code_verifier: verifier };
  const authorization = `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`;
  const payload = new URLSearchParams(form).toString();
  return vneid.inject({ method: 'POST', url: '/token', headers: { 'content-type': FORM, authorization }, payload });
}

function isSame(secret: string, sent: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(secret), digest(sent));
}
