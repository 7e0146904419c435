import { type Language, nameKey } from '@openvssid/core';
import type { Kind } from './kind.ts';
import { REJECTION_COLUMNS } from './rejections.ts';

/** Which column of the kind each cell of a line is; null where the cell is passed over. */
export type Header = { language: Language; columns: (string | null)[] };

export type HeaderProblem = { problem: string };

/** Reads a header in either language. Capitals, marks, spaces and underscores make no difference. */
export function readHeader(kind: Pick<Kind, 'columns'>, cells: readonly string[]): Header | HeaderProblem {
  const english = new Map(Object.keys(kind.columns).map((name) => [headerKey(name), name]));
  const vietnamese = new Map(Object.entries(kind.columns).map(([name, column]) => [headerKey(column.vi), name]));
  const passedOver = new Set<string>(REJECTION_COLUMNS.map(headerKey));

  const columns: (string | null)[] = [];
  let language: Language = 'en';
  for (const cell of cells) {
    const key = headerKey(cell);
    const name = english.get(key) ?? vietnamese.get(key);
    if (name === undefined && !passedOver.has(key))
      return { problem: `Unknown column / cột không rõ: “${cell}”. ${knownColumns(kind)}` };
    if (name !== undefined && columns.includes(name)) return { problem: `Column twice / cột bị lặp: “${cell}”.` };
    if (name !== undefined && !english.has(key)) language = 'vi';
    columns.push(name ?? null);
  }
  const missing = Object.entries(kind.columns)
    .filter(([name, column]) => column.required && !columns.includes(name))
    .map(([name]) => name);
  if (missing.length > 0) return { problem: `Missing column / thiếu cột: ${missing.join(', ')}. ${knownColumns(kind)}` };
  return { language, columns };
}

function knownColumns(kind: Pick<Kind, 'columns'>): string {
  return `Columns / các cột: ${Object.entries(kind.columns)
    .map(([name, column]) => `${name} (${column.vi})${column.required ? '*' : ''}`)
    .join(', ')}`;
}

function headerKey(cell: string): string {
  return nameKey(cell.replaceAll('_', ' ')).replace(/[^A-Z0-9]+/g, '');
}
