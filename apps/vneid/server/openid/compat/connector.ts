import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Adapter, Provider } from 'oidc-provider';
import { openIdRecords } from '@openvssid/server/openid/records';
import type { Services } from '../../services.ts';
import { type CompatClient, findCompatClient } from './clients.ts';
import { enveloped } from './envelope.ts';

export const FORM = 'application/x-www-form-urlencoded';

/** What the steps of the envelope stand on: VNeID's own listener (`vneid`) and, between the steps, codes of their own. */
export type Connector = {
  services: Services;
  vneid: FastifyInstance;
  provider: Provider;
  codes: Adapter;
  /** Where VNeID's own sign-in comes back to. */
  callback: string;
  findClient(clientId: string): Promise<CompatClient | undefined>;
};

export function connectorOf(services: Services, vneid: FastifyInstance, provider: Provider): Connector {
  const { config, keys, db } = services;
  const secret = keys.sealing.openid;
  return {
    services,
    vneid,
    provider,
    codes: openIdRecords({ db, secret, findClient: () => Promise.resolve(undefined) }).adapter('CompatCode'),
    callback: `${config.compatUrl}/callback`,
    findClient: (clientId) => findCompatClient(db, secret, clientId),
  };
}

/** In clear, or in the envelope where the client has a key. */
export function answerIn({ key }: CompatClient, answer: unknown): unknown {
  return key ? enveloped(JSON.stringify(answer), key) : answer;
}

export function refuse(reply: FastifyReply, status: number, error: string): FastifyReply {
  return reply.code(status).send({ error });
}
