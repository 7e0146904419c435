/** The 54 of Decision 121-TCTK/PPCĐ of 2/3/1979, as papers of identity write them. */
export const ETHNIC_GROUPS: readonly string[] = [
  'Kinh', 'Tày', 'Thái', 'Hoa', 'Khmer', 'Mường', 'Nùng', 'Mông', 'Dao', 'Gia Rai', 'Ngái', 'Ê Đê', 'Ba Na', 'Xơ Đăng', 'Sán Chay', 'Cơ Ho',
  'Chăm', 'Sán Dìu', 'Hrê', 'Mnông', 'Ra Glai', 'Xtiêng', 'Bru - Vân Kiều', 'Thổ', 'Giáy', 'Cơ Tu', 'Giẻ Triêng', 'Mạ', 'Khơ Mú', 'Co', 'Tà Ôi',
  'Chơ Ro', 'Kháng', 'Xinh Mun', 'Hà Nhì', 'Chu Ru', 'Lào', 'La Chí', 'La Ha', 'Phù Lá', 'La Hủ', 'Lự', 'Lô Lô', 'Chứt', 'Mảng', 'Pà Thẻn',
  'Cơ Lao', 'Cống', 'Bố Y', 'Si La', 'Pu Péo', 'Brâu', 'Ơ Đu', 'Rơ Măm',
]; // prettier-ignore

/** A name in letters that every reader has: `Xơ Đăng` → `Xo Dang`. */
export function plainName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd');
}

/** The names in another language, by the Vietnamese, where they are others. */
export function ethnicDictionary(): Readonly<Record<string, string>> {
  const plain = ETHNIC_GROUPS.map((name) => [name, plainName(name)] as const);
  return Object.fromEntries(plain.filter(([name, other]) => name !== other));
}
