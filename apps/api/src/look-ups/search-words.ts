import { nameKey } from '@openvssid/core';

/** More words than a name has say nothing more. */
const MOST_WORDS = 12;

/**
 * What was typed as a text query of PostgreSQL: every word begins a word of the name or of the code; marks, capitals and whatever
 * is neither letter nor digit make no difference. `undefined` where nothing was typed, `nothing` where no word is left of it.
 *
 *     searchWords('công ty ví dụ'); // 'CONG':* & 'TY':* & 'VI':* & 'DU':*
 */
export function searchWords(typed: string): string | undefined | 'nothing' {
  if (typed.trim() === '') return undefined;
  const words = nameKey(typed).match(/[A-Z0-9]+/g) ?? [];
  if (words.length === 0) return 'nothing';
  return words
    .slice(0, MOST_WORDS)
    .map((word) => `'${word}':*`)
    .join(' & ');
}
