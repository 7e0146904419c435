import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { createApplication } from '../application.ts';
import { sql } from '@openvssid/server/db/database';
import { startSession } from '../http/citizen-session.ts';
import { addTestPerson } from '../testing/test-person.ts';
import { createTestServices } from '../testing/test-services.ts';
import { notificationPage } from './list.ts';
import { type NewNotification, notify } from './notify.ts';
import { notificationRoutes } from './routes.ts';

const place = await createTestServices();
const { services, clock } = place;
let app: FastifyInstance;
let owner: Session;
let stranger: Session;
type Session = { personId: number; cookie: string };

beforeAll(async () => {
  app = await createApplication('citizen', services, [notificationRoutes]);
  [owner, stranger] = await Promise.all([signIn('0190000001'), signIn('0190000002')]);
});
afterAll(async () => {
  await app.close();
  await place.end();
});

async function signIn(socialInsuranceNumber: string): Promise<Session> {
  const personId = await addTestPerson(services, { socialInsuranceNumber });
  await services.db.transaction((tx) =>
    tx.run(sql('test-activate', `update account set state = 'active' where person_id = $1`), [personId]),
  );
  const value = await services.db.transaction((tx) => startSession(tx, personId, randomUUID(), 'password', clock.now()));
  return { personId, cookie: `openvssid_citizen=${value}` };
}

const get = (url: string, { cookie }: { cookie: string }, language = 'vi') =>
  app.inject({ url, headers: { cookie: `${cookie}; openvssid_language=${language}` } });
const post = (url: string, { cookie }: { cookie: string }) =>
  app.inject({ method: 'POST', url, headers: { cookie, origin: services.config.publicUrls.citizen } });
const list = async (session: Session, query = '') =>
  notificationPage.parse((await get(`/api/notifications${query}`, session)).json());
const unread = async (session: Session) => (await get('/api/notifications/unread-count', session)).json().unread;
const write = (notification: NewNotification) => services.db.transaction((tx) => notify(tx, notification));
const cardIssued = (personId: number, validFrom: string): NewNotification => ({
  personId,
  kind: 'card-issued',
  data: { validFrom },
  link: '/card',
  now: clock.now(),
});

test('without a session nothing is told', async () => {
  for (const url of ['/api/notifications', '/api/notifications/unread-count'])
    expect((await app.inject({ url })).statusCode).toBe(401);
  for (const url of [`/api/notifications/${randomUUID()}/read`, '/api/notifications/read-all'])
    expect((await post(url, { cookie: '' })).statusCode).toBe(401);
});

test('notifications come newest first, page by page, none twice and none left out', async () => {
  const session = await signIn('0190000003');
  expect(await list(session)).toEqual({ notifications: [], next: null });
  // Two share a moment.
  for (const day of ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05']) {
    await write(cardIssued(session.personId, day));
    if (day !== '2026-11-03') clock.forward({ seconds: 1 });
  }
  const seen: string[] = [];
  for (let next: string | null = ''; next !== null;) {
    const page = await list(session, `?limit=2${next && `&before=${encodeURIComponent(next)}`}`);
    seen.push(...page.notifications.map(({ body }) => /\d\d\/11/.exec(body)?.[0] ?? ''));
    next = page.next;
  }
  expect(seen.slice(0, 1)).toEqual(['05/11']);
  expect(seen.slice(1, 3).toSorted()).toEqual(['03/11', '04/11']);
  expect(seen.slice(3)).toEqual(['02/11', '01/11']);
});

test('the text is in the reader’s language', async () => {
  await write(cardIssued(owner.personId, '2026-11-22'));
  expect((await get('/api/notifications?limit=1', owner)).json().notifications[0]).toMatchObject({
    title: 'Bạn có thẻ BHYT mới',
    link: '/card',
    read: false,
  });
  expect((await get('/api/notifications?limit=1', owner, 'en')).json().notifications[0].title).toBe(
    'You have a new health insurance card',
  );
});

test('reading one marks it and says where it leads; reading all leaves none', async () => {
  await write(cardIssued(owner.personId, '2026-11-23'));
  await write(cardIssued(owner.personId, '2026-11-24'));
  const before = await unread(owner);
  const [newest] = (await list(owner)).notifications;
  const answer = await post(`/api/notifications/${newest?.id}/read`, owner);
  expect(answer.json()).toEqual({ link: '/card' });
  expect(await unread(owner)).toBe(before - 1);
  await post(`/api/notifications/${newest?.id}/read`, owner);
  expect(await unread(owner)).toBe(before - 1);
  expect((await post('/api/notifications/read-all', owner)).statusCode).toBe(204);
  expect(await unread(owner)).toBe(0);
});

test('a stranger neither sees nor marks them', async () => {
  await write(cardIssued(owner.personId, '2026-11-25'));
  const [newest] = (await list(owner)).notifications;
  expect((await list(stranger)).notifications).toEqual([]);
  expect((await post(`/api/notifications/${newest?.id}/read`, stranger)).statusCode).toBe(404);
  await post('/api/notifications/read-all', stranger);
  expect(await unread(owner)).toBe(1);
});

test.each([
  '?limit=0',
  '?limit=101',
  '?limit=x',
  '?before=x',
  '?before=2026-11-22T03:00:00Z_x',
  '?before=0000-01-01T00:00:00Z_11111111-1111-4111-8111-111111111111',
  '?before=_',
])('a malformed query %s is a 400', async (query) => {
  expect((await get(`/api/notifications${query}`, owner)).statusCode).toBe(400);
});
