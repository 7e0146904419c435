import { sql } from '@openvssid/server/db/database';
import { exceptionOf } from '../../received-payments/decide-settlement.ts';
import type { Services } from '../../services.ts';
import { digestOf, inBatches } from './import-statement.ts';
import { type Known, knownOf } from './known.ts';
import { isLine, readStatement, type RejectedLine, type StatementLine } from './read-statement.ts';
import { outgoingOutcome } from './settle-line.ts';
import { count, emptySummary, type LineOutcome, type StatementSummary } from './summary.ts';

export type StatementPreview = {
  summary: StatementSummary;
  /** The first of those that an officer will have to look at, or to mend in the file. */
  lines: { line: StatementLine; outcome: LineOutcome }[];
  rejected: RejectedLine[];
  /** When this very file was read before. */
  readBefore: Temporal.Instant | null;
  /** SHA-256 of the file, hexadecimal: by it two people know that they see the same. */
  digest: string;
};

const SHOWN = 100;
const BY_ITSELF: readonly LineOutcome[] = ['recorded', 'already', 'refunded', 'outgoing'];

const READ_BEFORE = sql<{ readAt: Temporal.Instant }>(
  'bank-statement-read-before',
  'select read_at as "readAt" from bank_statement where digest = $1 order by read_at desc limit 1',
);

/**
 * What a statement would bring, without a change. What only a settlement finds out about a participant (died, other cover began) is not
 * foreseen. Throws UnusableFile as the import does.
 */
export async function previewStatement({ db, clock }: Pick<Services, 'db' | 'clock'>, path: string): Promise<StatementPreview> {
  const preview: StatementPreview = { summary: emptySummary(), lines: [], rejected: [], readBefore: null, digest: '' };
  const { summary, lines, rejected } = preview;
  const seen: Seen = { payments: new Map(), paid: new Set() };
  for await (const batch of inBatches(readStatement(path, clock.now()))) {
    const known = await knownOf(db.read, batch.filter(isLine));
    for (const read of batch) {
      const outcome = isLine(read) ? foreseen(read, known, seen) : 'rejected';
      count(summary, outcome, isLine(read) ? read.amount : 0);
      if (!isLine(read)) rejected.push(...(rejected.length < SHOWN ? [read] : []));
      else if (!BY_ITSELF.includes(outcome) && lines.length < SHOWN) lines.push({ line: read, outcome });
    }
  }
  const digest = await digestOf(path);
  const [before] = await db.read(READ_BEFORE, [digest]);
  return { ...preview, readBefore: before?.readAt ?? null, digest: digest.toString('hex') };
}

/** What earlier lines of the file will have changed. */
type Seen = { payments: Map<string, number>; paid: Set<string> };

function foreseen(line: StatementLine, known: Known, seen: Seen): LineOutcome {
  const { amount, reference, bankReference, bookedAt: paidAt } = line;
  if (amount < 0) return outgoingOutcome(line, reference === undefined ? undefined : known.refunds.get(reference));
  const before = known.payments.get(bankReference)?.amount ?? seen.payments.get(bankReference);
  if (before !== undefined) return before === amount ? 'already' : 'amount-at-provider-differs';
  seen.payments.set(bankReference, amount);
  const order = reference === undefined ? undefined : known.orders.get(reference);
  if (order && seen.paid.has(order.reference)) return 'paid-twice';
  const exception = exceptionOf({ order, amount, paidAt, obstacles: [] });
  if (order && exception === undefined) seen.paid.add(order.reference);
  return exception ?? 'recorded';
}
