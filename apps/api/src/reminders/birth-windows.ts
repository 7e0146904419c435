import type { Sex } from '@openvssid/core';

/** Pension age of a year, in months of age. */
export type RetirementAge = { year: number; male: number; female: number };

/** Who was born between these days reaches `ageMonths` on a day from `from` to `to`. */
export type BirthWindow = {
  sex: Sex;
  ageMonths: number;
  bornFrom: Temporal.PlainDate;
  bornTo: Temporal.PlainDate;
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
};

/**
 * Births of those who reach pension age from one day to another (Labour Code 2019 art. 169; Decree 135/2020 art. 4): the age is that
 * of the year in which it is reached. Who has reached it in the year before, by that year's lower age, is not reached by a higher one.
 */
export function birthWindows(from: Temporal.PlainDate, to: Temporal.PlainDate, ages: readonly RetirementAge[]): BirthWindow[] {
  const years = Array.from({ length: to.year - from.year + 1 }, (_, i) => from.year + i);
  return years.flatMap((year) =>
    (['male', 'female'] as const).flatMap((sex): BirthWindow[] => {
      const ageMonths = ageIn(ages, year)[sex];
      const first = later(from, Temporal.PlainDate.from({ year, month: 1, day: 1 }));
      const last = earlier(to, Temporal.PlainDate.from({ year, month: 12, day: 31 }));
      const endOfYearBefore = Temporal.PlainDate.from({ year: year - 1, month: 12, day: 31 });
      const reachedBefore = endOfYearBefore.subtract({ months: ageIn(ages, year - 1)[sex] });
      const bornFrom = later(first.subtract({ months: ageMonths }), reachedBefore.add({ days: 1 }));
      const bornTo = last.subtract({ months: ageMonths });
      return Temporal.PlainDate.compare(bornFrom, bornTo) > 0
        ? []
        : [{ sex, ageMonths, bornFrom, bornTo, from: first, to: last }];
    }),
  );
}

/** The list ends where the age stays as it is; before it begins, its first row holds. */
function ageIn(ages: readonly RetirementAge[], year: number): RetirementAge {
  const known =
    ages
      .filter((age) => age.year <= year)
      .toSorted((a, b) => a.year - b.year)
      .at(-1) ?? ages[0];
  if (!known) throw new Error('reference-data/retirement-ages.csv is empty');
  return known;
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}

function earlier(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) <= 0 ? a : b;
}
