import { afterAll, describe, expect, test } from 'vitest';
import { createApplication } from '../application.ts';
import { createTestBrowser, type TestBrowser } from '../testing/test-browser.ts';
import { lettersTo } from '../testing/test-letters.ts';
import { addTestPerson } from '../testing/test-person.ts';
import { createTestServices } from '../testing/test-services.ts';
import { invite } from './invite.ts';
import { signInRoutes } from './routes.ts';

const place = await createTestServices({ PASSWORD_HASHES_AT_ONCE: '4' });
const { services, clock } = place;
const app = await createApplication('citizen', services, [signInRoutes]);
afterAll(async () => {
  await app.close();
  await place.end();
});

const PASSWORD = 'nắng vàng ngoài hiên nhà';
const OTHER = 'mưa rơi trên mái tôn';
let people = 0;

async function somebody() {
  people += 1;
  const number = `01904${String(people).padStart(5, '0')}`;
  return { number, personId: await addTestPerson(services, { socialInsuranceNumber: number }) };
}

const newBrowser = () => createTestBrowser(app);
const post = (browser: TestBrowser, url: string, body: object) => browser.call(url, { method: 'POST', body });
const signIn = (browser: TestBrowser, number: string, password: string) => post(browser, '/api/sign-in', { number, password });

describe('activation', () => {
  test('a link opens the account once: password chosen, signed in, and able to sign in again', async () => {
    const { number, personId } = await somebody();
    const { token } = await inviteByNumber(number);
    const browser = newBrowser();
    expect((await browser.call(`/api/activation/${token}`)).body).toMatchObject({
      givenName: 'Mẫu',
      numberEnd: number.slice(-3),
    });
    expect(await post(browser, `/api/activation/${token}`, { password: '0190 2000' })).toMatchObject({
      status: 422,
      body: { code: 'password-too-short' },
    });
    expect((await post(browser, `/api/activation/${token}`, { password: PASSWORD })).status).toBe(204);
    expect((await browser.call('/api/session')).body['signedIn']).toBe(true);
    expect((await signIn(newBrowser(), number, PASSWORD)).status).toBe(204);
    expect(await post(newBrowser(), `/api/activation/${token}`, { password: OTHER })).toMatchObject({
      status: 404,
      body: { code: 'link-not-valid' },
    });
    expect((await lettersTo(services, personId, 'activation-link')).map(({ channel }) => channel)).toEqual(['email', 'sms']);
  });

  test('a link ends after seven days, and one that was never made opens nothing', async () => {
    const { number } = await somebody();
    const { token } = await inviteByNumber(number);
    clock.forward({ hours: 7 * 24 + 1 });
    for (const tried of [token, 'x'.repeat(43), '..'])
      expect((await newBrowser().call(`/api/activation/${tried}`)).status).toBe(404);
  });

  test('of two browsers with one link one gets it', async () => {
    const { number } = await somebody();
    const { token } = await inviteByNumber(number);
    const answers = await Promise.all(
      [1, 2, 3].map(() => post(newBrowser(), `/api/activation/${token}`, { password: PASSWORD })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 404, 404]);
  });

  test('an active account is not to be had with a link left over from an earlier invitation', async () => {
    const { number } = await somebody();
    const [first, second] = [await inviteByNumber(number), await inviteByNumber(number)];
    const rivals = await Promise.all(
      [first, second].map(({ token }) => post(newBrowser(), `/api/activation/${token}`, { password: PASSWORD })),
    );
    expect(rivals.map(({ status }) => status).toSorted()).toEqual([204, 404]);
    for (const { token } of [first, second]) {
      expect((await newBrowser().call(`/api/activation/${token}`)).status).toBe(404);
      expect((await post(newBrowser(), `/api/activation/${token}`, { password: OTHER })).status).toBe(404);
    }
    expect((await signIn(newBrowser(), number, PASSWORD)).status).toBe(204);
  });

  async function inviteByNumber(number: string): Promise<{ token: string }> {
    const invited = await invite(services, number);
    if (!invited.ok) throw new Error(invited.refusal.code);
    return { token: invited.value.url.split('/').at(-1) ?? '' };
  }
});
