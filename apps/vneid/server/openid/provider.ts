import { createHmac } from 'node:crypto';
import type { Account, Client, Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider';
import { Provider as OpenIdProvider } from '@openvssid/server/openid/library';
import { openIdRecords } from '@openvssid/server/openid/records';
import type { Services } from '../services.ts';
import { APP_VERSION } from './app-version.ts';
import { claimsOf, claimsOfScopes, namingOf } from './claims.ts';
import { OWN_PROPERTIES, SCOPES, SIGNING_ALGORITHMS } from './clients/metadata.ts';
import { clientFinder } from './clients/store.ts';
import { fetchOfClient } from './clients/fetch.ts';
import { existingGrant } from './consent/existing-grant.ts';
import { cookiesOf } from './cookies.ts';
import { findHolder } from './holder.ts';
import { ACR } from './levels.ts';
import { withInteractionInHand } from './interaction/in-hand.ts';
import { interactionPath } from './interaction/paths.ts';
import { lifetimes } from './lifetimes.ts';
import { showError } from './pages/error-page.ts';
import { askToSignOut, tellSignedOut } from './pages/sign-out-pages.ts';
import { signInPolicy } from './policy.ts';
import { endingReplayed } from './replayed.ts';
import { signedInPerson } from './signed-in-person.ts';
import { surround } from './surroundings.ts';

/** The addresses of the protocol at the issuer; discovery names them. */
export const ROUTES = {
  authorization: '/authorize',
  token: '/token',
  userinfo: '/userinfo',
  jwks: '/jwks',
  pushed_authorization_request: '/par',
  revocation: '/revoke',
  end_session: '/logout',
} as const;

/** VNeID as a provider of identity: authorization code with PKCE, and nothing besides. */
export function openProvider(services: Services): Provider {
  const provider = new OpenIdProvider(services.config.publicUrl, configurationOf(services));
  // The mount writes the forwarded headers from our own settings.
  provider.proxy = true;
  surround(provider, services);
  provider.on('server_error', (_ctx, error) => services.log.error({ err: error }, 'fault of the protocol'));
  return provider;
}

function configurationOf(services: Services): Configuration {
  const { config, db, keys } = services;
  const secret = keys.sealing.openid;
  const compatCallback = config.VNEID_COMPAT ? `${config.compatUrl}/callback` : undefined;
  const records = openIdRecords({ db, secret, findClient: clientFinder(services, secret, compatCallback) });
  return {
    adapter: withInteractionInHand(endingReplayed(records.adapter)),
    jwks: { keys: keys.signing.map((key) => ({ ...key })) },
    routes: ROUTES,
    cookies: cookiesOf(config.publicUrl, keys.sealing.cookies),
    ttl: lifetimes,
    scopes: SCOPES,
    responseTypes: ['code'],
    allowOmittingSingleRegisteredRedirectUri: false,
    acrValues: Object.values(ACR),
    claims: { openid: ['sub', 'acr', 'amr', 'auth_time', 'app_version'], sid: null, iss: null, ...claimsOfScopes() },
    subjectTypes: ['pairwise'],
    pairwiseIdentifier: (_ctx, accountId, client) => pairwise(secret, client.clientId, accountId),
    findAccount: (ctx, accountId) => accountFor(services, ctx, accountId),
    loadExistingGrant: (ctx) => existingGrant(services, ctx),
    pkce: { required: () => true },
    rotateRefreshToken: ({ oidc }) => !isFapi(oidc.client),
    issueRefreshToken: (_ctx, client, source) => client.grantTypeAllowed('refresh_token') && source.scopes.has('openid'),
    clientAuthMethods: ['private_key_jwt', 'client_secret_basic', 'client_secret_post', 'none'],
    enabledJWA: {
      idTokenSigningAlgValues: [...SIGNING_ALGORITHMS],
      clientAuthSigningAlgValues: [...SIGNING_ALGORITHMS],
      dPoPSigningAlgValues: ['ES256', 'PS256'],
    },
    extraClientMetadata: { properties: OWN_PROPERTIES },
    clientBasedCORS: () => false,
    interactions: { policy: signInPolicy(services), url: (_ctx, { uid }) => interactionPath(uid) },
    renderError: showError,
    fetch: fetchOfClient,
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      claimsParameter: { enabled: true },
      revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
      rpInitiatedLogout: { enabled: true, logoutSource: askToSignOut, postLogoutSuccessSource: tellSignedOut },
      dPoP: { enabled: true },
      resourceIndicators: { enabled: false },
      // What a client's own record asks for.
      fapi: { enabled: true, profile: (_ctx, client) => (isFapi(client) ? '2.0' : undefined) },
    },
    discovery: { ui_locales_supported: ['vi', 'en'], claim_types_supported: ['normal'] },
  };
}

function isFapi(client: Client | undefined): boolean {
  return client?.['security_profile'] === 'fapi-2.0';
}

/** Each client knows a person by another name, so that two cannot put together what they know. */
export function pairwise(secret: Buffer, clientId: string, accountId: string): string {
  return createHmac('sha256', secret).update(`pairwise\0${clientId}\0${accountId}`).digest('base64url');
}

async function accountFor(
  services: Services,
  { oidc, req }: KoaContextWithOIDC,
  accountId: string,
): Promise<Account | undefined> {
  const person = await signedInPerson(services, req);
  const holder = String(person?.accountId) === accountId ? person : await findHolder(services, accountId);
  if (!holder) return undefined;
  const claims = { sub: accountId, app_version: APP_VERSION, ...claimsOf(holder, namingOf(oidc.client?.['claim_names'])) };
  return { accountId, claims: () => claims };
}
