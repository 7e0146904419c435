import type { ReaderLanguage } from '@openvssid/core';
import { json, sql, type Transaction } from '@openvssid/server/db/database';
import { LIVING } from '../people/records-of.ts';
import { channelsOff } from './settings.ts';
import type { Notification } from '../notices/notification.ts';
import { notifyAll } from './notify.ts';
import { wantedBy } from './preferences.ts';
import { topicOf } from '../notices/topics.ts';
import { type Letter, sendMessages } from '../outbox/send-message.ts';
import type { Services } from '../services.ts';

/** One thing to remind one person of. `about` names it within its kind; `link` leads to where one acts. */
export type Reminder = { personId: number; about: string; link: string; notification: Notification };

/** `askedId`: of whom the reminder is, where that record was merged another one's than the reader's. */
type Reader = { askedId: number; personId: number; language: ReaderLanguage; phone: string | null; email: string | null };

const READERS = sql<Reader>(
  'readers-of-reminders',
  `select asked.id as "askedId", a.person_id as "personId", a.language, p.phone, p.email
     from unnest($1::bigint[]) as asked(id) join account a on a.person_id = ${LIVING('asked.id')} join person p on p.person_id = a.person_id
    where a.state = 'active' and p.deceased_on is null`,
);

// In one order, so that two rounds at once wait for each other instead of for ever.
const NOTE_REMINDERS = sql<{ personId: number; kind: string; about: string }>(
  'note-reminders',
  `insert into reminder (person_id, kind, about, at)
   select distinct r."personId", r.kind, r.about, $2::timestamptz
     from jsonb_to_recordset($1) as r("personId" bigint, kind text, about text) order by 1, 2, 3
   on conflict do nothing
   returning person_id as "personId", kind, about`,
);

/**
 * Tells those with an account what they have not been told yet, and notes it in the same transaction: whatever stops the round, nothing
 * is told twice and nothing is noted untold. All reminders of one call are of one topic.
 */
export async function tellOnce(tx: Transaction, { config, clock }: Services, reminders: readonly Reminder[]): Promise<void> {
  const [first] = reminders;
  if (!first) return;
  const now = clock.now();
  const readers = await readersOf(tx, reminders);
  const addressed = reminders.flatMap((reminder) => {
    const reader = readers.get(reminder.personId);
    return reader ? [{ ...reminder, reader, personId: reader.personId }] : [];
  });
  const noted = await tx.run(NOTE_REMINDERS, [json(addressed.map(keyOf)), now]);
  const fresh = takeOut(addressed, new Set(noted.map(nameOf)));
  await notifyAll(
    tx,
    fresh.map(({ personId, link, notification }) => ({ ...notification, personId, link })),
    now,
  );

  const off = new Map<string, ReadonlySet<string>>();
  for (const kind of new Set(fresh.map(({ notification }) => notification.kind))) off.set(kind, await channelsOff(tx.run, kind));
  const wants = await wantedBy(
    tx.run,
    fresh.map(({ personId }) => personId),
    topicOf(first.notification.kind),
  );
  const letters = fresh.flatMap((reminder): Letter[] => {
    const { reader } = reminder;
    const { personId, language } = reader;
    const data = { ...reminder.notification, url: config.publicUrls.citizen + reminder.link };
    return (['sms', 'email'] as const).flatMap((channel) => {
      const recipient = channel === 'sms' ? reader.phone : reader.email;
      if (recipient === null || !wants(personId)[channel] || off.get(reminder.notification.kind)?.has(channel)) return [];
      return [{ personId, channel, recipient, language, template: 'notification' as const, data }];
    });
  });
  await sendMessages(tx, letters, now);
}

async function readersOf(tx: Transaction, reminders: readonly Reminder[]): Promise<Map<number, Reader>> {
  const ids = [...new Set(reminders.map(({ personId }) => personId))];
  return new Map((await tx.run(READERS, [ids])).map((reader) => [reader.askedId, reader]));
}

type Key = { personId: number; kind: string; about: string };
const keyOf = ({ personId, about, notification }: Reminder): Key => ({ personId, kind: notification.kind, about });
const nameOf = ({ personId, kind, about }: Key): string => `${personId} ${kind} ${about}`;

/** Those noted now, each once. */
function takeOut<R extends Reminder>(reminders: readonly R[], names: Set<string>): R[] {
  return reminders.filter((reminder) => names.delete(nameOf(keyOf(reminder))));
}
