import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify';

/**
 * Who may call a route; every route says so, or the server does not start.
 * `own-read` checks the session together with its data in one round trip (http/citizen-session.ts whileSignedIn).
 */
export type Access = 'open' | 'citizen' | 'own-read' | 'officer' | 'partner' | 'web';

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
}

type Guard = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** Puts the guard that a route asks for before its handler. */
export function guardRoute(guards: Partial<Record<Access, Guard>>) {
  return (route: RouteOptions): void => {
    const access = route.config?.access;
    if (access === undefined)
      throw new Error(`${String(route.method)} ${route.url} does not say who may call it (config.access)`);
    if ((access === 'partner') !== (route.config?.partner !== undefined))
      throw new Error(`${route.url}: a partner's route, and no other, names its scope and purpose (config.partner)`);
    const guard = guards[access];
    if (!guard) return;
    const others = route.preValidation === undefined ? [] : [route.preValidation].flat();
    // Before validation: a stranger learns nothing about the shape of a request.
    route.preValidation = [guard, ...others];
  };
}
