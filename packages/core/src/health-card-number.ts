import type { Brand } from './brand.ts';
import {
  type CitizenNumber,
  parseCitizenNumber,
  parseSocialInsuranceNumber,
  reader,
  type SocialInsuranceNumber,
} from './identifiers.ts';
import { ok, refuse, type Result } from './result.ts';

/** Number of a health card in one of three layouts, as it is printed: 15 characters, 10 digits, or the 12 of the citizen number. */
export type HealthCardNumber = Brand<string, 'HealthCardNumber'>;

/** Mã quyền lợi, 1 to 5. */
export type BenefitCode = 1 | 2 | 3 | 4 | 5;

/** What a card number says of its card; only the 15 characters say more than whose it is. */
export type ReadHealthCardNumber =
  | {
      layout: '15-characters';
      number: HealthCardNumber;
      objectLetters: string;
      benefitCode: BenefitCode;
      /** Before the merger of provinces of 1/7/2025; never renumbered. */
      provinceCode: string;
      socialInsuranceNumber: SocialInsuranceNumber;
    }
  | { layout: '10-digits'; number: HealthCardNumber; socialInsuranceNumber: SocialInsuranceNumber }
  | { layout: '12-digits'; number: HealthCardNumber; citizenNumber: CitizenNumber };

/** QĐ 1351/QĐ-BHXH of 2015 (15 characters), QĐ 1666/QĐ-BHXH of 2020 (10 digits), NĐ 188/2025/NĐ-CP (12 digits). */
export function parseHealthCardNumber(text: string): Result<ReadHealthCardNumber> {
  const number = readNumber(text);
  if (!number.ok) return number;
  if (number.value.length === 15) return readFifteen(number.value);
  if (number.value.length === 12) return withCitizenNumber(number.value);
  const person = parseSocialInsuranceNumber(number.value);
  return person.ok ? ok({ layout: '10-digits', number: number.value, socialInsuranceNumber: person.value }) : MALFORMED;
}

export function isBenefitCode(code: number): code is BenefitCode {
  return Number.isInteger(code) && code >= 1 && code <= 5;
}

const MALFORMED = refuse('health-card-number-malformed');
const readNumber = reader<HealthCardNumber>(/^([A-Z]{2}[1-5](?!00)\d{12}|\d{10}|\d{12})$/, 'health-card-number-malformed');

function readFifteen(number: HealthCardNumber): Result<ReadHealthCardNumber> {
  const benefitCode = Number(number[2]);
  const person = parseSocialInsuranceNumber(number.slice(5));
  if (!isBenefitCode(benefitCode) || !person.ok) return MALFORMED;
  return ok({
    layout: '15-characters',
    number,
    objectLetters: number.slice(0, 2),
    benefitCode,
    provinceCode: number.slice(3, 5),
    socialInsuranceNumber: person.value,
  });
}

function withCitizenNumber(number: HealthCardNumber): Result<ReadHealthCardNumber> {
  const citizen = parseCitizenNumber(number);
  return citizen.ok ? ok({ layout: '12-digits', number, citizenNumber: citizen.value }) : MALFORMED;
}
