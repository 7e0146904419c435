import { afterAll, expect, test } from 'vitest';
import { openDesk } from '../applications/application-fixture.ts';
import { notify } from './notify.ts';
import { tell } from './tell.ts';

const desk = await openDesk();
afterAll(() => desk.end());

type Topics = { topic: string; app: boolean; push: boolean; email: boolean; sms: boolean; fixed: object }[];
const topicsOf = async (who: Awaited<ReturnType<typeof desk.citizen>>) =>
  (await who.browser.call('/api/notification-preferences')).body['topics'] as Topics;
const save = (who: Awaited<ReturnType<typeof desk.citizen>>, topics: object[]) =>
  who.browser.call('/api/notification-preferences', { method: 'PUT', body: { topics } });
const counted = (personId: number) =>
  desk.asOwner(async (client) => {
    const text = `select (select count(*)::int from notification where person_id = $1) as app,
                         array(select channel from outbox where person_id = $1 order by 1) as letters`;
    return (await client.query<{ app: number; letters: string[] }>(text, [personId])).rows[0];
  });
const now = () => desk.clock.now();

test('without a choice the defaults hold; a choice is kept', async () => {
  const who = await desk.citizen();
  const before = await topicsOf(who);
  expect(before.find(({ topic }) => topic === 'visits')).toMatchObject({ app: true, email: false, sms: false });
  await save(who, [{ topic: 'visits', app: false, push: false, email: true, sms: false }]);
  expect((await topicsOf(who)).find(({ topic }) => topic === 'visits')).toMatchObject({
    app: false,
    push: false,
    email: true,
    sms: false,
  });
});

test('news of safety, and of applications in the app, cannot be switched off, whatever is sent', async () => {
  const who = await desk.citizen();
  const off = { app: false, push: false, email: false, sms: false };
  expect(
    (
      await save(who, [
        { topic: 'security', ...off },
        { topic: 'applications', ...off },
      ])
    ).status,
  ).toBe(204);
  const after = await topicsOf(who);
  expect(after.find(({ topic }) => topic === 'security')).toMatchObject({ app: true, email: true, sms: true });
  expect(after.find(({ topic }) => topic === 'applications')).toMatchObject({ app: true, email: false, sms: false });
  await desk.services.db.transaction((tx) =>
    notify(tx, { personId: who.personId, kind: 'password-changed', data: {}, link: '/', now: now() }),
  );
  expect(await counted(who.personId)).toMatchObject({ app: 1 });
});

test('what is switched off does not come, by app or by letter', async () => {
  const who = await desk.citizen();
  await save(who, [{ topic: 'benefits', app: false, push: false, email: false, sms: true }]);
  await desk.services.db.transaction((tx) =>
    tell(tx, desk.services, {
      personId: who.personId,
      notification: { kind: 'benefit-paid', data: { amount: 1_000, month: '2026-11' } },
      link: '/benefits',
      channels: ['app', 'email', 'sms'],
      now: now(),
    }),
  );
  expect(await counted(who.personId)).toEqual({ app: 0, letters: ['sms'] });
});

test('a choice that makes no sense is refused', async () => {
  const who = await desk.citizen();
  expect((await save(who, [{ topic: 'everything', app: true, push: true, email: true, sms: true }])).status).toBe(400);
});
