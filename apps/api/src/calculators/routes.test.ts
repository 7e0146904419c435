import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { createApplication } from '../application.ts';
import { setMode } from '../operating-mode/mode.ts';
import { createTestServices, type TestServices } from '../testing/test-services.ts';
import { calculatorRoutes } from './routes.ts';
import { INTERFACES } from './schemas.ts';

const ONE_TIME = {
  person: { sex: 'F', birth: '1990-05' },
  decisionDate: '2026-07-15',
  ground: 'emigration',
  history: [{ from: '2015-01', to: '2024-12', salary: 6_000_000 }],
};

const cases = z
  .array(z.object({ id: z.string(), calculator: z.string(), facts: z.unknown() }).loose())
  .parse(JSON.parse(readFileSync(new URL('../../../../packages/rules/cases.json', import.meta.url), 'utf8')));

let place: TestServices;
let citizens: FastifyInstance;
let officers: FastifyInstance;

beforeAll(async () => {
  place = await createTestServices();
  citizens = await createApplication('citizen', place.services, [calculatorRoutes]);
  officers = await createApplication('officer', place.services, [calculatorRoutes]);
});
afterAll(async () => {
  await Promise.all([citizens.close(), officers.close()]);
  await place.end();
});

const post = (name: string, facts: unknown, headers: Record<string, string> = {}, app = citizens) =>
  app.inject({
    method: 'POST',
    url: `/api/calculators/${name}`,
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify(facts),
  });

test('every calculator is listed with title, description and the schema of its facts, in both languages', async () => {
  const { calculators } = (await citizens.inject('/api/calculators')).json<{ calculators: Record<string, unknown>[] }>();
  expect(calculators.map(({ name }) => name)).toEqual(INTERFACES.map(({ calculator }) => calculator.name));
  for (const one of calculators) {
    expect(one).toMatchObject({ title: { vi: expect.any(String), en: expect.any(String) }, schema: { type: 'object' } });
    expect(one['description']).toMatchObject({ vi: expect.stringMatching(/\.$/), en: expect.stringMatching(/\.$/) });
  }
});

test('somebody who is not signed in gets the amount and every step to it', async () => {
  const answer = await post('one-time', ONE_TIME);
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({
    result: { eligible: true, months: { total: 120 }, yearsFrom2014: 10, monthsOfAverage: 20 },
  });
  expect(answer.json().result.steps.length).toBeGreaterThan(4);
});

test('an officer gets the very same answer', async () => {
  const [citizen, officer] = await Promise.all([post('one-time', ONE_TIME), post('one-time', ONE_TIME, {}, officers)]);
  expect(officer.statusCode).toBe(200);
  expect(officer.body).toBe(citizen.body);
});

test('the path of any calculator and the path of one are the same calculator', async () => {
  for (const { calculator } of INTERFACES) expect((await post(calculator.name, {})).statusCode).toBe(422);
});

test.each(INTERFACES.map(({ calculator: { name }, result }) => ({ name, result })))(
  'what $name answers is what its schema says, no figure more',
  async ({ name, result }) => {
    const figures = z.object({ result: result.strict() });
    const own = cases.filter(({ calculator }) => calculator === name);
    expect(own.length).toBeGreaterThan(4);
    for (const { id, facts } of own) {
      const answer = await post(name, facts);
      if (answer.statusCode === 200) expect([id, figures.safeParse(answer.json()).error?.issues]).toEqual([id, undefined]);
      else
        expect(answer.json()).toMatchObject({
          status: 422,
          code: expect.stringMatching(/^E_/),
          path: expect.stringMatching(/^\$/),
        });
    }
  },
);

describe('a fault of the facts', () => {
  test('is a problem with its code, its path and a text in the language of the reader', async () => {
    const facts = { ...ONE_TIME, history: [{ from: '2015-01', to: '2014-12', salary: 6_000_000 }] };
    const answer = await post('one-time', facts);
    expect(answer.statusCode).toBe(422);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({
      type: '/problems/E_PERIOD_ORDER',
      code: 'E_PERIOD_ORDER',
      path: '$.history[0].to',
      title: 'Thời điểm kết thúc sớm hơn thời điểm bắt đầu.',
      errors: [{ path: '$.history[0].to', code: 'E_PERIOD_ORDER' }],
    });
    const titles = await Promise.all(
      ['en', 'ko', 'ja', 'zh'].map(async (language) => {
        const { title } = (await post('one-time', facts, { cookie: `openvssid_language=${language}` })).json();
        return title as unknown;
      }),
    );
    expect(new Set(titles).size).toBe(4);
  });

  test.each([
    ['a list', []],
    ['a text', 'x'],
    ['nothing', null],
  ])('%s in place of the facts is E_TYPE at their root', async (_, facts) => {
    expect((await post('one-time', facts)).json()).toMatchObject({ status: 422, code: 'E_TYPE', path: '$' });
  });

  test('a name that is no calculator, however strange, is a 404', async () => {
    for (const name of ['lottery', 'my-facts', '__proto__', 'constructor', 'one-time%2F', 'x'.repeat(99)])
      expect((await post(name, {})).json()).toMatchObject({ status: 404, code: 'E_UNKNOWN_CALCULATOR', path: '$.calculator' });
  });

  test('numbers beyond any number, keys of every object and half a character are faults like others', async () => {
    const send = (payload: string) =>
      citizens.inject({
        method: 'POST',
        url: '/api/calculators/one-time',
        headers: { 'content-type': 'application/json' },
        payload,
      });
    const facts = JSON.stringify({ ...ONE_TIME, averageSalary: 'AVERAGE' });
    expect((await send(facts.replace('"AVERAGE"', '1e400'))).json()).toMatchObject({ code: 'E_MONEY', path: '$.averageSalary' });
    expect((await send('{"person":{},"person":5}')).json()).toMatchObject({ status: 422, code: 'E_TYPE', path: '$.person' });
    expect((await send(`${'['.repeat(30_000)}${']'.repeat(30_000)}`)).json()).toMatchObject({ status: 422, code: 'E_TYPE' });
    for (const refused of ['{"__proto__":{"sex":"F"}}', '{"a":NaN}', '', '{"\\ud800":1}'])
      expect((await send(refused)).statusCode).toBe(400);
  });

  test('what is not JSON, and what is longer than any working life, is refused before it is read', async () => {
    const headers = { 'content-type': 'application/json' };
    const send = (payload: string) => citizens.inject({ method: 'POST', url: '/api/calculators/one-time', headers, payload });
    expect((await send('{')).json()).toMatchObject({ status: 400, code: 'malformed-json' });
    expect((await send(`{"x":"${'x'.repeat(70_000)}"}`)).json()).toMatchObject({ status: 413, code: 'too-large' });
  });
});

test('somebody who reads Korean gets every label of the steps in Korean beside', async () => {
  const { result } = (await post('one-time', ONE_TIME, { cookie: 'openvssid_language=ko' })).json<{
    result: { steps: { label: Record<string, string> }[] };
  }>();
  for (const { label } of result.steps)
    expect(label).toMatchObject({ vi: expect.any(String), ko: expect.stringMatching(/\p{Script=Hangul}/u) });
});

test('while the product is for reading only, people go on calculating', async () => {
  await setMode(place.services.db, { readingOnly: true, until: undefined }, place.clock.now());
  place.clock.forward({ seconds: 3 });
  expect((await post('one-time', ONE_TIME)).statusCode).toBe(200);
});
