import { generateKeyPairSync } from 'node:crypto';
import type { Configuration, KoaContextWithOIDC, Provider as AuthorizationServer } from 'oidc-provider';
import { errors, Provider } from '@openvssid/server/openid/library';
import { takeTry } from '../http/tries.ts';
import type { Services } from '../services.ts';
import { ASSERTION_ALGORITHMS, PARTNER_SCOPES, TOKEN_PATH } from './partner.ts';
import { partnerRecords } from './records.ts';

const TOKEN_SECONDS = 5 * 60;
/** Clocks of two systems differ. */
const TOLERANCE_SECONDS = 15;
/** A longer life of an assertion would only make a stolen one good for longer. */
const LONGEST_ASSERTION_SECONDS = 5 * 60;
const LARGEST_KEY_SET = 64 * 1024;
const OFF = { enabled: false };

/** OAuth 2 for partners: a token for who proves itself with its key, and nothing else that the library could do. */
export function createAuthorizationServer(services: Services): AuthorizationServer {
  const { config, log } = services;
  const provider = new Provider(config.publicUrls.partner, {
    adapter: partnerRecords(services).adapter,
    scopes: [...PARTNER_SCOPES],
    clientAuthMethods: ['private_key_jwt'],
    enabledJWA: { clientAuthSigningAlgValues: [...ASSERTION_ALGORITHMS], idTokenSigningAlgValues: ['ES256'] },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    responseTypes: [],
    routes: { token: TOKEN_PATH },
    ttl: { ClientCredentials: TOKEN_SECONDS },
    clockTolerance: TOLERANCE_SECONDS,
    assertJwtClientAuthClaimsAndHeader: (ctx, claims) => checkRequest(services, ctx, claims),
    fetch: fetchKeys,
    fetchResponseBodyLimits: { jwks_uri: LARGEST_KEY_SET },
    // Machines read it, whatever they say they accept.
    renderError(ctx, out) {
      ctx.body = out;
    },
    jwks: { keys: [unusedKey()] },
    cookies: { keys: ['no cookie is set'] },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: OFF,
      userinfo: OFF,
      rpInitiatedLogout: OFF,
      revocation: OFF,
      introspection: OFF,
      pushedAuthorizationRequests: OFF,
      dPoP: OFF,
      resourceIndicators: OFF,
    },
  });
  provider.on('grant.error', ({ oidc }, { error, error_detail: detail }) =>
    log.warn({ error, detail, client: oidc.client?.clientId }, 'partner was given no token'),
  );
  provider.on('server_error', (_ctx, err) => log.error({ err }, 'unexpected error of the authorization server'));
  return provider;
}

/** Asked once the signature is known to be the partner's, and before the assertion counts as used. */
async function checkRequest(services: Services, { oidc }: KoaContextWithOIDC, claims: Record<string, unknown>): Promise<void> {
  const { config, clock } = services;
  // Only ours, and only us: an assertion that is meant for others too could be theirs to use here (RFC 7523 bis).
  if (claims['aud'] !== config.publicUrls.partner) throw new errors.InvalidClientAuth('aud must be the issuer alone');
  if (claims['sub'] !== claims['iss']) throw new errors.InvalidClientAuth('sub must be the client_id');
  const now = clock.now().epochMilliseconds / 1000;
  if (!(Number(claims['exp']) - now <= LONGEST_ASSERTION_SECONDS + TOLERANCE_SECONDS))
    throw new errors.InvalidClientAuth('exp is too far away');
  if (!(Number(claims['iat'] ?? 0) <= now + TOLERANCE_SECONDS)) throw new errors.InvalidClientAuth('iat has not come yet');
  if (oidc.body?.['client_secret'] !== undefined) throw new errors.InvalidRequest('one proof of the client at a time');
  const allowed = await takeTry(services, 'partner-token-by-client', String(claims['iss']));
  if (!allowed.ok) throw new errors.OIDCProviderError(429, 'temporarily_unavailable', { detail: 'too many requests for tokens' });
  checkScope(oidc.params?.['scope']);
}

/** A token without a scope opens nothing; a scope that nobody knows is a fault to be told, not to be left out. */
function checkScope(scope: unknown): void {
  const known: readonly string[] = PARTNER_SCOPES;
  if (typeof scope !== 'string' || scope === '') throw new errors.InvalidScope('a scope is needed', '');
  for (const one of scope.split(' ')) if (!known.includes(one)) throw new errors.InvalidScope('unknown scope', one);
}

/** Keys of a partner, from the address that the operator registered and from nowhere it sends us to. The library sets the time limit, 2.5 seconds. */
const fetchKeys: Configuration['fetch'] = (url, { headers = {}, signal = null } = {}) =>
  fetch(url, { headers, signal, redirect: 'error' });

/** Nothing is signed here, tokens are opaque; the library asks for a key all the same. */
function unusedKey() {
  return { ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' };
}
