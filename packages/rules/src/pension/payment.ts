import { baseSalaryOn } from '../blocks/base-salary.ts';
import { countedYears, exact, type Exact, exactQuarters, rounded } from '../exact.ts';
import type { Entry } from '../parameters/dated-table.ts';
import type { Tables } from '../parameters/tables.ts';
import { monthIndex } from '../time/month-index.ts';
import { type PensionAverage, pensionAverage } from './average.ts';
import type { PensionClaim } from './claim.ts';
import { rateBeforeReduction, type RateScale, rateScale } from './rate.ts';
import { type EarlyReduction, earlyReduction } from './reduction.ts';
import { type PensionRoute, TWENTY_YEARS } from './routes.ts';
import { type Supplement, supplementOf } from './supplement.ts';

/** A pension and everything it is made of. */
export type PensionPayment = {
  readonly years: number;
  readonly scale: RateScale;
  readonly fullRate: number;
  readonly early: EarlyReduction | undefined;
  readonly rate: number;
  readonly average: PensionAverage;
  /** By the rate alone, in đồng. */
  readonly byRate: number;
  /** The least a pension is after 20 compulsory years; undefined: there is none. */
  readonly floor: Entry<bigint> | undefined;
  readonly amount: number;
  readonly supplement: Supplement & { readonly amount: number };
};

export function paymentFor(claim: PensionClaim, route: PensionRoute, tables: Tables): PensionPayment {
  const { facts, law, time } = claim;
  const years = countedYears(time.total);
  const scale = rateScale(law, facts.person.sex, facts.pensionStart, years);
  const fullRate = rateBeforeReduction(scale, years);
  const early = route === 'incapacity' ? earlyReduction(claim, tables) : undefined;
  const rate = fullRate - (early?.percent ?? 0);
  const average = pensionAverage(claim, tables);
  const byRate = rounded(shareOf(average.value, Math.max(0, rate)));
  const floor = hasFloor(claim) ? baseSalaryOn(tables, claim.date, '$.pensionStart') : undefined;
  const supplement = supplementOf(claim, years, scale.supplementAfter);
  return {
    years,
    scale,
    fullRate,
    early,
    rate,
    average,
    byRate,
    floor,
    amount: Math.max(byRate, Number(floor?.value ?? 0n)),
    supplement: { ...supplement, amount: rounded(average.value.mul(exactQuarters(supplement.months))) },
  };
}

const JULY_2025 = monthIndex(2025, 7);

/** Law 58/2014 art 56.5; from July 2025 only for those who were in compulsory insurance before (Law 41/2024 art 141.11). */
function hasFloor({ law, facts, time }: PensionClaim): boolean {
  if (time.compulsory < TWENTY_YEARS) return false;
  return law === '58/2014' ? !facts.communeOfficer : time.firstCompulsory !== undefined && time.firstCompulsory < JULY_2025;
}

/** A rate is whole or half a percent. */
export function shareOf(average: Exact, percent: number): Exact {
  return average.mul(exact(percent * 2, 200));
}
