import { sql, type Transaction } from '@openvssid/server/db/database';
import { type AccessFacts, type AccessRow, hashOf } from './chain.ts';
import type { AccessPurpose, AccessWhat } from './purposes.ts';

/** Purpose and subject come from closed lists: whoever reads the log reads words, and a code without words does not compile. */
export type Access = Omit<AccessFacts, 'seq' | 'at' | 'purpose' | 'what'> & {
  purpose: AccessPurpose;
  what: AccessWhat;
  now: Temporal.Instant;
};

// The lock holds until the transaction ends: two readers of one person's data take their places one after the other,
// readers of two persons never wait for each other. 'access' keeps the key apart from other uses of advisory locks.
const LOCK_CHAIN = sql('lock-access-chain', "select pg_advisory_xact_lock(hashtext('access'), hashint8($1::bigint))");

const CHAIN_END = sql<{ seq: number; hash: Buffer }>(
  'access-chain-end',
  'select seq, hash from access_log where person_id = $1 order by seq desc limit 1',
);

// The second row waits for the next seal (seal.ts), in the same statement: no row is without it.
const INSERT_ACCESS = sql(
  'insert-access',
  `with written as (
     insert into access_log (person_id, seq, at, actor_kind, actor_id, institution, on_behalf_of, purpose, what, request_id, previous_hash, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     returning person_id, seq
   )
   insert into access_log_unsealed (person_id, seq) select person_id, seq from written`,
);

/**
 * Writes who saw or changed a person's data, at the end of that person's chain, in the caller's transaction. Call it last:
 * until the transaction ends, others who record an access to the same person wait.
 *
 *     await recordAccess(tx, { personId, actor: { kind: 'officer', id }, institution: agencyCode, purpose: 'application-read', what: 'application: 79…', requestId, now });
 */
export async function recordAccess(tx: Transaction, { now, ...access }: Access): Promise<void> {
  await tx.run(LOCK_CHAIN, [access.personId]);
  // A statement of its own: it sees what was committed while the lock was waited for.
  const [last] = await tx.run(CHAIN_END, [access.personId]);
  // Rounded as the column rounds: what is hashed is what will be read.
  const facts: AccessFacts = {
    ...access,
    seq: (last?.seq ?? 0) + 1,
    at: now.round({ smallestUnit: 'microsecond', roundingMode: 'trunc' }),
  };
  const previousHash = last?.hash ?? null;
  const row: AccessRow = { ...facts, previousHash, hash: hashOf(facts, previousHash) };
  await tx.run(INSERT_ACCESS, valuesOf(row));
}

function valuesOf(row: AccessRow) {
  const { personId, seq, at, actor, institution, onBehalfOf, purpose, what, requestId, previousHash, hash } = row;
  return [personId, seq, at, actor.kind, actor.id, institution, onBehalfOf ?? null, purpose, what, requestId, previousHash, hash];
}
