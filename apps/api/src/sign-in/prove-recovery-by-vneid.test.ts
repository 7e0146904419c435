import { afterAll, expect, test } from 'vitest';
import { createApplication } from '../application.ts';
import { CITIZEN_COOKIE, type SessionMethod } from '../http/citizen-session.ts';
import { createTestBrowser } from '../testing/test-browser.ts';
import { lettersTo } from '../testing/test-letters.ts';
import { addTestPerson } from '../testing/test-person.ts';
import { createTestServices } from '../testing/test-services.ts';
import { openSession } from './open-session.ts';
import { signInRoutes } from './routes.ts';

const OLD = 'mưa rơi trên mái tôn';
const NEW = 'nắng vàng ngoài hiên nhà';
const place = await createTestServices();
const { services, clock } = place;
const app = await createApplication('citizen', services, [signInRoutes]);
afterAll(async () => {
  await app.close();
  await place.end();
});

const newBrowser = () => createTestBrowser(app);
const post = (browser: ReturnType<typeof newBrowser>, url: string, body?: object) =>
  browser.call(url, { method: 'POST', ...(body && { body }) });
let people = 0;

/** As after the way back from VNeID, which asked who it is so long ago. */
async function signedInBy(method: SessionMethod, provedMinutesAgo = 0) {
  people += 1;
  const number = `01966${String(people).padStart(5, '0')}`;
  const personId = await addTestPerson(services, { socialInsuranceNumber: number, password: OLD });
  const caller = { address: '203.0.113.9', deviceName: 'Chrome · Android', devices: [], language: 'vi' as const };
  const provedAt = clock.now().subtract({ minutes: provedMinutesAgo });
  const vneid = { sub: `sub-${personId}`, sid: null, provedAt };
  const { cookie } = await services.db.transaction((tx) =>
    openSession(tx, services, { personId, caller, deviceId: undefined, method, ...(method === 'vneid' && { vneid }) }),
  );
  return { number, personId, browser: createTestBrowser(app, { cookies: new Map([[CITIZEN_COOKIE, cookie]]) }) };
}

test('whoever VNeID proved sets a new password without the old one; others are signed out and the owner is told', async () => {
  const { number, personId, browser } = await signedInBy('vneid');
  const elsewhere = newBrowser();
  await post(elsewhere, '/api/sign-in', { number, password: OLD });
  expect((await post(browser, '/api/recovery/vneid')).body).toEqual({ step: 'password', by: 'vneid' });
  expect((await browser.call('/api/recovery')).body).toEqual({ step: 'password', by: 'vneid' });
  expect((await post(browser, '/api/recovery/password', { password: number })).status).toBe(422);
  expect((await post(browser, '/api/recovery/password', { password: NEW })).status).toBe(204);
  expect((await browser.call('/api/session')).body['signedIn']).toBe(true);
  expect((await elsewhere.call('/api/session')).body['signedIn']).toBe(false);
  expect(await lettersTo(services, personId, 'password-recovered')).toHaveLength(2);
  expect((await post(newBrowser(), '/api/sign-in', { number, password: OLD })).status).toBe(401);
});

test('once, and within ten minutes', async () => {
  const twice = await signedInBy('vneid');
  await post(twice.browser, '/api/recovery/vneid');
  const answers = await Promise.all([1, 2].map(() => post(twice.browser, '/api/recovery/password', { password: NEW })));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 410]);
  const late = await signedInBy('vneid');
  await post(late.browser, '/api/recovery/vneid');
  clock.forward({ minutes: 10 });
  expect((await post(late.browser, '/api/recovery/password', { password: NEW })).body['code']).toBe('recovery-ended');
  expect((await post(late.browser, '/api/recovery/vneid')).body['code']).toBe('reauthentication-needed');
});

test('asks for no code and takes none', async () => {
  const { browser } = await signedInBy('vneid');
  await post(browser, '/api/recovery/vneid');
  expect((await post(browser, '/api/recovery/resend', { channel: 'sms' })).body['code']).toBe('recovery-ended');
  expect((await post(browser, '/api/recovery/code', { code: '123456' })).body['code']).toBe('recovery-ended');
});

test.each(['password', 'passkey', 'activation', 'recovery'] as const)(
  'a session begun by %s opens no such way',
  async (method) => {
    const { browser } = await signedInBy(method);
    expect((await post(browser, '/api/recovery/vneid')).body['code']).toBe('reauthentication-needed');
  },
);

test('nor does one where VNeID remembered somebody and did not ask', async () => {
  const { browser } = await signedInBy('vneid', 11);
  expect((await post(browser, '/api/recovery/vneid')).body['code']).toBe('reauthentication-needed');
});
