import { incapacityAge, LEAST_INCAPACITY, type ReachedAge, reachedAge, reachedFlatAge } from '../blocks/ages.ts';
import type { Origin } from '../parameters/sheet.ts';
import type { Tables } from '../parameters/tables.ts';
import { monthIndex, monthOfDate } from '../time/month-index.ts';
import type { PensionClaim } from './claim.ts';

/** Ways to a pension, in the order in which they are tried. */
const ROUTES = [
  'normal',
  'heavy-or-hard-area',
  'underground-coal',
  'hiv-work-accident',
  'voluntary-pre-2021',
  'incapacity',
] as const;
export type PensionRoute = (typeof ROUTES)[number];

/** An age a route asks, reached in `month`, and the row it comes from. */
export type AskedAge = (ReachedAge & { readonly origin?: Origin }) | undefined;

export type PensionReason = 'CONTRIBUTION_TOO_SHORT' | 'AGE_NOT_REACHED';

/** 20 years under Law 58/2014 (arts 54, 73), 15 under Law 41/2024 (arts 64, 98). */
export const LEAST_MONTHS = { '58/2014': 240, '41/2024': 180 } as const;
/** 15 years of hard conditions lower the age (Law 58/2014 art 54.1, Law 41/2024 art 64.1); as many are enough for women in commune offices. */
export const FIFTEEN_YEARS = 180;
/** The floor and two routes ask 20 years. */
export const TWENTY_YEARS = 240;
const JANUARY_2021 = monthIndex(2021, 1);

export type OpenRoute = { readonly route: PensionRoute; readonly age: AskedAge };

type Condition = (claim: PensionClaim) => boolean;

const CONDITIONS: Readonly<Record<PensionRoute, Condition>> = {
  normal: isLongEnough,
  'heavy-or-hard-area': (claim) => hasLeastMonths(claim) && claim.time.heavyOrHardArea >= FIFTEEN_YEARS,
  'underground-coal': (claim) => hasLeastMonths(claim) && claim.time.undergroundCoal >= FIFTEEN_YEARS,
  'hiv-work-accident': (claim) => hasLeastMonths(claim) && claim.facts.hivWorkAccident,
  'voluntary-pre-2021': isVoluntaryFromBefore2021,
  incapacity: isIncapacitated,
};

/** The age a route asks; undefined: none (HIV from an accident at work, 15 years of the hardest work). */
const AGES: Readonly<Record<PensionRoute, (claim: PensionClaim, tables: Tables) => AskedAge>> = {
  normal: ({ retirement }) => retirement,
  'heavy-or-hard-area': ({ facts }, tables) => reachedAge(tables, facts.person, 5),
  'underground-coal': ({ facts }, tables) => reachedAge(tables, facts.person, 10),
  'hiv-work-accident': () => undefined,
  'voluntary-pre-2021': ({ facts }) => reachedFlatAge(facts.person),
  incapacity: ageOfIncapacity,
};

/** The first route that is open, and the age it asked. */
export function routeOf(claim: PensionClaim, tables: Tables): OpenRoute | undefined {
  for (const route of ROUTES) {
    if (!CONDITIONS[route](claim)) continue;
    const age = AGES[route](claim, tables);
    if (!age || isPast(claim, age)) return { route, age };
  }
  return undefined;
}

/** Without a route, what the normal one lacks. */
export function reasonsAgainst(claim: PensionClaim): PensionReason[] {
  return [
    ...(isLongEnough(claim) ? [] : (['CONTRIBUTION_TOO_SHORT'] as const)),
    ...(isPast(claim, claim.retirement) ? [] : (['AGE_NOT_REACHED'] as const)),
  ];
}

function hasLeastMonths({ time, law }: PensionClaim): boolean {
  return time.total >= LEAST_MONTHS[law];
}

/** Or 15 compulsory years of a woman who works for a commune. */
function isLongEnough(claim: PensionClaim): boolean {
  return hasLeastMonths(claim) || (isWomanInCommune(claim) && claim.time.compulsory >= FIFTEEN_YEARS);
}

/** Law 58/2014 art 54.3; Law 41/2024 asks 15 years of everybody. */
export function isWomanInCommune({ law, facts }: PensionClaim): boolean {
  return law === '58/2014' && facts.communeOfficer && facts.person.sex === 'F';
}

/** From the month after the age is reached. */
function isPast({ facts }: PensionClaim, { month }: ReachedAge): boolean {
  return facts.pensionStart > month;
}

/** Who began voluntary insurance before 2021 keeps the flat ages with 20 years of it (Law 41/2024 art 141.9). */
function isVoluntaryFromBefore2021({ facts, time }: PensionClaim): boolean {
  const early = time.firstVoluntary !== undefined && time.firstVoluntary < JANUARY_2021;
  return early && time.voluntary >= TWENTY_YEARS && facts.pensionStart >= JANUARY_2021;
}

/** Law 58/2014 art 55, Law 41/2024 art 65. */
function isIncapacitated({ facts: { incapacity, pensionStart }, time }: PensionClaim): boolean {
  if (!incapacity || incapacity.percent < LEAST_INCAPACITY || time.compulsory < TWENTY_YEARS) return false;
  return pensionStart > monthOfDate(incapacity.concludedOn);
}

/** 15 years of the hardest work open this right at any age. */
function ageOfIncapacity({ facts: { person, incapacity, pensionStart }, time }: PensionClaim, tables: Tables): AskedAge {
  if (!incapacity || time.extraHeavy >= FIFTEEN_YEARS) return undefined;
  return incapacityAge(tables, person, incapacity.percent, pensionStart);
}
