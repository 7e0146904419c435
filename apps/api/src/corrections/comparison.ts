import { createHash } from 'node:crypto';
import type { CorrectionFact, CorrectionItem } from '@openvssid/procedures';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';

export type Outcome = NonNullable<CorrectionFact['register']>;
export type Comparison = { item: CorrectionItem; digest: Buffer; at: Temporal.Instant; outcome: Outcome };

const COMPARISONS = sql<Comparison>(
  'register-comparisons',
  'select item, digest, at, outcome from register_comparison where person_id = $1',
);

/** What the population register said last about each detail that the person wanted to have. */
export function comparisonsOf(query: Query, personId: number): Promise<Comparison[]> {
  return query(COMPARISONS, [personId]);
}

/** Of the value compared: it is told apart without being kept a second time. */
export function digestOf(value: string): Buffer {
  return createHash('sha256').update(value.normalize('NFC')).digest();
}
