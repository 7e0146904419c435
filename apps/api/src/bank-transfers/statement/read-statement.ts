import { findOrderReference, type OrderReference } from '@openvssid/core';
import { readHeader } from '../../import/header.ts';
import type { Cells, Finding } from '../../import/kind.ts';
import { readRow } from '../../import/read-row.ts';
import type { Record } from '../../import/record.ts';
import { openSource } from '../../import/source.ts';
import { UnusableFile } from '../../import/unusable-file.ts';
import { STATEMENT } from './columns.ts';

/** A line of the bank's statement. `amount` in whole đồng, below 0 where it went out. */
export type StatementLine = {
  line: number;
  bookedAt: Temporal.Instant;
  bankReference: string;
  amount: number;
  /** The order's or refund's that the description names. */
  reference: OrderReference | undefined;
  /** What the account holds after it, where the bank says so. */
  balance: number | null;
  counterAccount: string | null;
  counterName: string | null;
  counterBank: string | null;
  description: string | null;
};

/** A line that is none; its cells so that it can be mended. */
export type RejectedLine = { line: number; findings: readonly Finding[]; cells: readonly string[] };

/**
 * The lines of a statement as they come, one in memory at a time; first what its header says. Throws UnusableFile where the file cannot be
 * read, at whatever line that shows.
 */
export async function* readStatement(path: string, now: Temporal.Instant): AsyncGenerator<StatementLine | RejectedLine> {
  const { records } = await openSource(path);
  const header = readHeader(STATEMENT, await firstCells(records, path));
  if ('problem' in header) throw new UnusableFile(`${path}: ${header.problem}`);
  for await (const record of records) {
    const reading = readRow(STATEMENT, header, record);
    const { line, cells } = record;
    if (!reading.ok) yield { line, findings: reading.findings, cells };
    else {
      const read = lineOf(line, reading.row.cells);
      const wrong = wrongMoment(read.bookedAt, now);
      yield wrong ? { line, findings: [wrong], cells } : read;
    }
  }
}

/** The header as it stands in the file. */
export async function headerCells(path: string): Promise<readonly string[]> {
  const { records } = await openSource(path);
  try {
    return await firstCells(records, path);
  } finally {
    await records.return(undefined);
  }
}

async function firstCells(records: AsyncGenerator<Record>, path: string): Promise<readonly string[]> {
  const first = await records.next();
  if (first.done) throw new UnusableFile(`${path} is empty / không có nội dung.`);
  return first.value.cells;
}

export const isLine = (read: StatementLine | RejectedLine): read is StatementLine => 'bankReference' in read;

const CLOCKS_DIFFER = { minutes: 10 };
const IN_FUTURE: Finding = {
  column: 'booked_at',
  reason: { vi: 'Thời điểm nằm ở tương lai', en: 'The moment is still to come' },
};
/** Before it nothing was paid here; and of years before the first PostgreSQL keeps no moment, so that such a line would end the whole file. */
const FIRST_MOMENT = Temporal.Instant.from('2000-01-01T00:00:00+07:00');
const LONG_AGO: Finding = {
  column: 'booked_at',
  reason: { vi: 'Thời điểm trước năm 2000', en: 'The moment is before the year 2000' },
};

function wrongMoment(bookedAt: Temporal.Instant, now: Temporal.Instant): Finding | undefined {
  if (Temporal.Instant.compare(bookedAt, FIRST_MOMENT) < 0) return LONG_AGO;
  return Temporal.Instant.compare(bookedAt, now.add(CLOCKS_DIFFER)) > 0 ? IN_FUTURE : undefined;
}

function lineOf(line: number, cells: Cells): StatementLine {
  const description = cells['description'] ?? null;
  return {
    line,
    bookedAt: Temporal.Instant.from(cells['booked_at'] ?? ''),
    bankReference: cells['bank_reference'] ?? '',
    amount: Number(cells['amount']),
    reference: findOrderReference(description ?? ''),
    balance: cells['balance'] === undefined || cells['balance'] === null ? null : Number(cells['balance']),
    counterAccount: cells['counter_account'] ?? null,
    counterName: cells['counter_name'] ?? null,
    counterBank: cells['counter_bank'] ?? null,
    description,
  };
}
