import { json, sql, type Transaction } from '@openvssid/server/db/database';
import { type AccessFacts, hashOf } from './chain.ts';
import type { Access } from './record.ts';

// In one order, so that two who record many at once wait for each other instead of for ever.
const LOCK_CHAINS = sql(
  'lock-access-chains',
  `select pg_advisory_xact_lock(hashtext('access'), hashint8(s.person)) from (select person from unnest($1::bigint[]) as person order by person) s`,
);
const CHAIN_ENDS = sql<{ personId: number; seq: number; hash: Buffer }>(
  'access-chain-ends',
  `select distinct on (person_id) person_id as "personId", seq, hash from access_log where person_id = any($1::bigint[]) order by person_id, seq desc`,
);
const INSERT_ACCESSES = sql(
  'insert-accesses',
  `with written as (
     insert into access_log (person_id, seq, at, actor_kind, actor_id, institution, purpose, what, request_id, previous_hash, hash)
     select r."personId", r.seq, $2, $3, $4, $5, $6, $7, $8, decode(r."previousHash", 'hex'), decode(r.hash, 'hex')
       from jsonb_to_recordset($1) as r("personId" bigint, seq bigint, "previousHash" text, hash text)
     returning person_id, seq
   )
   insert into access_log_unsealed (person_id, seq) select person_id, seq from written`,
);

/**
 * The same access to many people, each at the end of their own chain, by three statements. Holds a lock for each until the transaction
 * ends: a few hundred at a time.
 */
export async function recordAccessOfMany(
  tx: Transaction,
  personIds: readonly number[],
  { now, actor, institution, purpose, what, requestId }: Omit<Access, 'personId' | 'onBehalfOf'>,
): Promise<void> {
  if (personIds.length === 0) return;
  await tx.run(LOCK_CHAINS, [[...personIds]]);
  const ends = new Map((await tx.run(CHAIN_ENDS, [[...personIds]])).map((end) => [end.personId, end]));
  const at = now.round({ smallestUnit: 'microsecond', roundingMode: 'trunc' });
  const rows = personIds.map((personId) => {
    const end = ends.get(personId);
    const seq = (end?.seq ?? 0) + 1;
    const facts: AccessFacts = { personId, seq, at, actor, institution, purpose, what, requestId };
    const previous = end?.hash ?? null;
    return { personId, seq, previousHash: previous?.toString('hex') ?? null, hash: hashOf(facts, previous).toString('hex') };
  });
  await tx.run(INSERT_ACCESSES, [json(rows), at, actor.kind, actor.id, institution, purpose, what, requestId]);
}
