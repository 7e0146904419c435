import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const number = z.string().regex(/^\d+$/).transform(Number);
const openDay = z.union([z.iso.date(), z.literal('').transform(() => undefined)]);

const row = z.object({
  series: z.string(),
  dose: number,
  name_vi: z.string().min(1),
  name_en: z.string().min(1),
  recorded_as: z.string().transform((names) => names.split(';').map(normalised)),
  recorded_dose: number,
  due_months: number,
  after_previous: z.string().transform((span) => (span === '' ? undefined : Temporal.Duration.from(span))),
  last_months: number,
  valid_from: z.iso.date(),
  valid_to: openDay,
  source: z.string().min(1),
  certainty: z.enum(['text', 'practice', 'assumed']),
});

/**
 * One dose of the national programme (schedule.csv): due at an age, not before a time after the dose before it, and left off the plan at
 * `last_months`. `valid_from`/`valid_to`: due days it holds for, so that a dose which a new circular brings is due for nobody who was older.
 */
export type ScheduledDose = z.infer<typeof row>;

export const schedule: readonly ScheduledDose[] = z
  .array(row)
  .parse(parse(readFileSync(new URL('schedule.csv', import.meta.url)), { columns: true }));

/** Vaccines' names are compared without regard to capitals, spaces and the ways to write a dash. */
export function normalised(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*[\p{Pd}\u2212]\s*/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
