import type { Header } from './header.ts';
import type { Cells, Finding, Kind, Sentence } from './kind.ts';
import type { Record as SourceRecord } from './record.ts';

/** A line as it stands in the file, and as its kind understands it. */
export type Row = { line: number; source: readonly string[]; cells: Cells };

export type RowReading = { ok: true; row: Row; warnings: readonly Finding[] } | { ok: false; findings: Finding[] };

/** Reads and checks all cells of a line; says everything that is wrong at once. */
export function readRow(
  kind: Pick<Kind, 'columns' | 'check' | 'warn' | 'derived'>,
  header: Header,
  record: SourceRecord,
): RowReading {
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
    const cell = index === -1 ? '' : withoutGuard((record.cells[index] ?? '').trim());
    cells[name] = null;
    if (cell === '') {
      if (column.required) findings.push({ column: name, reason: { vi: 'Ô bắt buộc còn trống', en: 'Required and empty' } });
      else cells[name] = column.otherwise ?? null;
      continue;
    }
    const oddity = oddityOf(record, index, column.reader.digits);
    const reading = oddity ? ({ ok: false, reason: oddity } as const) : column.reader.read(cell);
    if (reading.ok) cells[name] = reading.value;
    else findings.push({ column: name, reason: reading.reason });
  }
  if (findings.length === 0) findings.push(...(kind.check?.(cells) ?? []));
  if (findings.length > 0) return { ok: false, findings };
  const warnings = kind.warn?.(cells) ?? [];
  for (const [name, derive] of Object.entries(kind.derived ?? {})) cells[name] = derive(cells);
  return { ok: true, row: { line: record.line, source: record.cells, cells }, warnings };
}

/** The apostrophe that a file of rejected rows puts before what a spreadsheet would reckon. */
function withoutGuard(cell: string): string {
  return cell.replace(/^'(?=[=+\-@])/, '');
}

/** A cell of a workbook that cannot say what was meant, however it looks. `digits`: how many a number must have so that none is missing. */
function oddityOf({ odd, cells }: SourceRecord, index: number, digits: readonly number[] | undefined): Sentence | undefined {
  const oddity = odd?.get(index);
  if (oddity === 'fault') return { vi: 'Ô báo lỗi của bảng tính', en: 'The spreadsheet shows a fault in this cell' };
  if (oddity !== 'number' || digits === undefined || digits.includes((cells[index] ?? '').length)) return undefined;
  return {
    vi: 'Ô đang ở dạng số nên có thể mất số 0 ở đầu: định dạng cột là Văn bản rồi nhập lại số',
    en: 'The cell is a number, and zeros in front of it are lost: format the column as Text and type it again',
  };
}
