import { Fault } from '../fault.ts';

/** A fact that goes with a choice and with no other: missing where the choice asks for it, a conflict where it does not. */
export function expectOnlyFor(asked: boolean, value: unknown, path: string): void {
  if (asked && value === undefined) throw new Fault('E_MISSING', path);
  if (!asked && value !== undefined) throw new Fault('E_CONFLICT', path);
}
