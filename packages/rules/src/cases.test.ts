import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calculate } from './calculate.ts';
import { loadTables } from './load.ts';

type Case = {
  id: string;
  calculator: string;
  facts: unknown;
  expected?: Record<string, unknown>;
  expectedError?: { code: string; path: string };
  source: string;
  tolerance_vnd?: number;
};

const CASES: Case[] = JSON.parse(readFileSync(new URL('../cases.json', import.meta.url), 'utf8'));
const tables = loadTables();

describe.each([...new Set(CASES.map(({ calculator }) => calculator))])('%s', (calculator) => {
  const cases = CASES.filter((one) => one.calculator === calculator);
  test.each(cases)('$id: $source', ({ facts, expected, expectedError, tolerance_vnd = 0 }) => {
    const outcome = calculate(calculator, facts, tables);
    if (expectedError) expect(outcome).toEqual({ error: expectedError });
    else expect(differences('error' in outcome ? outcome : outcome.result, expected, tolerance_vnd)).toEqual([]);
  });
});

/** What of the expected part differs: objects by key, lists whole, numbers within the tolerance. */
function differences(actual: unknown, expected: unknown, tolerance: number, path = '$'): string[] {
  if (typeof expected === 'number' && typeof actual === 'number' && Math.abs(actual - expected) <= tolerance) return [];
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length)
      return [`${path}: ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`];
    return expected.flatMap((one, i) => differences(actual[i], one, tolerance, `${path}[${i}]`));
  }
  if (isRecord(expected)) {
    if (!isRecord(actual)) return [`${path}: ${JSON.stringify(actual)}`];
    return Object.entries(expected).flatMap(([key, one]) => differences(actual[key], one, tolerance, `${path}.${key}`));
  }
  return Object.is(actual, expected) ? [] : [`${path}: ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
