import { parse } from 'csv-parse/sync';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { calculate, type Calculated } from './calculate.ts';
import { readTables, type Tables } from './parameters/tables.ts';

type Cells = Record<string, string>;

const FOLDER = new URL('../parameters/', import.meta.url);
const CASES: { id: string; calculator: string; facts: unknown }[] = JSON.parse(
  readFileSync(new URL('../cases.json', import.meta.url), 'utf8'),
);
/** Columns with the numbers of a file; what else is a number there (years, codes) chooses a row. */
const NUMBERS = /_vnd$|_pct|_months$|_ppm$|_x100(?:00)?$|basis_points$/;

/** The shipped tables, all of them sure, but for one file. */
function tablesWith(changed: string, change: (row: Cells) => Cells): Tables {
  return readTables((file) => {
    const rows = parse<Cells>(readFileSync(new URL(file, FOLDER), 'utf8'), { columns: true });
    return csvOf(rows.map((row) => ({ ...row, confidence: 'text-read' })).map((row) => (file === changed ? change(row) : row)));
  });
}

function csvOf(rows: readonly Cells[]): string {
  const lines = rows.map((row) => Object.values(row).map((cell) => `"${cell}"`));
  return [Object.keys(rows[0] ?? {}), ...lines].map((cells) => cells.join(',')).join('\n');
}

const scaled = (percent: number) => (row: Cells) =>
  Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [
      column,
      NUMBERS.test(column) && cell !== '' ? String(Math.round((Number(cell) * percent) / 100)) : cell,
    ]),
  );

const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.csv'))
  .map((file) => ({
    file,
    doubtful: tablesWith(file, (row) => ({ ...row, confidence: 'unverified' })),
    other: [97, 103].map((percent) => tablesWith(file, scaled(percent))),
  }));
const certain = tablesWith('', (row) => row);

/** Figures alone, and the same with every number taken out: what a number moved, and whether it turned a decision instead. */
const figuresOf = (outcome: Calculated) => ('error' in outcome ? outcome : { ...outcome.result, steps: undefined });
const printed = (outcome: Calculated) => JSON.stringify(figuresOf(outcome));
const decided = (outcome: Calculated) => printed(outcome).replaceAll(/:-?\d+(?:\.\d+)?/g, ':0');

/** Whether the first step that a number moves, from which it goes on into the others, says that the number is doubtful. */
function isTold(told: Calculated, outcome: Calculated, others: readonly Calculated[]): boolean {
  const valueOf = (of: Calculated, i: number) => ('result' in of ? JSON.stringify(of.result.steps[i]?.value) : undefined);
  const steps = 'result' in told ? told.result.steps : [];
  const first = steps.find((_, i) => others.some((other) => valueOf(other, i) !== valueOf(outcome, i)));
  return first?.certainty === 'unverified';
}

test('the first step that a doubtful number moves says so', () => {
  let moved = 0;
  const untold = CASES.flatMap(({ id, calculator, facts }) => {
    const outcome = calculate(calculator, facts, certain);
    if ('error' in outcome) return [];
    return files.flatMap(({ file, doubtful, other }) => {
      const others = other
        .map((tables) => calculate(calculator, facts, tables))
        .filter((one) => decided(one) === decided(outcome) && printed(one) !== printed(outcome));
      if (others.length === 0) return [];
      moved++;
      return isTold(calculate(calculator, facts, doubtful), outcome, others) ? [] : [`${id}: ${file}`];
    });
  });
  expect(untold).toEqual([]);
  expect(moved).toBeGreaterThan(150);
});
