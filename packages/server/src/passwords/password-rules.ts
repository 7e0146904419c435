import { z } from 'zod';
import { ok, refuse, type Result } from '@openvssid/core';
import { isCommonPassword, withoutMarks } from './common-passwords.ts';

export const PASSWORD_MIN_LENGTH = 10;
/** Far beyond any sentence; keeps a hash from being asked of megabytes. */
export const PASSWORD_MAX_BYTES = 1024;

/** A password as it arrives in a request; whether it may be chosen is `checkNewPassword`'s. */
export const typedPassword = z.string().max(2 * PASSWORD_MAX_BYTES);

/** What others know about a person and try first. Birth date YYYY-MM-DD. */
export type Owner = { fullName: string; birthDate: string; numbers: readonly string[]; contacts: readonly string[] };

/** Whether somebody may choose this password; the refusal is for the field `field`. */
export function checkNewPassword(
  password: string,
  owner: Owner,
  config: { PASSWORD_COMPOSITION: boolean },
  field = 'password',
): Result<undefined> {
  const normal = password.normalize('NFC');
  if (Array.from(normal).length < PASSWORD_MIN_LENGTH)
    return refuse('password-too-short', { field, params: { length: PASSWORD_MIN_LENGTH } });
  if (Buffer.byteLength(normal) > PASSWORD_MAX_BYTES) return refuse('password-too-long', { field });
  if (isAbout(normal, owner)) return refuse('password-personal', { field });
  if (isCommonPassword(normal)) return refuse('password-common', { field });
  if (config.PASSWORD_COMPOSITION && !isComposed(normal)) return refuse('password-composition', { field });
  return ok(undefined);
}

/** Own data make up the password: what is left besides them is too little to guess at. */
function isAbout(password: string, owner: Owner): boolean {
  const plain = withoutMarks(password);
  const rest = knownPieces(owner).reduce((left, piece) => left.replaceAll(piece, ''), plain);
  return rest.length < plain.length && rest.length < 6;
}

function knownPieces({ fullName, birthDate, numbers, contacts }: Owner): string[] {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const names = fullName.split(' ').map(withoutMarks);
  const pieces = [
    withoutMarks(fullName),
    ...names,
    ...numbers.map(withoutMarks),
    ...contacts.flatMap((contact) => [
      withoutMarks(contact),
      contact.replace(/^\+84/, '0'),
      withoutMarks(contact.split('@')[0] ?? ''),
    ]),
    day + month + year,
    year + month + day,
    day + month + year.slice(2),
    `${day}/${month}/${year}`,
    `${day}-${month}-${year}`,
    year,
  ];
  return pieces.filter((piece) => piece.length >= 3).toSorted((a, b) => b.length - a.length);
}

/** The rule of 2023, off by default: upper and lower case, a digit and a sign. */
function isComposed(password: string): boolean {
  return /\p{Lu}/u.test(password) && /\p{Ll}/u.test(password) && /\d/.test(password) && /[^\p{L}\d]/u.test(password);
}
