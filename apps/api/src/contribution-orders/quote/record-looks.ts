import { recordAccess } from '../../access-log/record.ts';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Relation } from './quote.ts';

/** Somebody whose records a payer was shown a part of. */
export type LookedAt = { readonly personId: number; readonly relation: Relation };

export type Look = {
  payerId: number;
  subject: 'card' | 'contributions' | 'person';
  requestId: string;
  now: Temporal.Instant;
};

const PAYER_NAME = sql<{ fullName: string }>('name-of-payer', 'select full_name as "fullName" from person where person_id = $1');

/**
 * Tells the access logs of those who were looked at to be paid for; one's own keeps nothing of it. The log of a relative, who is linked to
 * the payer by nothing else, says the payer's name.
 */
export async function recordLooks(
  tx: Transaction,
  people: readonly LookedAt[],
  { payerId, subject, requestId, now }: Look,
): Promise<void> {
  const others = people.filter(({ relation }) => relation !== 'self').toSorted((a, b) => a.personId - b.personId);
  if (others.length === 0) return;
  const [payer] = await tx.run(PAYER_NAME, [payerId]);
  for (const { personId, relation } of others) {
    const child = relation === 'child';
    await recordAccess(tx, {
      personId,
      actor: { kind: 'citizen', id: String(payerId) },
      institution: child ? 'family' : 'payer',
      onBehalfOf: String(personId),
      purpose: child ? 'guardian' : 'contribution-payer',
      what: child ? subject : `${subject}: ${payer?.fullName ?? ''}`,
      requestId,
      now,
    });
  }
}
