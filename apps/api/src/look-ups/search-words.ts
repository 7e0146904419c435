import { nameKey } from '@openvssid/core';

/** More words than a name has say nothing more. */
const MOST_WORDS = 12;

/**
 * What was typed as a text query of PostgreSQL: every word begins a word of the name or of the code; marks, capitals and whatever
 * is neither letter nor digit make no difference. No words where nothing was typed; null where what was typed has none.
 *
 *     searchWords('01', 'ví dụ'); // { words: "'01VI':* & '01DU':*" }
 */
export function searchWords(province: string, typed: string): { words: string | undefined } | null {
  if (typed.trim() === '') return { words: undefined };
  const words = nameKey(typed).match(/[A-Z0-9]+/g) ?? [];
  if (words.length === 0) return null;
  const query = words
    .slice(0, MOST_WORDS)
    .map((word) => `'${province}${word}':*`)
    .join(' & ');
  return { words: query };
}
