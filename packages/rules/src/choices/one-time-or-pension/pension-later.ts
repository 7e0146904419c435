import { reachedAge, reachedFlatAge } from '../../blocks/ages.ts';
import type { Period } from '../../facts/history.ts';
import type { Person } from '../../facts/person.ts';
import type { Tables } from '../../parameters/tables.ts';
import { claimOf, type PensionClaim } from '../../pension/claim.ts';
import { paymentFor, type PensionPayment } from '../../pension/payment.ts';
import { type OpenRoute, routeOf } from '../../pension/routes.ts';
import { type MonthIndex, plusMonths } from '../../time/month-index.ts';

/** The first pension somebody can draw, at the values of `day`; without a right, the claim at the retirement age that fails. */
export type PensionLater = { readonly claim: PensionClaim } & (
  { readonly open: OpenRoute; readonly payment: PensionPayment } | { readonly open: undefined }
);

/** Contributions that end before `from`; tables held from `day` on. */
export type Contributed = {
  readonly person: Person;
  readonly periods: readonly Period[];
  readonly from: MonthIndex;
  readonly day: Temporal.PlainDate;
};

/** Law 41/2024 arts 64-68, 98-100: the earliest month in which a route to a pension is open, and what is paid then. */
export function pensionLater(contributed: Contributed, tables: Tables): PensionLater {
  const starts = startsOf(contributed, tables);
  for (const start of starts) {
    const claim = claimAt(contributed, start, tables);
    const open = routeOf(claim, tables);
    if (open) return { claim, open, payment: paymentFor(claim, open.route, tables) };
  }
  const { month } = reachedAge(tables, contributed.person, 0);
  return { claim: claimAt(contributed, notBefore(contributed, plusMonths(month, 1)), tables), open: undefined };
}

/** The months after each age at which a right may open, the earliest first. */
function startsOf(contributed: Contributed, tables: Tables): MonthIndex[] {
  const { person } = contributed;
  const ages = [
    reachedAge(tables, person, 10),
    reachedAge(tables, person, 5),
    reachedFlatAge(person),
    reachedAge(tables, person, 0),
  ];
  return ages.map(({ month }) => notBefore(contributed, plusMonths(month, 1))).sort((a, b) => a - b);
}

function notBefore({ from }: Contributed, month: MonthIndex): MonthIndex {
  return month > from ? month : from;
}

function claimAt({ person, periods, day }: Contributed, pensionStart: MonthIndex, tables: Tables): PensionClaim {
  const claim = claimOf({ ...NOTHING_SPECIAL, person, pensionStart, history: [...periods] }, tables);
  return { ...claim, date: day };
}

const NOTHING_SPECIAL = {
  averageSalary: undefined,
  incapacity: undefined,
  hivWorkAccident: false,
  communeOfficer: false,
  missingMonths: undefined,
  seniorityAllowance: undefined,
  stateWindowAlternativeEnd: undefined,
} as const;
