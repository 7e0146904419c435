import { Fault } from '../fault.ts';
import { optional, orElse, type Read } from '../reading/field.ts';
import { list, object } from '../reading/object.ts';
import { coefficient, flag, money, month, oneOf } from '../reading/values.ts';
import { type MonthIndex, monthIndex } from '../time/month-index.ts';

export const SUPPORT_GROUPS = ['poor', 'near-poor', 'ethnic-minority', 'island', 'other'] as const;
export type SupportGroup = (typeof SUPPORT_GROUPS)[number];

export const region = oneOf('I', 'II', 'III', 'IV');
export type Region = Read<typeof region>;

/** Months of contribution under one set of conditions, both ends in it. */
const period = object({
  from: month,
  to: month,
  scheme: orElse(oneOf('compulsory', 'voluntary'), 'compulsory'),
  regime: orElse(oneOf('employer', 'state'), 'employer'),
  salary: optional(money),
  coefficient: optional(coefficient),
  stateSupport: optional(oneOf(...SUPPORT_GROUPS)),
  work: orElse(oneOf('normal', 'heavy', 'extra-heavy', 'underground-coal'), 'normal'),
  hardArea: orElse(flag, false),
  region: optional(region),
});

/** A period, and where it stood in the facts. */
export type Period = Read<typeof period> & { readonly path: string };
/** Periods of any scheme in the order of time, none sharing a month. */
export type History = readonly Period[];

const FIRST_VOLUNTARY_MONTH = monthIndex(2008, 1);

export const periods = list(period, 1);
/** Where the specification allows a history without periods. */
export const periodsOrNone = list(period);

export type HistoryRules = {
  /** Salaries are not used (an average is given, or none is asked): absent ones are no fault then. */
  salariesNeeded: boolean;
  /** The last month a period may end in; a later end is a conflict. */
  lastMonth?: MonthIndex;
};

/** A voluntary period before there was voluntary insurance; a date outside its range, which comes before order and overlap (0.4). */
export function expectVoluntaryDates(given: Read<typeof periods>): void {
  given.forEach(({ scheme, from }, i) => {
    if (scheme === 'voluntary' && from < FIRST_VOLUNTARY_MONTH) throw new Fault('E_OUT_OF_TABLE', `$.history[${i}].from`);
  });
}

/** Every end after its beginning, and no month in two periods: of what overlaps, the first in the facts' order that meets an earlier one. */
export function expectOrder(given: Read<typeof periods>): void {
  given.forEach(({ from, to }, i) => {
    if (to < from) throw new Fault('E_PERIOD_ORDER', `$.history[${i}].to`);
  });
  given.forEach((_, j) => {
    if (meetsEarlier(given, j)) throw new Fault('E_PERIOD_OVERLAP', `$.history[${j}]`);
  });
}

/** Looks at earlier ones alone: facts with many periods are refused at the first overlap. */
function meetsEarlier(given: Read<typeof periods>, index: number): boolean {
  const one = given[index];
  for (let i = 0; one && i < index; i += 1) {
    const earlier = given[i];
    if (earlier && earlier.from <= one.to && one.from <= earlier.to) return true;
  }
  return false;
}

/** What of a period contradicts itself or is missing for it, in the order `to`, regime, salary, coefficient, stateSupport. */
export function expectConsistent(given: Read<typeof periods>, { salariesNeeded, lastMonth }: HistoryRules): void {
  given.forEach((one, i) => {
    const fault = faultOf(one, salariesNeeded, lastMonth);
    if (fault) throw new Fault(fault.code, `$.history[${i}].${fault.field}`);
  });
}

/** In the order of time, each with its place in the facts. */
export function historyOf(given: Read<typeof periods>): History {
  return given.map((one, i) => ({ ...one, path: `$.history[${i}]` })).sort((a, b) => a.from - b.from);
}

type PeriodFault = { readonly code: 'E_CONFLICT' | 'E_MISSING'; readonly field: keyof Read<typeof period> };

function faultOf(one: Read<typeof period>, salariesNeeded: boolean, lastMonth?: MonthIndex): PeriodFault | undefined {
  const isState = one.regime === 'state';
  const isVoluntary = one.scheme === 'voluntary';
  if (lastMonth !== undefined && one.to > lastMonth) return { code: 'E_CONFLICT', field: 'to' };
  if (isVoluntary && isState) return { code: 'E_CONFLICT', field: 'regime' };
  const [own, foreign] = isState ? (['coefficient', 'salary'] as const) : (['salary', 'coefficient'] as const);
  const missing = salariesNeeded && one[own] === undefined;
  // The salary comes before the coefficient, whichever is at fault.
  if (isState && one[foreign] !== undefined) return { code: 'E_CONFLICT', field: foreign };
  if (missing) return { code: 'E_MISSING', field: own };
  if (one[foreign] !== undefined) return { code: 'E_CONFLICT', field: foreign };
  return one.stateSupport && !isVoluntary ? { code: 'E_CONFLICT', field: 'stateSupport' } : undefined;
}
