import type { Facts } from '../facts.ts';
import type { FiledApplication } from '../filed-application.ts';
import type { ProcedureSettings } from '../settings.ts';
import { newNumberOf } from './new-number.ts';

/** Where the population register has this very person under this very number, and no other record of ours has it too. */
export function machineMayAccept(
  { answers }: FiledApplication,
  { identityCheck }: Pick<Facts, 'identityCheck'>,
  settings: ProcedureSettings,
): boolean {
  return (
    settings.machineMayAccept.includes('replace-identity-number') &&
    identityCheck?.outcome === 'agrees' &&
    identityCheck.citizenNumber === newNumberOf(answers) &&
    !identityCheck.leadsToAnother
  );
}
