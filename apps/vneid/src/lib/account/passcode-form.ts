import { refuse, type Result, ok } from '@openvssid/core';
import { textOf } from '@openvssid/ui/web/form-input';

/** A new passcode and its repetition, as two fields of a form bring them. */
export function readNewPasscode(form: FormData): Result<string> {
  const [passcode, again] = [digitsOf(form, 'passcode'), digitsOf(form, 'again')];
  return passcode === again ? ok(passcode) : refuse('passcodes-differ', { field: 'again' });
}

export function digitsOf(form: FormData, name: string): string {
  return textOf(form, name).replace(/\s/g, '').slice(0, 12);
}
