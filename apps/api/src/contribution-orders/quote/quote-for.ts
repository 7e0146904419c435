import { type Result, TIME_ZONE } from '@openvssid/core';
import type { Services } from '../../services.ts';
import { identify } from './found-participants.ts';
import { healthFacts } from './health-facts.ts';
import { waysTo } from './named.ts';
import type { HealthRequest, OrderRequest, VoluntaryRequest } from './order-request.ts';
import type { Quote } from './quote.ts';
import { quoteHealth } from './quote-health.ts';
import { quoteVoluntary } from './quote-voluntary.ts';
import { voluntaryFacts } from './voluntary-facts.ts';

/**
 * What an order costs and brings on the day of `now`, from what is on record. It only reads, in one round trip, because every order is made
 * through it. Refusals name the participant and the field. Whoever calls it for people named by number and name counts the tries
 * (`countedNames`).
 */
export function quoteFor(
  services: Pick<Services, 'db' | 'keys' | 'config' | 'tables'>,
  payerId: number,
  request: OrderRequest,
  now: Temporal.Instant,
): Promise<Result<Quote>> {
  const asked = { payerId, now, today: now.toZonedDateTimeISO(TIME_ZONE).toPlainDate() };
  return request.kind === 'household-health'
    ? healthQuoteFor(services, request, asked)
    : voluntaryQuoteFor(services, request, asked);
}

type Asked = { payerId: number; now: Temporal.Instant; today: Temporal.PlainDate };
type Using = Parameters<typeof quoteFor>[0];

async function healthQuoteFor(
  services: Using,
  { participants }: HealthRequest,
  { payerId, now, today }: Asked,
): Promise<Result<Quote>> {
  const ways = waysTo(services, payerId, participants);
  const facilities = participants.flatMap(({ firstFacilityCode }) => firstFacilityCode ?? []);
  const facts = await healthFacts(services.db, payerId, today, now, ways, facilities);
  const people = identify(payerId, participants, facts.people, (place) => `participants.${place}`);
  return people.ok ? quoteHealth(services, participants, people.value, facts, today) : people;
}

async function voluntaryQuoteFor(
  services: Using,
  request: VoluntaryRequest,
  { payerId, now, today }: Asked,
): Promise<Result<Quote>> {
  const named = [request.participant];
  const found = await voluntaryFacts(services.db, payerId, today, now, waysTo(services, payerId, named));
  const people = identify(payerId, named, found, () => 'participant');
  if (!people.ok) return people;
  const [person] = people.value;
  if (!person) throw new Error('one participant was named');
  return quoteVoluntary(services, request, person, today);
}
