import { nameKey } from '@openvssid/core';

/** More words than a name has say nothing more. */
const MOST_WORDS = 12;

/**
 * What was typed as a text query of PostgreSQL: every word begins a word of the name or of the code; marks, capitals and whatever
 * is neither letter nor digit make no difference. No words where nothing was typed; null where what was typed has none.
 *
 *     searchWords('công ty ví dụ'); // { words: "'CONG':* & 'TY':* & 'VI':* & 'DU':*" }
 */
export function searchWords(typed: string): { words: string | undefined } | null {
  if (typed.trim() === '') return { words: undefined };
  const words = nameKey(typed).match(/[A-Z0-9]+/g) ?? [];
  if (words.length === 0) return null;
  const query = words
    .slice(0, MOST_WORDS)
    .map((word) => `'${word}':*`)
    .join(' & ');
  return { words: query };
}
