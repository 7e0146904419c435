import type * as client from 'openid-client';
import { normaliseName, parsePhoneNumber } from '@openvssid/core';
import { z } from 'zod';

/** Whom VNeID says somebody is, at level 2. */
export const vneidIdentity = z.object({
  citizenNumber: z.string(),
  fullName: z.string(),
  /** `YYYY-MM-DD`, or `YYYY` where VNeID knows no more. */
  birthDate: z.string(),
  /** E.164, where it was shared. */
  phone: z.string().nullable(),
  /** When they proved it there, and when VNeID told us. */
  provedAt: z.string(),
  toldAt: z.string(),
});
export type VneidIdentity = z.infer<typeof vneidIdentity>;

/** Of the signed ID token: for whom, how strongly and when. */
const tokenClaims = z.object({
  sub: z.string().min(1).max(255),
  sid: z.string().max(255).optional(),
  acr: z.string().optional(),
  auth_time: z.number().int(),
});
const personClaims = z.object({
  citizen_pid: z.string().regex(/^\d{12}$/),
  name: z.string().min(1).max(100),
  birthdate: z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/),
  phone_number: z.string().optional().catch(undefined),
});
const appClaims = z.object({ app_version: z.string().max(20).optional().catch(undefined) });

export type Token = z.infer<typeof tokenClaims>;

/** Undefined where the token does not say what every one of VNeID's says. */
export function readToken(claims: client.IDToken | undefined): Token | undefined {
  return tokenClaims.safeParse(claims).data;
}

/** Undefined where number, name or birthday were not shared, or are none. */
export function readIdentity(claims: unknown, authTime: number, now: Temporal.Instant): VneidIdentity | undefined {
  const read = personClaims.safeParse(claims).data;
  if (!read) return undefined;
  const phone = parsePhoneNumber(read.phone_number ?? '');
  return {
    citizenNumber: read.citizen_pid,
    fullName: normaliseName(read.name),
    birthDate: read.birthdate,
    phone: phone.ok ? phone.value : null,
    provedAt: Temporal.Instant.fromEpochMilliseconds(authTime * 1000).toString(),
    toldAt: now.toString(),
  };
}

/** The version of the VNeID app in use; a browser at VNeID's web pages has none. */
export function saidAppVersion(claims: unknown): string | undefined {
  return appClaims.safeParse(claims).data?.app_version;
}
