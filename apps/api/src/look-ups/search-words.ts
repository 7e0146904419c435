import { nameKey } from '@openvssid/core';

/** More words than a name has say nothing more. */
const MOST_WORDS = 12;

export type SearchWords = { beginnings: string; whole: string };

/**
 * What was typed as a text query of PostgreSQL: every word begins a word of the name or of the code; marks, capitals and whatever
 * is neither letter nor digit make no difference. Undefined where nothing was typed; null where what was typed has none.
 *
 *     searchWords('01', 'ví dụ'); // { beginnings: "'01VI':* & '01DU':*", whole: "'01VI' & '01DU'" }
 *
 * `whole` finds fewer, faster: only where each is a word by itself.
 */
export function searchWords(province: string, typed: string): SearchWords | undefined | null {
  if (typed.trim() === '') return undefined;
  const words = nameKey(typed).match(/[A-Z0-9]+/g) ?? [];
  if (words.length === 0) return null;
  const keys = words.slice(0, MOST_WORDS).map((word) => `'${province}${word}'`);
  return { beginnings: keys.map((key) => `${key}:*`).join(' & '), whole: keys.join(' & ') };
}
