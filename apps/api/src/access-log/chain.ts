import { createHash } from 'node:crypto';

/** Who did what with whose data. `at` has microseconds, as PostgreSQL keeps them. */
export type AccessFacts = {
  personId: number;
  /** Place in the person's chain, from 1. */
  seq: number;
  at: Temporal.Instant;
  actor: { kind: 'citizen' | 'officer' | 'partner' | 'machine'; id: string };
  institution: string;
  onBehalfOf?: string;
  /** Code of the reason. */
  purpose: string;
  what: string;
  requestId: string;
};

export type AccessRow = AccessFacts & { previousHash: Buffer | null; hash: Buffer };

/** SHA-256 over the row before and this row's facts in a fixed order: changing, dropping or moving a row breaks the chain after it. */
export function hashOf(facts: AccessFacts, previousHash: Buffer | null): Buffer {
  const { personId, seq, at, actor, institution, onBehalfOf, purpose, what, requestId } = facts;
  const canonical = JSON.stringify([
    personId,
    seq,
    at.toString({ fractionalSecondDigits: 6 }),
    actor.kind,
    actor.id,
    institution,
    onBehalfOf ?? null,
    purpose,
    what,
    requestId,
    previousHash?.toString('hex') ?? null,
  ]);
  return createHash('sha256').update(canonical).digest();
}

/** Whether a row is the one that was written after `previous`, or the first of its chain; needs no other row. */
export function continues(previous: AccessRow | undefined, row: AccessRow): boolean {
  const inPlace = row.seq === (previous?.seq ?? 0) + 1 && row.personId === (previous ?? row).personId;
  const linked = sameHash(row.previousHash, previous?.hash ?? null);
  return inPlace && linked && sameHash(row.hash, hashOf(row, row.previousHash));
}

export type ChainCheck = { intact: true } | { intact: false; brokenAt: number };

/** Checks one person's rows, ordered by seq from the first one; names the first place that is not as it was written. */
export function verifyChain(rows: readonly AccessRow[]): ChainCheck {
  let previous: AccessRow | undefined;
  for (const [index, row] of rows.entries()) {
    if (!continues(previous, row)) return { intact: false, brokenAt: index + 1 };
    previous = row;
  }
  return { intact: true };
}

function sameHash(one: Buffer | null, other: Buffer | null): boolean {
  if (one === null || other === null) return one === other;
  return one.equals(other);
}
