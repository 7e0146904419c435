import { randomUUID } from 'node:crypto';
import { type Database, sql, type Transaction } from '@openvssid/server/db/database';

/** What the product asks somebody's consent for; all else it does by law or because the person asked for it. */
export const consentKinds = ['share'] as const;
export type ConsentKind = (typeof consentKinds)[number];

/** `about`: the one thing it concerns, such as a share. */
export type ConsentEvent = { personId: number; what: ConsentKind; about: string; given: boolean; at: Temporal.Instant };

const INSERT_CONSENT = sql(
  'insert-consent-event',
  'insert into consent_event (person_id, event_id, what, about, given, at) values ($1, $2, $3, $4, $5, $6)',
);

/** Writes that a consent was given or has ended, in the transaction of what it allows: from its end on nothing happens by it. */
export async function recordConsent(tx: Transaction, { personId, what, about, given, at }: ConsentEvent): Promise<void> {
  await tx.run(INSERT_CONSENT, [personId, randomUUID(), what, about, given, at]);
}

export type Consent = Pick<ConsentEvent, 'what' | 'about' | 'given' | 'at'> & { name: string | null };

const CONSENTS = sql<Consent>(
  'consents-of-person',
  `select distinct on (c.what, c.about) c.what, c.about, c.given and coalesce(s.state in ('invited', 'active') and s.until >= $2, true) as given,
          c.at, s.other_name as name
     from consent_event c left join share s on s.person_id = c.person_id and c.what = 'share' and s.share_id::text = c.about
    where c.person_id = $1 order by c.what, c.about, c.at desc, c.given`,
);

/** How each consent of a person stands, newest first. One for a share ends with it, also by itself on its last day. */
export async function consentsOf(
  { read }: Pick<Database, 'read'>,
  personId: number,
  today: Temporal.PlainDate,
): Promise<Consent[]> {
  const consents = await read(CONSENTS, [personId, today]);
  return consents.toSorted((a, b) => Temporal.Instant.compare(b.at, a.at));
}
