import type { Law } from '../blocks/law.ts';
import type { Sex } from '../facts/person.ts';
import { type MonthIndex, yearOf } from '../time/month-index.ts';

/** How years of contribution become percent of the average. */
export type RateScale = {
  /** Years that give the first percent together. */
  readonly firstYears: number;
  readonly firstPercent: number;
  /** Percent for each year beyond. */
  readonly perYear: number;
  /** Years beyond these are paid at once, as a supplement. */
  readonly supplementAfter: number;
};

export const MOST_PERCENT = 75;

/** Men's first years rose by one a year (Law 58/2014 art 56.2). */
const FIRST_YEARS_OF_MEN = [
  { until: 2017, years: 15 },
  { until: 2018, years: 16 },
  { until: 2019, years: 17 },
  { until: 2020, years: 18 },
  { until: 2021, years: 19 },
] as const;

/** Law 58/2014 art 56, Law 41/2024 art 66. */
export function rateScale(law: Law, sex: Sex, start: MonthIndex, years: number): RateScale {
  if (law === '41/2024') return sex === 'F' ? scale(15, 45, 2, 30) : years >= 20 ? scale(20, 45, 2, 35) : scale(15, 40, 1, 35);
  if (sex === 'F') return yearOf(start) < 2018 ? scale(15, 45, 3, 25) : scale(15, 45, 2, 30);
  const first = FIRST_YEARS_OF_MEN.find(({ until }) => yearOf(start) <= until)?.years ?? 20;
  return scale(first, 45, 2, first + 15);
}

/** In percent, perhaps with a half, before it is lowered for leaving early. */
export function rateBeforeReduction({ firstYears, firstPercent, perYear }: RateScale, years: number): number {
  return Math.min(MOST_PERCENT, firstPercent + perYear * (years - firstYears));
}

function scale(firstYears: number, firstPercent: number, perYear: number, supplementAfter: number): RateScale {
  return { firstYears, firstPercent, perYear, supplementAfter };
}
