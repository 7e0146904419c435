import type { Configuration } from 'oidc-provider';
import { isLoopback } from './metadata.ts';

/**
 * Fetches what a client publishes and tells it that somebody signed out. The library keeps calls away from addresses inside a network, which a
 * name could lead to; a client on this very machine is the operator's own and was registered as such.
 */
export const fetchOfClient: NonNullable<Configuration['fetch']> = (url, options) => {
  if (!isLoopback(url instanceof Request ? url.url : url.toString())) return fetch(url, options);
  const { signal, method, headers, body, redirect } = options ?? {};
  return fetch(url, {
    ...(signal && { signal }),
    ...(method && { method }),
    ...(headers && { headers }),
    ...(body && { body }),
    ...(redirect && { redirect }),
  });
};
