import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { UUID } from '../uuid.ts';
import type { Person } from './session.ts';
import type { SignInEventKind } from './sign-in-event.ts';

export type SignInEvent = { eventId: string; at: string; kind: SignInEventKind; deviceName: string | null };

const PAGE = 50;

const LIST_EVENTS = sql<Omit<SignInEvent, 'at'> & { at: Temporal.Instant }>(
  'list-sign-in-events',
  `select event_id as "eventId", at, kind, device_name as "deviceName" from sign_in_event
    where account_id = $1 and ($2::timestamptz is null or (at, event_id) < ($2, $3::uuid))
    order by at desc, event_id desc limit ${PAGE + 1}`,
);

/** Newest first, fifty at a time; `before`: what the page before it answered as `next`. Of what happened at one moment nothing falls between. */
export async function signInHistoryOf(
  { db }: Services,
  { accountId }: Person,
  before: string | null,
): Promise<{ events: SignInEvent[]; next: string | undefined }> {
  const from = readPlace(before ?? '');
  const rows = await db.read(LIST_EVENTS, [accountId, from?.at ?? null, from?.eventId ?? null]);
  const events = rows.slice(0, PAGE).map((row) => ({ ...row, at: row.at.toString() }));
  const last = events.at(-1);
  return { events, next: last && rows.length > PAGE ? `${last.at}~${last.eventId}` : undefined };
}

/** From an address that somebody may have changed: what is no place in a history begins at the newest. */
function readPlace(text: string): { at: Temporal.Instant; eventId: string } | undefined {
  const [at = '', eventId = ''] = text.split('~');
  if (!UUID.test(eventId)) return undefined;
  try {
    return { at: Temporal.Instant.from(at), eventId };
  } catch {
    return undefined;
  }
}
