import { afterAll, beforeAll, expect, test } from 'vitest';
import { quoteFor } from '../../contribution-orders/quote/quote-for.ts';
import type { OrderRequest } from '../../contribution-orders/quote/order-request.ts';
import { FOR_FIRST_CARE } from '../../places/first-care.ts';
import { findPersonByNumber } from '../../people/find-person.ts';
import { sql } from '@openvssid/server/db/database';
import { createTestServices, type TestServices } from '../../testing/test-services.ts';
import { ensureDemonstration } from './ensure.ts';
import { SKETCHES } from './people.ts';

let place: TestServices;
beforeAll(async () => {
  place = await createTestServices();
  const today = place.clock.now().toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().toString();
  await ensureDemonstration(place.database.ownerUrl, { today, seal: (secret) => secret, persons: 50 });
});
afterAll(() => place.end());

async function quoteOf(payer: { socialInsuranceNumber: string }, request: OrderRequest) {
  const payerId = await findPersonByNumber(place.services.db, payer.socialInsuranceNumber);
  const quoted = await quoteFor(place.services, payerId ?? 0, request, place.clock.now());
  if (!quoted.ok) throw new Error(quoted.refusal.code);
  return quoted.value;
}
const numberOf = ({ socialInsuranceNumber: insuranceNumber, fullName }: { socialInsuranceNumber: string; fullName: string }) => ({
  insuranceNumber,
  fullName,
});
const months = 12 as const;

test('the household renews two cards and buys a first one, each further member for less', async () => {
  const participants = [
    { ...numberOf(SKETCHES.household), months },
    { ...numberOf(SKETCHES.husband), months },
    { ...numberOf(SKETCHES.grandmother), months, firstFacilityCode: await firstCare() },
  ];
  const quote = await quoteOf(SKETCHES.household, { kind: 'household-health', participants });
  expect(quote.items.map(({ fromDay, gross }) => [fromDay, gross])).toEqual([
    ['2026-12-13', 1_366_200],
    ['2027-04-01', 956_340],
    ['2026-12-22', 819_720],
  ]);
  expect(quote.participants[0]?.after).toMatchObject({ validTo: '2027-12-12', fiveYearsOn: '2027-03-01' });
});

test('her next quarter is supported as a near-poor household’s', async () => {
  const participant = numberOf(SKETCHES.household);
  const quote = await quoteOf(SKETCHES.household, { kind: 'voluntary', participant, income: 3_000_000, method: '3-months' });
  expect(quote).toMatchObject({ support: 396_000, payBy: '2026-12-31', items: [{ fromDay: '2026-10-01' }] });
});

test('ten missing months are paid at once, and the household’s cover waits', async () => {
  const who = SKETCHES['missing-months'];
  const participant = numberOf(who);
  const quote = await quoteOf(who, { kind: 'voluntary', participant, income: 2_500_000, method: 'missing-months' });
  expect(quote.participants).toMatchObject([{ before: { monthsTotal: 170 }, after: { monthsTotal: 180 } }]);
  const cover = await quoteOf(who, { kind: 'household-health', participants: [{ ...participant, months }] });
  expect(cover.notices.map(({ code }) => code)).toEqual(['cover-gap', 'cover-waits', 'five-years-broken', 'no-household']);
});

const FIRST_CARE = sql<{ code: string }>(
  'test-a-first-care-facility',
  `select f.facility_code as code from facility f where ${FOR_FIRST_CARE} order by f.facility_code limit 1`,
);

async function firstCare(): Promise<string> {
  const [facility] = await place.services.db.read(FIRST_CARE);
  return facility?.code ?? '';
}
