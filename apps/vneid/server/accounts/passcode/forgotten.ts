import { ok, refuse, type Result } from '@openvssid/core';
import type { Services } from '../../services.ts';
import { clearLimit } from '../../tries.ts';
import { type Contact, contactsOf, maskContact } from '../contacts.ts';
import { admitCode, checkCode, useCode, writeCode } from '../one-time-codes.ts';
import { proveOwnPassword } from '../reauthenticate.ts';
import type { Person } from '../session.ts';
import { recordSignInEvent } from '../sign-in-event.ts';
import { passcodeSubject } from './prove.ts';
import { checkNewPasscode } from './rules.ts';
import { replacePasscode } from './set.ts';

const PURPOSE = 'forgotten-passcode';

const subjectOf = ({ accountId }: Person): string => `account:${accountId}:${PURPOSE}`;

/** First step: the password, fresh; then a code leaves, good in this session. Answers where to, masked. */
export async function beginForgottenPasscode(services: Services, person: Person, password: string): Promise<Result<string>> {
  const [contact] = contactsOf(person);
  if (!contact) return refuse('no-contact');
  const proved = await proveOwnPassword(services, person, password);
  return proved.ok ? sendPasscodeCode(services, person, contact) : proved;
}

async function sendPasscodeCode(services: Services, person: Person, contact: Contact): Promise<Result<string>> {
  const admitted = await admitCode(services, subjectOf(person), contact);
  if (!admitted.ok) return admitted;
  const { accountId, sessionId, language } = person;
  await services.db.transaction(async (tx) => {
    await recordSignInEvent(tx, { accountId, kind: 'passcode-forgotten', now: services.clock.now() });
    await writeCode(tx, services, { accountId, purpose: PURPOSE, boundTo: sessionId, contact, language });
  });
  return ok(maskContact(contact));
}

/** Second step: the code and the new passcode. A lock for wrong entries is over with it. */
export async function endForgottenPasscode(
  services: Services,
  person: Person,
  { code, passcode }: { code: string; passcode: string },
): Promise<Result<undefined>> {
  // Told before the code is spent: a passcode that may not be chosen costs none.
  const allowed = checkNewPasscode(passcode.replace(/\s/g, ''), person);
  if (!allowed.ok) return allowed;
  const proved = await checkCode(services, { code, purpose: PURPOSE, boundTo: person.sessionId, subject: subjectOf(person) });
  if (!proved.ok) return proved;
  const used = await services.db.transaction((tx) => useCode(tx, proved.value, services.clock.now()));
  if (!used.ok) return used;
  const replaced = await replacePasscode(services, person, passcode);
  if (replaced.ok) await clearLimit(services, 'passcode-by-account', passcodeSubject(person.accountId));
  return replaced;
}
