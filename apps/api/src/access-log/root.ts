import { createHash, type Hash } from 'node:crypto';

/** The seal of one hour: a digest over the ends of all chains that grew since the seal before, and over that seal. */
export type Root = {
  /** From 1, without gaps. */
  number: number;
  /** Beginning of the hour that had just ended. */
  hour: Temporal.Instant;
  sealedAt: Temporal.Instant;
  /** How many chains it covers. */
  chains: number;
  previousRoot: Buffer | null;
  root: Buffer;
};

/** Up to which row a chain is sealed; the row's hash covers all rows before it. */
export type ChainEnd = { personId: number; seq: number; hash: Buffer };

/** Begins the digest of a root; its chains follow in the order of their persons (`addChain`), then `digest()`. */
export function beginRoot({ number, hour, sealedAt, previousRoot }: Omit<Root, 'root' | 'chains'>): Hash {
  const head = [number, hour.toString(), sealedAt.toString(), previousRoot?.toString('hex') ?? null];
  return createHash('sha256').update(`${JSON.stringify(head)}\n`);
}

export function addChain(digest: Hash, { personId, seq, hash }: ChainEnd): void {
  digest.update(`${personId} ${seq} ${hash.toString('hex')}\n`);
}
