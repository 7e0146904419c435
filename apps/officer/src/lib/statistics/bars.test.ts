import { expect, test } from 'vitest';
import { barsOf, HEIGHT, WIDTH } from './bars.ts';

const day = (received: number, accepted = 0) => ({ day: '2026-11-22', received, accepted, refused: 0, late: 0 });

test.each([
  [[0], [0, 1, 2]],
  [[1], [0, 1, 2]],
  [[7], [0, 4, 8]],
  [[10], [0, 10, 20]],
  [
    [95, 100],
    [0, 100, 200],
  ],
  [[433], [0, 300, 600]],
])('the lines for %j are whole numbers above all of them', (received, lines) => {
  expect(barsOf(received.map((count) => day(count))).lines.map(({ value }) => value)).toEqual(lines);
});

test('every bar stands on the ground and within the picture, nothing is nothing', () => {
  const { days } = barsOf(Array.from({ length: 30 }, (_, index) => day(index, 29 - index)));
  for (const { received, decided } of days)
    for (const { x, y, width, height } of [received, decided]) {
      expect(y + height).toBeCloseTo(HEIGHT - 22);
      expect(x + width).toBeLessThanOrEqual(WIDTH);
      expect(y).toBeGreaterThanOrEqual(10);
    }
  expect(days[0]?.received.height).toBe(0);
});
