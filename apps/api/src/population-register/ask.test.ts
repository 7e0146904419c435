import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { withClient } from '@openvssid/server/db/connect';
import { createTestServices, type TestServices } from '../testing/test-services.ts';
import { addTestPerson } from '../testing/test-person.ts';
import { askPopulationRegister } from './ask.ts';

const PERSON = {
  citizenNumber: '001188000001',
  fullName: 'Nguyễn Văn An',
  birthDate: '1988-03-12',
  sex: 'male',
  ethnicity: 'Kinh',
  nationality: 'VN',
  residence: 'Số 12 phố Ví Dụ',
  status: 'alive',
};
let place: TestServices;
let register: Server;
let answer: () => { status?: number; body: unknown } | undefined;
let asked = 0;

beforeAll(async () => {
  register = createServer((request, response) => {
    asked += 1;
    request.resume();
    const given = request.headers.authorization === 'Bearer secret' ? answer() : { status: 401, body: {} };
    // Nothing given: the connection stays open without an answer.
    if (given) response.writeHead(given.status ?? 200).end(JSON.stringify(given.body));
  });
  await new Promise<void>((resolve) => register.listen(0, '127.0.0.1', resolve));
  place = await createTestServices({
    POPULATION_REGISTER_URL: `http://127.0.0.1:${(register.address() as AddressInfo).port}/`,
    POPULATION_REGISTER_TOKEN: 'secret',
    POPULATION_REGISTER_TIMEOUT_MS: '150',
  });
});
afterAll(async () => {
  register.closeAllConnections();
  register.close();
  await place.end();
});
beforeEach(() => {
  asked = 0;
  // Whatever rest an earlier test caused is over.
  place.clock.forward({ minutes: 5 });
});

const ask = (citizenNumber = PERSON.citizenNumber) =>
  askPopulationRegister(place.services, {
    citizenNumber,
    purpose: 'registration',
    actor: { kind: 'machine', id: 'registration' },
    institution: '0101',
    requestId: 'r1',
  });

test('a known number answers its person, an unknown one says so', async () => {
  answer = () => ({ body: { found: true, person: PERSON } });
  expect(await ask()).toEqual({ kind: 'known', person: PERSON });
  answer = () => ({ body: { found: false } });
  expect(await ask()).toEqual({ kind: 'unknown' });
});

test('nothing is concluded from silence, a fault, nonsense or an answer about another number', async () => {
  for (const given of [undefined, { status: 503, body: {} }, { body: { person: 1 } }]) {
    answer = () => given;
    expect(await ask()).toEqual({ kind: 'no-answer' });
  }
  answer = () => ({ body: { found: true, person: { ...PERSON, citizenNumber: '001188000002' } } });
  expect(await ask()).toEqual({ kind: 'no-answer' });
});

test('after five failures in a row it is left alone for half a minute, then asked once again', async () => {
  answer = () => ({ body: { found: false } });
  await ask();
  answer = () => ({ status: 500, body: {} });
  for (let turn = 0; turn < 8; turn += 1) expect(await ask()).toEqual({ kind: 'no-answer' });
  expect(asked).toBe(6);
  place.clock.forward({ seconds: 31 });
  expect(await Promise.all([ask(), ask()])).toEqual([{ kind: 'no-answer' }, { kind: 'no-answer' }]);
  expect(asked).toBe(7);
  place.clock.forward({ seconds: 31 });
  answer = () => ({ body: { found: false } });
  expect(await ask()).toEqual({ kind: 'unknown' });
});

test('each question stands in the access log of the person whom we know by that number', async () => {
  const citizenNumber = '001188000009';
  const personId = await addTestPerson(place.services, { socialInsuranceNumber: '0188000009', citizenNumber, password: null });
  answer = () => ({ body: { found: false } });
  await ask(citizenNumber);
  const { rows } = await withClient(place.database.ownerUrl, 'test', (client) =>
    client.query('select actor_kind, institution, purpose, what from access_log where person_id = $1', [personId]),
  );
  expect(rows).toEqual([{ actor_kind: 'machine', institution: '0101', purpose: 'registration', what: 'population-register' }]);
});

test('an installation that is not connected asks nobody', async () => {
  const services = { ...place.services, config: { ...place.services.config, POPULATION_REGISTER_URL: undefined } };
  const question = {
    citizenNumber: '1',
    purpose: 'registration',
    institution: 'i',
    requestId: 'r',
    actor: { kind: 'machine', id: 'm' },
  } as const;
  expect(await askPopulationRegister(services, question)).toEqual({ kind: 'no-answer' });
});
