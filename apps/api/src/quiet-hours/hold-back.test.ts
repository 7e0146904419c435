import { afterAll, beforeEach, expect, test } from 'vitest';
import { openDesk, type SignedInCitizen } from '../applications/application-fixture.ts';
import type { Notification } from '../notices/notification.ts';
import { notificationExamples } from '../notices/examples.ts';
import { tell } from '../notifications/tell.ts';
import { deliverMessage } from '../outbox/deliver-message.ts';
import type { Letter, Transports } from '../outbox/transports.ts';
import { emailOf, smsOf } from '../outbox/texts.ts';
import { Undeliverable } from '@openvssid/server/outbox/undeliverable';
import { startPushService } from '../testing/push-service.ts';

const desk = await openDesk();
const pushService = await startPushService();
afterAll(async () => {
  await pushService.end();
  await desk.end();
});

let taken: (Letter & { channel: string })[] = [];
let refused: 'email' | 'sms' | undefined;
const way = (channel: 'email' | 'sms') => async (letter: Letter) => {
  if (refused === channel) throw new Undeliverable(`${channel}-550`, true);
  taken.push({ ...letter, channel });
};
const transports: Transports = { email: way('email'), sms: way('sms'), close: () => undefined };
beforeEach(() => {
  taken = [];
  refused = undefined;
});

/** The clock goes on to this time of day in Vietnam. */
const until = (time: string) => {
  const now = desk.clock.now().toZonedDateTimeISO('Asia/Ho_Chi_Minh');
  const today = now.withPlainTime(time);
  const next = Temporal.ZonedDateTime.compare(today, now) > 0 ? today : today.add({ days: 1 });
  desk.clock.forward(now.until(next, { largestUnit: 'hours' }));
};
const now = () => desk.clock.now();
const paid: Notification = { kind: 'benefit-paid', data: notificationExamples['benefit-paid'] };
const missing: Notification = { kind: 'application-info-requested', data: notificationExamples['application-info-requested'] };
const tellBy = (who: SignedInCitizen, notification: Notification, channels: ('app' | 'sms' | 'email')[], recipients = {}) =>
  desk.services.db.transaction((tx) =>
    tell(tx, desk.services, { personId: who.personId, notification, link: '/x', channels, recipients, now: now() }),
  );
type Job = { personId: number; messageId: string };
/** The queue hands out, all at once, the jobs of this person that may begin, each once. */
const work = async (who: SignedInCitizen) => {
  const jobs = await desk.asOwner(
    async (client) =>
      (
        await client.query<Job>(
          `delete from jobs.job where name = 'deliver-message' and data->>'personId' = $1 and (start_after <= $2 or start_after = created_on)
           returning (data->>'personId')::int as "personId", data->>'messageId' as "messageId"`,
          [String(who.personId), now().toString()],
        )
      ).rows,
  );
  await Promise.all(jobs.map((job) => deliverMessage(desk.services, transports, job, true)));
};
const statesOf = (who: SignedInCitizen) =>
  desk.asOwner(
    async (client) =>
      (await client.query('select channel, state from outbox where person_id = $1 order by created_at, channel', [who.personId]))
        .rows,
  );

test('in the quiet hours a notice waits, and a new job comes when they end', async () => {
  const who = await desk.citizen();
  until('23:30');
  await tellBy(who, paid, ['app', 'email'], { email: 'a@example.org' });
  await work(who);
  expect(taken).toEqual([]);
  expect((await statesOf(who))[0]).toMatchObject({ state: 'waiting' });
  until('05:59');
  await work(who);
  expect(taken).toEqual([]);
  until('06:00');
  await work(who);
  await work(who);
  expect(taken.map(({ recipient }) => recipient)).toEqual(['a@example.org']);
});

test('several that waited go out as one by each channel, whatever job comes first', async () => {
  const who = await desk.citizen();
  await who.browser.call('/api/push-subscription', { method: 'PUT', body: pushService.subscription() });
  until('22:00');
  for (let i = 0; i < 3; i += 1) {
    await tellBy(who, missing, ['app', 'email', 'sms'], { email: 'b@example.org', sms: '+84912000001' });
    desk.clock.forward({ minutes: 1 });
  }
  await work(who);
  expect(taken).toEqual([]);
  until('06:00');
  await work(who);
  expect(taken.map(({ channel }) => channel).toSorted()).toEqual(['email', 'sms']);
  const [email, sms] = (['email', 'sms'] as const).map((channel) => taken.find((one) => one.channel === channel));
  expect(email && emailOf(email.message, 'vi', '').subject).toContain('3 thông báo mới');
  expect(email && emailOf(email.message, 'vi', '').text.match(/Ảnh chân dung/g)).toHaveLength(3);
  expect(sms && smsOf(sms.message, 'vi')).toMatch(/^OpenVssID: Bạn có 3 thông báo mới\. Xem tại http.*\/notifications$/);
  expect(pushService.taken.map(({ said }) => said)).toEqual([
    { title: 'Hồ sơ', body: 'Bạn có 3 thông báo mới trong VssID.', url: '/notifications' },
  ]);
  expect(new Set((await statesOf(who)).map(({ state }) => state))).toEqual(new Set(['sent']));
});

test('news of the account’s safety is never held back', async () => {
  const who = await desk.citizen();
  until('02:00');
  await tellBy(who, { kind: 'password-changed', data: {} }, ['app', 'sms'], { sms: '+84912000002' });
  await work(who);
  expect(taken).toHaveLength(1);
});

test('whoever wants no quiet hours, or other ones, is obeyed', async () => {
  const who = await desk.citizen();
  const choose = (body: object) => who.browser.call('/api/quiet-hours', { method: 'PUT', body });
  expect((await who.browser.call('/api/quiet-hours')).body).toEqual({ enabled: true, from: '22:00', to: '06:00' });
  expect((await choose({ enabled: false, from: '22:00', to: '06:00' })).status).toBe(204);
  expect((await choose({ enabled: true, from: '24:00', to: '06:00' })).status).toBe(400);
  until('23:00');
  await tellBy(who, paid, ['email'], { email: 'c@example.org' });
  await work(who);
  expect(taken).toHaveLength(1);

  const awake = await desk.citizen();
  await awake.browser.call('/api/quiet-hours', { method: 'PUT', body: { enabled: true, from: '12:00', to: '13:30' } });
  until('13:29');
  await tellBy(awake, paid, ['email'], { email: 'd@example.org' });
  await work(awake);
  expect(taken).toHaveLength(1);
  until('13:30');
  await work(awake);
  expect(taken).toHaveLength(2);
});

test('a request with a day goes by the other channel where one failed, once', async () => {
  until('10:00');
  const who = await desk.citizen({ phone: '+84912000003', email: 'e@example.org' });
  refused = 'sms';
  await tellBy(who, missing, ['app', 'sms']);
  await work(who);
  await work(who);
  await work(who);
  expect(taken.map(({ channel, recipient }) => ({ channel, recipient }))).toEqual([
    { channel: 'email', recipient: 'e@example.org' },
  ]);
  expect(await statesOf(who)).toEqual(
    [
      { channel: 'email', state: 'sent' },
      { channel: 'sms', state: 'failed' },
    ].toSorted((a, b) => a.channel.localeCompare(b.channel)),
  );
  const { notifications } = (await who.browser.call('/api/notifications')).body as { notifications: { deliveries: object[] }[] };
  expect(notifications[0]?.deliveries).toEqual([
    { channel: 'email', state: 'sent', at: now().toString() },
    { channel: 'sms', state: 'failed', at: null },
  ]);
  await tellBy(who, paid, ['app', 'sms'], { sms: '+84912000003' });
  await work(who);
  expect(taken).toHaveLength(1);
});

test('of several that waited and failed as one, each with a day goes by the other channel', async () => {
  const who = await desk.citizen({ phone: '+84912000004', email: 'f@example.org' });
  until('22:00');
  for (const notification of [paid, missing, missing]) {
    await tellBy(who, notification, ['app', 'sms'], { sms: '+84912000004' });
    desk.clock.forward({ minutes: 1 });
  }
  await work(who);
  until('06:00');
  refused = 'sms';
  await work(who);
  await work(who);
  expect(taken.map(({ channel, recipient }) => ({ channel, recipient }))).toEqual([
    { channel: 'email', recipient: 'f@example.org' },
    { channel: 'email', recipient: 'f@example.org' },
  ]);
});
