import { afterAll, beforeAll, expect, test } from 'vitest';
import { testClient } from '../../testing/openid-clients.ts';
import { createTestServices, type TestServices } from '../../testing/test-services.ts';
import { clientFinder, keepClient, removeClient } from './store.ts';

let place: TestServices;
beforeAll(async () => {
  place = await createTestServices();
});
afterAll(() => place.end());

const KEY = Buffer.alloc(32, 7);
const keep = (purpose: string) =>
  keepClient(place.services.db, KEY, testClient({ client_id: 'thu', purpose }), undefined, place.services.clock.now());

test('what an operator changes or removes holds a second later at the latest, what is added at once', async () => {
  const find = clientFinder(place.services, KEY, undefined);
  expect(await find('thu')).toBeUndefined();
  await keep('một');
  expect((await find('thu'))?.['purpose']).toBe('một');
  await keep('hai');
  place.clock.forward({ seconds: 1 });
  expect((await find('thu'))?.['purpose']).toBe('hai');
  await removeClient(place.services.db, 'thu');
  place.clock.forward({ seconds: 1 });
  expect(await find('thu')).toBeUndefined();
});
