import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { CompatClient } from './clients.ts';
import { keepCode } from './codes.ts';
import { type Connector, refuse } from './connector.ts';
import { enveloped } from './envelope.ts';
import { openPassage, type Passage } from './passage.ts';

const returned = z.object({
  state: z.string(),
  code: z.string().optional(),
  error: z.string().default('server_error'),
  error_description: z.string().default(''),
});

/** Second step: VNeID's answer comes back here, and the browser goes on to the connector with a code of the envelope. */
export async function comeBack(at: Connector, { query }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { keys, clock } = at.services;
  const answer = returned.safeParse(query).data;
  const passage = answer && openPassage(keys.sealing.cookies, answer.state, clock.now());
  const client = passage && (await at.findClient(passage.clientId));
  if (!client) return refuse(reply, 400, 'invalid_request');
  const said =
    answer.code === undefined
      ? { error: answer.error, error_description: answer.error_description }
      : await ownCode(at, client, passage, answer.code);
  const onward = new URL(passage.redirectUri);
  if (passage.state !== undefined) onward.searchParams.set('state', passage.state);
  for (const [name, value] of Object.entries(said)) onward.searchParams.set(name, value);
  return reply.redirect(onward.href, 303);
}

/** A code that stands for the real one, encrypted where the client has a key. */
async function ownCode(
  { codes, services }: Connector,
  { key }: CompatClient,
  { clientId, redirectUri, verifier }: Passage,
  code: string,
): Promise<Record<string, string>> {
  const guid = await keepCode(codes, { clientId, redirectUri, verifier, code }, services.clock.now());
  if (!key) return { code: guid };
  const sealed = enveloped(guid, key);
  return { code: sealed.data, encrypt_key: sealed.key };
}
