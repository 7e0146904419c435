import { type Day, parseDay } from './day.ts';
import { formatDay } from './format.ts';
import { type HealthCardNumber, parseHealthCardNumber } from './health-card-number.ts';
import { fromHex, toHex } from './hex-text.ts';
import { type FacilityCode, parseFacilityCode } from './identifiers.ts';
import { ok, refuse, type Result } from './result.ts';
import type { Sex } from './sex.ts';

/** Residence area on a health card that widens the benefit (Health Insurance Law art. 22). */
export type AreaCode = 'K1' | 'K2' | 'K3';

/** What the QR of a health card says; days are `YYYY-MM-DD`. */
export type CardQr = {
  cardNumber: string;
  fullName: string;
  /** A day, or the year alone (`2020`). */
  birthDate: string;
  sex: Sex;
  address?: string | null;
  firstFacilityCode: string;
  validFrom: string;
  /** Absent: open end. */
  validTo?: string | null;
  issueDate?: string | null;
  managementCode?: string | null;
  /** Parent or guardian of a child. */
  guardianName?: string | null;
  areaCode?: AreaCode | null;
  fiveYearFrom?: string | null;
};

/** The same, read from a QR: every value checked, what is absent left out. */
export type ReadCardQr = CardQr & {
  cardNumber: HealthCardNumber;
  firstFacilityCode: FacilityCode;
  validFrom: Day;
  validTo?: Day;
  issueDate?: Day;
  fiveYearFrom?: Day;
  /** Made by the agency when it prints the card; nobody else can check it. */
  checkString?: string;
};

const MAX_LENGTH = 1024;
const MIN_FIELDS = 9;

/**
 * The string that readers of paper cards take, fields joined by `|`, texts as hex of UTF-8. The check field is empty:
 * only the agency's printing house fills it. Refused only when longer than readers allow (`card-qr-too-long`).
 */
export function encodeCardQr(card: CardQr): Result<string> {
  const text = [
    card.cardNumber,
    toHex(card.fullName),
    formatDay(card.birthDate),
    card.sex === 'male' ? '1' : '2',
    card.address ? toHex(card.address) : '-',
    `${card.firstFacilityCode.slice(0, 2)} - ${card.firstFacilityCode.slice(2)}`,
    formatDay(card.validFrom),
    card.validTo ? formatDay(card.validTo) : '-',
    card.issueDate ? formatDay(card.issueDate) : '-',
    card.managementCode || '-',
    card.guardianName ? toHex(card.guardianName) : '-',
    card.areaCode ?? '4',
    card.fiveYearFrom ? formatDay(card.fiveYearFrom) : '-',
    '$',
  ].join('|');
  return text.length > MAX_LENGTH ? refuse('card-qr-too-long') : ok(text);
}

/** Reads the QR of a health card; a refusal names the field. Never throws, never guesses. */
export function decodeCardQr(text: string): Result<ReadCardQr> {
  if (text.length > MAX_LENGTH) return refuse('card-qr-too-long');
  const fields = text
    .trim()
    .split('|')
    .map((field) => field.trim());
  if (fields.length < MIN_FIELDS) return refuse('card-qr-too-short');
  const at = (index: number): string => (fields[index] === '-' ? '' : (fields[index] ?? ''));

  const cardNumber = parseHealthCardNumber(at(0));
  const fullName = fromHex(at(1));
  const birthDate = readBirthDate(at(2));
  const sex = readSex(at(3));
  const address = optional(at(4), fromHex);
  const firstFacilityCode = parseFacilityCode(at(5));
  const validFrom = parseDay(at(6));
  const validTo = optional(at(7), parseDay);
  const issueDate = optional(at(8), parseDay);
  const guardianName = optional(at(10), fromHex);
  const areaCode = readArea(at(11));
  const fiveYearFrom = optional(at(12), parseDay);
  const checkString = at(13).replace(/\$$/, '');

  if (!cardNumber.ok) return malformed('cardNumber');
  if (!fullName.ok || !fullName.value) return malformed('fullName');
  if (!birthDate.ok) return malformed('birthDate');
  if (!sex.ok) return malformed('sex');
  if (!address.ok) return malformed('address');
  if (!firstFacilityCode.ok) return malformed('firstFacilityCode');
  if (!validFrom.ok) return malformed('validFrom');
  if (!validTo.ok) return malformed('validTo');
  if (!issueDate.ok) return malformed('issueDate');
  if (!guardianName.ok) return malformed('guardianName');
  if (!areaCode.ok) return malformed('areaCode');
  if (!fiveYearFrom.ok) return malformed('fiveYearFrom');

  return ok({
    cardNumber: cardNumber.value.number,
    fullName: fullName.value,
    birthDate: birthDate.value,
    sex: sex.value,
    ...(address.value && { address: address.value }),
    firstFacilityCode: firstFacilityCode.value,
    validFrom: validFrom.value,
    ...(validTo.value && { validTo: validTo.value }),
    ...(issueDate.value && { issueDate: issueDate.value }),
    ...(at(9) && { managementCode: at(9) }),
    ...(guardianName.value && { guardianName: guardianName.value }),
    ...(areaCode.value && { areaCode: areaCode.value }),
    ...(fiveYearFrom.value && { fiveYearFrom: fiveYearFrom.value }),
    ...(checkString && { checkString }),
  });
}

function malformed(field: keyof CardQr): Result<never> {
  return refuse('card-qr-malformed', { field });
}

function optional<T>(text: string, parse: (text: string) => Result<T>): Result<T | undefined> {
  return text ? parse(text) : ok(undefined);
}

function readBirthDate(text: string): Result<string> {
  return /^(?!0000)\d{4}$/.test(text) ? ok(text) : parseDay(text);
}

function readSex(text: string): Result<Sex> {
  if (text === '1') return ok('male');
  return text === '2' ? ok('female') : malformed('sex');
}

/** A digit, such as 4, says that the area gives no right. */
function readArea(text: string): Result<AreaCode | undefined> {
  if (text === 'K1' || text === 'K2' || text === 'K3') return ok(text);
  return /^\d?$/.test(text) ? ok(undefined) : malformed('areaCode');
}
