import { afterAll, describe, expect, test, vi } from 'vitest';
import { sql } from '@openvssid/server/db/database';
import { createApplication } from '../application.ts';
import { limits } from '../http/limits.ts';
import { countHit } from '../http/tries.ts';
import { createTestBrowser, nextAddress, type TestBrowser } from '../testing/test-browser.ts';
import { lettersTo } from '../testing/test-letters.ts';
import { addTestPerson } from '../testing/test-person.ts';
import { createTestServices } from '../testing/test-services.ts';
import { signInRoutes } from './routes.ts';

const place = await createTestServices({ PASSWORD_HASHES_AT_ONCE: '4' });
const { services, clock } = place;
const app = await createApplication('citizen', services, [signInRoutes]);
afterAll(async () => {
  await app.close();
  await place.end();
});

const PASSWORD = 'mưa rơi trên mái tôn';
/** Sixty password hashes take their time where other work holds the cores. */
const BUSY_MACHINE_MS = 90_000;
let people = 0;

async function somebody(details: { phone?: string | null; email?: string | null; fullCost?: true } = {}) {
  people += 1;
  const number = `01901${String(people).padStart(5, '0')}`;
  const citizenNumber = `0011900${String(people).padStart(5, '0')}`;
  return {
    number,
    citizenNumber,
    personId: await addTestPerson(services, { socialInsuranceNumber: number, citizenNumber, password: PASSWORD, ...details }),
  };
}

const newBrowser = () => createTestBrowser(app);

function signIn(browser: TestBrowser, number: string, password = PASSWORD, address?: string) {
  return browser.call('/api/sign-in', { method: 'POST', body: { number, password }, ...(address && { address }) });
}

async function isSignedIn(browser: TestBrowser): Promise<unknown> {
  return (await browser.call('/api/session')).body['signedIn'];
}

describe('signing in', () => {
  test('works with either number however it is spaced, and shows the home card', async () => {
    const { number, citizenNumber } = await somebody();
    for (const typed of [number, `${number.slice(0, 4)} ${number.slice(4, 7)}.${number.slice(7)}`, citizenNumber]) {
      const browser = newBrowser();
      expect((await signIn(browser, typed)).status).toBe(204);
      expect((await browser.call('/api/session')).body).toMatchObject({
        signedIn: true,
        language: 'vi',
        person: {
          fullName: 'Nguyễn Thị Mẫu',
          birthDate: '1990-03-08',
          socialInsuranceNumber: number,
          citizenNumber,
          phone: '+84912345678',
        },
      });
    }
  });

  test('without a session nobody is signed in and no record opens', async () => {
    const browser = newBrowser();
    expect((await browser.call('/api/session')).body).toEqual({ signedIn: false });
    expect(await browser.call('/api/devices')).toMatchObject({ status: 401, body: { code: 'session-expired' } });
  });

  test('a wrong password, a number without an account and an account not yet activated get the same answer', async () => {
    const { number } = await somebody();
    await addTestPerson(services, { socialInsuranceNumber: '0190999999' });
    const answers = [];
    for (const tried of [number, '0199999999', '0190999999', 'không phải số']) {
      const { status, body } = await signIn(newBrowser(), tried, 'sai mật khẩu rồi');
      answers.push({ ...body, status, requestId: '' });
    }
    expect(answers[0]).toMatchObject({ status: 401, code: 'wrong-credentials', title: 'Tên đăng nhập hoặc mật khẩu không đúng' });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  test('a number without an account takes as long as one with an account', async () => {
    const { number } = await somebody({ fullCost: true });
    const timed = async (tried: string) => {
      const start = performance.now();
      await signIn(newBrowser(), tried, 'sai mật khẩu rồi');
      return performance.now() - start;
    };
    // One after the other, and the quickest of each: the machine may have other work.
    const times: { known: number; unknown: number }[] = [];
    for (let round = 0; round < 9; round += 1) times.push({ known: await timed(number), unknown: await timed('0198888888') });
    const known = Math.min(...times.map((one) => one.known));
    const unknown = Math.min(...times.map((one) => one.unknown));
    // A hash takes some 50 ms; skipping it would make one ten times faster.
    expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(2.5);
  });

  test('a new device is told to every contact with a way to say «not me», a known one is not', async () => {
    const { number, personId } = await somebody();
    const browser = newBrowser();
    await signIn(browser, number);
    const letters = await lettersTo(services, personId, 'new-device');
    expect(letters.map(({ channel }) => channel)).toEqual(['email', 'sms']);
    expect(letters[0]?.data['deviceName']).toBe('Chrome · Android');
    expect(letters[0]?.data['notMeUrl']).toMatch(/\/not-me\/[\w-]{43}$/);
    await browser.call('/api/sign-out', { method: 'POST' });
    await signIn(browser, number);
    expect(await lettersTo(services, personId, 'new-device')).toHaveLength(2);
  });

  test('a family shares a browser: each account knows it', async () => {
    const [mother, child] = [await somebody(), await somebody()];
    const browser = newBrowser();
    for (const { number } of [mother, child, mother, child]) await signIn(browser, number);
    expect(await lettersTo(services, mother.personId, 'new-device')).toHaveLength(2);
    expect(await lettersTo(services, child.personId, 'new-device')).toHaveLength(2);
  });

  test('a body that is no sign-in is a 400', async () => {
    for (const body of [
      {},
      { number: 1, password: PASSWORD },
      { number: '0190000001' },
      { number: '0'.repeat(60), password: '' },
    ]) {
      expect((await newBrowser().call('/api/sign-in', { method: 'POST', body })).status).toBe(400);
    }
  });
});

describe('limits', () => {
  test('five wrong passwords lock the pair of account and address for 15 minutes, the right one too', async () => {
    const { number } = await somebody();
    const browser = newBrowser();
    const codes = [];
    for (let attempt = 0; attempt < 6; attempt += 1) codes.push((await signIn(browser, number, 'sai')).body['code']);
    expect(codes).toEqual([...Array.from({ length: 4 }, () => 'wrong-credentials'), 'account-locked', 'account-locked']);
    expect(await signIn(browser, number)).toMatchObject({
      status: 429,
      body: { title: 'Tài khoản tạm khóa do nhập sai nhiều lần. Vui lòng thử lại sau 15 phút.' },
    });
    expect((await signIn(newBrowser(), number)).status).toBe(204);
    clock.forward({ minutes: 15 });
    expect((await signIn(browser, number)).status).toBe(204);
  });

  test('a number without an account locks with the same words', async () => {
    const browser = newBrowser();
    const codes = [];
    for (let attempt = 0; attempt < 6; attempt += 1) codes.push((await signIn(browser, '0197777777', 'sai')).body['code']);
    expect(codes).toEqual([...Array.from({ length: 4 }, () => 'wrong-credentials'), 'account-locked', 'account-locked']);
  });

  test('guesses that arrive together do not pass the limit together', async () => {
    const { number } = await somebody({ fullCost: true });
    const browser = newBrowser();
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => signIn(browser, number, `sai ${at}`)));
    expect(answers.filter(({ body }) => body['code'] === 'wrong-credentials')).toHaveLength(4);
  });

  test(
    "a stranger's more than 50 wrong tries do not lock the owner's known device, even from the owner's own network",
    { timeout: BUSY_MACHINE_MS },
    async () => {
      const { number, personId } = await somebody();
      const address = nextAddress();
      const owner = createTestBrowser(app, { address });
      await signIn(owner, number);
      const stranger = newBrowser();
      // Four at a time, as many as the server hashes at once; each address has no more tries.
      for (let round = 0; round < 15; round += 1) {
        const from = round < 3 ? address : `10.200.0.${round}`;
        await Promise.all([1, 2, 3, 4].map(() => signIn(stranger, number, 'sai', from)));
      }
      // Account-wide slowing holds for every stranger by now, wherever they come from.
      expect((await signIn(newBrowser(), number)).body['code']).toBe('account-locked');
      expect((await signIn(owner, number)).status).toBe(204);
      expect(await lettersTo(services, personId, 'sign-in-slowed')).toHaveLength(2);
    },
  );

  test('a stranger who goes on trying has the owner told once a day', { timeout: BUSY_MACHINE_MS }, async () => {
    const { number, personId } = await somebody();
    await slowDown(number, personId, 1);
    const letters = [(await slowDown(number, personId, 2)).length];
    clock.forward({ hours: 23 });
    letters.push((await slowDown(number, personId, 3)).length);
    clock.forward({ hours: 1 });
    letters.push((await slowDown(number, personId, 4)).length);
    // By SMS and by email.
    expect(letters).toEqual([2, 2, 4]);
  });

  /** One wrong try short of slowing everybody down is set, the last one is made. */
  async function slowDown(number: string, personId: number, time: number) {
    clock.forward({ minutes: 20 });
    for (let hit = 1; hit < limits['sign-in-by-account'].hits; hit += 1)
      await countHit(services, 'sign-in-by-account', `person:${personId}`);
    expect((await signIn(newBrowser(), number, `sai ${time}`)).body['code']).toBe('account-locked');
    return lettersTo(services, personId, 'sign-in-slowed');
  }

  test('the known device has its own five tries', async () => {
    const { number } = await somebody();
    const owner = newBrowser();
    await signIn(owner, number);
    for (let attempt = 0; attempt < 5; attempt += 1) await signIn(owner, number, 'sai');
    expect((await signIn(owner, number)).body['code']).toBe('account-locked');
    clock.forward({ minutes: 15 });
    expect((await signIn(owner, number)).status).toBe(204);
  });

  test('the cookie of a device is good for its own account only', async () => {
    const [one, other] = [await somebody(), await somebody()];
    const browser = newBrowser();
    await signIn(browser, one.number);
    const stolen = (browser.cookies.get('openvssid_device') ?? '').replace(/^[^.]+/, other.personId.toString(36));
    const stranger = createTestBrowser(app, { cookies: new Map([['openvssid_device', stolen]]) });
    await signIn(stranger, other.number);
    expect(await lettersTo(services, other.personId, 'new-device')).toHaveLength(2);
  });
});

describe('sessions', () => {
  test('end after 30 idle minutes, and used ones after 12 hours', async () => {
    const { number } = await somebody();
    const idle = newBrowser();
    await signIn(idle, number);
    clock.forward({ minutes: 29 });
    expect(await isSignedIn(idle)).toBe(true);
    clock.forward({ minutes: 31 });
    expect(await isSignedIn(idle)).toBe(false);

    const busy = newBrowser();
    await signIn(busy, number);
    for (let half = 0; half < 28; half += 1) {
      clock.forward({ minutes: 25 });
      await isSignedIn(busy);
      await settled();
    }
    expect(await isSignedIn(busy)).toBe(true);
    clock.forward({ minutes: 25 });
    expect(await isSignedIn(busy)).toBe(false);
  });

  test('sign-out ends the session for good, clears what the browser stored, and keeps the device known', async () => {
    const { number } = await somebody();
    const browser = newBrowser();
    await signIn(browser, number);
    const before = new Map(browser.cookies);
    const answer = await browser.call('/api/sign-out', { method: 'POST' });
    expect(answer.headers['clear-site-data']).toBe('"storage"');
    expect(browser.cookies.has('openvssid_device')).toBe(true);
    expect(await isSignedIn(createTestBrowser(app, { cookies: before }))).toBe(false);
  });

  test('cookies are out of reach of scripts and other sites', async () => {
    const { number } = await somebody();
    const answer = await app.inject({ method: 'POST', url: '/api/sign-in', payload: { number, password: PASSWORD } });
    expect(answer.cookies.map(({ name, httpOnly, sameSite, path }) => ({ name, httpOnly, sameSite, path }))).toEqual([
      { name: 'openvssid_citizen', httpOnly: true, sameSite: 'Lax', path: '/' },
      { name: 'openvssid_device', httpOnly: true, sameSite: 'Lax', path: '/' },
    ]);
  });
});

const LATEST_IDLE_END = sql<{ idleUntil: Temporal.Instant }>(
  'test-latest-idle-end',
  'select max(idle_until) as "idleUntil" from session',
);

/** The renewal of the idle time is written after the answer: waits until it can be seen. */
async function settled(): Promise<void> {
  const expected = clock.now().add({ minutes: 30 }).epochMilliseconds;
  await vi.waitFor(
    async () => {
      const [row] = await services.db.read(LATEST_IDLE_END);
      expect(row?.idleUntil.epochMilliseconds).toBeGreaterThanOrEqual(expected);
    },
    { interval: 5 },
  );
}
