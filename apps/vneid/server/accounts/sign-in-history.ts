import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import type { Person } from './session.ts';
import type { SignInEventKind } from './sign-in-event.ts';

export type SignInEvent = { eventId: string; at: string; kind: SignInEventKind; deviceName: string | null };

const PAGE = 50;

const LIST_EVENTS = sql<Omit<SignInEvent, 'at'> & { at: Temporal.Instant }>(
  'list-sign-in-events',
  `select event_id as "eventId", at, kind, device_name as "deviceName" from sign_in_event
    where account_id = $1 and ($2::timestamptz is null or at < $2) order by at desc, event_id limit ${PAGE + 1}`,
);

/** Newest first, fifty at a time; `before`: the moment where the page before it ended. */
export async function signInHistoryOf(
  { db }: Services,
  { accountId }: Person,
  before: string | null,
): Promise<{ events: SignInEvent[]; next: string | undefined }> {
  const rows = await db.read(LIST_EVENTS, [accountId, before === null ? null : readMoment(before)]);
  const events = rows.slice(0, PAGE).map((row) => ({ ...row, at: row.at.toString() }));
  return { events, next: rows.length > PAGE ? events.at(-1)?.at : undefined };
}

/** From an address that somebody may have changed: what is no moment begins at the newest. */
function readMoment(text: string): Temporal.Instant | null {
  try {
    return Temporal.Instant.from(text);
  } catch {
    return null;
  }
}
