import type { FastifyReply, FastifyRequest } from 'fastify';
import { RefusedError, valueOf } from '../http/answer.ts';
import { takeTry } from '../http/tries.ts';
import type { Services } from '../services.ts';
import { findPartner } from './clients.ts';
import type { Partner, PartnerMay } from './partner.ts';
import { partnerRecords } from './records.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Of a route with access 'partner': the scope that its token must carry, and what it is for. */
    partner?: PartnerMay;
  }
  interface FastifyRequest {
    partner: Partner | undefined;
  }
}

/** The guard of routes with access 'partner': a living token of a registered partner that carries the route's scope. Sets `request.partner`. */
export function requirePartner(services: Services) {
  const records = partnerRecords(services);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const may = request.routeOptions.config.partner;
    const token = /^Bearer ([\w-]{20,100})$/i.exec(request.headers.authorization ?? '')?.[1];
    const found = token === undefined ? undefined : await records.find('ClientCredentials', token);
    const { clientId, exp = 0, scope = '' } = found ?? {};
    const alive = exp > services.clock.now().epochMilliseconds / 1000;
    const partner = clientId === undefined || !alive ? undefined : await findPartner(services.db, clientId);
    if (clientId === undefined || !partner || !may) {
      reply.header('www-authenticate', found ? 'Bearer error="invalid_token"' : 'Bearer');
      throw new RefusedError({ code: 'partner-token-invalid' });
    }
    if (!mayDo(may, scope.split(' '), partner)) {
      reply.header('www-authenticate', `Bearer error="insufficient_scope", scope="${may.scope}"`);
      throw new RefusedError({ code: 'partner-scope-missing', params: { scope: may.scope } });
    }
    valueOf(await takeTry(services, 'partner-read-by-client', clientId));
    request.partner = { clientId, institution: partner.institution, purpose: may.purpose };
  };
}

/** The token's scopes, and still those of the partner: what the operator takes back is gone at once. */
function mayDo({ scope, purpose }: PartnerMay, carried: string[], partner: { scopes: string[]; purposes: string[] }): boolean {
  return carried.includes(scope) && partner.scopes.includes(scope) && partner.purposes.includes(purpose);
}

/** Who calls, on a route with access 'partner'. */
export function partnerOf({ partner }: FastifyRequest): Partner {
  if (!partner) throw new RefusedError({ code: 'partner-token-invalid' });
  return partner;
}
