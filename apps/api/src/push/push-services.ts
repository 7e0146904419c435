import type { Config } from '../config.ts';

/** Turns Web Push off. */
const NONE = 'none';

export function isPushOn({ PUSH_SERVICES }: Pick<Config, 'PUSH_SERVICES'>): boolean {
  return PUSH_SERVICES !== NONE;
}

/**
 * The address a browser named, where it is one of a push service that the operator knows. Everything else is refused: the server posts to
 * it, and a stranger's address may lead into our own network.
 */
export function pushEndpoint(config: Pick<Config, 'PUSH_SERVICES' | 'NODE_ENV'>, address: string): URL | undefined {
  if (!isPushOn(config) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '' || url.hash !== '') return undefined;
  if (config.NODE_ENV !== 'production' && url.protocol === 'http:' && isOwnMachine(url.hostname)) return url;
  if (url.protocol !== 'https:' || url.port !== '') return undefined;
  return config.PUSH_SERVICES.split(',').some((known) => isHost(url.hostname, known.trim())) ? url : undefined;
}

/** «*.push.apple.com» is every host below it. */
function isHost(host: string, known: string): boolean {
  return known.startsWith('*.') ? host.endsWith(known.slice(1)) : host === known;
}

/** A push service of tests. */
function isOwnMachine(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1';
}
