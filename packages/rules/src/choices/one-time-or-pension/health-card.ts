import { basisOn, premiumsOf } from '../../household-health-insurance/premiums.ts';
import type { Tables } from '../../parameters/tables.ts';
import type { Origin } from '../../parameters/sheet.ts';
import { Fault } from '../../fault.ts';

/** The card a pensioner is given, and what the same insurance costs who has to buy it. */
export type PensionerCard = {
  /** Of what a visit costs in the scope of the insurance. */
  readonly fundPaysPercent: number;
  /** A month of a household's first member. */
  readonly householdPremium: number;
  readonly origins: readonly Origin[];
  readonly premiumOrigins: readonly Origin[];
};

/** Of pensioners (`HT`; Health Insurance Law arts 12.2, 22.1). */
const PENSIONERS_BENEFIT_CODE = '3';

export function pensionerCard(day: Temporal.PlainDate, tables: Tables): PensionerCard {
  const benefit = tables.benefitCodes.of(PENSIONERS_BENEFIT_CODE);
  if (!benefit) throw new Fault('E_OUT_OF_TABLE', '$.decisionDate');
  const basis = basisOn(day, tables);
  const [first] = premiumsOf({ enrolOn: day, together: true, members: [{ months: 1, group: 'household' }] }, basis, tables);
  return {
    fundPaysPercent: benefit.value.percent,
    householdPremium: first?.member.pay ?? 0,
    origins: [benefit.origin],
    premiumOrigins: basis.origins,
  };
}
