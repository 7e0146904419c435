import { AsyncLocalStorage } from 'node:async_hooks';
import { isResting, throughBreaker } from '@openvssid/server/http/breaker';
import { fetchBounded } from '@openvssid/server/http/fetch-bounded';
import * as client from 'openid-client';
import type { Services } from '../../services.ts';
import { type ClientKeys, signingKey } from './client-keys.ts';

/** What VNeID may sign with; no other algorithm is read, whatever its documents say. */
export const ALGORITHMS = ['RS256', 'ES256', 'PS256'];
/** How long what VNeID says about itself is believed. */
const DISCOVERED_FOR = { minutes: 10 };
/** Clocks of two systems. */
const TOLERANCE_SECONDS = 30;

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
  const call = async <T>(asked: (vneid: client.Configuration) => Promise<T>, heard: Heard): Promise<T | undefined> => {
    try {
      return await asked(await discovered());
    } catch (error) {
      services.log.warn({ fault: faultOf(error), busy: heard.busy }, 'VNeID does not answer as it should');
      // It says that we ask too much, not that it is unwell: whoever asks less is served.
      if (heard.busy) return undefined;
      throw error;
    }
  };
  const ask: Vneid['ask'] = (asked) => {
    const heard = { answered: false, busy: false };
    const saysNothing = () => heard.busy || !heard.answered;
    const listening = () => hearing.run(heard, () => call(asked, heard));
    return throughBreaker(issuer, now, listening, { failures, restSeconds }, saysNothing);
  };
  return {
    issuer,
    ask,
    isResting: () => isResting(issuer, now),
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
    [client.customFetch]: fetchHearing,
  });
  const vneid = new client.Configuration(
    withOurAlgorithms(found.serverMetadata()),
    config.VNEID_CLIENT_ID,
    { [client.clockTolerance]: TOLERANCE_SECONDS },
    client.PrivateKeyJwt({ key: imported, kid }),
  );
  vneid.timeout = timeout;
  vneid[client.customFetch] = fetchHearing;
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

/** What VNeID said while one call of ours ran, for the breaker. */
type Heard = { answered: boolean; busy: boolean };
const hearing = new AsyncLocalStorage<Heard>();
const TOO_MANY_REQUESTS = 429;

/** Bounded, as what VNeID says is short; heard by the call of `ask` that it belongs to. */
export const fetchHearing: client.CustomFetch = async (url, options) => {
  const response = await fetchBounded(url, options);
  const heard = hearing.getStore();
  if (heard) Object.assign(heard, { answered: true, busy: response.status === TOO_MANY_REQUESTS });
  return response;
};
