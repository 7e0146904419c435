import { exact, rounded } from '../exact.ts';
import { explainHousehold } from '../household-health-insurance/explain.ts';
import { basisOn, type Member, type Paid, premiumsOf } from '../household-health-insurance/premiums.ts';
import type { Step } from '../explain/step.ts';
import type { Tables } from '../parameters/tables.ts';
import { expectDate } from '../reading/range.ts';
import { type Priced, priced } from './priced.ts';

export type HouseholdPrice = {
  readonly members: readonly Member[];
  readonly total: number;
  readonly steps: readonly Step[];
};

/** What covers cost that are paid on one day, each at its place in its household: the calculator's premiums of those places. */
export function householdPrice(
  paidOn: Temporal.PlainDate,
  covers: readonly { readonly months: number; readonly place: number }[],
  tables: Tables,
): Priced<HouseholdPrice> {
  return priced(() => {
    expectDate(paidOn, '$.enrolOn', '2015-01-01');
    const basis = basisOn(paidOn, tables);
    const paid = covers.flatMap(({ months, place }): Paid[] => {
      // Those before come first; what they paid is not asked.
      const members = Array.from({ length: place }, () => ({ months, group: 'household' as const }));
      return premiumsOf({ enrolOn: paidOn, together: true, members }, basis, tables).slice(-1);
    });
    const total = paid.reduce((sum, { member }) => sum + member.pay, 0);
    const totals = { totalPremium: total, totalSupport: 0, totalPay: total };
    const places = covers.map(({ place }) => place);
    return { members: paid.map(({ member }) => member), total, steps: explainHousehold(basis, paid, totals, places) };
  });
}

export type PriceChange = { readonly on: Temporal.PlainDate; readonly monthly: number; readonly then: number };

/** Whether the first member's premium of a month changes within so many days; undefined where it does not or is not known yet. */
export function priceChangeWithin(days: number, from: Temporal.PlainDate, tables: Tables): PriceChange | undefined {
  const monthly = monthlyOn(from, tables);
  const then = monthlyOn(from.add({ days }), tables);
  if (monthly === undefined || then === undefined || monthly === then) return undefined;
  let on = from.add({ days: 1 });
  while (monthlyOn(on, tables) === monthly) on = on.add({ days: 1 });
  return { on, monthly, then: monthlyOn(on, tables) ?? then };
}

function monthlyOn(day: Temporal.PlainDate, tables: Tables): number | undefined {
  const base = tables.baseSalary.on(day, 'all');
  const rate = tables.contributionRates.on(day, 'health/private/vietnamese');
  return base && rate && rounded(exact(base.value * (rate.value.employer + rate.value.worker), 10_000));
}
