import { ok, type RecordChange, refuse, type Result } from '@openvssid/core';
import { cardInForce } from '../card-in-force.ts';
import type { Facts } from '../facts.ts';
import type { FiledApplication } from '../filed-application.ts';

/**
 * A new version of the card in force, with the facility that was chosen, from the day of the decision on (assumed: no text names the day,
 * and until 2025 such cards began with the quarter). Refused with R06 where no card is in
 * force any more; where a card that came meanwhile names that facility already, nothing is left to change.
 */
export function effect(
  _application: FiledApplication,
  { cards, chosen: { facility } }: Pick<Facts, 'cards' | 'chosen'>,
  on: Temporal.PlainDate,
): Result<readonly RecordChange[]> {
  const card = cardInForce(cards, on);
  if (card === undefined) return refuse('R06');
  if (facility === undefined) return refuse('answers-incomplete');
  if (card.firstFacilityCode === facility.code) return ok([]);
  return ok([{ kind: 'change-first-facility', cardSerial: card.serial, facilityCode: facility.code }]);
}
