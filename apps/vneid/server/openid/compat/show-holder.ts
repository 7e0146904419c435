import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerIn, type Connector, refuse } from './connector.ts';

/** Fourth step: who the token is about. */
export async function showHolder(
  { vneid, provider, findClient }: Connector,
  { headers: { authorization = '' } }: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const got = await vneid.inject({ method: 'GET', url: '/userinfo', headers: { authorization } });
  const token = await provider.AccessToken.find(authorization.replace(/^Bearer /, ''));
  const client = token?.clientId === undefined ? undefined : await findClient(token.clientId);
  return got.statusCode === 200 && client ? answerIn(client, got.json<unknown>()) : refuse(reply, 401, 'invalid_token');
}
