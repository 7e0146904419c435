import type { Brand } from './brand.ts';
import { ok, refuse, type Result } from './result.ts';
import type { Sex } from './sex.ts';

/** 10 digits; since 1/8/2025 it may be the 12 digits of the citizen number. */
export type SocialInsuranceNumber = Brand<string, 'SocialInsuranceNumber'>;
/** Số định danh cá nhân, số CCCD: 12 digits. */
export type CitizenNumber = Brand<string, 'CitizenNumber'>;
/** CMND: 9 digits. */
export type OldIdNumber = Brand<string, 'OldIdNumber'>;
/** Vietnam's: a letter and 7 digits; other countries': up to 9 letters and digits (ICAO Doc 9303). */
export type PassportNumber = Brand<string, 'PassportNumber'>;
/** Five characters, the first two the old province code. */
export type FacilityCode = Brand<string, 'FacilityCode'>;
/** A Vietnamese number in E.164: `+84912345678`. */
export type PhoneNumber = Brand<string, 'PhoneNumber'>;
export type AccountNumber = Brand<string, 'AccountNumber'>;

export const parseSocialInsuranceNumber = reader<SocialInsuranceNumber>(/^(\d{10}|\d{12})$/, 'social-insurance-number-malformed');
export const parseCitizenNumber = reader<CitizenNumber>(/^\d{12}$/, 'citizen-number-malformed');
export const parseOldIdNumber = reader<OldIdNumber>(/^\d{9}$/, 'old-id-number-malformed');
export const parsePassportNumber = reader<PassportNumber>(/^(?=.*\d)[0-9A-Z]{6,9}$/, 'passport-number-malformed');
export const parseFacilityCode = reader<FacilityCode>(/^\d{2}[0-9A-Z]{3}$/, 'facility-code-malformed');
export const parseAccountNumber = reader<AccountNumber>(/^[0-9A-Z]{6,19}$/, 'account-number-malformed');

const readPhone = reader<PhoneNumber>(/^\+84[35789]\d{8}$/, 'phone-malformed');

/** Reads `0912 345 678` and `+84 912 345 678` alike. */
export function parsePhoneNumber(text: string): Result<PhoneNumber> {
  return readPhone(compact(text).replace(/^0/, '+84'));
}

/** What people write around a number, dropped: spaces, dots, dashes; letters made capitals. Leading zeros stay. */
export function compact(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s.\p{Pd}\u2212]/gu, '')
    .toUpperCase();
}

/** A function that reads one kind of identifier: forgives how it is written, refuses what it is not. */
export function reader<Id extends string>(pattern: RegExp, code: string): (text: string) => Result<Id> {
  const matches = (text: string): text is Id => pattern.test(text);
  return (text) => {
    const written = compact(text);
    return matches(written) ? ok(written) : refuse(code);
  };
}

export type CitizenNumberWarning = 'sex-disagrees' | 'birth-year-disagrees';

/** Where the digits of a citizen number differ from the profile. A warning, never a ground for refusal. */
export function citizenNumberWarnings(number: CitizenNumber, sex: Sex, birthYear: number): CitizenNumberWarning[] {
  const centuryAndSex = Number(number[3]);
  const warnings: CitizenNumberWarning[] = [];
  if ((centuryAndSex % 2 === 0 ? 'male' : 'female') !== sex) warnings.push('sex-disagrees');
  if (1900 + Math.floor(centuryAndSex / 2) * 100 + Number(number.slice(4, 6)) !== birthYear)
    warnings.push('birth-year-disagrees');
  return warnings;
}
