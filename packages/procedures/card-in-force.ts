import type { CardFact } from './facts.ts';

/** The card that entitles to care on a day; of several the newest. */
export function cardInForce(cards: readonly CardFact[], day: Temporal.PlainDate): CardFact | undefined {
  return cards
    .filter(
      ({ state, validFrom, validTo }) =>
        state === 'in-force' &&
        Temporal.PlainDate.compare(validFrom, day) <= 0 &&
        (validTo === undefined || Temporal.PlainDate.compare(day, validTo) <= 0),
    )
    .sort((a, b) => b.serial - a.serial)
    .at(0);
}
