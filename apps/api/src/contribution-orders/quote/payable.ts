import { ok, type Refusal, type Result, TIME_ZONE } from '@openvssid/core';
import { incomeRange, monthOfDate, monthText, nextUnpaid } from '@openvssid/rules/paid-cover';
import type { Services } from '../../services.ts';
import { identify, type Participant } from './found-participants.ts';
import { healthFacts, type HealthFacts, type HealthPerson } from './health-facts.ts';
import { maskedNumber } from './masked-number.ts';
import { waysTo } from './named.ts';
import type { NamedParticipant, VoluntaryRequest } from './order-request.ts';
import { participantReference } from './participant-reference.ts';
import type { Relation } from './quote.ts';
import { quoteHealth } from './quote-health.ts';
import { quoteVoluntary } from './quote-voluntary.ts';
import { type VoluntaryPerson, voluntaryFacts } from './voluntary-facts.ts';
import { runOf } from './voluntary-right.ts';

/** Somebody who may be paid for, and what paying needs to know of them. */
export type Payable = {
  personId: number;
  reference: string;
  relation: Relation;
  fullName: string;
  maskedNumber: string;
  /** Last day of the health cover that counts; null: none, or (noEnd) without an end. */
  validTo: string | null;
  noEnd: boolean;
  /** No card says where they go first. */
  needsFacility: boolean;
  /** Place in the order of the household for cover that is bought now. */
  householdPlace: { place: number; percent: number; before: number } | null;
  /** The next month of voluntary contributions that is not paid, YYYY-MM; null: not told. */
  nextMonth: string | null;
  /** Why a kind cannot be paid; null: it can. */
  kinds: { 'household-health': Refusal | null; voluntary: Refusal | null };
};

/** People by reference, or by number and name, with what the records say; in one round trip. */
export async function payables(
  services: Services,
  payerId: number,
  named: readonly NamedParticipant[],
): Promise<Result<Payable[]>> {
  const now = services.clock.now();
  const today = now.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  const ways = waysTo(services, payerId, named);
  const [health, voluntary] = await Promise.all([
    healthFacts(services.db, payerId, today, now, ways, []),
    voluntaryFacts(services.db, payerId, today, now, ways),
  ]);
  const insured = identify(payerId, named, health.people, () => 'participant');
  if (!insured.ok) return insured;
  const contributors = identify(payerId, named, voluntary, () => 'participant');
  if (!contributors.ok) return contributors;
  return ok(
    insured.value.flatMap((person, place) => {
      const contributor = contributors.value[place];
      return contributor ? [payable(services, payerId, person, contributor, health, today)] : [];
    }),
  );
}

const USUAL_MONTHS = 12;

function payable(
  services: Services,
  payerId: number,
  person: Participant<HealthPerson>,
  contributor: Participant<VoluntaryPerson>,
  facts: HealthFacts,
  today: Temporal.PlainDate,
): Payable {
  const cards = person.cards ?? [];
  const last = cards.reduce<(typeof cards)[number] | undefined>(
    (best, card) => (!best || (card.validTo ?? '9999') > (best.validTo ?? '9999') ? card : best),
    undefined,
  );
  const cover = quoteHealth(services, [{ months: USUAL_MONTHS }], [person], facts, today);
  const order = cover.ok ? cover.value.notices.find(({ code }) => code === 'household-order') : undefined;
  const months = quoteVoluntary(services, oneMonth(services, today), contributor, today);
  const held = (contributor.periods ?? []).map(runOf);
  // Of a relative who cannot be paid for, neither a day nor a month says why.
  const hides = (refused: boolean) => person.relation === 'relative' && refused;
  const needsFacility = !cover.ok && cover.refusal.code === 'first-facility-needed';
  return {
    personId: person.personId,
    reference: participantReference(services, payerId, person.personId),
    relation: person.relation,
    fullName: person.fullName,
    maskedNumber: maskedNumber(person.number),
    validTo: hides(!cover.ok) ? null : (last?.validTo ?? null),
    noEnd: !hides(!cover.ok) && last !== undefined && last.validTo === null,
    needsFacility,
    householdPlace: order?.code === 'household-order' ? order.data : null,
    nextMonth: hides(!months.ok) ? null : monthText(nextUnpaid(held, monthOfDate(today), 0)),
    kinds: {
      'household-health': cover.ok || needsFacility ? null : cover.refusal,
      voluntary: months.ok ? null : months.refusal,
    },
  };
}

/** The least that can be ordered: what keeps somebody from this keeps them from all. */
function oneMonth({ tables }: Services, today: Temporal.PlainDate): VoluntaryRequest {
  return { kind: 'voluntary', participant: {}, method: 'monthly', income: incomeRange(today, tables)?.least ?? 0 };
}
