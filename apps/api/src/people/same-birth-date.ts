export type KnownBirth = { birthDate: string; birthYearOnly: boolean };

/** Whether a declared day of birth is that of the record, as far as the record knows it. */
export function sameBirthDate(declared: string, { birthDate, birthYearOnly }: KnownBirth): boolean {
  const compared = birthYearOnly ? 'YYYY'.length : 'YYYY-MM-DD'.length;
  return declared.slice(0, compared) === birthDate.slice(0, compared);
}
