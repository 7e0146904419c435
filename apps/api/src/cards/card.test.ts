import type { FastifyInstance } from 'fastify';
import { compactVerify, createLocalJWKSet } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApplication } from '../application.ts';
import { createTestServices, type TestServices } from '../testing/test-services.ts';
import { cardAnswer, type CardAnswer } from './card.ts';
import { cardPeople, type CardPeople, FACILITY } from './card-fixture.ts';
import { cardRoutes } from './routes.ts';

const SAMPLE_D =
  'DN4010190000001|4e677579e1bb856e2056c4836e204de1baab75|01/02/1985|1|5468c3b46e204de1baab752c2058c3a32056c3ad2044e1bba52c2048c3a0204ee1bb9969|01 - 001|01/01/2026|31/12/2026|15/12/2025|01010190000001|-|4|01/01/2021|$';

let place: TestServices;
let people: CardPeople;
let app: FastifyInstance;

beforeAll(async () => {
  place = await createTestServices();
  people = cardPeople(place);
  app = await createApplication('citizen', place.services, [cardRoutes]);
});

afterAll(async () => {
  await app.close();
  await place.end();
});

async function readCard(personId: number): Promise<CardAnswer> {
  const answer = await app.inject({ url: '/api/card', cookies: await people.signIn(personId) });
  expect(answer.statusCode).toBe(200);
  return cardAnswer.parse(answer.json());
}

test('a card like sample A shows all fields, and its code is sample D', async () => {
  await people.addPerson(1);
  await people.addCard(1, 1);

  const { card, fetchedAt, others, earlier } = await readCard(1);

  expect(Temporal.Instant.from(fetchedAt)).toEqual(place.clock.now());
  expect(card).toMatchObject({
    cardNumber: 'DN4010190000001',
    fullName: 'Nguyễn Văn Mẫu',
    birthDate: '1985-02-01',
    sex: 'male',
    standing: 'valid',
    state: 'in-force',
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    fiveYearFrom: '2021-01-01',
    issuedOn: '2025-12-15',
    benefitCode: 4,
    areaCode: null,
    firstFacility: FACILITY,
    cardCode: SAMPLE_D,
  });
  expect(card?.entitlement.vi[0]).toContain('quỹ BHYT chi trả 80%');
  expect(card?.entitlement.en[0]).toContain('the fund pays 80%');
  expect([others, earlier]).toEqual([[], []]);
});

test('the token says what a verifier needs, ends with the card, and holds with the published key', async () => {
  const statusIndex = (await people.addPerson(2), await people.addCard(2, 1));
  const { card } = await readCard(2);
  const keys = (await app.inject('/api/card-keys')).json();

  const { payload, protectedHeader } = await compactVerify(card?.cardToken ?? '', createLocalJWKSet(keys));

  expect(protectedHeader).toEqual({ alg: 'ES256', kid: place.services.keys.signing[0].kid, typ: 'card+jwt' });
  expect(JSON.parse(new TextDecoder().decode(payload))).toEqual({
    card: 'DN4010190000001',
    name: 'Nguyễn Văn Mẫu',
    birthdate: '1985-02-01',
    from: '2026-01-01',
    to: '2026-12-31',
    iat: place.clock.now().epochMilliseconds / 1000,
    exp: Date.parse('2027-01-01T00:00:00+07:00') / 1000,
    status: { status_list: { idx: statusIndex, uri: 'http://localhost:3000/api/card-status/0' } },
  });
  expect(card?.cardToken?.length).toBeLessThan(600);
});

test('without an end the token lasts 12 months; a birth year stands alone, as on the card of a child', async () => {
  await people.addPerson(3, { full_name: 'Trần Thị Ví Dụ', birth_date: '2020-01-01', birth_year_only: true, sex: 'female' });
  await people.addCard(3, 1, {
    card_number: '0190000002',
    valid_from: '2026-03-01',
    valid_to: null,
    issued_on: '2026-02-20',
    management_code: '01010190000002',
    five_year_from: null,
    address: null,
    guardian_name: 'Nguyễn Văn Mẫu',
    area_code: 'K1',
  });

  const { card } = await readCard(3);

  expect(card).toMatchObject({
    birthDate: '2020',
    areaCode: 'K1',
    cardCode:
      '0190000002|5472e1baa76e205468e1bb8b2056c3ad2044e1bba5|2020|2|-|01 - 001|01/03/2026|-|20/02/2026|01010190000002|4e677579e1bb856e2056c4836e204de1baab75|K1|-|$',
  });
  const { exp } = JSON.parse(Buffer.from(card?.cardToken?.split('.')[1] ?? '', 'base64url').toString()) as { exp: number };
  expect(exp).toBe(Date.parse('2027-11-22T10:00:00+07:00') / 1000);
});

test('an address too long for readers is left out of the code, never the code', async () => {
  await people.addPerson(4);
  await people.addCard(4, 1, { address: 'Ngõ '.repeat(200) });

  expect((await readCard(4)).card?.cardCode).toBe(SAMPLE_D.replace(/\|5468[0-9a-f]+\|/, '|-|'));
});

test('after a reissue the new card is shown and the old one stands among the earlier ones', async () => {
  await people.addPerson(5);
  await people.addCard(5, 1, { state: 'replaced', state_since: '2026-11-20T09:00:00+07:00' });
  await people.addCard(5, 2, { issued_on: '2026-11-20' });
  await people.addCard(5, 3, { valid_from: '2027-01-01', valid_to: '2027-12-31', issued_on: '2026-11-21' });

  const { card, others, earlier } = await readCard(5);

  expect(card?.serial).toBe(2);
  expect(others).toMatchObject([{ serial: 3, standing: 'not-yet-valid' }]);
  expect(earlier).toMatchObject([{ serial: 1, state: 'replaced', stateSince: '2026-11-20T02:00:00Z' }]);
});

test.each([
  ['expired', { valid_to: '2026-11-21' }],
  ['valid', { valid_to: '2026-11-22' }],
  ['locked', { state: 'locked' }],
  ['withdrawn', { state: 'withdrawn' }],
  ['not-yet-valid', { valid_from: '2026-11-23' }],
] as const)('a card stands as %s and has a token only where it serves', async (standing, fields) => {
  const personId = 10 + ['expired', 'valid', 'locked', 'withdrawn', 'not-yet-valid'].indexOf(standing);
  await people.addPerson(personId);
  await people.addCard(personId, 1, fields);

  const { card } = await readCard(personId);

  expect(card?.standing).toBe(standing);
  expect(card?.cardToken !== null).toBe(standing === 'valid' || standing === 'not-yet-valid');
});

test('nobody without a card, a session or the right cookie gets one', async () => {
  await people.addPerson(20);
  expect(await readCard(20)).toMatchObject({ card: null, others: [], earlier: [] });

  expect((await app.inject('/api/card')).statusCode).toBe(401);
  const cookie = Object.values(await people.signIn(20))[0] ?? '';
  const forged = { openvssid_citizen: cookie.replace(/^[0-9a-z]+/, '1') };
  expect((await app.inject({ url: '/api/card', cookies: forged })).statusCode).toBe(401);
});
