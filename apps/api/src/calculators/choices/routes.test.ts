import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { createApplication } from '../../application.ts';
import { createTestServices, type TestServices } from '../../testing/test-services.ts';
import { sql } from '@openvssid/server/db/database';
import { limits } from '../../http/limits.ts';
import { calculatorRoutes } from '../routes.ts';
import { oneTimeOrPensionResult, voluntaryLevelsResult } from './results.ts';
import { choiceRoutes } from './routes.ts';

const HISTORY = [{ from: '2012-01', to: '2024-06', salary: 6_000_000 }];
const ONE_TIME_OR_PENSION = { person: { sex: 'F', birth: '1985-03-10' }, decisionDate: '2026-11-22', history: HISTORY };
const LEVELS = { payOn: '2026-11-22', person: { sex: 'M' }, income: 4_000_000, years: 22 };

let place: TestServices;
let app: FastifyInstance;

beforeAll(async () => {
  place = await createTestServices();
  app = await createApplication('citizen', place.services, [calculatorRoutes, choiceRoutes]);
});
afterAll(async () => {
  await app.close();
  await place.end();
});

const post = (name: string, facts: unknown, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: `/api/calculators/choices/${name}`,
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify(facts),
  });

test('somebody who is not signed in sees the one-time payment beside the pension', async () => {
  const answer = await post('one-time-or-pension', ONE_TIME_OR_PENSION);
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({
    result: { rightAfter: 3, oneTime: { amount: 180_576_000 }, chosen: { pension: 3_325_355 } },
  });
});

test.each([
  { name: 'one-time-or-pension', result: oneTimeOrPensionResult, facts: ONE_TIME_OR_PENSION },
  { name: 'one-time-or-pension', result: oneTimeOrPensionResult, facts: { ...ONE_TIME_OR_PENSION, further: { years: 0 } } },
  { name: 'voluntary-levels', result: voluntaryLevelsResult, facts: LEVELS },
])('what $name answers is what its schema says, no figure more', async ({ name, result, facts }) => {
  const answer = await post(name, facts);
  expect(z.object({ result: result.strict() }).safeParse(answer.json()).error?.issues).toBeUndefined();
});

test('a fault is a problem with its code and path, in the language of the reader', async () => {
  const answer = await post('voluntary-levels', { ...LEVELS, income: 1 }, { cookie: 'openvssid_language=en' });
  expect(answer.statusCode).toBe(422);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(answer.json()).toMatchObject({ code: 'E_VALUE', path: '$.income', errors: [{ path: '$.income' }] });
});

test('what is no object is E_TYPE at the root, and a choice that is none is not found', async () => {
  for (const facts of [[], 'x', null, 1])
    expect((await post('one-time-or-pension', facts)).json()).toMatchObject({ status: 422, code: 'E_TYPE', path: '$' });
  expect((await post('lottery', {})).statusCode).toBe(404);
});

const ALMOST_ALL = sql('choices-test-almost-all-hits', "update limit_count set hits = $1 where name = 'calculation-by-address'");

test('counts with the calculators towards one limit', async () => {
  expect((await post('voluntary-levels', LEVELS)).statusCode).toBe(200);
  await place.services.db.transaction((tx) => tx.run(ALMOST_ALL, [limits['calculation-by-address'].hits - 1]));
  expect((await post('voluntary-levels', LEVELS)).statusCode).toBe(429);
  expect((await post('../one-time', {})).statusCode).toBe(429);
});
