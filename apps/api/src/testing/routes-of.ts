import type { RouteOptions } from 'fastify';
import { z } from 'zod';
import { capabilities } from '../capabilities.ts';
import type { System } from '../config.ts';
import type { Api } from '../http/api.ts';
import { createApplication } from '../application.ts';
import type { Services } from '../services.ts';

export type Route = { method: string; url: string };
export type FoundRoute = Route & { access: string; query: string[] };

/** Every route of a listener, as the server itself registers them: a new one is in a test without anybody thinking of it. */
export async function routesOf(services: Services, system: System): Promise<FoundRoute[]> {
  const found: FoundRoute[] = [];
  const listen = (api: Api): void => {
    api.addHook('onRoute', ({ method, url, config, schema }: RouteOptions) => {
      if (url.includes('*')) return;
      for (const one of [method].flat())
        if (one !== 'HEAD') found.push({ method: one, url, access: String(config?.access), query: queryOf(schema?.querystring) });
    });
  };
  await (await createApplication(system, services, [listen, ...capabilities[system]])).close();
  return found;
}

function queryOf(schema: unknown): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
