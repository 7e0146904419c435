import { type Language, ok, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { deviceNameOf } from '@openvssid/server/http/visitor';
import { inHashTurn } from '@openvssid/server/passwords/hash-turns';
import { hashPassword } from '@openvssid/server/passwords/password-hash';
import { checkNewPassword } from '@openvssid/server/passwords/password-rules';
import type { Services } from '../../services.ts';
import { takeTry } from '../../tries.ts';
import { openOnNewDevice } from '../activate-device.ts';
import { PASSWORD_RULES } from '../change-password.ts';
import { checkCode, useCode } from '../one-time-codes.ts';
import type { OpenedSession } from '../sign-in.ts';
import { recordSignInEvent } from '../sign-in-event.ts';
import type { Visitor } from '../visitor.ts';
import { findRegistration, registrationSubject } from './begin.ts';
import type { Details } from './details.ts';

const SELF_REGISTERED_LEVEL = 1;

const INSERT_ACCOUNT = sql<{ accountId: number }>(
  'insert-account',
  `insert into account (citizen_number, full_name, birth_date, sex, address, phone, email, level, language, password_hash, password_changed_at, created_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11) on conflict (citizen_number) do nothing returning account_id as "accountId"`,
);

const USE_REGISTRATION = sql<{ registrationId: string }>(
  'use-registration',
  'update registration set used_at = $2 where registration_id = $1 and used_at is null returning registration_id as "registrationId"',
);

/**
 * The code and a password: an account of level 1, used on this device. That a number has an account already is told to a proved
 * telephone alone, five times a day. Refusals: 'registration-over', 'number-has-account', those of the code and of the password.
 */
export async function finishRegistration(
  services: Services,
  { userAgent, deviceToken, language }: Visitor,
  { token, code, password }: { token: string; code: string; password: string },
): Promise<Result<OpenedSession>> {
  const registration = await findRegistration(services, token);
  if (!registration) return refuse('registration-over');
  const { registrationId, details } = registration;
  // Told before the code is spent: a password that may not be chosen costs none.
  const allowed = checkNewPassword(password, ownerOf(details), PASSWORD_RULES);
  if (!allowed.ok) return allowed;
  const subject = registrationSubject(details.phone);
  const proved = await checkCode(services, { code, purpose: 'register', boundTo: registrationId, subject });
  if (!proved.ok) return proved;
  const ofContact = await takeTry(services, 'registration-by-contact', details.phone);
  if (!ofContact.ok) return ofContact;
  const hash = await inHashTurn(services.config, async () => ok(await hashPassword(password)));
  if (!hash.ok) return hash;
  const now = services.clock.now();
  return services.db.transaction(async (tx) => {
    const used = await useCode(tx, proved.value, now);
    if (!used.ok) return used;
    if ((await tx.run(USE_REGISTRATION, [registrationId, now])).length === 0) return refuse('registration-over');
    const accountId = await insertAccount(tx, details, { language, hash: hash.value, now });
    if (accountId === undefined) return refuse('number-has-account');
    await recordSignInEvent(tx, { accountId, kind: 'registered', now });
    const name = deviceNameOf(userAgent);
    return ok(await openOnNewDevice(tx, services, { accountId, name, deviceToken, methods: ['pwd', 'otp'], notice: undefined }));
  });
}

async function insertAccount(
  tx: Transaction,
  { citizenNumber, fullName, birthDate, sex, address, phone, email }: Details,
  { language, hash, now }: { language: Language; hash: string; now: Temporal.Instant },
): Promise<number | undefined> {
  const values = [citizenNumber, fullName, birthDate, sex, address, phone, email, SELF_REGISTERED_LEVEL, language, hash, now];
  const [inserted] = await tx.run(INSERT_ACCOUNT, values);
  return inserted?.accountId;
}

function ownerOf({ fullName, birthDate, citizenNumber, phone, email }: Details) {
  return { fullName, birthDate, numbers: [citizenNumber], contacts: email === null ? [phone] : [phone, email] };
}
