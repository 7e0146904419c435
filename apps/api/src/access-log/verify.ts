import { sql, type Transaction } from '@openvssid/server/db/database';
import { rowsOf } from '@openvssid/server/db/cursor';
import { WITHOUT_HURRY } from '@openvssid/server/db/without-hurry';
import type { Services } from '../services.ts';
import { type AccessRow, continues } from './chain.ts';
import { addChain, beginRoot, type Root } from './root.ts';
import { lineOf, readRootsFile, type RootLine } from './roots-file.ts';

/** What is not as it was written. `hour` is that of the seal concerned. */
export type Finding =
  /** The row, or the one that should stand there, is not what was recorded. */
  | { kind: 'row'; personId: number; seq: number }
  /** The row that an hour sealed is gone or another one. */
  | { kind: 'sealed-row'; personId: number; seq: number; hour: Temporal.Instant }
  /** A row that no seal covers and none will, or that was to be sealed and is gone. */
  | { kind: 'unsealed-row'; personId: number; seq: number }
  /** The seal of an hour is gone, or does not follow from what it sealed or from the seal before. */
  | { kind: 'root'; number: number; hour: Temporal.Instant | null }
  | { kind: 'second-place'; number: number; fault: 'not-there' | 'not-in-the-database' | 'differs' | 'unreadable' };

export type Verification = { rows: number; roots: number; findings: Finding[] };

/**
 * Reads all chains (or one person's) and all seals, in one state of the database and without keeping them in memory, and compares the
 * seals with the second place. Of each kind of fault the first is named.
 */
export async function verifyAccessLog(
  { db }: Pick<Services, 'db'>,
  file: string,
  personId: number | null = null,
): Promise<Verification> {
  // What was written there before the database is read must be in the database; what is in the database must be there afterwards.
  const before = await readRootsFile(file);
  const read = await db.transaction(async (tx) => {
    await tx.run(ONE_STATE);
    await tx.run(WITHOUT_HURRY);
    const chains = await checkChains(tx, personId);
    const unsealed = await firstOf(tx, personId);
    const seals = await checkSeals(tx, personId);
    return { ...chains, ...seals, findings: [...chains.findings, ...unsealed, ...seals.findings] };
  });
  const after = await readRootsFile(file);
  return {
    rows: read.rows,
    roots: read.roots.length,
    findings: [...read.findings, ...compare(read.roots.map(lineOf), before.lines, after)],
  };
}

const ONE_STATE = sql('verify-in-one-state', 'set transaction isolation level repeatable read, read only');

type StoredRow = Omit<AccessRow, 'actor' | 'onBehalfOf'> & {
  actorKind: AccessRow['actor']['kind'];
  actorId: string;
  onBehalfOf: string | null;
};

const ALL_ROWS = sql<StoredRow>(
  'access-log-rows',
  `select person_id as "personId", seq, at, actor_kind as "actorKind", actor_id as "actorId", institution, on_behalf_of as "onBehalfOf",
          purpose, what, request_id as "requestId", previous_hash as "previousHash", hash
     from access_log where $1::bigint is null or person_id = $1 order by person_id, seq`,
);

async function checkChains(tx: Transaction, personId: number | null): Promise<{ rows: number; findings: Finding[] }> {
  let rows = 0;
  let previous: AccessRow | undefined;
  const findings: Finding[] = [];
  for await (const { actorKind, actorId, onBehalfOf, ...rest } of rowsOf(tx, ALL_ROWS, [personId])) {
    const row: AccessRow = {
      ...rest,
      actor: { kind: actorKind, id: actorId },
      ...(onBehalfOf !== null && { onBehalfOf }),
    };
    rows += 1;
    const before = previous?.personId === row.personId ? previous : undefined;
    if (findings.length === 0 && !continues(before, row))
      findings.push({ kind: 'row', personId: row.personId, seq: (before?.seq ?? 0) + 1 });
    previous = row;
  }
  return { rows, findings };
}

const STRAY_ROW = sql<{ personId: number; seq: number }>(
  'stray-access-log-row',
  `(select l.person_id as "personId", l.seq from access_log l
     where ($1::bigint is null or l.person_id = $1)
       and not exists (select from access_log_unsealed u where u.person_id = l.person_id and u.seq = l.seq)
       and not exists (select from access_log_sealed s where s.person_id = l.person_id and s.seq >= l.seq)
     limit 1)
   union all
   (select u.person_id, u.seq from access_log_unsealed u
     where ($1::bigint is null or u.person_id = $1)
       and not exists (select from access_log l where l.person_id = u.person_id and l.seq = u.seq)
     limit 1)`,
);

async function firstOf(tx: Transaction, personId: number | null): Promise<Finding[]> {
  const [stray] = await tx.run(STRAY_ROW, [personId]);
  return stray ? [{ kind: 'unsealed-row', ...stray }] : [];
}

const ALL_ROOTS = sql<Root>(
  'access-log-roots',
  `select number, hour, sealed_at as "sealedAt", chains, previous_root as "previousRoot", root from access_log_root order by number`,
);

type SealedChain = { rootNumber: number; personId: number; seq: number; hash: Buffer; rowHash: Buffer | null };

const SEALED_CHAINS = sql<SealedChain>(
  'access-log-sealed-chains',
  `select s.root_number as "rootNumber", s.person_id as "personId", s.seq, s.hash, l.hash as "rowHash"
     from access_log_sealed s left join access_log l on l.person_id = s.person_id and l.seq = s.seq
    where $1::bigint is null or s.person_id = $1 order by s.root_number, s.person_id`,
);

async function checkSeals(tx: Transaction, personId: number | null): Promise<{ roots: Root[]; findings: Finding[] }> {
  const roots = await tx.run(ALL_ROOTS);
  const byNumber = new Map(roots.map((root) => [root.number, root]));
  const computed = new Map(roots.map((root) => [root.number, { digest: beginRoot(root), chains: 0 }]));
  let broken: Finding | undefined;
  for await (const sealed of rowsOf(tx, SEALED_CHAINS, [personId])) {
    const { rootNumber, seq, hash, rowHash } = sealed;
    const root = byNumber.get(rootNumber);
    const sum = computed.get(rootNumber);
    if (sum) {
      addChain(sum.digest, sealed);
      sum.chains += 1;
    }
    if (!root) broken ??= { kind: 'root', number: rootNumber, hour: null };
    else if (!rowHash?.equals(hash)) broken ??= { kind: 'sealed-row', personId: sealed.personId, seq, hour: root.hour };
  }
  const faulty = roots.find((root, index) => {
    const sum = computed.get(root.number);
    const followed = root.number === index + 1 && sameRoot(root.previousRoot, roots[index - 1]?.root ?? null);
    // One person's chains do not give a root.
    if (personId !== null) return !followed;
    return !followed || sum?.chains !== root.chains || !sum.digest.digest().equals(root.root);
  });
  const root: Finding[] = faulty ? [{ kind: 'root', number: faulty.number, hour: faulty.hour }] : [];
  return { roots, findings: [...(broken ? [broken] : []), ...root] };
}

function sameRoot(one: Buffer | null, other: Buffer | null): boolean {
  return one === null || other === null ? one === other : one.equals(other);
}

function compare(
  roots: readonly RootLine[],
  before: readonly RootLine[],
  { lines, unreadable }: Awaited<ReturnType<typeof readRootsFile>>,
): Finding[] {
  if (unreadable !== undefined) return [{ kind: 'second-place', number: unreadable, fault: 'unreadable' }];
  const here = new Map(roots.map((root) => [root.number, JSON.stringify(root)]));
  const there = new Map(lines.map((line) => [line.number, JSON.stringify(line)]));
  for (const { number } of before) if (!here.has(number)) return [{ kind: 'second-place', number, fault: 'not-in-the-database' }];
  for (const [number, root] of here) {
    const line = there.get(number);
    if (line === undefined) return [{ kind: 'second-place', number, fault: 'not-there' }];
    if (line !== root) return [{ kind: 'second-place', number, fault: 'differs' }];
  }
  return [];
}
