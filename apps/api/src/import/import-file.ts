import type pg from 'pg';
import { withClient } from '@openvssid/server/db/connect';
import { readHeader, type Header } from './header.ts';
import type { Kind } from './kind.ts';
import { readRow, type Row } from './read-row.ts';
import type { Record as SourceRecord } from './record.ts';
import { openRemarkFile, type Remark, type RemarkFile } from './rejections.ts';
import { openSource } from './source.ts';
import { createStaging } from './staging.ts';
import { UnusableFile } from './unusable-file.ts';
import { writeBatch } from './write-batch.ts';

export type ImportOptions = {
  /** Checks everything against the database and leaves it as it was. */
  dryRun?: boolean;
  /** Nobody is told what the file has brought them. */
  quiet?: boolean;
  rowsPerBatch?: number;
  /** Bytes of a CSV file, rows of a workbook. */
  onProgress?: (done: number, all: number) => void;
};

export type ImportSummary = {
  language: Header['language'];
  rows: number;
  imported: number;
  superseded: number;
  rejected: number;
  warnings: number;
  rejectedFile: string | null;
  warningsFile: string | null;
};

const ROWS_PER_BATCH = 5_000;

/**
 * Imports a CSV file or a workbook, a transaction a batch; a repeat changes nothing. Rows that are wrong go to FILE-rejected.csv, the others in.
 * Throws UnusableFile where the file cannot be read or its header is not understood.
 */
export async function importFile(
  ownerUrl: string,
  kind: Kind,
  path: string,
  options: ImportOptions = {},
): Promise<ImportSummary> {
  const { records, all, done } = await openSource(path);
  const first = await records.next();
  if (first.done) throw new UnusableFile(`${path} is empty / không có nội dung.`);
  const header = readHeader(kind, first.value.cells);
  if ('problem' in header) throw new UnusableFile(`${path}: ${header.problem}`);

  const run = createRun(kind, path, header, first.value.cells);
  try {
    await withClient(ownerUrl, 'DATABASE_OWNER_URL', async (client) => {
      await createStaging(client, kind);
      if (options.dryRun) await client.query('begin');
      for await (const record of records) {
        run.take(record);
        if (run.waiting.length < (options.rowsPerBatch ?? ROWS_PER_BATCH)) continue;
        await writeWaiting(client, kind, run, options);
        options.onProgress?.(done(), all);
      }
      await writeWaiting(client, kind, run, options);
      await endFile(client, kind, options.dryRun ?? false);
      options.onProgress?.(all, all);
      if (options.dryRun) await client.query('rollback');
    });
  } finally {
    run.close();
  }
  return run.summary();
}

type Run = ReturnType<typeof createRun>;

async function writeWaiting(
  client: pg.ClientBase,
  kind: Kind,
  run: Run,
  { dryRun = false, quiet = false }: ImportOptions,
): Promise<void> {
  run.note(
    await inTransaction(client, dryRun, async () => {
      const result = await writeBatch(client, kind, run.waiting);
      if (!quiet && run.waiting.length > 0) await kind.announce?.(client);
      return result;
    }),
  );
}

function endFile(client: pg.ClientBase, kind: Kind, dryRun: boolean): Promise<void> {
  return inTransaction(client, dryRun, async () => {
    for (const statement of kind.end ?? []) await client.query(statement);
  });
}

/** A dry run is one transaction from the first row to the last. */
async function inTransaction<T>(client: pg.ClientBase, dryRun: boolean, write: () => Promise<T>): Promise<T> {
  if (dryRun) return write();
  await client.query('begin');
  try {
    const result = await write();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Counts, the rows that wait for their batch, and the two files that say what was wrong. */
function createRun(kind: Kind, path: string, header: Header, headerCells: readonly string[]) {
  const rejections = openRemarkFile(path, 'rejected', headerCells, header.language);
  const warnings = openRemarkFile(path, 'warnings', headerCells, header.language);
  const counts = { rows: 0, imported: 0, superseded: 0, rejected: 0, warnings: 0 };
  const waiting: Row[] = [];

  function write(file: RemarkFile, remarks: readonly Remark[]): number {
    const sources = new Map(waiting.map(({ line, source }) => [line, source]));
    const byLine = Map.groupBy(remarks, ({ line }) => line);
    for (const [line, own] of byLine) file.add(own, sources.get(line) ?? []);
    return byLine.size;
  }

  return {
    waiting,
    take(record: SourceRecord): void {
      counts.rows += 1;
      const reading = readRow(kind, header, record);
      const remark = (findings: readonly { column: string; reason: Remark['reason'] }[]) =>
        findings.map((finding) => ({ line: record.line, ...finding }));
      if (!reading.ok) {
        rejections.add(remark(reading.findings), record.cells);
        counts.rejected += 1;
        return;
      }
      if (reading.warnings.length > 0) {
        warnings.add(remark(reading.warnings), record.cells);
        counts.warnings += 1;
      }
      waiting.push(reading.row);
    },
    note(result: Awaited<ReturnType<typeof writeBatch>>): void {
      counts.imported += result.imported;
      counts.superseded += result.superseded;
      counts.rejected += write(rejections, result.rejected);
      counts.warnings += write(warnings, result.warnings);
      waiting.length = 0;
    },
    close(): void {
      rejections.close();
      warnings.close();
    },
    summary: (): ImportSummary => ({
      language: header.language,
      ...counts,
      rejectedFile: counts.rejected > 0 ? rejections.path : null,
      warningsFile: counts.warnings > 0 ? warnings.path : null,
    }),
  };
}
