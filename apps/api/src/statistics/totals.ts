import { type Holidays, remainingWorkingDays, TIME_ZONE } from '@openvssid/core';
import type { Decided, Received } from './counted.ts';
import type { Totals } from './statistics.ts';

/** What came and was decided, added up. */
export function totalsOf(received: readonly Received[], decided: readonly Decided[], holidays: Holidays): Totals {
  return {
    received: sumOf(received),
    accepted: sumOf(decided.filter(({ outcome }) => outcome === 'decided')),
    refused: sumOf(decided.filter(({ outcome }) => outcome === 'refused')),
    onTime: sumOf(decided.filter(({ late }) => late === false)),
    late: sumOf(decided.filter(({ late }) => late === true)),
    medianWorkingDays: medianOf(workingTimesOf(decided, holidays)),
  };
}

export function sumOf(rows: readonly { count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

type Weighed = { value: number; count: number };

/** Days of a year without a calendar are not guessed: such an application has no working time. */
function workingTimesOf(decided: readonly Decided[], holidays: Holidays): Weighed[] {
  const spans = Map.groupBy(
    decided.filter(({ receivedOn }) => receivedOn !== null),
    ({ receivedOn, day }) => `${receivedOn} ${day}`,
  );
  return [...spans.values()].flatMap((alike) => {
    const [{ receivedOn, day } = { receivedOn: null, day: '' }] = alike;
    if (receivedOn === null) return [];
    const received = Temporal.PlainDate.from(receivedOn).toZonedDateTime(TIME_ZONE);
    const days = remainingWorkingDays(received, Temporal.PlainDate.from(day), holidays);
    return days.ok ? [{ value: days.value, count: sumOf(alike) }] : [];
  });
}

/** The value in the middle, or the mean of the two that are; null of nothing. */
export function medianOf(weighed: readonly Weighed[]): number | null {
  const total = sumOf(weighed);
  if (total === 0) return null;
  const sorted = weighed.toSorted((a, b) => a.value - b.value);
  const at = (place: number): number => {
    let passed = 0;
    for (const { value, count } of sorted) {
      passed += count;
      if (place < passed) return value;
    }
    throw new Error('a place beyond the last value');
  };
  return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2;
}
