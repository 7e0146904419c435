import type { Language } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Message } from '../outbox/message.ts';
import { sendMessage } from '../outbox/send-message.ts';
import type { Services } from '../services.ts';
import { takeTry } from '../tries.ts';
import { contactsOf } from './contacts.ts';
import { createNotMeUrl } from './not-me-link.ts';
import { recordSignInEvent } from './sign-in-event.ts';

/** What the owner is told at once through every contact; it cannot be switched off. */
export type Notice =
  | { kind: 'new-device' | 'recovered'; deviceName: string }
  | { kind: 'password-changed' | 'passcode-changed' }
  | { kind: 'recovery-begun'; opensAt: Temporal.Instant }
  | { kind: 'sign-in-slowed' | 'passcode-locked' | 'account-locked' };

const FIND_CONTACTS = sql<{ phone: string | null; email: string | null; language: Language }>(
  'find-contacts',
  'select phone, email, language from account where account_id = $1',
);

export async function tellOwner(tx: Transaction, services: Services, accountId: number, notice: Notice): Promise<void> {
  const now = services.clock.now();
  const [owner] = await tx.run(FIND_CONTACTS, [accountId]);
  if (!owner) return;
  const message = await messageOf(tx, services, accountId, notice);
  for (const contact of contactsOf(owner)) await sendMessage(tx, { ...contact, ...message, language: owner.language, now });
}

async function messageOf(tx: Transaction, services: Services, accountId: number, notice: Notice): Promise<Message> {
  const now = services.clock.now();
  const at = now.toString();
  if (notice.kind === 'sign-in-slowed' || notice.kind === 'passcode-locked' || notice.kind === 'account-locked')
    return { template: notice.kind, data: { at } };
  const notMeUrl = await createNotMeUrl(tx, services, accountId, now);
  if (notice.kind === 'recovery-begun')
    return { template: notice.kind, data: { at, notMeUrl, opensAt: notice.opensAt.toString() } };
  if ('deviceName' in notice) return { template: notice.kind, data: { at, notMeUrl, deviceName: notice.deviceName } };
  return { template: notice.kind, data: { at, notMeUrl } };
}

/** Once a day: a stranger who keeps trying is not to keep the owner's telephone ringing, nor to fill the history. */
export async function tellOfSlowing(services: Services, accountId: number): Promise<void> {
  const due = await takeTry(services, 'sign-in-slowed-notice', `account:${accountId}`);
  if (!due.ok) return;
  await services.db.transaction(async (tx) => {
    await recordSignInEvent(tx, { accountId, kind: 'sign-in-slowed', now: services.clock.now() });
    await tellOwner(tx, services, accountId, { kind: 'sign-in-slowed' });
  });
}
