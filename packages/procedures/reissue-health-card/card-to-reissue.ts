import type { CardFact } from '../facts.ts';

/** Of two cards the one in force, then the one with the better benefit, then the longer one. A held card counts: an officer decides on it. */
export function cardToReissue(cards: readonly CardFact[], day: Temporal.PlainDate): CardFact | undefined {
  return cards
    .filter((card) => isLive(card) && Temporal.PlainDate.compare(card.validFrom, day) <= 0)
    .sort((a, b) => covers(b, day) - covers(a, day) || benefitRank(b) - benefitRank(a) || laterEnd(a, b))
    .at(0);
}

/** Locked: held for misuse, still the person's card. */
function isLive({ state }: CardFact): boolean {
  return state === 'in-force' || state === 'locked';
}

function covers({ validTo }: CardFact, day: Temporal.PlainDate): number {
  return validTo === undefined || Temporal.PlainDate.compare(day, validTo) <= 0 ? 1 : 0;
}

/**
 * Health Insurance Law art. 22; QĐ 1351/QĐ-BHXH 2015: 5 pays also what is outside the list, 1 all without ceilings,
 * 2 all within ceilings, 3 95 %, 4 80 %.
 */
function benefitRank({ benefitCode }: CardFact): number {
  return [4, 3, 2, 1, 5].indexOf(benefitCode);
}

/** An open end is the latest; of equals the newer version. */
function laterEnd(a: CardFact, b: CardFact): number {
  return Temporal.PlainDate.compare(endOf(b), endOf(a)) || b.serial - a.serial;
}

function endOf({ validTo }: CardFact): Temporal.PlainDate | string {
  return validTo ?? '9999-12-31';
}
