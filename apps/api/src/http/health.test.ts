import { afterAll, expect, test } from 'vitest';
import { withClient } from '@openvssid/server/db/connect';
import { addTestPerson } from '../testing/test-person.ts';
import { createTestServices } from '../testing/test-services.ts';
import { createApplication } from '../application.ts';

const place = await createTestServices();
afterAll(place.end);

test('a server is ready while its database answers, and tells what is late without leaving the balancer', async () => {
  const personId = await addTestPerson(place.services, { socialInsuranceNumber: '0190512346' });
  const app = await createApplication('citizen', place.services, []);
  const ready = async () => {
    const answer = await app.inject('/healthz/ready');
    return [answer.statusCode, answer.json()];
  };
  expect(await ready()).toEqual([200, { status: 'ready' }]);
  await withClient(place.database.ownerUrl, 'test', (client) =>
    client.query(
      `insert into outbox (person_id, message_id, channel, recipient, template, language, data, created_at)
       values ($1, gen_random_uuid(), 'sms', '+84912345678', 'code', 'vi', '{}', $2::timestamptz - interval '1 hour')`,
      [personId, place.clock.now().toString()],
    ),
  );
  place.clock.forward({ seconds: 15 });
  expect(await ready()).toEqual([200, { status: 'ready', degraded: ['letters-wait'] }]);
  await app.close();
});

test('without its database it lives and is not ready', async () => {
  const db = { ...place.services.db, read: () => Promise.reject(new Error('Connection terminated')) };
  const app = await createApplication('citizen', { ...place.services, db }, []);
  expect((await app.inject('/healthz/live')).json()).toEqual({ status: 'live' });
  expect((await app.inject('/healthz/ready')).statusCode).toBe(503);
  await app.close();
});
