import { readFileSync } from 'node:fs';
import { readTables, type Tables } from './parameters/tables.ts';

const FOLDER = new URL('../parameters/', import.meta.url);

/** Reads `packages/rules/parameters` once, at the edge; throws a `ParameterError` that names file and row. The only input of this package. */
export function loadTables(): Tables {
  return readTables((file) => readFileSync(new URL(file, FOLDER), 'utf8'));
}
