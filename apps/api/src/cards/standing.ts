import type { BenefitCode } from '@openvssid/core';
import type { CardStanding } from './card.ts';
import type { CardRow } from './card-rows.ts';

type Dated = Pick<CardRow, 'state' | 'validFrom' | 'validTo'>;
type Comparable = Dated & Pick<CardRow, 'benefitCode' | 'serial'>;

/** Where a card stands on a day (`YYYY-MM-DD`); undefined for a replaced one, which is no longer a card. */
export function standingOf({ state, validFrom, validTo }: Dated, today: string): CardStanding | undefined {
  if (state === 'replaced') return undefined;
  if (state === 'withdrawn') return 'withdrawn';
  if (validTo !== null && validTo < today) return 'expired';
  if (state === 'locked') return 'locked';
  return today < validFrom ? 'not-yet-valid' : 'valid';
}

/** Of several cards the one that helps most today: by standing, then by benefit, then by its end, then the newer version. */
export function chooseCard<T extends Comparable>(cards: readonly T[], today: string): T | undefined {
  const rank = (card: T): number => {
    const standing = standingOf(card, today);
    return standing ? STANDING_RANK.indexOf(standing) : STANDING_RANK.length;
  };
  return cards
    .filter((card) => standingOf(card, today) !== undefined)
    .sort(
      (a, b) => rank(a) - rank(b) || BENEFIT_RANK.indexOf(a.benefitCode) - BENEFIT_RANK.indexOf(b.benefitCode) || laterEnd(a, b),
    )
    .at(0);
}

const STANDING_RANK: readonly CardStanding[] = ['valid', 'locked', 'not-yet-valid', 'expired', 'withdrawn'];

/** Health Insurance Law art. 22; QĐ 1351/QĐ-BHXH 2015: 5 pays also what is outside the list, 1 all without ceilings, 2 all within ceilings. */
const BENEFIT_RANK: readonly BenefitCode[] = [5, 1, 2, 3, 4];

function laterEnd(a: Comparable, b: Comparable): number {
  return (b.validTo ?? '9999').localeCompare(a.validTo ?? '9999') || b.serial - a.serial;
}
