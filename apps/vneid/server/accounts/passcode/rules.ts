import { ok, refuse, type Result } from '@openvssid/core';

/** What others know of a person and try first. Birth date YYYY-MM-DD; phone E.164. */
export type PasscodeOwner = { birthDate: string; citizenNumber: string; phone: string | null };

const DIGITS = 6;

/** Whether somebody may choose these six digits. Refusals: 'passcode-malformed', 'passcode-simple', for the field 'passcode'. */
export function checkNewPasscode(passcode: string, owner: PasscodeOwner): Result<undefined> {
  if (!/^\d{6}$/.test(passcode)) return refuse('passcode-malformed', { field: 'passcode' });
  if (isRepeated(passcode) || isSequence(passcode) || isAbout(passcode, owner))
    return refuse('passcode-simple', { field: 'passcode' });
  return ok(undefined);
}

/** 111111, 121212, 123123, and any of only two digits. */
function isRepeated(passcode: string): boolean {
  return new Set(passcode).size < 3 || passcode.slice(0, 3) === passcode.slice(3) || /^(\d\d)\1\1$/.test(passcode);
}

/** 345678, 876543, past the nine too: 789012; and in pairs: 112233, 665544. */
function isSequence(passcode: string): boolean {
  const pairs = /^(\d)\1(\d)\2(\d)\3$/.exec(passcode);
  const digits = (pairs?.slice(1) ?? passcode.split('')).map(Number);
  const steps = digits.slice(1).map((digit, i) => (digit - (digits[i] ?? 0) + 10) % 10);
  return steps.every((step) => step === 1) || steps.every((step) => step === 9);
}

function isAbout(passcode: string, { birthDate, citizenNumber, phone }: PasscodeOwner): boolean {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const short = year.slice(2);
  const dates = [
    day + month + year,
    year + month + day,
    month + day + year,
    day + month + short,
    short + month + day,
    month + day + short,
  ];
  const numbers = [citizenNumber, phone?.replace(/^\+84/, '0') ?? ''];
  return [...dates, ...numbers].some((known) => known.length >= DIGITS && known.includes(passcode));
}
