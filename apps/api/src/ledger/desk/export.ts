import { ok, refuse, type Result } from '@openvssid/core';
import type { Query } from '@openvssid/server/db/query';
import { csvLine } from '../../files/csv-line.ts';
import { workbook } from '../../files/workbook.ts';
import { exportWords } from './export-words.ts';
import { type LedgerLineShown, type LineFilter, linesOf } from './lines.ts';
import type { Span } from './span.ts';

/** What a spreadsheet opens without a pause, and what one process holds for it; CSV has no end. */
const MOST_ROWS = 50_000;
const AT_A_TIME = 5_000;

type Wanted = { agencyCode: string; span: Span; filter: LineFilter; language: 'vi' | 'en' };

/** The lines as CSV, read and sent piece by piece. The mark at the start lets spreadsheets see UTF-8. */
export async function* ledgerCsv(query: Query, { agencyCode, span, filter, language }: Wanted): AsyncGenerator<string> {
  const t = exportWords[language];
  yield `\uFEFF${csvLine(t.columns.map(({ label }) => label))}`;
  for await (const lines of pieces(query, agencyCode, { ...span, ...filter }))
    yield lines.map((line) => csvLine(cellsOf(line, language).map((cell) => String(cell ?? '')))).join('');
}

/** The same as a workbook: numbers as numbers, days as days, nothing that is reckoned. */
export async function ledgerWorkbook(query: Query, { agencyCode, span, filter, language }: Wanted): Promise<Result<Buffer>> {
  const t = exportWords[language];
  const found: LedgerLineShown[] = [];
  for await (const lines of pieces(query, agencyCode, { ...span, ...filter })) {
    found.push(...lines);
    if (found.length > MOST_ROWS) return refuse('ledger-export-too-large', { params: { limit: MOST_ROWS } });
  }
  const rows = found.map((line) => cellsOf(line, language).map((cell, at) => (at === DAY ? { day: line.day } : cell)));
  return ok(workbook({ name: `${span.from} ${span.to}`, columns: t.columns, rows }));
}

async function* pieces(query: Query, agencyCode: string, wanted: Span & LineFilter): AsyncGenerator<LedgerLineShown[]> {
  let place = { entryId: 0, seq: 0 };
  for (;;) {
    const lines = await linesOf(query, agencyCode, wanted, place, AT_A_TIME);
    const last = lines.at(-1);
    if (last) yield lines;
    if (!last || lines.length < AT_A_TIME) return;
    place = { entryId: last.entryId, seq: last.seq };
  }
}

/** Place of the day among the columns. */
const DAY = 1;

function cellsOf(line: LedgerLineShown, language: 'vi' | 'en'): (string | number | null)[] {
  const t = exportWords[language];
  const { entryId, day, kind, account, reference, month, agencyCode, agencyName, debit, credit } = line;
  return [entryId, day, t.kinds[kind], t.accounts[account], reference, month, agencyCode, agencyName, debit, credit];
}
