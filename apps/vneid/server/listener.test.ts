import { afterAll, beforeAll, expect, test } from 'vitest';
import { createListener } from './listener.ts';
import { createTestServices, type TestServices } from './testing/test-services.ts';

let place: TestServices;
beforeAll(async () => {
  place = await createTestServices();
});
afterAll(() => place.end());

test('is ready while the database answers, and tells nobody at what address it is out of reach', async () => {
  const { services } = place;
  const well = await createListener(services);
  expect((await well.inject('/healthz/ready')).statusCode).toBe(200);
  const read = () => Promise.reject(Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), { code: 'ECONNREFUSED' }));
  const unwell = await createListener({ ...services, db: { ...services.db, read } });
  const answer = await unwell.inject('/healthz/ready');
  expect(answer.statusCode).toBe(503);
  expect(answer.body).not.toContain('10.0.0.7');
  await Promise.all([well.close(), unwell.close()]);
});
