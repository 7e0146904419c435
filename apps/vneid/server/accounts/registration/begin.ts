import { randomUUID } from 'node:crypto';
import { ok, refuse, type Result } from '@openvssid/core';
import { json, sql } from '@openvssid/server/db/database';
import { networkOf } from '@openvssid/server/http/visitor';
import { hashToken, newToken } from '@openvssid/server/tokens';
import type { Services } from '../../services.ts';
import { takeTry } from '../../tries.ts';
import { maskContact } from '../contacts.ts';
import { admitCode, writeCode } from '../one-time-codes.ts';
import type { Visitor } from '../visitor.ts';
import { type Details, readDetails, type TypedDetails } from './details.ts';

const LIFE = { hours: 1 };

export type Registration = { registrationId: string; details: Details };

const INSERT_REGISTRATION = sql(
  'insert-registration',
  'insert into registration (token_hash, registration_id, details, created_at, expires_at) values ($1, $2, $3, $4, $5)',
);

const FIND_REGISTRATION = sql<Registration>(
  'find-registration',
  `select registration_id as "registrationId", details from registration where token_hash = $1 and used_at is null and expires_at > $2`,
);

export const registrationSubject = (phone: string): string => `register:${phone}`;

/** Keeps what was declared for an hour and sends a code to the telephone. Whether the number has an account is not looked at yet. */
export async function beginRegistration(services: Services, visitor: Visitor, typed: TypedDetails): Promise<Result<string>> {
  const now = services.clock.now();
  const details = readDetails(typed, now);
  if (!details.ok) return details;
  const ofAddress = await takeTry(services, 'registration-by-address', networkOf(visitor.address));
  if (!ofAddress.ok) return ofAddress;
  const { phone } = details.value;
  const admitted = await admitCode(services, registrationSubject(phone), { channel: 'sms', recipient: phone });
  if (!admitted.ok) return admitted;
  const [token, registrationId] = [newToken(), randomUUID()];
  await services.db.transaction(async (tx) => {
    await tx.run(INSERT_REGISTRATION, [hashToken(token), registrationId, json(details.value), now, now.add(LIFE)]);
    await writeCode(tx, services, codeFor(registrationId, phone, visitor));
  });
  return ok(token);
}

/** Refusals: 'registration-over', 'code-resend-early', 'too-many-requests'. */
export async function resendRegistrationCode(services: Services, visitor: Visitor, token: string): Promise<Result<undefined>> {
  const registration = await findRegistration(services, token);
  if (!registration) return refuse('registration-over');
  const {
    registrationId,
    details: { phone },
  } = registration;
  const admitted = await admitCode(services, registrationSubject(phone), { channel: 'sms', recipient: phone });
  if (!admitted.ok) return admitted;
  await services.db.transaction((tx) => writeCode(tx, services, codeFor(registrationId, phone, visitor)));
  return ok(undefined);
}

export async function findRegistration({ db, clock }: Services, token: string): Promise<Registration | undefined> {
  const [registration] = await db.read(FIND_REGISTRATION, [hashToken(token), clock.now()]);
  return registration;
}

/** What the page of the code shows of it. */
export async function begunRegistrationOf(
  services: Services,
  token: string,
): Promise<{ fullName: string; citizenNumber: string; recipient: string } | undefined> {
  const registration = await findRegistration(services, token);
  if (!registration) return undefined;
  const { fullName, citizenNumber, phone } = registration.details;
  return { fullName, citizenNumber, recipient: maskContact({ channel: 'sms', recipient: phone }) };
}

function codeFor(registrationId: string, phone: string, { language }: Visitor) {
  return {
    accountId: null,
    purpose: 'register',
    boundTo: registrationId,
    contact: { channel: 'sms', recipient: phone },
    language,
  } as const;
}
