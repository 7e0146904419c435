import { firstDayOf, type MonthRun, splitOverRuns } from '@openvssid/rules/paid-cover';
import type { Participant } from './found-participants.ts';
import type { QuoteItem } from './quote.ts';
import { lastDayOf } from './refusals.ts';
import type { VoluntaryPerson } from './voluntary-facts.ts';

type Price = { readonly gross: number; readonly supportedMonths: number; readonly stateSupport: number };

/** An item a run of months: the amounts of all runs together are those of the calculator. */
export function voluntaryItems(
  person: Participant<VoluntaryPerson>,
  income: number,
  runs: readonly MonthRun[],
  { gross, supportedMonths, stateSupport }: Price,
): QuoteItem[] {
  const monthly = supportedMonths === 0 ? 0 : stateSupport / supportedMonths;
  return splitOverRuns(runs, gross, supportedMonths).map((share, i) => ({
    personId: person.personId,
    seq: i + 1,
    fund: 'social-insurance',
    relation: person.relation,
    insuranceNumber: person.number,
    fullName: person.fullName,
    agencyCode: person.agencyCode,
    fromDay: firstDayOf(share.run.from).toString(),
    toDay: lastDayOf(share.run.to),
    months: share.months,
    gross: share.gross,
    support: share.supported * monthly,
    amount: share.gross - share.supported * monthly,
    cardSerial: null,
    firstFacilityCode: null,
    fiveYearFrom: null,
    income,
    supportedMonths: share.supported,
  }));
}
