const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** One cell as COPY's text format has it. */
export function copyText(cell: string | number | boolean | null): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'string') return SPECIAL.test(cell) ? cell.replace(/[\\\t\n\r]/g, (mark) => ESCAPES[mark] ?? mark) : cell;
  return String(cell);
}
