import { baseSalaryOn } from '../blocks/base-salary.ts';
import { exact, rounded } from '../exact.ts';
import { Fault } from '../fault.ts';
import type { Origin } from '../parameters/sheet.ts';
import { HEALTH_SUPPORT_GROUPS, type Tables } from '../parameters/tables.ts';
import { orElse, type Read } from '../reading/field.ts';
import { list, object } from '../reading/object.ts';
import { count, date, flag, oneOf } from '../reading/values.ts';

/** Facts of a household that enrols (BHYT hộ gia đình). */
export const householdFacts = object({
  enrolOn: date,
  together: orElse(flag, true),
  members: list(object({ months: count(1, 12), group: orElse(oneOf('household', ...HEALTH_SUPPORT_GROUPS), 'household') }), 1),
});

export type HouseholdFacts = Read<typeof householdFacts>;
type Group = HouseholdFacts['members'][number]['group'];

/** What one member pays; `percent` of the first member's rate. */
export type Member = {
  readonly percent: number;
  readonly premium: number;
  readonly stateSupport: number;
  readonly pay: number;
};

/** What every premium is computed from. */
export type PremiumBasis = { readonly base: bigint; readonly rate: bigint; readonly origins: readonly Origin[] };

/** Of the first member's premium: the second member of a household pays 70 %, the fifth and later ones 40 %. */
const REDUCED_PERCENTS = [100, 70, 60, 50];
const LEAST_PERCENT = 40;

/** What a member pays, and what it comes from. */
export type Paid = { readonly member: Member; readonly months: number; readonly support: Support };

export function premiumsOf(facts: HouseholdFacts, basis: PremiumBasis, tables: Tables): Paid[] {
  const percents = percentsOf(facts);
  return facts.members.map(({ months, group }, i) => {
    const percent = percents[i] ?? 100;
    const support = supportOf(group, facts.enrolOn, tables);
    const exactPremium = exact(basis.rate * basis.base * BigInt(percent * months), 1_000_000);
    const premium = rounded(exactPremium);
    const stateSupport = rounded(exactPremium.mul(exact(support.percent, 100)));
    return { member: { percent, premium, stateSupport, pay: premium - stateSupport }, months, support };
  });
}

/** The share of the base salary is the same as for workers, 4.5 % a month. */
export function basisOn(enrolOn: Temporal.PlainDate, tables: Tables): PremiumBasis {
  const base = baseSalaryOn(tables, enrolOn, '$.enrolOn');
  const rate = tables.contributionRates.on(enrolOn, 'health/private/vietnamese');
  if (!rate) throw new Fault('E_OUT_OF_TABLE', '$.enrolOn');
  return { base: base.value, rate: rate.value.employer + rate.value.worker, origins: [base.origin, rate.origin] };
}

/** By order within the household of one year; who belongs to a supported group pays in full and does not count in the order. */
function percentsOf({ members, together }: HouseholdFacts): number[] {
  let before = 0;
  return members.map(({ group }) => {
    if (group !== 'household' || !together) return 100;
    return REDUCED_PERCENTS[before++] ?? LEAST_PERCENT;
  });
}

export type Support = { readonly percent: number; readonly origin: Origin | undefined };

function supportOf(group: Group, enrolOn: Temporal.PlainDate, tables: Tables): Support {
  if (group === 'household') return { percent: 0, origin: undefined };
  const row = tables.healthSupport.on(enrolOn, group);
  if (!row) throw new Fault('E_OUT_OF_TABLE', '$.enrolOn');
  return { percent: row.value, origin: row.origin };
}
