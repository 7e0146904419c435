import type { ClientMetadata } from 'oidc-provider';
import { z } from 'zod';

/** What we know of a client beyond the standards' metadata, under these very names. */
export const OWN_PROPERTIES = ['client_name#en', 'purpose', 'purpose#en', 'claim_names', 'security_profile', 'compat_origins'];

export const SIGNING_ALGORITHMS = ['RS256', 'ES256', 'PS256'] as const;
/** FAPI 2.0 § 5.4: no RS256. */
export const FAPI_ALGORITHMS = ['ES256', 'PS256'] as const;
export const SCOPES = ['openid', 'offline_access', 'citizen', 'profile', 'phone', 'address'];

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

const address = z
  .url({ protocol: /^https?$/ })
  .refine(isSafe, 'https is needed outside this machine, without user name or fragment');
const addresses = z.array(address).max(20);
const words = z.string().trim().min(1).max(200);

/** A registration: names of RFC 7591 and OpenID Connect Registration 1.0, and ours; anything else is a slip of the pen. */
export const registration = z
  .strictObject({
    client_id: z.string().regex(/^[a-z][a-z0-9-]{1,62}$/),
    client_name: words,
    'client_name#en': words,
    purpose: words,
    'purpose#en': words,
    claim_names: z.enum(['standard', 'practice', 'portal']).default('standard'),
    security_profile: z.enum(['fapi-2.0']).optional(),
    redirect_uris: addresses.min(1),
    post_logout_redirect_uris: addresses.default([]),
    backchannel_logout_uri: address.optional(),
    sector_identifier_uri: address.optional(),
    scope: z.string().refine((scope) => scope.split(' ').every((name) => SCOPES.includes(name)), `of ${SCOPES.join(' ')}`),
    grant_types: z.array(z.enum(['authorization_code', 'refresh_token'])).default(['authorization_code']),
    token_endpoint_auth_method: z.enum(['private_key_jwt', 'client_secret_basic', 'client_secret_post', 'none']),
    token_endpoint_auth_signing_alg: z.enum(SIGNING_ALGORITHMS).optional(),
    jwks_uri: address.optional(),
    jwks: z.object({ keys: z.array(z.record(z.string(), z.unknown())).min(1) }).optional(),
    id_token_signed_response_alg: z.enum(SIGNING_ALGORITHMS).default('RS256'),
    require_pushed_authorization_requests: z.boolean().default(false),
    dpop_bound_access_tokens: z.boolean().default(false),
    default_acr_values: z.array(z.string()).optional(),
    /** Served by the listener of the option `vneid-compat` too, at these addresses; with an RSA key its answers are encrypted. */
    compat: z.object({ redirect_uris: addresses.min(1), key: z.looseObject({ kty: z.literal('RSA') }).optional() }).optional(),
  })
  .refine(provesItself, { path: ['jwks_uri'], message: 'private_key_jwt needs jwks_uri or jwks, one of them' })
  .refine(isAsFapiSays, {
    path: ['security_profile'],
    message: 'FAPI 2.0 needs private_key_jwt, pushed requests, DPoP and ES256 or PS256',
  });

export type Registration = z.infer<typeof registration>;

/** What the provider is told of every client, whatever it registered. */
export function providerMetadata(
  { compat, ...client }: Registration,
  secret: string | undefined,
  compatCallback: string | undefined,
): ClientMetadata {
  return {
    ...client,
    ...(compat && compatCallback !== undefined && viaCompat(compat.redirect_uris, compatCallback)),
    ...(secret !== undefined && { client_secret: secret }),
    response_types: ['code'],
    // Codes travel in the query alone: nothing is posted for the browser, nothing stands in a fragment.
    response_modes: ['query'],
    subject_type: 'pairwise',
    application_type: 'web',
    backchannel_logout_session_required: client.backchannel_logout_uri !== undefined,
  };
}

/** The envelope's listener stands between: it is where VNeID sends the browser, and it sends it on. */
function viaCompat(addressesOfClient: readonly string[], callback: string) {
  return { redirect_uris: [callback], compat_origins: addressesOfClient.map((uri) => new URL(uri).origin).join(' ') };
}

function isSafe(value: string): boolean {
  const url = URL.parse(value);
  if (!url || url.username !== '' || url.password !== '' || value.includes('#')) return false;
  return url.protocol === 'https:' || LOOPBACK.includes(url.hostname);
}

/** On this machine, where the protection against addresses inside the operator's network would stand in the way. */
export function isLoopback(value: string): boolean {
  return LOOPBACK.includes(new URL(value).hostname);
}

type Proof = { token_endpoint_auth_method: string; jwks_uri?: string | undefined; jwks?: unknown };

function provesItself({ token_endpoint_auth_method: method, jwks_uri: uri, jwks }: Proof): boolean {
  const sources = [uri, jwks].filter((source) => source !== undefined).length;
  return method === 'private_key_jwt' ? sources === 1 : sources <= 1;
}

type Profiled = Proof & {
  security_profile?: string | undefined;
  require_pushed_authorization_requests: boolean;
  dpop_bound_access_tokens: boolean;
  id_token_signed_response_alg: string;
  token_endpoint_auth_signing_alg?: string | undefined;
};

/** FAPI 2.0 Security Profile § 5.3.2. */
function isAsFapiSays(client: Profiled): boolean {
  if (client.security_profile === undefined) return true;
  const algorithms = [client.id_token_signed_response_alg, client.token_endpoint_auth_signing_alg];
  return (
    client.token_endpoint_auth_method === 'private_key_jwt' &&
    client.require_pushed_authorization_requests &&
    client.dpop_bound_access_tokens &&
    algorithms.every((algorithm) => FAPI_ALGORITHMS.some((strong) => strong === algorithm))
  );
}
