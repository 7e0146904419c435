/** A name as it is stored and shown: composed letters (NFC), single spaces. */
export function normaliseName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The name for look-ups and sorting: capitals without any marks, `Nguyễn Thị Đào` → `NGUYEN THI DAO`. */
export function nameKey(name: string): string {
  return normaliseName(name).toUpperCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D');
}

/** Whether two spellings are one name: capitals, spaces and the school of tone marks (`Hoà`, `Hòa`) make no difference. */
export function sameName(a: string, b: string): boolean {
  return comparable(a) === comparable(b);
}

/** What keeps a text from being a person's name: other signs than a name has, letters of another script than Latin, too few letters. */
export type PersonNameFault = 'letters' | 'script' | 'length';

/** Names stand in Latin letters on every paper of ours, those of foreigners as in the passport; letters that only look Latin are none. */
export function personNameFault(name: string): PersonNameFault | undefined {
  const letters = name.match(/\p{L}/gu) ?? [];
  if (!letters.every((letter) => /\p{Script=Latin}/u.test(letter))) return 'script';
  if (!/^\p{L}[\p{L}\p{M} '’.-]*$/u.test(name) || /['’.-]{2}/.test(name)) return 'letters';
  return letters.length < 2 ? 'length' : undefined;
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

function comparable(name: string): string {
  return normaliseName(name).toUpperCase().split(' ').map(toneLast).join(' ');
}

function toneLast(syllable: string): string {
  const letters = syllable.normalize('NFD');
  return letters.replace(TONES, '') + (letters.match(TONES)?.join('') ?? '');
}
