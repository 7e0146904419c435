import { normalised, type ScheduledDose } from './schedule.ts';

/** What is known of one vaccination: its name as recorded, which dose, and its day (YYYY-MM-DD). */
export type GivenDose = { vaccine: string; dose: number; givenOn: string };

/** The next dose of one series. `dueFrom`: YYYY-MM-DD; on that day it is due. */
export type DueDose = { scheduled: ScheduledDose; dueFrom: string; due: boolean };

const { compare } = Temporal.PlainDate;

/** Of each series the first dose that is not on record, earliest first; none that is no longer on the plan for this age. */
export function dueDoses(
  schedule: readonly ScheduledDose[],
  birthDate: string,
  given: readonly GivenDose[],
  today: Temporal.PlainDate,
): DueDose[] {
  const birth = Temporal.PlainDate.from(birthDate);
  const series = [...Map.groupBy(schedule, (dose) => dose.series).values()];
  return series
    .flatMap(
      (doses) =>
        nextOf(
          doses.toSorted((a, b) => a.dose - b.dose),
          birth,
          given,
          today,
        ) ?? [],
    )
    .toSorted((a, b) => a.dueFrom.localeCompare(b.dueFrom));
}

function nextOf(
  doses: readonly ScheduledDose[],
  birth: Temporal.PlainDate,
  given: readonly GivenDose[],
  today: Temporal.PlainDate,
): DueDose | undefined {
  const days = doses.map((dose) => dayOf(dose, given));
  // A later dose on record means that the earlier ones were given, wherever they are written down.
  const next = days.findLastIndex((day) => day !== undefined) + 1;
  const scheduled = doses[next];
  if (!scheduled || compare(today, birth.add({ months: scheduled.last_months })) >= 0) return undefined;
  const dueFrom = dueDay(scheduled, birth, days[next - 1]);
  if (dueFrom.toString() < scheduled.valid_from || (scheduled.valid_to !== undefined && dueFrom.toString() > scheduled.valid_to))
    return undefined;
  return { scheduled, dueFrom: dueFrom.toString(), due: compare(today, dueFrom) >= 0 };
}

function dueDay(
  { due_months: months, after_previous: wait }: ScheduledDose,
  birth: Temporal.PlainDate,
  previous: string | undefined,
) {
  const byAge = birth.add({ months });
  if (wait === undefined || previous === undefined) return byAge;
  const afterPrevious = Temporal.PlainDate.from(previous).add(wait);
  return compare(byAge, afterPrevious) > 0 ? byAge : afterPrevious;
}

function dayOf({ recorded_as: names, recorded_dose: dose }: ScheduledDose, given: readonly GivenDose[]): string | undefined {
  return given.find((one) => one.dose === dose && names.includes(normalised(one.vaccine)))?.givenOn;
}
