import { dayNumber } from '../parameters/sheet.ts';

/** The law on social insurance in force on the day a benefit is decided (0.6; Law 41/2024 art 5.7, in force from 1 July 2025). */
export type Law = '58/2014' | '41/2024';

export function lawOn(date: Temporal.PlainDate): Law {
  return dayNumber(date) >= 20_250_701 ? '41/2024' : '58/2014';
}
