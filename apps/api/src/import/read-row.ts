import type { Header } from './header.ts';
import type { Cells, Finding, Kind } from './kind.ts';
import type { Record as CsvRecord } from './read-csv.ts';

/** A line as it stands in the file, and as its kind understands it. */
export type Row = { line: number; source: readonly string[]; cells: Cells };

export type RowReading = { ok: true; row: Row; warnings: readonly Finding[] } | { ok: false; findings: Finding[] };

/** Reads and checks all cells of a line; says everything that is wrong at once. */
export function readRow(kind: Kind, header: Header, record: CsvRecord): RowReading {
  if (record.cells.length !== header.columns.length) {
    const [has, wants] = [record.cells.length, header.columns.length];
    return {
      ok: false,
      findings: [
        { column: '', reason: { vi: `Dòng có ${has} ô, cần ${wants}`, en: `The line has ${has} cells instead of ${wants}` } },
      ],
    };
  }
  const findings: Finding[] = [];
  const cells: Record<string, string | null> = {};
  for (const [name, column] of Object.entries(kind.columns)) {
    const index = header.columns.indexOf(name);
    const cell = index === -1 ? '' : (record.cells[index] ?? '').trim();
    cells[name] = null;
    if (cell === '') {
      if (column.required) findings.push({ column: name, reason: { vi: 'Ô bắt buộc còn trống', en: 'Required and empty' } });
      else cells[name] = column.otherwise ?? null;
      continue;
    }
    const reading = column.reader.read(cell);
    if (reading.ok) cells[name] = reading.value;
    else findings.push({ column: name, reason: reading.reason });
  }
  if (findings.length === 0) findings.push(...(kind.check?.(cells) ?? []));
  if (findings.length > 0) return { ok: false, findings };
  const warnings = kind.warn?.(cells) ?? [];
  for (const [name, derive] of Object.entries(kind.derived ?? {})) cells[name] = derive(cells);
  return { ok: true, row: { line: record.line, source: record.cells, cells }, warnings };
}
