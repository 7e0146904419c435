import type { Facts } from '../facts.ts';
import type { FiledApplication } from '../filed-application.ts';
import type { ProcedureSettings } from '../settings.ts';

/** Only a plain loss: a damaged or torn card, a printed one, and a card held for misuse are looked at by a person. */
export function machineMayAccept(
  { answers }: FiledApplication,
  { cards }: Pick<Facts, 'cards'>,
  settings: ProcedureSettings,
): boolean {
  return (
    settings.machineMayAccept.includes('reissue-health-card') &&
    answers['reason'] === 'lost' &&
    answers['wantsPaper'] !== true &&
    cards.every(({ state }) => state !== 'locked')
  );
}
