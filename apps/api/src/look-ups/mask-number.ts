/** `019****001`; null where the social insurance number is the citizen number, which is shown to nobody. */
export function maskNumber(number: string): string | null {
  return isCitizenNumber(number) ? null : `${number.slice(0, 3)}****${number.slice(7)}`;
}

export function isCitizenNumber(number: string): boolean {
  return number.length === 12;
}
