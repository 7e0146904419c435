import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { newToken } from '@openvssid/server/tokens';
import type { CompatClient } from './clients.ts';
import { type Connector, refuse } from './connector.ts';
import { type Passage, sealPassage } from './passage.ts';

const PASSAGE_MS = 30 * 60_000;

const asked = z.object({
  response_type: z.literal('code'),
  client_id: z.string(),
  redirect_uri: z.string(),
  state: z.string().max(2_048).optional(),
});

/** First step: the connector's request becomes the standard's, with PKCE; what was asked travels along, sealed. */
export async function begin(at: Connector, { query }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const request = asked.safeParse(query).data;
  const client = request && (await at.findClient(request.client_id));
  if (!request || !client?.redirectUris.includes(request.redirect_uri)) return refuse(reply, 400, 'invalid_request');
  const until = at.services.clock.now().epochMilliseconds + PASSAGE_MS;
  const { redirect_uri: redirectUri, state } = request;
  const passage = { clientId: client.clientId, redirectUri, state, verifier: newToken(), until };
  return reply.redirect(`${at.services.config.publicUrl}/authorize?${realRequest(at, client, passage).toString()}`, 303);
}

function realRequest({ services, callback }: Connector, { clientId, scope }: CompatClient, passage: Passage): URLSearchParams {
  return new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: callback,
    scope,
    state: sealPassage(services.keys.sealing.cookies, passage),
    code_challenge: createHash('sha256').update(passage.verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
}
