import type { Refusal } from '@openvssid/core';
import { monthIndexOf, monthOfDate, type MonthRun, monthText, type Person } from '@openvssid/rules/paid-cover';
import type { FoundPerson, Participant } from './found-participants.ts';
import type { HeldMonths, VoluntaryPerson } from './voluntary-facts.ts';

const LEAST_AGE_YEARS = 15;

/**
 * Who may pay voluntary contributions (Law 41/2024 art 2.4): citizens of Vietnam from fifteen years on who are not insured by an employer
 * and draw no pension.
 */
export function refuseParticipant(person: Participant<VoluntaryPerson>, today: Temporal.PlainDate): Refusal | undefined {
  const { fullName: name, birthDate, nationality, periods, receivesPension, deceased } = person;
  const refused = (code: string, params = {}) => ({ code, field: 'participant.insuranceNumber', params: { name, ...params } });
  if (deceased) return refused('participant-record-closed');
  if (nationality !== 'VN') return refused('voluntary-for-citizens');
  if (Temporal.PlainDate.compare(Temporal.PlainDate.from(birthDate).add({ years: LEAST_AGE_YEARS }), today) > 0)
    return refused('voluntary-from-fifteen');
  if (receivesPension) return refused('voluntary-not-for-pensioners');
  const employed = compulsoryIn(periods ?? [], today);
  return employed && refused('voluntary-beside-compulsory', { until: shownMonth(employed.to) });
}

function compulsoryIn(periods: readonly HeldMonths[], today: Temporal.PlainDate): MonthRun | undefined {
  const month = monthOfDate(today);
  const found = periods.find((period) => {
    const { from, to } = runOf(period);
    return !period.voluntary && from <= month && month <= to;
  });
  return found && runOf(found);
}

function shownMonth(month: MonthRun['to']): string {
  return monthText(month).split('-').toReversed().join('/');
}

export function runOf({ from, to }: Pick<HeldMonths, 'from' | 'to'>): MonthRun {
  return { from: monthIndexOf(from), to: monthIndexOf(to) };
}

/** As the rules see a person. */
export function personOf({ sex, birthDate, birthYearOnly }: FoundPerson): Person {
  const day = Temporal.PlainDate.from(birthDate);
  return { sex: sex === 'female' ? 'F' : 'M', birth: { month: monthIndexOf(birthDate), day, yearOnly: birthYearOnly } };
}
