import { addMonths, isBefore } from '../time/dates.ts';
import type { UnemploymentFacts } from './facts.ts';
import type { InsuredMonths } from './insured-months.ts';

export type UnemploymentReason =
  'UNLAWFUL_TERMINATION' | 'RECEIVES_PENSION' | 'LESS_THAN_12_MONTHS' | 'FILED_LATE' | 'FOUND_WORK';

/** Every reason against the benefit (Law 38/2013 arts 46, 49; Law 74/2025 art 38). */
export function reasonsAgainst(facts: UnemploymentFacts, { inWindow, counted }: InsuredMonths): UnemploymentReason[] {
  const reasons: [UnemploymentReason, boolean][] = [
    ['UNLAWFUL_TERMINATION', facts.unlawfulTermination],
    ['RECEIVES_PENSION', facts.receivesPension],
    ['LESS_THAN_12_MONTHS', inWindow < 12 || counted < 12],
    ['FILED_LATE', isBefore(addMonths(facts.contractEnd, 3), facts.filedOn)],
    ['FOUND_WORK', facts.foundWork],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}
