import { type Month, monthOf, nextMonth } from '@openvssid/core';
import type { FundPeriod } from '../../statements/runs.ts';
import { type FactPeriod, runsOfMonths, type Terms, termsOf } from './fact-period.ts';

/** Months of one fund as a calculator may use them, and those that were left out and why. */
export type CountedMonths = {
  readonly periods: readonly FactPeriod[];
  /** An employer owes them and nobody else has paid. */
  readonly owed: readonly Month[];
  /** Paid at two places; the one where work began first counts. */
  readonly twice: readonly Month[];
  /** Drawn at once already. */
  readonly drawn: readonly Month[];
  /** Paid for a time to come. */
  readonly ahead: readonly Month[];
};

/** `periods` are those of one fund, oldest first. */
export function countMonths(
  periods: readonly FundPeriod[],
  { thisMonth, drawnTo }: { thisMonth: Month; drawnTo: Month | undefined },
): CountedMonths {
  const counted = new Map<Month, Terms>();
  const owed = new Set<Month>();
  const twice = new Set<Month>();
  const drawn = new Set<Month>();
  const ahead = new Set<Month>();
  for (const period of periods) {
    const terms = termsOf(period);
    for (let month = monthOf(period.fromMonth); month <= period.toMonth; month = nextMonth(month)) {
      if (!period.paid) owed.add(month);
      else if (month > thisMonth) ahead.add(month);
      else if (drawnTo !== undefined && month <= drawnTo) drawn.add(month);
      else if (counted.has(month)) twice.add(month);
      else counted.set(month, terms);
    }
  }
  const paidElsewhere = new Set([...counted.keys(), ...drawn, ...ahead]);
  return {
    periods: runsOfMonths(counted),
    owed: [...owed.difference(paidElsewhere)],
    twice: [...twice],
    drawn: [...drawn],
    ahead: [...ahead],
  };
}
