import { daysBetween } from '../time/dates.ts';
import { type SicknessFacts, WEEKDAYS } from './facts.ts';

const PARTS = { 'less-than-half': 0.5, 'half-or-more': 1 } as const;

/** Days of the leave that are neither weekly rest nor holiday; under half a day is half a day, more a whole one (Law 41/2024 art 45.5). */
export function workingDaysOf({ leave, weeklyRest, holidays, part }: SicknessFacts): number {
  const resting = new Set(weeklyRest.map((day) => WEEKDAYS.indexOf(day) + 1));
  const free = new Set(holidays.map(String));
  let days = 0;
  for (let day = leave.from, left = daysBetween(leave.from, leave.to); left >= 0; day = day.add({ days: 1 }), left--) {
    if (!resting.has(day.dayOfWeek) && !free.has(day.toString())) days++;
  }
  return part ? days * PARTS[part] : days;
}
