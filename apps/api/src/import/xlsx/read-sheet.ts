import { UnusableFile } from '../unusable-file.ts';
import type { Record } from '../record.ts';
import { cellText } from './cell-text.ts';
import { parseXml } from './xml.ts';

export type SheetContext = { strings: readonly string[]; dateStyles: readonly boolean[]; from1904: boolean };

const MOST_COLUMNS = 256;

/** Rows that hold something, as they come; `line` is the row's number in the sheet. */
export async function* readSheet(part: AsyncIterable<Uint8Array>, context: SheetContext): AsyncGenerator<Record> {
  const ready: Record[] = [];
  const row = createRow(context);
  for await (const _piece of parseXml(part, {
    open: row.open,
    text: row.text,
    close(name) {
      row.close(name);
      const record = name === 'row' ? row.take() : undefined;
      if (record) ready.push(record);
    },
  })) {
    yield* ready.splice(0);
  }
}

function createRow({ strings, dateStyles, from1904 }: SheetContext) {
  let line = 0;
  let cells: string[] = [];
  let odd = new Map<number, 'number' | 'fault'>();
  let column = -1;
  let type = '';
  let isDate = false;
  let value = '';
  let taking = false;
  let sounds = false;

  function put(): void {
    const { text, odd: oddity } = cellText(value, { type, isDate }, strings, from1904);
    if (text === '') return;
    if (column >= MOST_COLUMNS) throw new UnusableFile(`More than ${MOST_COLUMNS} columns / quá ${MOST_COLUMNS} cột.`);
    while (cells.length < column) cells.push('');
    cells[column] = text;
    if (oddity) odd.set(column, oddity);
  }

  return {
    open(name: string, attributes: Readonly<{ [name: string]: string }>): void {
      if (name === 'row') line = Number(attributes['r'] ?? line + 1);
      if (name === 'c') {
        column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
        type = attributes['t'] ?? '';
        isDate = dateStyles[Number(attributes['s'] ?? -1)] ?? false;
        value = '';
      }
      if (name === 'rPh') sounds = true;
      taking = (name === 'v' || name === 't') && !sounds;
    },
    text(text: string): void {
      if (taking) value += text;
    },
    close(name: string): void {
      taking = false;
      if (name === 'rPh') sounds = false;
      if (name === 'c') put();
    },
    take(): Record | undefined {
      const record = { line, cells, ...(odd.size > 0 && { odd }) };
      cells = [];
      odd = new Map();
      column = -1;
      return record.cells.some((cell) => cell.trim() !== '') ? record : undefined;
    },
  };
}

/** `AB12` → 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? 'A') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
