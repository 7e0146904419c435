import { addMonths, isBefore } from '../time/dates.ts';
import type { Law } from '../blocks/law.ts';
import type { Relative } from './facts.ts';
import type { JudgedRelative } from './relatives.ts';

/** Whether the family may take the lump sum instead of the monthly allowances (Law 58/2014 art 69.3; freely under Law 41/2024 art 88.2c). */
export function mayChooseLumpSum(relatives: readonly JudgedRelative[], deathDate: Temporal.PlainDate, law: Law): boolean {
  return law === '41/2024' || !relatives.some(({ reason, relative }) => !reason && isProtected(relative, deathDate));
}

/** A child under six, and a child or spouse unable to work, keep their monthly allowance. Nobody else who qualifies is that young. */
function isProtected({ relation, incapacity81, birth }: Relative, deathDate: Temporal.PlainDate): boolean {
  if (relation === 'parent') return false;
  return incapacity81 || isBefore(deathDate, addMonths(birth.day, 72));
}
