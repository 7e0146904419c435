import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { helpRoutes } from '../help/routes.ts';
import { createApplication } from '../application.ts';
import { createTestServices, type TestServices } from '../testing/test-services.ts';
import { lifeEvent } from './guides.ts';
import { lifeEventRoutes } from './routes.ts';

let place: TestServices;
let app: FastifyInstance;

beforeAll(async () => {
  place = await createTestServices();
  app = await createApplication('citizen', place.services, [helpRoutes, lifeEventRoutes]);
});
afterAll(async () => {
  await app.close();
  await place.end();
});

const get = (url: string) => app.inject({ url, headers: { 'accept-language': 'vi' } });

test('the guides are listed in their order, in the language asked for', async () => {
  const { guides } = (await get('/api/life-events')).json<{ guides: { event: string; title: string }[] }>();
  expect(guides.map(({ event }) => event)).toEqual(lifeEvent.options);
  expect(guides[0]?.title).toBe('Nghỉ ốm, chăm con ốm');
  const english = (await get('/api/life-events?language=en')).json<{ guides: { title: string }[] }>();
  expect(english.guides[0]?.title).toBe('You are ill, or your child is');
});

test('a guide says which of its sections nobody has compared with the law, and names its calculators', async () => {
  const guide = (await get('/api/life-events/sickness')).json<{
    sections: { key: string; verified: boolean }[];
    calculators: { name: string; title: { vi: string; en: string } }[];
  }>();
  expect(guide.sections.filter(({ verified }) => !verified).map(({ key }) => key)).toEqual(['papers', 'where', 'how-long']);
  expect(guide.calculators[0]).toEqual({ name: 'sickness', title: { vi: 'Chế độ ốm đau', en: 'Sickness benefit' } });
});

test.each(['winning-a-lottery', '__proto__', '..%2Fhelp', 'sickness.vi', 'Sickness'])('%s is not found', async (event) => {
  expect((await get(`/api/life-events/${event}`)).statusCode).toBe(404);
});

test('the search of the help centre finds a guide, under its own kind', async () => {
  const { found } = (await get('/api/help/search?q=mat%20viec')).json<{ found: { kind: string; slug: string }[] }>();
  expect(found[0]).toMatchObject({ kind: 'life-events', slug: 'losing-a-job' });
});
