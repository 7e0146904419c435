import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { json, sql } from '@openvssid/server/db/database';
import type { Services } from '../../services.ts';
import { type BalancesSeen, closingOf, seeBalance } from './closing.ts';
import { compareBalance, type LastClosing, lastClosing, type Moved } from './compare-balance.ts';
import { knownOf } from './known.ts';
import { isLine, readStatement, type RejectedLine, type StatementLine } from './read-statement.ts';
import { settleLine } from './settle-line.ts';
import { count, emptySummary, type LineOutcome, type StatementSummary } from './summary.ts';

export type BookedStatement = {
  path: string;
  onRejected?: (line: RejectedLine) => void;
  onLine?: (line: StatementLine, outcome: LineOutcome) => void;
  /** After some hundreds of lines. */
  onBatch?: () => Promise<void>;
};

const A_BATCH = 500;
const AT_ONCE = 8;

const NOTE = sql(
  'note-bank-statement',
  'insert into bank_statement (statement_id, read_at, digest, summary) values ($1, $2, $3, $4)',
);

/** For the operator, whose machine is a boundary of its own: in the console one officer uploads and another releases (release-statement.ts). */
export async function importStatement(services: Services, statement: BookedStatement): Promise<StatementSummary> {
  const now = services.clock.now();
  const summary = await bookStatement(services, statement);
  await services.db.write(NOTE, [randomUUID(), now, await digestOf(statement.path), json(summary)]);
  return summary;
}

/**
 * Books a bank's statement, a transaction a line: what an interruption left is done by reading the file again, and what was booked is not booked
 * twice. A file that cannot be read to its end (UnusableFile) books nothing.
 */
export async function bookStatement(services: Services, statement: BookedStatement): Promise<StatementSummary> {
  const { path, onRejected, onLine, onBatch } = statement;
  const now = services.clock.now();
  for await (const _line of readStatement(path, now));
  const summary = emptySummary();
  const [seen, moved]: [BalancesSeen, Moved] = [{}, { incoming: 0, received: 0, outgoing: 0 }];
  const last = await lastClosing(services.db.read);
  for await (const batch of inBatches(readStatement(path, now))) {
    for (const rejected of batch.filter((read): read is RejectedLine => !isLine(read))) {
      count(summary, 'rejected');
      onRejected?.(rejected);
    }
    const lines = batch.filter(isLine);
    for (const line of lines) seeBalance(seen, line);
    await settleBatch(services, lines, (line, outcome) => {
      count(summary, outcome, line.amount);
      move(moved, line, outcome, last);
      onLine?.(line, outcome);
    });
    await onBatch?.();
  }
  const closing = closingOf(seen);
  const balance = closing && (await compareBalance(services, closing, last, moved));
  return balance ? { ...summary, balance } : summary;
}

/** Money that went out for something else is none of these books: it explains why the bank has less. */
function move(moved: Moved, { amount, bookedAt }: StatementLine, outcome: LineOutcome, last: LastClosing | undefined): void {
  if (amount > 0) {
    moved.incoming += 1;
    moved.received += amount;
  } else if (outcome === 'outgoing' && (!last || Temporal.Instant.compare(bookedAt, last.closingAt) > 0))
    moved.outgoing -= amount;
}

/**
 * What names one order, or is one transaction of the bank's, is settled in the sequence of the file, so that the first of two is the one that
 * counts.
 */
async function settleBatch(
  services: Services,
  lines: readonly StatementLine[],
  tell: (line: StatementLine, outcome: LineOutcome) => void,
): Promise<void> {
  const known = await knownOf(services.db.read, lines);
  const runOf = new Map<string, string>();
  const runs = Map.groupBy(lines, ({ reference, bankReference }) => {
    const run = runOf.get(bankReference) ?? reference ?? bankReference;
    runOf.set(bankReference, run);
    return run;
  }).values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const run of runs) for (const line of run) tell(line, await settleLine(services, line, known));
    }),
  );
}

export async function* inBatches<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < A_BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

export async function digestOf(path: string): Promise<Buffer> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest();
}
