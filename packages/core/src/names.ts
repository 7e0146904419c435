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

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

function comparable(name: string): string {
  return normaliseName(name).toUpperCase().split(' ').map(toneLast).join(' ');
}

function toneLast(syllable: string): string {
  const letters = syllable.normalize('NFD');
  return letters.replace(TONES, '') + (letters.match(TONES)?.join('') ?? '');
}
