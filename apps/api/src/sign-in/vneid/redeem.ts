import * as client from 'openid-client';
import { isOlderThan, ok, readAppVersion, refuse, type Result } from '@openvssid/core';
import type { Services } from '../../services.ts';
import type { Attempt } from './attempt.ts';
import { callbackAddress, LEVEL_2, oldestSignIn } from './begin.ts';
import { faultOf, type Vneid } from './connection.ts';
import { readIdentity, readToken, saidAppVersion, type Token, type VneidIdentity } from './identity.ts';

export type Proof = { identity: VneidIdentity; token: Token };

/** VNeID's own word for «not at the level you ask for» (OpenID Connect Core Unmet Authentication Requirements 1.0). */
const UNMET = 'unmet_authentication_requirements';
/** VNeID is not well, and says so itself. */
const UNWELL = new Set(['server_error', 'temporarily_unavailable']);
/** What the library says where the answer came, but is not one of VNeID's to this browser. */
const NOT_VNEIDS = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
  'OAUTH_KEY_SELECTION_FAILED',
  'OAUTH_UNSUPPORTED_OPERATION',
]);
/** The person was asked to sign in anew just now; what two clocks differ by. */
const FRESH_SECONDS = 60;

/**
 * Exchanges the code that came back for who it was, and checks all of it: issuer (RFC 9207), state, nonce, PKCE, signature, audience, time,
 * level. `query` as it stands in the address. Refusals: 'vneid-cancelled', 'vneid-unavailable', 'vneid-error', 'vneid-too-late',
 * 'vneid-not-trusted', 'vneid-level-1', 'vneid-incomplete', 'vneid-too-old'.
 */
export async function redeem(services: Services, vneid: Vneid, attempt: Attempt, query: string): Promise<Result<Proof>> {
  const address = new URL(`${callbackAddress(services)}?${query}`);
  const answered = await vneid.ask((configuration) => exchange(services, configuration, attempt, address));
  return answered ?? refuse('vneid-unavailable');
}

async function exchange(
  services: Services,
  configuration: client.Configuration,
  attempt: Attempt,
  address: URL,
): Promise<Result<Proof>> {
  try {
    const tokens = await client.authorizationCodeGrant(configuration, address, {
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      pkceCodeVerifier: attempt.codeVerifier,
      // Of a fresh sign-in we look ourselves: while the person types, more than no time passes.
      maxAge: oldestSignIn(attempt) || FRESH_SECONDS * 15,
    });
    const token = readToken(tokens.claims());
    if (!token || !isFresh(token, attempt)) return refuse('vneid-not-trusted');
    if (token.acr !== LEVEL_2) return refuse('vneid-level-1');
    const shared = await client.fetchUserInfo(configuration, tokens.access_token, token.sub);
    return personOf(services, token, { ...shared, ...tokens.claims() });
  } catch (error) {
    const refused = refusalOf(error);
    // Nobody's fault but VNeID's: the circuit breaker counts it.
    if (!refused) throw error;
    services.log.info({ fault: faultOf(error), answer: refused.refusal.code }, 'sign-in with VNeID refused');
    return refused;
  }
}

function personOf({ config, clock }: Services, token: Token, claims: unknown): Result<Proof> {
  const app = saidAppVersion(claims);
  const need = config.VNEID_FLOOR_VNEID;
  const have = readAppVersion(app);
  if (app !== undefined && (have === undefined || isOlderThan(have, need)))
    return refuse('vneid-too-old', { params: { have: have ?? '', need } });
  const identity = readIdentity(claims, token.auth_time, clock.now());
  return identity ? ok({ identity, token }) : refuse('vneid-incomplete');
}

/** Whoever is to prove themselves once more has done so since they set out. */
function isFresh({ auth_time }: Token, { sessionId, begunAt }: Attempt): boolean {
  const begun = Temporal.Instant.from(begunAt).epochMilliseconds / 1000;
  return sessionId === null || auth_time >= begun - FRESH_SECONDS;
}

function refusalOf(error: unknown): Extract<Result<never>, { ok: false }> | undefined {
  if (error instanceof client.AuthorizationResponseError) {
    if (UNWELL.has(error.error)) return refuse('vneid-unavailable');
    if (error.error === UNMET) return refuse('vneid-level-1');
    return refuse(error.error === 'access_denied' ? 'vneid-cancelled' : 'vneid-error');
  }
  // Used, too late, or never made for this browser: VNeID does not say which.
  if (error instanceof client.ResponseBodyError) return error.error === 'invalid_grant' ? refuse('vneid-too-late') : undefined;
  return error instanceof client.ClientError && NOT_VNEIDS.has(error.code ?? '') ? refuse('vneid-not-trusted') : undefined;
}
