import { type Day, parseDay } from './day.ts';
import { type CitizenNumber, type OldIdNumber, parseCitizenNumber, parseOldIdNumber } from './identifiers.ts';
import { normaliseName } from './names.ts';
import { ok, refuse, type Result } from './result.ts';
import type { Sex } from './sex.ts';

/** What the QR of a chip citizen card says. */
export type CitizenCardQr = {
  citizenNumber: CitizenNumber;
  oldIdNumber?: OldIdNumber;
  fullName: string;
  birthDate: Day;
  sex: Sex;
  address: string;
  issueDate: Day;
};

/** Seven fields joined by `|`; the card since 1/7/2024 appends more, which are passed over. A refusal names the field. */
export function decodeCitizenCardQr(text: string): Result<CitizenCardQr> {
  const fields = text
    .trim()
    .split('|')
    .map((field) => field.trim());
  const [number, oldNumber, name, birth, sexWord, address, issued] = fields;
  if (number === undefined || !name || !birth || !sexWord || address === undefined || !issued)
    return refuse('citizen-card-qr-too-short');

  const citizenNumber = parseCitizenNumber(number);
  const oldIdNumber = oldNumber ? parseOldIdNumber(oldNumber) : ok(undefined);
  const birthDate = readDay(birth);
  const sex = readSex(sexWord);
  const issueDate = readDay(issued);
  if (!citizenNumber.ok) return malformed('citizenNumber');
  if (!oldIdNumber.ok) return malformed('oldIdNumber');
  if (!birthDate.ok) return malformed('birthDate');
  if (!sex.ok) return malformed('sex');
  if (!issueDate.ok) return malformed('issueDate');

  return ok({
    citizenNumber: citizenNumber.value,
    ...(oldIdNumber.value && { oldIdNumber: oldIdNumber.value }),
    fullName: normaliseName(name),
    birthDate: birthDate.value,
    sex: sex.value,
    address: normaliseName(address),
    issueDate: issueDate.value,
  });
}

function malformed(field: keyof CitizenCardQr): Result<never> {
  return refuse('citizen-card-qr-malformed', { field });
}

/** `ddMMyyyy` */
function readDay(text: string): Result<Day> {
  return parseDay(text.replace(/^(\d{2})(\d{2})(\d{4})$/, '$3-$2-$1'));
}

function readSex(text: string): Result<Sex> {
  const word = text.normalize('NFC');
  if (word === 'Nam') return ok('male');
  return word === 'Nữ' ? ok('female') : malformed('sex');
}
