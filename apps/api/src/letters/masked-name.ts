/** `Nguyễn Văn Mẫu` → `Nguyễn V•• M••`: enough for whoever holds the letter, of no use to others. */
export function maskedName(fullName: string): string {
  const [family = '', ...rest] = fullName.split(' ');
  return [family, ...rest.map((word) => `${word.slice(0, 1)}••`)].join(' ');
}
