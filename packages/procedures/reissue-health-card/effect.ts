import { ok, type RecordChange, refuse, type Result } from '@openvssid/core';
import type { Facts } from '../facts.ts';
import type { FiledApplication } from '../filed-application.ts';
import { cardToReissue } from './card-to-reissue.ts';
import { reasonOf } from './reason.ts';

/**
 * A new version of the card that the person asked about, with its validity, facility and five-year date.
 * Refused with R06 when that card has ended meanwhile.
 */
export function effect(
  { submittedOn, answers }: FiledApplication,
  { cards }: Pick<Facts, 'cards'>,
): Result<readonly RecordChange[]> {
  const card = cardToReissue(cards, submittedOn);
  const reason = reasonOf(answers);
  if (card === undefined || reason === undefined) return refuse('R06');
  return ok([{ kind: 'reissue-card', cardSerial: card.serial, onPaper: answers['wantsPaper'] === true, reason }]);
}
