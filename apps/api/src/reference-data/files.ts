import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const FOLDER = new URL('../../../../reference-data/', import.meta.url);

export type ReferenceRow = Readonly<Record<string, string | null>>;

export function referenceFile(name: string): Buffer {
  return readFileSync(new URL(name, FOLDER));
}

/** Rows of reference-data/{name}; an empty cell is null. */
export function readReferenceRows(name: string): ReferenceRow[] {
  return parse<Record<string, string | null>>(referenceFile(name), {
    columns: true,
    cast: (cell, { header }) => (cell === '' && !header ? null : cell),
  });
}
