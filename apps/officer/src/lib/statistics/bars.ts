import type { Statistics } from './statistics.ts';

type Bar = { x: number; y: number; width: number; height: number };
/** Two bars a day, side by side, and the lines they stand before. Lengths in the picture's own units. */
export type Bars = { days: { day: string; received: Bar; decided: Bar }[]; lines: { y: number; value: number }[] };

export const WIDTH = 720;
export const HEIGHT = 200;
const LEFT = 44;
const BOTTOM = 22;
const TOP = 10;
const GAP = 4;

export function barsOf(days: Statistics['days']): Bars {
  const highest = niceAbove(Math.max(0, ...days.flatMap((day) => [day.received, decidedOf(day)])));
  const room = HEIGHT - BOTTOM - TOP;
  const step = (WIDTH - LEFT) / days.length;
  const width = (step - GAP) / 2;
  const bar = (value: number, x: number): Bar => {
    const height = (value / highest) * room;
    return { x, y: HEIGHT - BOTTOM - height, width, height };
  };
  return {
    days: days.map((day, index) => {
      const x = LEFT + index * step;
      return { day: day.day, received: bar(day.received, x), decided: bar(decidedOf(day), x + width) };
    }),
    lines: [0, highest / 2, highest].map((value) => ({ y: HEIGHT - BOTTOM - (value / highest) * room, value })),
  };
}

export function decidedOf({ accepted, refused }: { accepted: number; refused: number }): number {
  return accepted + refused;
}

/** An even number of one leading digit, so that half of it is a whole number, too. */
function niceAbove(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))));
  return [2, 4, 6, 8, 10].map((digit) => digit * unit).find((nice) => nice >= value) ?? 20 * unit;
}
