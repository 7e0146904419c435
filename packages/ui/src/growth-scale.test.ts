import { expect, test } from 'vitest';
import { scaleTo } from './growth-scale.ts';

test.each([
  { most: 0, lines: [0, 1] },
  { most: 1, lines: [0, 1] },
  { most: 4_000_000, lines: [0, 1_000_000, 2_000_000, 3_000_000, 4_000_000] },
  { most: 4_000_001, lines: [0, 2_000_000, 4_000_000, 6_000_000] },
  { most: 4_968_443, lines: [0, 2_000_000, 4_000_000, 6_000_000] },
  { most: 9_000_000, lines: [0, 2_500_000, 5_000_000, 7_500_000, 10_000_000] },
  { most: 37_950_000, lines: [0, 10_000_000, 20_000_000, 30_000_000, 40_000_000] },
])('a scale to $most has the lines $lines', ({ most, lines }) => {
  expect(scaleTo(most)).toEqual({ most: lines.at(-1), lines });
});
