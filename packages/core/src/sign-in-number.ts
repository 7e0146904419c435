import {
  type CitizenNumber,
  type OldIdNumber,
  parseCitizenNumber,
  parseOldIdNumber,
  parsePassportNumber,
  parseSocialInsuranceNumber,
  type PassportNumber,
  type SocialInsuranceNumber,
} from './identifiers.ts';

/** What a person may sign in with, and what it can be. */
export type SignInNumber =
  | { kind: 'social-insurance-number'; value: SocialInsuranceNumber }
  | { kind: 'citizen-number'; value: CitizenNumber }
  | { kind: 'old-id-number'; value: OldIdNumber }
  | { kind: 'passport-number'; value: PassportNumber };

/** All readings of what was typed, the likeliest first: 12 digits may be a citizen number or, since 1/8/2025, a social insurance number. */
export function readSignInNumber(text: string): SignInNumber[] {
  const candidates: SignInNumber[] = [];
  const citizen = parseCitizenNumber(text);
  if (citizen.ok) candidates.push({ kind: 'citizen-number', value: citizen.value });
  const socialInsurance = parseSocialInsuranceNumber(text);
  if (socialInsurance.ok) candidates.push({ kind: 'social-insurance-number', value: socialInsurance.value });
  const oldId = parseOldIdNumber(text);
  if (oldId.ok) candidates.push({ kind: 'old-id-number', value: oldId.value });
  const passport = parsePassportNumber(text);
  if (passport.ok) candidates.push({ kind: 'passport-number', value: passport.value });
  return candidates;
}
