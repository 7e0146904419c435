import { type Language, ok, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { LimitName } from '../http/limits.ts';
import { clearLimitsOf, waitOf } from '../http/tries.ts';
import { sendMessage } from '../outbox/send-message.ts';
import type { Services } from '../services.ts';
import { findPersonByNumber } from '../people/find-person.ts';
import { type Contacts, contactsOf } from './contacts.ts';
import { createLink, linkEnd } from './one-time-links.ts';

const ENSURE_ACCOUNT = sql<{ state: 'invited' | 'active' | 'closed' }>(
  'ensure-account',
  `insert into account (person_id, created_at, language) values ($1, $2, $3)
   on conflict (person_id) do update set state = account.state returning state`,
);

export type Invitation = { url: string; expiresAt: Temporal.Instant; sentTo: number };

/** The operator invites a person: an account is made where there is none, and the activation link goes to every contact on record. */
export async function invite(services: Pick<Services, 'db' | 'clock' | 'config'>, number: string): Promise<Result<Invitation>> {
  const personId = await findPersonByNumber(services.db, number);
  if (personId === undefined) return refuse('number-unknown');
  const now = services.clock.now();
  return services.db.transaction(async (tx) => {
    const account = await ensureInvitedAccount(tx, personId, { language: 'vi', now });
    if (!account.ok) return account;
    return ok(await sendActivationLink(tx, services, personId, { ...(await contactsOf(tx, personId)), now }));
  });
}

/** An account that waits for its activation: made where there is none. Refusals: 'account-active', 'account-closed'. */
export async function ensureInvitedAccount(
  tx: Transaction,
  personId: number,
  { language, now }: { language: Language; now: Temporal.Instant },
): Promise<Result<undefined>> {
  const [account] = await tx.run(ENSURE_ACCOUNT, [personId, now, language]);
  return account?.state === 'invited' ? ok(undefined) : refuse(`account-${account?.state ?? 'closed'}`);
}

/** One link, to each of these contacts. */
export async function sendActivationLink(
  tx: Transaction,
  { config }: Pick<Services, 'config'>,
  personId: number,
  { contacts, language, now }: Contacts & { now: Temporal.Instant },
): Promise<Invitation> {
  const url = `${config.publicUrls.citizen}/activate/${await createLink(tx, { personId, purpose: 'activate', now })}`;
  const expiresAt = linkEnd('activate', now);
  const data = { url, expiresAt: expiresAt.toString() };
  for (const contact of contacts)
    await sendMessage(tx, { personId, ...contact, template: 'activation-link', language, data, now });
  return { url, expiresAt, sentTo: contacts.length };
}

const UNLOCKED: readonly LimitName[] = [
  'sign-in-by-account-and-device',
  'sign-in-by-account',
  'recovery-by-account-and-device',
  'recovery-by-account',
  'code-send-by-account',
  'code-try-by-account',
  'reauthentication-by-account',
];

/** Forgets every wrong try of an account, from wherever it came. */
export async function unlock(services: Pick<Services, 'db'>, number: string): Promise<Result<undefined>> {
  const personId = await findPersonByNumber(services.db, number);
  if (personId === undefined) return refuse('number-unknown');
  await services.db.transaction((tx) => forgetWrongTries(tx, personId));
  return ok(undefined);
}

/** Answers whether there were any. */
export function forgetWrongTries(tx: Transaction, personId: number): Promise<boolean> {
  return clearLimitsOf(tx, UNLOCKED, `person:${personId}`);
}

/** Until when somebody who signs in to this account from elsewhere has to wait; undefined: nobody has to. */
export function lockedUntil(query: Query, personId: number, now: Temporal.Instant): Promise<Temporal.Instant | undefined> {
  return waitOf(query, UNLOCKED, `person:${personId}`, now);
}
