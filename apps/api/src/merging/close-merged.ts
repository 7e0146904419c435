import type { Language } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { recordConsent } from '../sharing/consents.ts';
import { sendMessages } from '../outbox/send-message.ts';
import { endLinks } from '../sign-in/one-time-links.ts';
import { signOutEverywhere } from '../sign-in/sign-out-everywhere.ts';
import { setState } from '../sharing/share.ts';
import { voidTakeoversOf } from '../guardians/takeover/takeover.ts';
import type { Joining } from './joining.ts';

const MARK = sql('mark-as-merged', 'update person set merged_into = $2, updated_at = $3 where person_id = $1');
const CLOSE_ACCOUNT = sql('close-merged-account', `update account set state = 'closed' where person_id = $1`);
const STOP_RECOVERY = sql(
  'stop-recovery-of-merged',
  `update office_recovery set state = 'stopped', ended_at = $2, stopped_by = 'owner' where person_id = $1 and state in ('waiting', 'sent')`,
);
const CONTACTS = sql<{ phone: string | null; email: string | null; language: Language }>(
  'contacts-of-merged',
  `select p.phone, p.email, coalesce(a.language, 'vi') as language from person p left join account a on a.person_id = p.person_id where p.person_id = $1`,
);
const SHARES = sql<{ shareId: string; role: 'giver' | 'holder'; otherId: number | null }>(
  'living-shares-of-merged',
  `select share_id as "shareId", role, other_person_id as "otherId" from share where person_id = $1 and state in ('invited', 'active')`,
);

/**
 * Nobody signs in to the merged record any more: its sessions, devices, passkeys and links end, its number signs in to the surviving
 * record with that one's password. Its contacts are told, in case somebody else reads there.
 */
export async function closeMerged(
  tx: Transaction,
  { personId, mergedId }: Joining,
  number: string,
  now: Temporal.Instant,
): Promise<void> {
  const [contacts] = await tx.run(CONTACTS, [mergedId]);
  await signOutEverywhere(tx, mergedId, now);
  for (const purpose of ['not-me', 'recover-at-office', 'stop-recovery', 'stop-payment-change'] as const)
    await endLinks(tx, { personId: mergedId, purpose, now });
  await tx.run(STOP_RECOVERY, [mergedId, now]);
  await tx.run(CLOSE_ACCOUNT, [mergedId]);
  await endShares(tx, mergedId, now);
  await voidTakeoversOf(tx, mergedId, now);
  await tx.run(MARK, [mergedId, personId, now]);
  const { phone = null, email = null, language = 'vi' } = contacts ?? {};
  const recipients = [
    ...(phone === null ? [] : [{ channel: 'sms', recipient: phone } as const]),
    ...(email === null ? [] : [{ channel: 'email', recipient: email } as const]),
  ];
  const letters = recipients.map((to) => ({
    ...to,
    personId: mergedId,
    language,
    template: 'number-merged' as const,
    data: { number, at: now.toString() },
  }));
  await sendMessages(tx, letters, now);
}

/** What was shared with, or by, the closed account ends: a new one is agreed between people who know each other's numbers. */
async function endShares(tx: Transaction, mergedId: number, now: Temporal.Instant): Promise<void> {
  for (const { shareId, role, otherId } of await tx.run(SHARES, [mergedId])) {
    const giverId = role === 'giver' ? mergedId : otherId;
    if (giverId === null) continue;
    await setState(tx, shareId, { giverId, holderId: role === 'holder' ? mergedId : otherId }, 'ended', now);
    await recordConsent(tx, { personId: giverId, what: 'share', about: shareId, given: false, at: now });
  }
}
