import { expectConsistent, expectOrder, expectVoluntaryDates, periods } from '../facts/history.ts';
import { lawOn } from '../blocks/law.ts';
import { Fault } from '../fault.ts';
import { optional, orElse, type Read } from '../reading/field.ts';
import { list, object } from '../reading/object.ts';
import { expectDate } from '../reading/range.ts';
import { count, date, flag, oneOf } from '../reading/values.ts';
import { isBefore } from '../time/dates.ts';

/** In the order of the week, Monday first. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Facts of a sickness benefit (trợ cấp ốm đau). */
export const sicknessFacts = object({
  kind: oneOf('own', 'long-term', 'child'),
  leave: object({ from: date, to: date }),
  part: optional(oneOf('less-than-half', 'half-or-more')),
  weeklyRest: orElse(list(oneOf(...WEEKDAYS)), ['sunday']),
  holidays: orElse(list(date), []),
  history: periods,
  daysUsedBefore: orElse(count(0, 366), 0),
  heavyOrHardArea: orElse(flag, false),
  childBirth: optional(date),
  armedForces: orElse(flag, false),
  cause: orElse(oneOf('ordinary', 'self-inflicted', 'alcohol-or-drugs', 'work-accident'), 'ordinary'),
});

export type SicknessFacts = Read<typeof sicknessFacts>;

export function checkSickness(facts: SicknessFacts): void {
  const { kind, leave, part, history, childBirth } = facts;
  const law = lawOn(leave.from);
  expectDate(leave.from, '$.leave.from', '2016-01-01');
  expectVoluntaryDates(history);
  if (isBefore(leave.to, leave.from)) throw new Fault('E_PERIOD_ORDER', '$.leave.to');
  expectOrder(history);
  // Days are counted by the calendar year, except those of a long-term disease under the old law.
  const acrossYears = kind === 'long-term' && law === '58/2014';
  if (!acrossYears && leave.to.year !== leave.from.year) throw new Fault('E_CONFLICT', '$.leave.to');
  if (part && (law === '58/2014' || !leave.to.equals(leave.from))) throw new Fault('E_CONFLICT', '$.part');
  expectConsistent(history, { salariesNeeded: true });
  expectChild(kind, childBirth, leave.from);
}

function expectChild(kind: SicknessFacts['kind'], childBirth: Temporal.PlainDate | undefined, from: Temporal.PlainDate): void {
  if (kind === 'child' && !childBirth) throw new Fault('E_MISSING', '$.childBirth');
  if (childBirth && (kind !== 'child' || isBefore(from, childBirth))) throw new Fault('E_CONFLICT', '$.childBirth');
}
