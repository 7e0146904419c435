import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from '../db/database.ts';

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
