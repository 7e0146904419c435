import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Desk, openDesk, OTHER_AGENCY } from '../applications/application-fixture.ts';
import { notificationExamples } from '../notices/examples.ts';
import type { Notification } from '../notices/notification.ts';
import { tell } from '../notifications/tell.ts';

let desk: Desk;
let administrator: Awaited<ReturnType<Desk['officer']>>;

beforeAll(async () => {
  desk = await openDesk();
  administrator = await desk.officer(['administrator']);
});
afterAll(() => desk.end());

const notification: Notification = { kind: 'application-overdue', data: notificationExamples['application-overdue'] };
const switchTo = (kind: string, channel: string, enabled: boolean) =>
  administrator.call(`/api/message-settings/${kind}/${channel}`, { method: 'PUT', body: { enabled } });
async function told(): Promise<string[]> {
  const { personId } = await desk.citizen({ email: 'doc.thu@example.vn' });
  await desk.services.db.transaction((tx) =>
    tell(tx, desk.services, { personId, notification, link: '/', channels: ['app', 'sms', 'email'], now: desk.clock.now() }),
  );
  return desk.asOwner(async (client) => {
    const { rows } = await client.query<{ channel: string }>(
      `select 'app' as channel from notification where person_id = $1 union all select channel from outbox where person_id = $1`,
      [personId],
    );
    return rows.map(({ channel }) => channel).toSorted();
  });
}

test('what is switched off does not leave the house any more, and stays in the app', async () => {
  expect(await told()).toEqual(['app', 'email', 'sms']);
  expect((await switchTo('application-overdue', 'sms', false)).status).toBe(200);
  expect(await told()).toEqual(['app', 'email']);
  await switchTo('application-overdue', 'sms', true);
  expect(await told()).toEqual(['app', 'email', 'sms']);
});

test('what concerns the safety of an account cannot be switched off, nor what does not exist', async () => {
  expect((await switchTo('new-device', 'sms', false)).body.code).toBe('message-always-sent');
  expect((await switchTo('no-such-kind', 'sms', false)).status).toBe(404);
  expect((await switchTo('toString', 'sms', false)).status).toBe(404);
  expect((await switchTo('card-expiring', 'pigeon', false)).status).toBe(400);
});

const shown = z.object({ sms: z.string(), email: z.object({ text: z.string() }) });
const both = z.object({ vi: shown, en: shown });
const samples = z.object({ notices: z.array(both), letters: z.array(both) });

test('every message is shown with a sample in both languages', async () => {
  const { notices, letters } = samples.parse((await administrator.call('/api/message-templates')).body);
  expect(notices.length).toBeGreaterThan(20);
  expect(letters.length).toBeGreaterThan(7);
  for (const { vi, en } of [...notices, ...letters]) {
    expect(vi.sms).not.toBe(en.sms);
    for (const text of [vi.sms, en.sms, vi.email.text, en.email.text]) expect(text).not.toMatch(/undefined|\[object|null/);
  }
});

const titlesIn = z.object({ templates: z.array(z.object({ title: z.string() })) });
const template = (more: object = {}) => ({
  purpose: 'feedback',
  title: 'Cảm ơn góp ý',
  textVi: 'Cảm ơn bạn.',
  textEn: 'Thank you.',
  everywhere: false,
  ...more,
});

test('a reply template is found by its agency alone, or by all; another agency changes neither', async () => {
  const [own, all] = await Promise.all(
    [template({ title: 'Riêng' }), template({ title: 'Chung', everywhere: true })].map((body) =>
      administrator.call('/api/reply-templates', { method: 'POST', body }),
    ),
  );
  const titles = async (who: typeof administrator, purpose = 'feedback') =>
    titlesIn.parse((await who.call(`/api/reply-templates?purpose=${purpose}`)).body).templates.map(({ title }) => title);
  const [near, far] = [await desk.officer(['reception']), await desk.officer(['administrator'], OTHER_AGENCY)];
  expect(await titles(near)).toEqual(['Chung', 'Riêng']);
  expect(await titles(near, 'refusal')).toEqual([]);
  expect(await titles(far)).toEqual(['Chung']);
  const path = (answer: typeof own) => `/api/reply-templates/${String(answer?.body['templateId'])}`;
  expect((await far.call(path(own), { method: 'PUT', body: template() })).status).toBe(404);
  expect((await far.call(path(own), { method: 'DELETE' })).status).toBe(404);
  expect((await near.call(path(own), { method: 'DELETE' })).status).toBe(403);
  expect((await administrator.call(path(own), { method: 'PUT', body: template({ title: 'Đổi tên' }) })).status).toBe(200);
  expect((await administrator.call(path(all), { method: 'DELETE' })).status).toBe(200);
  expect(await titles(near)).toEqual(['Đổi tên']);
});
