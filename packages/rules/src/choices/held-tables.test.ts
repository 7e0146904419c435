import { expect, test } from 'vitest';
import { loadTables } from '../load.ts';
import { monthIndex } from '../time/month-index.ts';
import { heldTables } from './held-tables.ts';

const tables = loadTables();
const held = heldTables(tables, Temporal.PlainDate.from('2026-06-15'));

test('the past stays as it is', () => {
  expect(held.baseSalary.in(monthIndex(2024, 6), 'all')?.value).toBe(1_800_000n);
  expect(held.priceCoefficients.of(2026, 2012)).toBe(tables.priceCoefficients.of(2026, 2012));
});

test('after the day nothing changes: neither a known rise nor an unknown one', () => {
  for (const month of [monthIndex(2026, 7), monthIndex(2040, 1)])
    expect(held.baseSalary.in(month, 'all')?.value).toBe(2_340_000n);
  expect(tables.baseSalary.in(monthIndex(2026, 7), 'all')?.value).toBe(2_530_000n);
});

test('a later year counts as the year of payout', () => {
  expect(held.priceCoefficients.of(2026, 2045)?.value).toBe(100n);
  expect(held.priceCoefficients.of(2026, 2026)?.value).toBe(100n);
  expect(held.priceCoefficients.of(2100, 2045)).toBeUndefined();
});
