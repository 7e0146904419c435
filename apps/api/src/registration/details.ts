import {
  compact,
  normaliseName,
  ok,
  parseCitizenNumber,
  parseDay,
  parseEmailAddress,
  parseOldIdNumber,
  parsePassportNumber,
  parsePhoneNumber,
  parseSocialInsuranceNumber,
  refuse,
  type Result,
} from '@openvssid/core';
import { z } from 'zod';
import { readStreet } from '../profile/street.ts';

const typed = z.string().max(300).default('');

/** Step 1 of the declaration as it is typed (form Mau-01); spaces, dots and dashes are forgiven. */
export const typedDetails = z.object({
  socialInsuranceNumber: typed,
  fullName: typed,
  idNumber: typed.describe('citizen number (12 digits), old identity number (9), or passport'),
  birthDate: typed.describe('DD/MM/YYYY or YYYY-MM-DD'),
  provinceCode: typed,
  wardCode: typed,
  street: typed,
  phone: typed,
  email: typed.describe('may be empty'),
});
export type TypedDetails = z.infer<typeof typedDetails>;

export const details = z.object({
  socialInsuranceNumber: z.string(),
  fullName: z.string(),
  idNumber: z.string(),
  birthDate: z.iso.date(),
  provinceCode: z.string(),
  wardCode: z.string(),
  street: z.string(),
  phone: z.string(),
  email: z.string().nullable(),
});
export type Details = z.infer<typeof details>;

export type FieldFault = { field: keyof Details; code: string };

/** All faults at once, so that nobody mends a form one field after the other. */
export function readDetails(given: TypedDetails, today: string): Result<Details, FieldFault[]> {
  const faults: FieldFault[] = [];
  const take = <T>(field: keyof Details, read: (text: string) => Result<T>, empty: T): T => {
    const text = given[field].trim();
    const result = text === '' ? refuse('required') : read(text);
    if (result.ok) return result.value;
    faults.push({ field, code: result.refusal.code });
    return empty;
  };
  const read: Details = {
    socialInsuranceNumber: take<string>('socialInsuranceNumber', parseSocialInsuranceNumber, ''),
    fullName: take('fullName', readName, ''),
    idNumber: take('idNumber', readIdNumber, ''),
    birthDate: take('birthDate', (text) => readBirthDate(text, today), ''),
    provinceCode: take('provinceCode', ok, ''),
    wardCode: take('wardCode', ok, ''),
    street: take('street', readStreet, ''),
    phone: take<string>('phone', parsePhoneNumber, ''),
    email: given.email.trim() === '' ? null : take('email', parseEmailAddress, ''),
  };
  return faults.length > 0 ? { ok: false, refusal: faults } : ok(read);
}

/** CCCD of 12 digits, CMND of 9, or a passport. */
function readIdNumber(text: string): Result<string> {
  const found = [parseCitizenNumber, parseOldIdNumber, parsePassportNumber].map((read) => read(text)).find((one) => one.ok);
  return found ?? refuse('id-number-malformed');
}

/** The number by which the population register knows the person; undefined where the paper is an older one. */
export function citizenNumberOf({ idNumber }: Pick<Details, 'idNumber'>): string | undefined {
  return /^\d{12}$/.test(compact(idNumber)) ? idNumber : undefined;
}

function readName(text: string): Result<string> {
  const name = normaliseName(text);
  return /^\p{L}[\p{L}\p{M} .'’-]{1,99}$/u.test(name) && name.includes(' ') ? ok(name) : refuse('full-name-malformed');
}

function readBirthDate(text: string, today: string): Result<string> {
  const day = parseDay(text);
  if (!day.ok) return refuse('birth-date-malformed');
  return day.value > today || day.value < '1900-01-01' ? refuse('birth-date-malformed') : day;
}
