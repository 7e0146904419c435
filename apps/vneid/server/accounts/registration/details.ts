import {
  citizenNumberWarnings,
  normaliseName,
  ok,
  parseCitizenNumber,
  parseDay,
  parseEmailAddress,
  parsePhoneNumber,
  refuse,
  type Result,
  type Sex,
  TIME_ZONE,
} from '@openvssid/core';

const OWN_ACCOUNT_FROM_AGE = 14;
const NAME = /^\p{L}[\p{L}\p{M}'’. -]*\s\p{L}[\p{L}\p{M}'’. -]*$/u;

/** As typed; `address` and `email` may be empty. */
export type TypedDetails = {
  citizenNumber: string;
  fullName: string;
  birthDate: string;
  sex: string;
  address: string;
  phone: string;
  email: string;
};

/** As they will stand in the account. */
export type Details = {
  citizenNumber: string;
  fullName: string;
  birthDate: string;
  sex: Sex;
  address: string | null;
  phone: string;
  email: string | null;
};

/** What somebody declares for level 1; the digits of the number have to go with birth date and sex. A refusal names its field. */
export function readDetails(typed: TypedDetails, now: Temporal.Instant): Result<Details> {
  const citizenNumber = parseCitizenNumber(typed.citizenNumber);
  if (!citizenNumber.ok) return refuse('citizen-number-malformed', { field: 'citizenNumber' });
  const fullName = normaliseName(typed.fullName);
  if (fullName.length > 100 || !NAME.test(fullName)) return refuse('name-malformed', { field: 'fullName' });
  const birthDate = parseDay(typed.birthDate);
  const today = now.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  const born = birthDate.ok ? Temporal.PlainDate.from(birthDate.value) : undefined;
  if (!born || Temporal.PlainDate.compare(born, today) > 0) return refuse('birth-date-malformed', { field: 'birthDate' });
  if (typed.sex !== 'male' && typed.sex !== 'female') return refuse('invalid-request', { field: 'sex' });
  if (citizenNumberWarnings(citizenNumber.value, typed.sex, born.year).length > 0)
    return refuse('number-disagrees', { field: 'citizenNumber' });
  if (born.until(today, { largestUnit: 'years' }).years < OWN_ACCOUNT_FROM_AGE)
    return refuse('too-young', { field: 'birthDate' });
  const phone = parsePhoneNumber(typed.phone);
  if (!phone.ok) return refuse('phone-malformed', { field: 'phone' });
  const email = typed.email.trim() === '' ? ok(null) : parseEmailAddress(typed.email);
  if (!email.ok) return refuse('email-malformed', { field: 'email' });
  const address = typed.address.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 200) || null;
  return ok({
    citizenNumber: citizenNumber.value,
    fullName,
    birthDate: born.toString(),
    sex: typed.sex,
    address,
    phone: phone.value,
    email: email.value,
  });
}
