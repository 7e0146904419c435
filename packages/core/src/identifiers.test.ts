import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CitizenNumber,
  citizenNumberWarnings,
  parseAccountNumber,
  parseCitizenNumber,
  parseFacilityCode,
  parseOldIdNumber,
  parsePassportNumber,
  parsePhoneNumber,
  parseSocialInsuranceNumber,
} from './identifiers.ts';
import { ok } from './result.ts';

function citizenNumber(text: string): CitizenNumber {
  const read = parseCitizenNumber(text);
  if (!read.ok) throw new Error(text);
  return read.value;
}

test('forgives spaces, dots, dashes and small letters, and keeps leading zeros', () => {
  expect(parseCitizenNumber(' 001 085.000-017 ')).toEqual(ok('001085000017'));
  expect(parseSocialInsuranceNumber('0190\u00a0000\u2013001')).toEqual(ok('0190000001'));
  expect(parsePassportNumber('c 1234567')).toEqual(ok('C1234567'));
  expect(parseFacilityCode('01 - c51')).toEqual(ok('01C51'));
});

test('any spacing of a citizen number reads as the number', () => {
  const digits = fc.array(fc.constantFrom(...'0123456789'), { minLength: 12, maxLength: 12 });
  const gaps = fc.array(fc.constantFrom('', ' ', '.', '-', '\t'), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(digits, gaps, (number, between) => {
      expect(parseCitizenNumber(number.map((digit, i) => `${digit}${between[i]}`).join(''))).toEqual(ok(number.join('')));
    }),
  );
});

test('a social insurance number has 10 digits, or the 12 of the citizen number', () => {
  expect(parseSocialInsuranceNumber('0190000001').ok).toBe(true);
  expect(parseSocialInsuranceNumber('001085000017').ok).toBe(true);
  for (const text of ['019000000', '01900000011', 'O190000001', '']) {
    expect(parseSocialInsuranceNumber(text)).toEqual({ ok: false, refusal: { code: 'social-insurance-number-malformed' } });
  }
});

test('refuses what is too short, too long or of other characters', () => {
  expect(parseCitizenNumber('00108500001').ok).toBe(false);
  expect(parseOldIdNumber('01234567').ok).toBe(false);
  expect(parsePassportNumber('ABCDEFG').ok).toBe(false);
  expect(parseFacilityCode('C1001').ok).toBe(false);
  expect(parseAccountNumber('12345').ok).toBe(false);
  expect(parseAccountNumber('01234567890123456789').ok).toBe(false);
});

test('a phone number becomes E.164 from either spelling', () => {
  for (const text of ['0912345678', '+84912345678', '0912 345 678', '+84-912.345.678'])
    expect(parsePhoneNumber(text)).toEqual(ok('+84912345678'));
  for (const text of ['0212345678', '091234567', '09123456789', '+840912345678', '84912345678'])
    expect(parsePhoneNumber(text).ok).toBe(false);
});

test('differences between a citizen number and the profile are warnings', () => {
  expect(citizenNumberWarnings(citizenNumber('001085000017'), 'male', 1985)).toEqual([]);
  expect(citizenNumberWarnings(citizenNumber('079320000015'), 'female', 2020)).toEqual([]);
  expect(citizenNumberWarnings(citizenNumber('001085000017'), 'female', 1985)).toEqual(['sex-disagrees']);
  expect(citizenNumberWarnings(citizenNumber('001085000017'), 'male', 1986)).toEqual(['birth-year-disagrees']);
});
