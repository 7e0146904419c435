import { isResting, throughBreaker } from '@openvssid/server/http/breaker';
import * as client from 'openid-client';
import type { Services } from '../../services.ts';
import { type ClientKeys, signingKey } from './client-keys.ts';

/** What VNeID may sign with; no other algorithm is read, whatever its documents say. */
export const ALGORITHMS = ['RS256', 'ES256', 'PS256'];
/** How long what VNeID says about itself is believed. */
const DISCOVERED_FOR = { minutes: 10 };
/** Clocks of two systems. */
const TOLERANCE_SECONDS = 30;
const LONGEST_ANSWER = 256 * 1024;

export type Vneid = {
  issuer: string;
  /** Runs `call` with VNeID's endpoints; undefined where VNeID does not answer, answers nonsense, or is being left alone. */
  ask<T>(call: (vneid: client.Configuration) => Promise<T>): Promise<T | undefined>;
  isResting(): boolean;
};

type Known = { configuration: Promise<client.Configuration>; until: Temporal.Instant };

/** VNeID as we know it in this process; undefined where the installation is not connected. */
export function connectVneid(services: Services, keys: ClientKeys): Vneid | undefined {
  const { VNEID_ISSUER: issuer, VNEID_BREAKER_FAILURES: failures, VNEID_BREAKER_REST_SECONDS: restSeconds } = services.config;
  if (issuer === undefined) return undefined;
  const { now } = services.clock;
  let known: Known | undefined;
  const discovered = (): Promise<client.Configuration> => {
    if (known && Temporal.Instant.compare(now(), known.until) < 0) return known.configuration;
    const asked = { configuration: discover(services, issuer, keys), until: now().add(DISCOVERED_FOR) };
    known = asked;
    // A failure is nobody's to keep: the next one asks again.
    asked.configuration.catch(() => known === asked && (known = undefined));
    return asked.configuration;
  };
  const call = async <T>(asked: (vneid: client.Configuration) => Promise<T>): Promise<T> => {
    try {
      return await asked(await discovered());
    } catch (error) {
      services.log.warn({ fault: faultOf(error) }, 'VNeID does not answer as it should');
      throw error;
    }
  };
  return {
    issuer,
    ask: (asked) => throughBreaker(issuer, now, () => call(asked), { failures, restSeconds }),
    isResting: () => isResting(issuer, now()),
  };
}

/** A code and no more: messages of the library quote what was received. */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

async function discover({ config, clock }: Services, issuer: string, keys: ClientKeys): Promise<client.Configuration> {
  const key = signingKey(keys, clock.now());
  if (!key) throw new Error('no key to sign with');
  const { kid, ...jwk } = key;
  const imported = await crypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);
  // Only on the machine of whoever develops: config.ts refuses it everywhere else.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- called so by its makers to stand out
  const inClear: ((vneid: client.Configuration) => void)[] = issuer.startsWith('http:') ? [client.allowInsecureRequests] : [];
  const timeout = config.VNEID_TIMEOUT_MS / 1000;
  const found = await client.discovery(new URL(issuer), config.VNEID_CLIENT_ID, {}, client.None(), {
    execute: inClear,
    timeout,
    [client.customFetch]: fetchBounded,
  });
  const vneid = new client.Configuration(
    withOurAlgorithms(found.serverMetadata()),
    config.VNEID_CLIENT_ID,
    { [client.clockTolerance]: TOLERANCE_SECONDS },
    client.PrivateKeyJwt({ key: imported, kid }),
  );
  vneid.timeout = timeout;
  vneid[client.customFetch] = fetchBounded;
  // What the ID token says opens accounts: its signature is checked, however the connection was secured.
  for (const enable of [client.enableNonRepudiationChecks, ...inClear]) enable(vneid);
  return vneid;
}

function withOurAlgorithms(metadata: client.ServerMetadata): client.ServerMetadata {
  const offered = metadata.id_token_signing_alg_values_supported ?? ['RS256'];
  const read = offered.filter((algorithm) => ALGORITHMS.includes(algorithm));
  if (read.length === 0) throw new Error('VNeID signs with nothing that we read');
  return { ...metadata, id_token_signing_alg_values_supported: read };
}

/** No answer of VNeID is long; one that does not end must not fill our memory. */
export const fetchBounded: client.CustomFetch = async (url, options) => {
  const response = await fetch(url, { ...options, body: options.body ?? null, signal: options.signal ?? null });
  if (response.body === null) return response;
  let length = 0;
  const bounded = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(part, controller) {
        length += part.byteLength;
        if (length > LONGEST_ANSWER) controller.error(new Error('the answer is too long'));
        else controller.enqueue(part);
      },
    }),
  );
  return new Response(bounded, response);
};
