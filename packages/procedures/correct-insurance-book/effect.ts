import { ok, type RecordChange, refuse, type Result } from '@openvssid/core';
import { cardInForce } from '../card-in-force.ts';
import type { Facts } from '../facts.ts';
import type { FiledApplication } from '../filed-application.ts';
import { correctionsOf, numbersToMerge, onRecord } from './corrections.ts';
import { mergeRefusal } from './may-merge.ts';

type FactsNeeded = Pick<Facts, 'person' | 'cards' | 'merging'>;

/** What is printed on a card. */
const ON_THE_CARD = ['fullName', 'birthDate', 'sex'];

/**
 * The details as they shall be, a new card where it shows one of them, the numbers that lead here from now on, and a new book.
 * Refused where nothing is left to change, and where the numbers may not be merged as things stand.
 */
export function effect(
  { answers }: FiledApplication,
  { person, cards, merging }: FactsNeeded,
  on: Temporal.PlainDate,
): Result<readonly RecordChange[]> {
  const refused = mergeRefusal(numbersToMerge(answers), merging);
  if (refused) return refuse(refused);
  const items = correctionsOf(answers).flatMap(({ item, to }) => {
    const from = onRecord(item, person) ?? null;
    return from === to ? [] : [{ item, from, to }];
  });
  const numbers = numbersToMerge(answers);
  if (items.length + numbers.length === 0) return refuse('records-changed');
  const card = items.some(({ item }) => ON_THE_CARD.includes(item)) ? cardInForce(cards, on) : undefined;
  return ok([
    ...(items.length === 0 ? [] : [{ kind: 'correct-person', items } as const]),
    ...(card === undefined
      ? []
      : [{ kind: 'reissue-card', cardSerial: card.serial, onPaper: card.onPaper, reason: 'corrected' } as const]),
    ...(numbers.length === 0 ? [] : [{ kind: 'merge-numbers', numbers } as const]),
    { kind: 'reissue-book', reason: items.length === 0 ? 'merged' : 'corrected', withSheets: true },
  ]);
}
