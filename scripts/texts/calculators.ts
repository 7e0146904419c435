import { monthOf } from '../../packages/core/src/month.ts';
import { DESCRIPTIONS } from '../../apps/api/src/calculators/descriptions.ts';
import { NOTES_ON_MONTHS, noteOnMonths, PLAIN_NOTES, plainNote } from '../../apps/api/src/calculators/my-facts/notes.ts';
import type { Pair } from './services.ts';

/** What each calculator tells, and what of somebody's records was left out. */
export function calculatorPairs(): Pair[] {
  const months = [monthOf('2026-01'), monthOf('2026-03')];
  return [
    ...Object.entries(DESCRIPTIONS).map(([name, text]) => ({ path: `calculator ${name}: description`, ...text })),
    ...NOTES_ON_MONTHS.flatMap((code) => noteOnMonths(code, months)).map(({ code, text }) => ({
      path: `calculator note ${code}`,
      ...text,
    })),
    ...PLAIN_NOTES.map(plainNote).map(({ code, text }) => ({ path: `calculator note ${code}`, ...text })),
  ];
}
