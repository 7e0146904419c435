import { fetchBounded } from '@openvssid/server/http/fetch-bounded';
import { importJWK } from 'jose';
import * as openid from 'openid-client';
import type { Services } from '../../services.ts';

export const SCOPES = ['health-book:read', 'vaccinations:read', 'vaccinations:report'] as const;

/** Before its end a token is renewed: a call under way must not outlive it. */
const SPARE_SECONDS = 30;
const TIMEOUT_SECONDS = 5;
const THIS_MACHINE: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

type Held = { token: string; goodUntil: Temporal.Instant };

// One for each address in this process. The promise is kept, so that many who ask at once wait for one token.
const held = new Map<string, Promise<Held>>();

/** The token with which VNeID calls VssID's partner API (OAuth 2 client credentials, private_key_jwt). Throws where VssID gives none. */
export async function accessToken(services: Services): Promise<string> {
  const { clock, config } = services;
  const known = await held.get(config.VSSID_PARTNER_URL)?.catch(() => undefined);
  if (known && Temporal.Instant.compare(clock.now(), known.goodUntil) < 0) return known.token;
  return (await renew(services, known?.token)).token;
}

/** A new token in the place of one that VssID no longer takes. Of many who bring the same old token one asks. */
export async function renewedToken(services: Services, refused: string): Promise<string> {
  return (await renew(services, refused)).token;
}

async function renew(services: Services, old: string | undefined): Promise<Held> {
  const address = services.config.VSSID_PARTNER_URL;
  let current: Promise<Held> | undefined;
  do {
    current = held.get(address);
    const latest = await current?.catch(() => undefined);
    if (latest && latest.token !== old) return latest;
  } while (held.get(address) !== current);
  const asked = ask(services);
  held.set(address, asked);
  asked.catch(() => held.delete(address));
  return asked;
}

async function ask({ clock, config, keys }: Services): Promise<Held> {
  const [key] = keys.client;
  if (!key) throw new Error('VNeID has no key as a client');
  const privateKey = await importJWK({ ...key }, key.alg);
  if (privateKey instanceof Uint8Array) throw new Error('the key of a client is no secret shared with others');
  const issuer = new URL(config.VSSID_PARTNER_URL);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the library's way to mark it: in clear on this machine alone
  const execute = THIS_MACHINE.includes(issuer.hostname) ? [openid.allowInsecureRequests] : [];
  const server = await openid.discovery(
    issuer,
    config.VSSID_PARTNER_CLIENT_ID,
    undefined,
    openid.PrivateKeyJwt({ key: privateKey, kid: key.kid }),
    { timeout: TIMEOUT_SECONDS, execute, [openid.customFetch]: fetchShort },
  );
  const asked = clock.now();
  const answer = await openid.clientCredentialsGrant(server, { scope: SCOPES.join(' ') });
  const seconds = Math.max(0, (answer.expires_in ?? 0) - SPARE_SECONDS);
  return { token: answer.access_token, goodUntil: asked.add({ seconds }) };
}

/** As browsers' types want it, by which the pages are checked: bytes to send share no memory. */
const fetchShort: openid.CustomFetch = (url, { body, ...options }) =>
  fetchBounded(url, { ...options, body: body instanceof Uint8Array ? new Uint8Array(body) : body });
