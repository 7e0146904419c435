import * as client from 'openid-client';
import { isOlderThan, ok, readAppVersion, refuse, type Result } from '@openvssid/core';
import { countHit } from '../../http/tries.ts';
import type { Services } from '../../services.ts';
import type { Caller } from '../caller.ts';
import { type Attempt, VNEID_PATH } from './attempt.ts';
import type { Vneid } from './connection.ts';

export const LEVEL_2 = 'urn:vneid:level:2';
/** A sign-in at VNeID older than our own sessions get is asked for anew. */
const OLDEST_SIGN_IN_SECONDS = 12 * 60 * 60;

export type Beginning = { next: string; appVersion: string | undefined; sessionId: string | null; caller: Caller };

/**
 * The address at VNeID where somebody signs in, and what this browser keeps until they are back. Refusals: 'vneid-not-offered',
 * 'vneid-vssid-too-old', 'vneid-unavailable', 'too-many-requests'.
 */
export async function begin(
  services: Services,
  vneid: Vneid | undefined,
  { next, appVersion, sessionId, caller }: Beginning,
): Promise<Result<{ url: string; attempt: Attempt }>> {
  if (!vneid) return refuse('vneid-not-offered');
  const admitted = await countHit(services, 'vneid-by-address', caller.address);
  if (!admitted.ok) return admitted;
  const have = readAppVersion(appVersion);
  const need = services.config.VNEID_FLOOR_VSSID;
  if (have === undefined || isOlderThan(have, need)) return refuse('vneid-vssid-too-old', { params: { have: have ?? '', need } });
  const attempt: Attempt = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    codeVerifier: client.randomPKCECodeVerifier(),
    next,
    sessionId,
    begunAt: services.clock.now().toString(),
  };
  const parameters = await parametersOf(services, attempt);
  const url = await vneid.ask((configuration) => client.buildAuthorizationUrlWithPAR(configuration, parameters));
  return url ? ok({ url: url.href, attempt }) : refuse('vneid-unavailable');
}

export function callbackAddress({ config }: Services): string {
  return `${config.publicUrls.citizen}${VNEID_PATH}/callback`;
}

/** Who is to prove themselves once more signs in there once more, whatever VNeID remembers. */
export function oldestSignIn({ sessionId }: Attempt): number {
  return sessionId === null ? OLDEST_SIGN_IN_SECONDS : 0;
}

async function parametersOf(services: Services, attempt: Attempt): Promise<Record<string, string>> {
  return {
    redirect_uri: callbackAddress(services),
    scope: 'openid citizen profile phone',
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(attempt.codeVerifier),
    code_challenge_method: 'S256',
    acr_values: LEVEL_2,
    // Asked for, so that the answer says when.
    max_age: String(oldestSignIn(attempt)),
    ...(attempt.sessionId !== null && { prompt: 'login' }),
  };
}
