import { afterAll, expect, test } from 'vitest';
import { openDesk, type SignedInCitizen } from '../applications/application-fixture.ts';
import { notify } from '../notifications/notify.ts';
import { deliverMessage } from '../outbox/deliver-message.ts';
import type { Transports } from '../outbox/transports.ts';
import { startPushService } from '../testing/push-service.ts';
import { vapidPublicKey } from './vapid.ts';

const desk = await openDesk({ QUIET_HOURS: 'none' });
const pushService = await startPushService();
afterAll(async () => {
  await pushService.end();
  await desk.end();
});

const transports: Transports = {
  email: () => Promise.reject(new Error('nothing here goes by e-mail')),
  sms: () => Promise.reject(new Error('nothing here goes by SMS')),
  close: () => undefined,
};
const PATH = '/api/push-subscription';
const subscribe = (who: SignedInCitizen, body: object = pushService.subscription()) =>
  who.browser.call(PATH, { method: 'PUT', body });
const isOn = async (who: SignedInCitizen) => (await who.browser.call(PATH)).body['subscribed'];
const paid = (personId: number) =>
  desk.services.db.transaction((tx) =>
    notify(tx, {
      personId,
      kind: 'benefit-paid',
      data: { amount: 5_886_818, month: '2026-11' },
      link: '/benefits',
      now: desk.clock.now(),
    }),
  );
type Waiting = { personId: number; messageId: string; state: string; lastError: string | null };
const pushesTo = (personId: number) =>
  desk.asOwner(async (client) => {
    const text = `select person_id::int as "personId", message_id as "messageId", state, last_error as "lastError"
                    from outbox where person_id = $1 and channel = 'push' order by created_at`;
    return (await client.query<Waiting>(text, [personId])).rows;
  });
const deliverAll = async (personId: number, lastTry = true) => {
  for (const one of await pushesTo(personId)) await deliverMessage(desk.services, transports, one, lastTry);
};

test('a device that was subscribed hears of a notification: its topic, where it leads, and nothing of what it says', async () => {
  const who = await desk.citizen();
  expect((await who.browser.call(PATH)).body).toEqual({ publicKey: vapidPublicKey(desk.services.keys), subscribed: false });
  expect((await subscribe(who)).status).toBe(204);
  expect(await isOn(who)).toBe(true);
  const id = await paid(who.personId);
  await deliverAll(who.personId);
  const push = pushService.taken.at(-1);
  expect(push?.said).toEqual({
    title: 'Chi trả chế độ',
    body: 'Bạn có thông báo mới trong VssID.',
    url: `/notifications/${id}`,
  });
  expect(push?.headers).toMatchObject({ ttl: '86400', urgency: 'normal', 'content-encoding': 'aes128gcm' });
  expect(push?.headers['topic']).toMatch(/^[\w-]{32}$/);
  expect(await pushesTo(who.personId)).toMatchObject([{ state: 'sent' }]);
});

test('where the browser stands is kept sealed', async () => {
  const who = await desk.citizen();
  const { endpoint, keys } = pushService.subscription();
  await subscribe(who, { endpoint, keys });
  const [row] = await desk.asOwner(
    async (client) =>
      (
        await client.query<{ text: string }>('select p::text as text from push_subscription p where person_id = $1', [
          who.personId,
        ])
      ).rows,
  );
  for (const secret of [endpoint, keys.auth]) {
    expect(row?.text).not.toContain(secret);
    expect(row?.text).not.toContain(Buffer.from(secret).toString('hex'));
  }
});

test.each([404, 410])('a browser that is gone (%i) is never tried again', async (status) => {
  const who = await desk.citizen();
  await subscribe(who);
  await paid(who.personId);
  pushService.answer.status = status;
  await deliverAll(who.personId, false);
  pushService.answer.status = 201;
  expect(await pushesTo(who.personId)).toMatchObject([{ state: 'failed', lastError: `push-${status}` }]);
  expect(await isOn(who)).toBe(false);
  await paid(who.personId);
  expect(await pushesTo(who.personId)).toHaveLength(1);
});

test('a push service that is busy is tried again, with the same news', async () => {
  const who = await desk.citizen();
  await subscribe(who);
  await paid(who.personId);
  pushService.answer.status = 503;
  await expect(deliverAll(who.personId, false)).rejects.toThrow('push-503');
  pushService.answer.status = 201;
  await deliverAll(who.personId, false);
  expect(await pushesTo(who.personId)).toMatchObject([{ state: 'sent' }]);
});

test('signing out ends it, also for what is under way', async () => {
  const who = await desk.citizen();
  await subscribe(who);
  await paid(who.personId);
  const before = pushService.taken.length;
  expect((await who.browser.call('/api/sign-out', { method: 'POST' })).status).toBeLessThan(300);
  await deliverAll(who.personId);
  expect(pushService.taken).toHaveLength(before);
  expect(await pushesTo(who.personId)).toMatchObject([{ state: 'failed', lastError: 'push-ended' }]);
});

test('an account that is locked or closed is told nothing', async () => {
  const who = await desk.citizen();
  await subscribe(who);
  await paid(who.personId);
  await desk.asOwner((client) => client.query(`update account set state = 'closed' where person_id = $1`, [who.personId]));
  await deliverAll(who.personId);
  expect(await pushesTo(who.personId)).toMatchObject([{ state: 'failed', lastError: 'push-ended' }]);
});

test('on a browser that two people share, the one who asked last is told', async () => {
  const [first, second] = [await desk.citizen(), await desk.citizen()];
  const browser = pushService.subscription();
  await subscribe(first, browser);
  await subscribe(second, browser);
  expect([await isOn(first), await isOn(second)]).toEqual([false, true]);
});

test('asked for twice at once, a device has one subscription', async () => {
  const who = await desk.citizen();
  const browser = pushService.subscription();
  const answers = await Promise.all([subscribe(who, browser), subscribe(who, browser), subscribe(who, browser)]);
  expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
  await paid(who.personId);
  expect(await pushesTo(who.personId)).toHaveLength(1);
});

test('switched off it tells nothing, for this device or for a topic', async () => {
  const who = await desk.citizen();
  await subscribe(who);
  const body = { topics: [{ topic: 'benefits', app: true, push: false, email: false, sms: false }] };
  await who.browser.call('/api/notification-preferences', { method: 'PUT', body });
  await paid(who.personId);
  await who.browser.call(PATH, { method: 'DELETE' });
  await desk.services.db.transaction((tx) =>
    notify(tx, { personId: who.personId, kind: 'password-changed', data: {}, link: '/', now: desk.clock.now() }),
  );
  expect(await pushesTo(who.personId)).toEqual([]);
});

test('an address that leads anywhere else, or keys that are none, are refused', async () => {
  const who = await desk.citizen();
  const { keys } = pushService.subscription();
  expect((await subscribe(who, { endpoint: 'https://intranet.example/x', keys })).body).toMatchObject({
    code: 'push-service-unknown',
  });
  expect((await subscribe(who, { endpoint: 'http://169.254.169.254/x', keys })).status).toBe(422);
  const { endpoint } = pushService.subscription();
  expect((await subscribe(who, { endpoint, keys: { ...keys, auth: 'AAAA' } })).status).toBe(400);
  expect((await subscribe(who, { endpoint, keys: { ...keys, p256dh: Buffer.alloc(65, 1).toString('base64url') } })).status).toBe(
    400,
  );
  expect(await isOn(who)).toBe(false);
});
