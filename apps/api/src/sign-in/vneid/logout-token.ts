import { createRemoteJWKSet, customFetch, errors, jwtVerify } from 'jose';
import { ok, refuse, type Result } from '@openvssid/core';
import { z } from 'zod';
import type { Services } from '../../services.ts';
import { ALGORITHMS, fetchHearing, type Vneid } from './connection.ts';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const LONGEST_AGE = '5 minutes';
const TOLERANCE_SECONDS = 30;

// OpenID Connect Back-Channel Logout 1.0, section 2.4; a token with a nonce is an ID token.
const claims = z
  .object({
    sub: z.string().min(1).max(255).optional(),
    sid: z.string().min(1).max(255).optional(),
    jti: z.string().min(1).max(255),
    exp: z.number(),
    events: z.object({ [EVENT]: z.looseObject({}) }),
    nonce: z.undefined().optional(),
  })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined);

export type Logout = { sub: string | null; sid: string | null; jti: string; exp: number };
export type ReadLogoutToken = (token: string) => Promise<Result<Logout>>;

/** Reads what VNeID signs when somebody signs out there. Refusals: 'vneid-not-trusted', 'vneid-unavailable'. */
export function logoutTokenReader({ config, clock }: Services, vneid: Vneid): ReadLogoutToken {
  let keys: { address: string; find: ReturnType<typeof createRemoteJWKSet> } | undefined;
  const keysAt = (address: string) => {
    if (keys?.address !== address) {
      const options = { timeoutDuration: config.VNEID_TIMEOUT_MS, [customFetch]: fetchKeys };
      keys = { address, find: createRemoteJWKSet(new URL(address), options) };
    }
    return keys.find;
  };
  return async (token) => {
    const read = await vneid.ask(async (configuration) => {
      try {
        const { payload } = await jwtVerify(token, keysAt(configuration.serverMetadata().jwks_uri ?? ''), {
          issuer: configuration.serverMetadata().issuer,
          audience: config.VNEID_CLIENT_ID,
          algorithms: ALGORITHMS,
          typ: 'logout+jwt',
          maxTokenAge: LONGEST_AGE,
          clockTolerance: TOLERANCE_SECONDS,
          currentDate: new Date(clock.now().epochMilliseconds),
        });
        const { sub = null, sid = null, jti, exp } = claims.parse(payload);
        return ok({ sub, sid, jti, exp: exp + TOLERANCE_SECONDS });
      } catch (error) {
        // Its keys could not be had: that is VNeID's fault and no token's.
        if (!(error instanceof z.ZodError) && (!(error instanceof errors.JOSEError) || isUnreachable(error))) throw error;
        return refuse('vneid-not-trusted');
      }
    });
    return read ?? refuse('vneid-unavailable');
  };
}

function isUnreachable(error: errors.JOSEError): boolean {
  return error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid || error.code === 'ERR_JOSE_GENERIC';
}

const fetchKeys = (
  address: string,
  { method, headers, redirect, signal }: { method: 'GET'; headers: Headers; redirect: 'manual'; signal: AbortSignal },
) => fetchHearing(address, { method, headers: Object.fromEntries(headers), redirect, signal, body: undefined });
