import { z } from 'zod';
import { json, sql, type Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { BY_DEFAULT, type Choice, isFixed, type Topic, TOPICS } from '../notices/topics.ts';

const choice = z.object({ app: z.boolean(), push: z.boolean(), email: z.boolean(), sms: z.boolean() });
export const topicChoice = choice.extend({ topic: z.enum(TOPICS) });
export const preferences = z.object({
  topics: z.array(topicChoice.extend({ fixed: choice.describe('true: cannot be switched off') })),
});
export type Preferences = z.infer<typeof preferences>;

/** Who chose before there was push has not chosen about it: null. */
type Stored = Omit<Choice, 'push'> & { push: boolean | null };

const CHOICES = sql<Stored & { topic: Topic }>(
  'notification-choices',
  'select topic, app, push, email, sms from notification_preference where person_id = $1',
);
const CHOICES_ON = sql<Stored & { personId: number }>(
  'notification-choices-on-topic',
  'select person_id as "personId", app, push, email, sms from notification_preference where person_id = any($1::bigint[]) and topic = $2',
);
const SAVE_CHOICES = sql(
  'save-notification-choices',
  `insert into notification_preference (person_id, topic, app, push, email, sms)
   select $1, c.topic, c.app, c.push, c.email, c.sms from jsonb_to_recordset($2) as c(topic text, app boolean, push boolean, email boolean, sms boolean)
   on conflict (person_id, topic) do update set app = excluded.app, push = excluded.push, email = excluded.email, sms = excluded.sms`,
);

/** Every topic with what holds for the person: their choice, else the default. */
export async function preferencesOf(query: Query, personId: number): Promise<Preferences> {
  const chosen = new Map((await query(CHOICES, [personId])).map((row) => [row.topic, row]));
  return {
    topics: TOPICS.map((topic) => ({ topic, ...held(topic, chosen.get(topic)), fixed: fixedIn(topic) })),
  };
}

/** By which channels each of these people wants to hear of a topic. */
export async function wantedBy(query: Query, personIds: readonly number[], topic: Topic): Promise<(personId: number) => Choice> {
  const chosen = new Map((await query(CHOICES_ON, [personIds, topic])).map((row) => [row.personId, row]));
  return (personId) => held(topic, chosen.get(personId));
}

/** What cannot be switched off stays on, whatever is sent. */
export async function savePreferences(
  tx: Transaction,
  personId: number,
  topics: readonly z.infer<typeof topicChoice>[],
): Promise<void> {
  const choices = topics.map(({ topic, ...chosen }) => ({ topic, ...held(topic, chosen) }));
  const last = new Map(choices.map((one) => [one.topic, one]));
  await tx.run(SAVE_CHOICES, [personId, json([...last.values()])]);
}

function held(topic: Topic, chosen: Stored = BY_DEFAULT[topic]): Choice {
  const fixed = fixedIn(topic);
  return {
    app: chosen.app || fixed.app,
    push: (chosen.push ?? BY_DEFAULT[topic].push) || fixed.push,
    email: chosen.email || fixed.email,
    sms: chosen.sms || fixed.sms,
  };
}

function fixedIn(topic: Topic): Choice {
  return { app: isFixed(topic, 'app'), push: isFixed(topic, 'push'), email: isFixed(topic, 'email'), sms: isFixed(topic, 'sms') };
}
