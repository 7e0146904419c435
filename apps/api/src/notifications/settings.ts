import { refuse, ok, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Officer } from '../http/officer-session.ts';
import type { NotificationKind } from '../notices/notification.ts';
import { notificationExamples } from '../notices/examples.ts';
import type { Channel } from '../outbox/message.ts';
import type { Services } from '../services.ts';

/** What concerns the safety of an account leaves the house whatever anybody prefers. */
const ALWAYS: readonly NotificationKind[] = [
  'new-device',
  'password-changed',
  'password-recovered',
  'recovery-begun',
  'recovery-sent',
  'recovery-stopped',
  'passkey-added',
  'passkey-copied',
  'sign-in-slowed',
  'contact-changed',
  'contact-put-back',
  'payment-changed',
  'benefit-file-moved',
  'payment-change-undone',
  'address-changed',
  'record-corrected',
  'numbers-merged',
  'account-unlocked',
  'signed-out-by-agency',
];

const CHANNELS_OFF = sql<{ channel: Channel }>(
  'message-channels-off',
  'select channel from message_setting where kind = $1 and not enabled',
);
const ALL_OFF = sql<{ kind: string; channel: Channel }>(
  'all-message-channels-off',
  'select kind, channel from message_setting where not enabled',
);
const SAVE = sql(
  'save-message-setting',
  `insert into message_setting (kind, channel, enabled, changed_by, changed_at) values ($1, $2, $3, $4, $5)
   on conflict (kind, channel) do update set enabled = excluded.enabled, changed_by = excluded.changed_by, changed_at = excluded.changed_at`,
);

export function maySwitchOff(kind: NotificationKind): boolean {
  return !ALWAYS.includes(kind);
}

/** By which channels notices of this kind do not leave the house. */
export async function channelsOff(query: Query, kind: NotificationKind): Promise<ReadonlySet<Channel>> {
  if (!maySwitchOff(kind)) return new Set();
  return new Set((await query(CHANNELS_OFF, [kind])).map(({ channel }) => channel));
}

/** All that is switched off, as `kind/channel`. */
export async function everythingOff(query: Query): Promise<ReadonlySet<string>> {
  return new Set((await query(ALL_OFF)).map(({ kind, channel }) => `${kind}/${channel}`));
}

/** Switches a channel for one kind of notice; from the next notice on. */
export async function switchChannel(
  { db, clock, log }: Services,
  officer: Officer,
  kind: string,
  channel: Channel,
  enabled: boolean,
): Promise<Result<undefined>> {
  if (!isKind(kind)) return refuse('not-found');
  if (!maySwitchOff(kind)) return refuse('message-always-sent');
  await db.transaction((tx) => tx.run(SAVE, [kind, channel, enabled, officer.officerId, clock.now()]));
  log.info({ kind, channel, enabled, officerId: officer.officerId }, 'message setting changed');
  return ok(undefined);
}

function isKind(kind: string): kind is NotificationKind {
  return Object.hasOwn(notificationExamples, kind);
}
