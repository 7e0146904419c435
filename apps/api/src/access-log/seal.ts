import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { addChain, beginRoot, type ChainEnd, type Root } from './root.ts';

const LOCK_SEALS = sql('lock-access-log-seals', "select pg_advisory_xact_lock(hashtext('access-log-seal'), 0)");
const ROOT_OF_HOUR = sql<{ number: number }>('access-log-root-of-hour', 'select number from access_log_root where hour = $1');
const LAST_ROOT = sql<{ number: number; root: Buffer }>(
  'last-access-log-root',
  'select number, root from access_log_root order by number desc limit 1',
);

/** One statement a page keeps memory flat, whatever happened in the hour. */
const CHAINS_A_PAGE = 10_000;
const FIRST_PAGE = 0;

type SealedPage = { personId: number; seq: number; hash: Buffer | null }[];

// Rows of one chain commit in their order (record.ts), so what is seen of a chain has no gaps. Rows that commit while this runs wait
// for the next seal. A row that was announced and is gone stays announced: `verify` tells.
const SEAL_PAGE = sql<SealedPage[number]>(
  'seal-access-log-page',
  `with page as (
     select person_id, max(seq) as seq from access_log_unsealed where person_id > $2 group by person_id order by person_id limit $3
   ), sealed as (
     insert into access_log_sealed (person_id, root_number, seq, hash)
     select p.person_id, $1, p.seq, l.hash from page p join access_log l on l.person_id = p.person_id and l.seq = p.seq
     returning person_id, seq, hash
   ), removed as (
     delete from access_log_unsealed u using sealed s where u.person_id = s.person_id and u.seq <= s.seq
   )
   select p.person_id as "personId", p.seq, s.hash from page p left join sealed s on s.person_id = p.person_id order by p.person_id`,
);
const INSERT_ROOT = sql(
  'insert-access-log-root',
  'insert into access_log_root (number, hour, sealed_at, chains, previous_root, root) values ($1, $2, $3, $4, $5, $6)',
);

/**
 * Seals every row of the access log that no seal covers yet, in the name of the hour that has ended. All or nothing, and once for an
 * hour: a repeat finds it sealed. What commits late is covered by the next seal (docs/decisions/0012).
 */
export async function sealHour({ db, clock }: Pick<Services, 'db' | 'clock'>, hour: Temporal.Instant): Promise<Root | undefined> {
  return db.transaction(async (tx) => {
    await tx.run(LOCK_SEALS);
    const [known] = await tx.run(ROOT_OF_HOUR, [hour]);
    if (known) return undefined;
    const [last] = await tx.run(LAST_ROOT);
    const head = {
      number: (last?.number ?? 0) + 1,
      hour,
      sealedAt: clock.now().round({ smallestUnit: 'microsecond', roundingMode: 'trunc' }),
      previousRoot: last?.root ?? null,
    };
    const digest = beginRoot(head);
    const chains = await sealChains(tx, head.number, (end) => addChain(digest, end));
    const sealed: Root = { ...head, chains, root: digest.digest() };
    await tx.run(INSERT_ROOT, [sealed.number, hour, sealed.sealedAt, chains, sealed.previousRoot, sealed.root]);
    return sealed;
  });
}

async function sealChains(tx: Transaction, number: number, add: (end: ChainEnd) => void): Promise<number> {
  let chains = 0;
  let after: number | undefined = FIRST_PAGE;
  while (after !== undefined) {
    const page: SealedPage = await tx.run(SEAL_PAGE, [number, after, CHAINS_A_PAGE]);
    for (const { personId, seq, hash } of page) {
      if (hash === null) continue;
      add({ personId, seq, hash });
      chains += 1;
    }
    after = page.length < CHAINS_A_PAGE ? undefined : page.at(-1)?.personId;
  }
  return chains;
}
