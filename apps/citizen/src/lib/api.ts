import createClient, { type Client } from 'openapi-fetch';
import type { RequestEvent } from '@sveltejs/kit';
import type { paths } from './api.generated.ts';

/** The typed client of our API; it is called in this process (see hooks.server.ts). */
export function api(event: Pick<RequestEvent, 'fetch' | 'url'>): Client<paths> {
  return createClient<paths>({ baseUrl: event.url.origin, fetch: event.fetch });
}
