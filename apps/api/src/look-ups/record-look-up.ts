import { recordAccess } from '../access-log/record.ts';
import type { Transaction } from '@openvssid/server/db/database';
import type { PersonLookUp } from './admit.ts';

/** Who asks: somebody signed in, or nobody we know. */
export type Visitor = { personId: number | undefined; requestId: string };

type LookUp = {
  personId: number;
  what: PersonLookUp;
  /** `look-up-tried`: nothing was answered. */
  purpose: 'look-up' | 'look-up-tried';
  visitor: Visitor;
  now: Temporal.Instant;
};

/** The look-up in the access log of the person found or meant, whom it concerns even where they asked themselves. */
export function recordLookUp(tx: Transaction, { personId, what, purpose, visitor, now }: LookUp): Promise<void> {
  return recordAccess(tx, {
    personId,
    actor: { kind: 'citizen', id: visitor.personId === undefined ? 'signed-out' : String(visitor.personId) },
    institution: 'public',
    purpose,
    what: what === 'health-card' ? 'card' : 'person',
    requestId: visitor.requestId,
    now,
  });
}
