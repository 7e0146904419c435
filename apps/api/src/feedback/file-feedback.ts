import { randomBytes, randomUUID } from 'node:crypto';
import { applicationNumber, cleanWrittenText, ok, type ReaderLanguage, refuse, type Result, writtenIn } from '@openvssid/core';
import { civilDay } from '@openvssid/server/clock';
import { json, sql, type Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { type FeedbackAbout, type FeedbackCategory, LONGEST_TEXT } from './feedback.ts';

/** A stranger has no `personId` and may leave an address for the answer. */
export type NewFeedback = {
  personId: number | null;
  category: FeedbackCategory;
  text: string;
  about?: FeedbackAbout;
  replyEmail?: string | undefined;
  language?: ReaderLanguage;
  /** Of the form: sent twice, it is one feedback. */
  clientKey?: string;
  now: Temporal.Instant;
};

const FIND_SENT = sql<{ number: string; sameRequest: boolean }>(
  'find-feedback-by-client-key',
  `select number, person_id is not distinct from $2 and category = $3 and text = $4 as "sameRequest" from feedback where client_key = $1`,
);

// What is about an access is for an administrator who did not look: where the agency has none, for those of every agency.
const AGENCY = `select p.agency_code from person p where p.person_id = $3 and ($5 <> 'access' or exists (
         select from officer o where o.agency_code = p.agency_code and o.state = 'active' and 'administrator' = any(o.roles)
            and not exists (select from access_log l where l.person_id = $3 and l.seq = ($9::jsonb->>'seq')::bigint
                               and l.actor_kind = 'officer' and l.actor_id = o.officer_id::text)))`;

// The key is unique: of two that arrive together the second waits for the first, and inserts nothing.
const INSERT_FEEDBACK = sql<{ number: string }>(
  'insert-feedback',
  `with filed as (
     insert into feedback (feedback_id, number, person_id, client_key, category, text, reply_email, language, about, agency_code, filed_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, (${AGENCY}), $10, $10)
     on conflict (client_key) do nothing returning feedback_id, person_id, number
   ), event as (
     insert into feedback_event (feedback_id, person_id, seq, at, type) select feedback_id, person_id, 1, $10, 'filed' from filed
   )
   select number from filed`,
);

/**
 * Puts a feedback into the queue of the person's agency, in the caller's transaction; answers its number.
 *
 *     const filed = await fileFeedback(tx, { personId, category: 'access', text, about: { kind: 'access-log', seq }, clientKey, now });
 */
export async function fileFeedback(tx: Transaction, feedback: NewFeedback): Promise<Result<{ number: string }>> {
  const { personId, category, about, replyEmail, language = 'vi', now } = feedback;
  const words = checkWords(feedback.text);
  if (!words.ok) return words;
  const text = words.value;
  const clientKey = feedback.clientKey ?? randomUUID();
  const number = applicationNumber('PAKN', civilDay(now).toString(), randomBytes(6));
  const values = [personId, clientKey, category, text, replyEmail ?? null, writtenIn(language), about ? json(about) : null, now];
  const [filed] = await tx.run(INSERT_FEEDBACK, [randomUUID(), number, ...values]);
  if (filed) return ok(filed);
  return (await findSent(tx.run, { clientKey, personId, category, text })) ?? refuse('client-key-reused');
}

/** What was filed with this key before: its number, or the refusal where it was something else. `text`: the words as they are kept. */
export async function findSent(
  query: Query,
  { clientKey, personId, category, text }: Pick<NewFeedback, 'personId' | 'category' | 'text'> & { clientKey: string },
): Promise<Result<{ number: string }> | undefined> {
  const [sent] = await query(FIND_SENT, [clientKey, personId, category, text]);
  return sent && (sent.sameRequest ? ok({ number: sent.number }) : refuse('client-key-reused'));
}

/** The words as they are kept. */
export function checkWords(typed: string): Result<string> {
  const text = cleanWrittenText(typed);
  if (text === '') return refuse('feedback-empty', { field: 'text' });
  if (text.length > LONGEST_TEXT) return refuse('feedback-too-long', { field: 'text', params: { length: LONGEST_TEXT } });
  return ok(text);
}
