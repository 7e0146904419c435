import { ok, refuse, type Result } from '@openvssid/core';
import { householdPrice, nextHealthCover, placesInHousehold } from '@openvssid/rules/paid-cover';
import type { Services } from '../../services.ts';
import type { Participant } from './found-participants.ts';
import type { HealthFacts, HealthPerson, HeldCard } from './health-facts.ts';
import { healthNotices } from './health-notices.ts';
import type { HealthRequest } from './order-request.ts';
import type { Quote, QuotedParticipant, QuoteItem } from './quote.ts';
import { coverRefusal } from './refusals.ts';
import { refusedTo } from './told-of-relative.ts';
import { type Covered, heldCover } from './covered.ts';
import { maskedNumber } from './masked-number.ts';

type Rules = Pick<Services, 'config' | 'tables'>;
type Asked = HealthRequest['participants'][number];

/** What household cover costs and brings on a day, from what is on record. */
export function quoteHealth(
  rules: Rules,
  asked: readonly Asked[],
  people: readonly Participant<HealthPerson>[],
  facts: HealthFacts,
  today: Temporal.PlainDate,
): Result<Quote> {
  const covered: Covered[] = [];
  for (const [place, person] of people.entries()) {
    const path = `participants.${place}`;
    const one = coverOf(rules, asked[place], person, facts, today, path);
    if (!one.ok) return refusedTo({ relation: person.relation, path }, one.refusal);
    covered.push(one.value);
  }
  const joining = people.map(({ personId, household }) => ({ person: personId, household: household ?? undefined }));
  const places = placesInHousehold(joining, facts.taken);
  const covers = covered.map(({ months }, i) => ({ months, place: places[i]?.place ?? 1 }));
  const price = householdPrice(today, covers, rules.tables);
  if ('error' in price) return refuse('price-not-known');
  const { members, total, steps } = price.result;
  const items = covered.map((one, i) => itemOf(one, members[i]?.pay ?? 0));
  return ok({
    kind: 'household-health',
    items,
    amount: total,
    gross: total,
    support: 0,
    agencyCode: items[0]?.agencyCode ?? '',
    pricedOn: today.toString(),
    payBy: null,
    law: null,
    steps,
    participants: covered.map((one, i) => participantOf(one, items[i]?.amount ?? 0)),
    notices: healthNotices(rules, covered, places, members, today),
  });
}

function coverOf(
  { config }: Rules,
  asked: Asked | undefined,
  person: Participant<HealthPerson>,
  facts: HealthFacts,
  today: Temporal.PlainDate,
  path: string,
): Result<Covered> {
  if (!asked) throw new Error('every participant was asked for');
  if (person.deceased) return refuse('participant-record-closed', { field: `${path}.insuranceNumber` });
  const cards = person.cards ?? [];
  if (cards.some((card) => card.household && card.state === 'locked' && isLive(card, today)))
    return refuse('card-is-locked', { field: `${path}.insuranceNumber`, params: { name: person.fullName } });
  const cover = nextHealthCover(cards.map(heldCover), asked.months, today, {
    gapMonths: config.HEALTH_GAP_MONTHS,
    waitingDays: config.HEALTH_WAITING_DAYS,
    shortGapBegins: config.HEALTH_SHORT_GAP_BEGINS,
  });
  if ('reason' in cover) return coverRefusal(cover, person.fullName, path);
  const prolonged = cards.find((card) => card.household && isLive(card, today) && card.validTo === cover.after?.to?.toString());
  const facility = prolonged ? prolonged.firstFacilityCode : (asked.firstFacilityCode ?? cards.at(-1)?.firstFacilityCode);
  if (facility === undefined) return refuse('first-facility-needed', { field: `${path}.firstFacilityCode` });
  if (!prolonged && asked.firstFacilityCode !== undefined && !facts.facilities.includes(facility))
    return refuse('first-facility-unknown', { field: `${path}.firstFacilityCode` });
  return ok({ person, months: asked.months, cover, serial: prolonged?.serial ?? null, facility });
}

function isLive({ validTo }: HeldCard, today: Temporal.PlainDate): boolean {
  return validTo === null || validTo >= today.toString();
}

function itemOf({ person, months, cover, serial, facility }: Covered, amount: number): QuoteItem {
  return {
    personId: person.personId,
    seq: 1,
    fund: 'health',
    relation: person.relation,
    insuranceNumber: person.number,
    fullName: person.fullName,
    agencyCode: person.agencyCode,
    fromDay: cover.from.toString(),
    toDay: cover.to.toString(),
    months,
    gross: amount,
    support: 0,
    amount,
    cardSerial: serial,
    firstFacilityCode: facility,
    fiveYearFrom: cover.fiveYearsOn.toString(),
    income: null,
    supportedMonths: 0,
  };
}

function participantOf({ person, cover }: Covered, amount: number): QuotedParticipant {
  return {
    personId: person.personId,
    relation: person.relation,
    fullName: person.fullName,
    maskedNumber: maskedNumber(person.number),
    before: { validTo: cover.after?.to?.toString() ?? null, monthsTotal: null },
    after: {
      validFrom: cover.from.toString(),
      validTo: cover.to.toString(),
      fiveYearsOn: person.relation === 'relative' ? null : cover.fiveYearsOn.toString(),
      monthsTotal: null,
    },
    amount,
  };
}
