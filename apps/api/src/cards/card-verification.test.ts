import { generateKeyPairSync } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { compactVerify, createLocalJWKSet } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { STATUS_LIST_ENTRIES, statusAt, TIME_ZONE } from '@openvssid/core';
import { createApplication } from '../application.ts';
import { createTestServices, type TestServices } from '../testing/test-services.ts';
import { cardAnswer } from './card.ts';
import { cardPeople, type CardPeople } from './card-fixture.ts';
import { cardCheck } from './card-check.ts';
import { reissueCard } from './reissue.ts';
import { cardRoutes } from './routes.ts';
import { signClaims } from './sign.ts';

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

async function tokenOf(personId: number): Promise<string> {
  const answer = await app.inject({ url: '/api/card', cookies: await people.signIn(personId) });
  return cardAnswer.parse(answer.json()).card?.cardToken ?? '';
}

async function verify(code: string) {
  const answer = await app.inject({ method: 'POST', url: '/api/card-verifications', payload: { code } });
  expect(answer.statusCode).toBe(200);
  return cardCheck.parse(answer.json());
}

async function readList(list: number, headers = {}) {
  return app.inject({ url: `/api/card-status/${list}`, headers });
}

test('a token is valid, and void from the moment of the reissue', async () => {
  await people.addPerson(1);
  await people.addCard(1, 1);
  const old = await tokenOf(1);

  expect(await verify(old)).toMatchObject({
    outcome: 'valid',
    stateChecked: true,
    listIssuedAt: place.clock.now().toString({ smallestUnit: 'millisecond' }),
    card: {
      cardNumber: 'DN4010190000001',
      fullName: 'Nguyễn Văn Mẫu',
      birthDate: '1985-02-01',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
  });

  const now = place.clock.now();
  const today = now.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  await place.services.db.transaction((tx) =>
    reissueCard(tx, 1, { kind: 'reissue-card', cardSerial: 1, onPaper: false, reason: 'lost' }, now, today),
  );

  expect(await verify(old)).toMatchObject({ outcome: 'void', stateChecked: true });
  expect(await verify(await tokenOf(1))).toMatchObject({ outcome: 'valid' });
});

test('a held card is locked, and valid again within a minute of its release', async () => {
  await people.addPerson(2);
  await people.addCard(2, 1);
  const token = await tokenOf(2);
  const setState = (state: string) =>
    place.services.db.transaction((tx) =>
      tx.run({ name: `test-${state}`, text: 'update card set state = $1, state_since = $2 where person_id = 2' }, [
        state,
        place.clock.now(),
      ]),
    );

  place.clock.forward({ seconds: 1 });
  await setState('locked');
  expect(await verify(token)).toMatchObject({ outcome: 'locked' });

  await setState('in-force');
  place.clock.forward({ minutes: 1 });
  expect(await verify(token)).toMatchObject({ outcome: 'valid' });
});

test('a token ends with the last day of its card', async () => {
  await people.addPerson(3);
  await people.addCard(3, 1, { valid_to: '2026-11-22' });
  const token = await tokenOf(3);

  place.clock.forward({ hours: 13, minutes: 50 });
  expect(await verify(token)).toMatchObject({ outcome: 'valid' });
  place.clock.forward({ minutes: 10 });
  expect(await verify(token)).toMatchObject({ outcome: 'expired' });
});

test('a card that begins tomorrow is not yet valid', async () => {
  const today = place.clock.now().toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  await people.addPerson(4);
  await people.addCard(4, 1, { valid_from: today.add({ days: 1 }).toString(), valid_to: null });

  expect(await verify(await tokenOf(4))).toMatchObject({ outcome: 'not-yet-valid' });
});

test('a changed token is forged, one of another authority has an unknown key, and a status list is no card', async () => {
  await people.addPerson(5);
  await people.addCard(5, 1, { valid_to: null });
  const [header, payload, signature] = (await tokenOf(5)).split('.');
  const claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString()) as Record<string, unknown>;
  const changed = Buffer.from(JSON.stringify({ ...claims, name: 'Người Khác' })).toString('base64url');
  const { x = '', y = '', d = '' } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  const strangers = {
    sealing: place.services.keys.sealing,
    signing: [{ kid: 'stranger', kty: 'EC', crv: 'P-256', x, y, d }],
  } as const;

  expect(await verify(`${header}.${changed}.${signature}`)).toEqual({ outcome: 'forged' });
  expect(await verify(await signClaims({ ...strangers, signing: [...strangers.signing] }, 'card+jwt', claims))).toEqual({
    outcome: 'unknown-key',
  });
  expect(await verify((await readList(0)).body)).toEqual({ outcome: 'unreadable' });
  expect(await verify(await signClaims(place.services.keys, 'card+jwt', { ...claims, exp: 'never' }))).toEqual({
    outcome: 'unreadable',
  });
  const unsigned = Buffer.from(JSON.stringify({ alg: 'none', typ: 'card+jwt' })).toString('base64url');
  expect(await verify(`${unsigned}.${payload}.${signature}`)).toEqual({ outcome: 'unreadable' });
});

test('a card code is read but never called valid; anything else is not readable', async () => {
  const sampleC = '0190000003|4cc3aa204de1baab75|05/06/1990|1||79001|01/01/2026||01/01/2026';
  expect(await verify(sampleC)).toMatchObject({
    outcome: 'unsigned',
    card: { cardNumber: '0190000003', fullName: 'Lê Mẫu', birthDate: '1990-06-05' },
  });
  expect(await verify('https://example.org/')).toEqual({ outcome: 'unreadable' });
  expect(await verify('')).toEqual({ outcome: 'unreadable' });
});

test('a list outside ours leaves the state unchecked', async () => {
  const claims = {
    card: '0190000001',
    name: 'A',
    birthdate: '1985',
    from: '2026-01-01',
    iat: 1,
    exp: 9_999_999_999,
    status: { status_list: { idx: 0, uri: 'https://elsewhere.example/list/0' } },
  };
  expect(await verify(await signClaims(place.services.keys, 'card+jwt', claims))).toMatchObject({
    outcome: 'valid',
    stateChecked: false,
    listIssuedAt: null,
  });
});

test('status lists are cut by range, signed, compressed and asked about again with an ETag', async () => {
  await people.addPerson(6);
  await people.addCard(6, 1, {
    status_index: 3 * STATUS_LIST_ENTRIES + 5,
    state: 'withdrawn',
    state_since: place.clock.now().toString(),
  });
  await people.addCard(6, 2, {
    status_index: 3 * STATUS_LIST_ENTRIES + 6,
    state: 'locked',
    state_since: place.clock.now().toString(),
  });

  expect((await app.inject('/api/card-status')).json()).toEqual({
    status_lists: [0, 1, 2, 3].map((list) => `http://localhost:3000/api/card-status/${list}`),
  });
  const answer = await readList(3);
  expect(answer.headers).toMatchObject({ 'content-type': 'application/statuslist+jwt', 'cache-control': 'public, no-cache' });
  const keys = createLocalJWKSet((await app.inject('/api/card-keys')).json());
  const { payload, protectedHeader } = await compactVerify(answer.body, keys);
  expect(protectedHeader.typ).toBe('statuslist+jwt');
  const claims = JSON.parse(new TextDecoder().decode(payload)) as {
    sub: string;
    iat: number;
    exp: number;
    status_list: { bits: number; lst: string };
  };
  expect(claims).toMatchObject({
    sub: 'http://localhost:3000/api/card-status/3',
    status_list: { bits: 2 },
    exp: claims.iat + 900,
  });
  const entries = inflateSync(Buffer.from(claims.status_list.lst, 'base64url'));
  expect(entries).toHaveLength(STATUS_LIST_ENTRIES / 4);
  expect([4, 5, 6, 7].map((entry) => statusAt(entries, entry))).toEqual(['valid', 'void', 'locked', 'valid']);

  const again = await readList(3, { 'if-none-match': answer.headers.etag });
  expect([again.statusCode, again.body]).toEqual([304, '']);
  expect((await readList(4)).statusCode).toBe(404);
  expect((await readList(-1)).statusCode).toBe(400);
});

test('keys may be kept for an hour and never tell the private half', async () => {
  const answer = await app.inject('/api/card-keys');
  expect(answer.headers['cache-control']).toBe('public, max-age=3600');
  expect(Object.keys(answer.json().keys[0]).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
});

test('one address can check 300 times in five minutes, then is told to wait', async () => {
  const post = () =>
    app.inject({ method: 'POST', url: '/api/card-verifications', payload: { code: 'x' }, remoteAddress: '192.0.2.9' });
  for (let tries = 1; tries < 300; tries += 1) await post();

  const answer = await post();

  expect(answer.statusCode).toBe(429);
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
});
