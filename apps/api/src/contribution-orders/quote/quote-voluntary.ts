import { ok, refuse, type Result } from '@openvssid/core';
import {
  distinctMonths,
  type MonthRun,
  refuseIncome,
  supportGroupOf,
  supportMonthsUsed,
  voluntaryPrice,
} from '@openvssid/rules/paid-cover';
import { maskedNumber } from './masked-number.ts';
import type { Services } from '../../services.ts';
import { askedMonths } from './asked-months.ts';
import type { Participant } from './found-participants.ts';
import type { VoluntaryRequest } from './order-request.ts';
import type { Quote } from './quote.ts';
import { incomeRefusal } from './refusals.ts';
import { refusedTo } from './told-of-relative.ts';
import type { VoluntaryPerson } from './voluntary-facts.ts';
import { voluntaryItems } from './voluntary-items.ts';
import { voluntaryNotices } from './voluntary-notices.ts';
import { refuseParticipant, runOf } from './voluntary-right.ts';

/** What voluntary contributions cost and bring on a day, from what is on record. */
export function quoteVoluntary(
  rules: Pick<Services, 'config' | 'tables'>,
  request: VoluntaryRequest,
  person: Participant<VoluntaryPerson>,
  today: Temporal.PlainDate,
): Result<Quote> {
  const { tables, config } = rules;
  const refused = refuseParticipant(person, today);
  const about = { relation: person.relation, path: 'participant', fromMonth: request.fromMonth };
  if (refused) return refusedTo(about, refused);
  const income = refuseIncome(request.income, config.VOLUNTARY_STEP, today, tables);
  if ('error' in income) return refuse('price-not-known');
  if (income.result) return incomeRefusal(income.result);
  const periods = person.periods ?? [];
  const held = periods.map(runOf);
  const asked = askedMonths(rules, request, person, held, today);
  if (!asked.ok) return refusedTo(about, asked.refusal);
  const { runs, years, months, firstMonth } = asked.value;
  const voluntary = periods.filter((period) => period.voluntary).map(runOf);
  const price = voluntaryPrice(
    {
      paidOn: today,
      income: request.income,
      method: request.method,
      years,
      months,
      firstMonth,
      group: supportGroupOf(person.groups ?? [], today, tables),
      supportMonthsUsed: supportMonthsUsed(voluntary, person.supportOrdered),
    },
    tables,
  );
  if ('error' in price) return refuse('price-not-known');
  const { pay, gross, stateSupport, law, payBy, steps, supportedMonths } = price.result;
  return ok({
    kind: 'voluntary',
    items: voluntaryItems(person, request.income, runs, price.result),
    amount: pay,
    gross,
    support: stateSupport,
    agencyCode: person.agencyCode,
    pricedOn: today.toString(),
    payBy: payBy ?? null,
    law,
    steps,
    participants: [participantOf(person, periods.filter(({ paid }) => paid).map(runOf), runs, pay)],
    notices: voluntaryNotices(asked.value, person, payBy, supportedMonths),
  });
}

function participantOf(
  person: Participant<VoluntaryPerson>,
  paid: readonly MonthRun[],
  runs: readonly MonthRun[],
  amount: number,
): Quote['participants'][number] {
  // How long somebody has paid is for themselves and for whoever looks after them: of a relative, the months that are added are enough.
  const before = person.relation === 'relative' ? null : distinctMonths(paid);
  const after = before === null ? null : before + distinctMonths(runs);
  return {
    personId: person.personId,
    relation: person.relation,
    fullName: person.fullName,
    maskedNumber: maskedNumber(person.number),
    before: { validTo: null, monthsTotal: before },
    after: { validFrom: null, validTo: null, fiveYearsOn: null, monthsTotal: after },
    amount,
  };
}
