import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { READER_LANGUAGES } from '@openvssid/core';
import { newToken } from '@openvssid/server/tokens';
import { createApplication } from '../application.ts';
import { notMeRoutes } from '../security-cases/not-me-routes.ts';
import { SESSION_METHODS } from '../http/citizen-session.ts';
import { letterExamples } from '../messages/letter-examples.ts';
import { notificationsOf } from '../notifications/list.ts';
import type { Message } from '../outbox/message.ts';
import { emailOf, smsOf } from '../outbox/texts.ts';
import { createTestBrowser } from '../testing/test-browser.ts';
import { lettersTo } from '../testing/test-letters.ts';
import { addTestPerson } from '../testing/test-person.ts';
import { createTestServices } from '../testing/test-services.ts';
import { addDevice } from './known-device.ts';
import { openSession } from './open-session.ts';
import { signInRoutes } from './routes.ts';

const place = await createTestServices();
const { services, clock } = place;
const app = await createApplication('citizen', services, [signInRoutes, notMeRoutes]);
afterAll(async () => {
  await app.close();
  await place.end();
});

const TELLING = ['new-device', 'password-recovered'];
const caller = { address: '203.0.113.9', deviceName: 'Chrome · Android', devices: [], language: 'vi' as const };
let people = 0;

async function somebody(): Promise<number> {
  people += 1;
  return addTestPerson(services, {
    socialInsuranceNumber: `01988${String(people).padStart(5, '0')}`,
    password: 'nắng vàng ngoài hiên nhà',
  });
}

describe.each(SESSION_METHODS)('a session begun by %s', (method) => {
  const open = (personId: number, deviceId: string | undefined) =>
    services.db.transaction((tx) =>
      openSession(tx, services, {
        personId,
        caller,
        deviceId,
        method,
        vneid: { sub: randomUUID(), sid: randomUUID(), provedAt: clock.now() },
      }),
    );

  test('on a new device is told by every contact and in the app, with a link that ends it', async () => {
    const personId = await somebody();
    const { cookie } = await open(personId, undefined);
    const letters = await lettersTo(services, personId, ...TELLING);
    expect(letters.map(({ channel, recipient }) => [channel, recipient])).toEqual([
      ['email', 'mau@example.vn'],
      ['sms', '+84912345678'],
    ]);
    expect(letters.map(({ data }) => data['deviceName'])).toEqual(['Chrome · Android', 'Chrome · Android']);
    const { notifications } = await notificationsOf(services.db, personId, 'vi', 10);
    expect(notifications.map(({ kind, link }) => [TELLING.includes(kind), link])).toEqual([[true, '/settings/devices']]);
    expect(notifications[0]?.body).toContain('Chrome · Android');

    const browser = createTestBrowser(app, { cookies: new Map([['openvssid_citizen', cookie]]) });
    expect((await browser.call('/api/session')).body['signedIn']).toBe(true);
    const path = new URL(letters[0]?.data['notMeUrl'] ?? '').pathname;
    expect((await createTestBrowser(app).call(`/api${path}`, { method: 'POST' })).status).toBe(204);
    expect((await browser.call('/api/session')).body['signedIn']).toBe(false);
  });

  test('on a device seen before is told only where the password is new', async () => {
    const personId = await somebody();
    const { deviceId } = await services.db.transaction((tx) => addDevice(tx, personId, 'Safari · iPhone', clock.now()));
    await open(personId, deviceId);
    expect(await lettersTo(services, personId, ...TELLING)).toHaveLength(method === 'recovery' ? 2 : 0);
  });
});

/** What mobile networks carry of texts with diacritics: 67 characters in each part of a long one. */
const THREE_PARTS = 3 * 67;
const ORIGIN = 'https://vssid.example.vn';
const withWayOut = Object.entries(letterExamples).flatMap(([template, data]) => {
  const key = (['notMeUrl', 'stopUrl'] as const).find((name) => name in data);
  const path = key === 'stopUrl' ? 'stop-recovery' : 'not-me';
  const url = `${ORIGIN}/${path}/${newToken()}`;
  return key ? [{ template, url, message: { template, data: { ...data, [key]: url } } as Message }] : [];
});

test('the notices with a way out are those we think of', () => {
  expect(withWayOut.map(({ template }) => template).toSorted()).toEqual([
    'benefit-file-moved',
    'contact-changed',
    'new-device',
    'passkey-added',
    'password-changed',
    'password-recovered',
    'payment-changed',
    'recovery-begun',
    'recovery-sent',
  ]);
});

test.each(withWayOut.flatMap((notice) => READER_LANGUAGES.map((language) => ({ ...notice, language }))))(
  'the notice $template has its link whole in $language: alone on its line in the e-mail, last in an SMS of three parts at most',
  ({ message, url, language }) => {
    expect(emailOf(message, language, '1900 9068').text.split('\n')).toContain(url);
    const sms = smsOf(message, language);
    expect(sms.endsWith(url)).toBe(true);
    expect(sms.length).toBeLessThanOrEqual(THREE_PARTS);
  },
);
