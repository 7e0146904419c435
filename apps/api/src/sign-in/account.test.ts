import { afterAll, describe, expect, test } from 'vitest';
import { createApplication } from '../application.ts';
import { notMeRoutes } from '../security-cases/not-me-routes.ts';
import { hasRecentProof } from '../http/citizen-session.ts';
import { createTestBrowser, type TestBrowser } from '../testing/test-browser.ts';
import { lastCodeTo, lettersTo } from '../testing/test-letters.ts';
import { addTestPerson } from '../testing/test-person.ts';
import { createTestServices } from '../testing/test-services.ts';
import { inviteAndTell, unlockAndTell } from './commands.ts';
import { signInRoutes } from './routes.ts';

const place = await createTestServices({ PASSWORD_HASHES_AT_ONCE: '4' });
const { services, clock } = place;
const app = await createApplication('citizen', services, [signInRoutes, notMeRoutes]);
afterAll(async () => {
  await app.close();
  await place.end();
});

const OLD = 'mưa rơi trên mái tôn';
const NEW = 'nắng vàng ngoài hiên nhà';
let people = 0;

async function somebody(password: string | null = OLD) {
  people += 1;
  const number = `01902${String(people).padStart(5, '0')}`;
  return { number, personId: await addTestPerson(services, { socialInsuranceNumber: number, ...(password && { password }) }) };
}

const newBrowser = () => createTestBrowser(app);
const post = (browser: TestBrowser, url: string, body?: object) => browser.call(url, { method: 'POST', ...(body && { body }) });
const signIn = (browser: TestBrowser, number: string, password = OLD) => post(browser, '/api/sign-in', { number, password });
const isSignedIn = async (browser: TestBrowser) => (await browser.call('/api/session')).body['signedIn'];

async function signedIn() {
  const person = await somebody();
  const browser = newBrowser();
  await signIn(browser, person.number);
  return { ...person, browser };
}

test.each(['vi', 'en', 'ko', 'ja', 'zh'])(
  'the language %s that somebody chose is theirs at the next sign-in',
  async (language) => {
    const { number, browser } = await signedIn();
    expect((await browser.call('/api/language', { method: 'PUT', body: { language } })).status).toBe(204);
    const another = newBrowser();
    await signIn(another, number);
    expect((await another.call('/api/session')).body).toMatchObject({ signedIn: true, language });
  },
);

describe('the operator', () => {
  test('invites by number and is told why not', async () => {
    const { number, personId } = await somebody(null);
    expect(await inviteAndTell(services, number)).toMatch(
      /^http:\/\/localhost:3000\/activate\/[\w-]{43}\nThis activation link works once, until .* 2 contact\(s\)/,
    );
    expect(await lettersTo(services, personId, 'activation-link')).toHaveLength(2);
    await expect(inviteAndTell(services, '0199999997')).rejects.toThrow('Nobody on record');
    await expect(inviteAndTell(services, (await somebody()).number)).rejects.toThrow('active already');
  });

  test('invites somebody who never had an account', async () => {
    await addTestPerson(services, { socialInsuranceNumber: '0190299999', password: null, phone: null, email: null });
    expect(await inviteAndTell(services, '0190299999')).toContain('hand it over yourself');
  });

  test('unlocks an account wherever its wrong tries came from', async () => {
    const { number } = await somebody();
    const browsers = [newBrowser(), newBrowser()];
    for (const browser of browsers) for (let attempt = 0; attempt < 5; attempt += 1) await signIn(browser, number, 'sai');
    await unlockAndTell(services, number);
    for (const browser of browsers) expect((await signIn(browser, number)).status).toBe(204);
    await expect(unlockAndTell(services, '0199999997')).rejects.toThrow('Nobody on record');
  });
});

describe('forgotten password', () => {
  test('a code to the contact on record leads to a new password; every session ends and the owner is told', async () => {
    const { number, personId, browser: elsewhere } = await signedIn();
    const browser = newBrowser();
    expect((await post(browser, '/api/recovery', { number })).body).toMatchObject({ step: 'code', channel: 'sms', slow: false });
    const code = await lastCodeTo(services, personId);
    expect((await post(browser, '/api/recovery/code', { code: `${code.slice(0, 3)} ${code.slice(3)}` })).body['step']).toBe(
      'password',
    );
    expect((await post(browser, '/api/recovery/password', { password: NEW })).status).toBe(204);
    expect(await isSignedIn(browser)).toBe(true);
    expect(await isSignedIn(elsewhere)).toBe(false);
    expect((await signIn(newBrowser(), number)).body['code']).toBe('wrong-credentials');
    expect(await lettersTo(services, personId, 'password-recovered')).toHaveLength(2);
    expect((await post(browser, '/api/recovery/password', { password: OLD })).body['code']).toBe('recovery-ended');
  });

  test('a number without an account is answered like one with an account, to the last step a stranger reaches', async () => {
    const { number } = await somebody();
    const transcripts = [];
    for (const tried of [number, '0199999998']) {
      const browser = newBrowser();
      const steps = [
        await post(browser, '/api/recovery', { number: tried }),
        await post(browser, '/api/recovery', { number: tried }),
      ];
      const cookieLength = browser.cookies.get('openvssid_recovery')?.length;
      for (let attempt = 0; attempt < 6; attempt += 1) steps.push(await post(browser, '/api/recovery/code', { code: '000000x' }));
      steps.push(await post(browser, '/api/recovery/password', { password: NEW }), await browser.call('/api/recovery'));
      transcripts.push(JSON.stringify([cookieLength, ...steps.map(({ status, body }) => ({ ...body, status, requestId: '' }))]));
    }
    expect(transcripts[0]).toContain('code-wrong');
    expect(transcripts[0]).toContain('code-used-up');
    expect(transcripts[0]).toContain('code-resend-early');
    expect(transcripts[1]).toBe(transcripts[0]);
  });

  test('a code is resent after a minute, by the channel asked for, and the one before ends', async () => {
    const { number, personId } = await somebody();
    const browser = newBrowser();
    await post(browser, '/api/recovery', { number });
    const first = await lastCodeTo(services, personId);
    expect(await post(browser, '/api/recovery/resend', { channel: 'email' })).toMatchObject({
      status: 429,
      body: { code: 'code-resend-early' },
    });
    clock.forward({ seconds: 60 });
    expect((await post(browser, '/api/recovery/resend', { channel: 'email' })).status).toBe(200);
    expect((await lettersTo(services, personId, 'code')).map(({ channel }) => channel)).toEqual(['sms', 'email']);
    expect((await post(browser, '/api/recovery/code', { code: first })).status).toBe(
      first === (await lastCodeTo(services, personId)) ? 200 : 422,
    );
    expect((await post(browser, '/api/recovery/code', { code: await lastCodeTo(services, personId) })).status).toBe(200);
  });

  test('the code is bound to the browser that asked for it, and lives ten minutes', async () => {
    const { number, personId } = await somebody();
    const [owner, thief] = [newBrowser(), newBrowser()];
    await post(owner, '/api/recovery', { number });
    const code = await lastCodeTo(services, personId);
    clock.forward({ seconds: 61 });
    await post(thief, '/api/recovery', { number });
    expect((await post(thief, '/api/recovery/code', { code })).body['code']).toBe('code-wrong');
    expect((await post(newBrowser(), '/api/recovery/code', { code })).body['code']).toBe('recovery-ended');
    clock.forward({ minutes: 10 });
    expect((await post(owner, '/api/recovery/code', { code })).body['code']).toBe('code-expired');
  });

  test("a stranger who uses up codes and tries leaves the owner's known device its own", async () => {
    const { number, personId, browser: owner } = await signedIn();
    const strangers = [newBrowser(), newBrowser(), newBrowser(), newBrowser()];
    const answers = [];
    for (let round = 0; round < 4; round += 1)
      for (const stranger of strangers) {
        answers.push((await post(stranger, '/api/recovery', { number })).status);
        for (let attempt = 0; attempt < 5; attempt += 1) await post(stranger, '/api/recovery/code', { code: '000000x' });
        clock.forward({ seconds: 61 });
      }
    expect(answers.filter((status) => status === 429).length).toBeGreaterThan(3);
    const another = newBrowser();
    expect((await post(another, '/api/recovery', { number })).body['code']).toBe('too-many-requests');

    expect((await post(owner, '/api/recovery', { number })).status).toBe(200);
    const code = await lastCodeTo(services, personId);
    expect((await post(owner, '/api/recovery/code', { code })).body['step']).toBe('password');
    expect((await post(owner, '/api/recovery/password', { password: NEW })).status).toBe(204);
  });

  test('the known device has five codes an hour and no more', async () => {
    const { number, browser } = await signedIn();
    const answers = [];
    for (let code = 0; code < 6; code += 1) {
      answers.push((await post(browser, '/api/recovery', { number })).status);
      clock.forward({ seconds: 61 });
    }
    expect(answers).toEqual([200, 200, 200, 200, 429, 429]);
  });

  test('no step can be left out', async () => {
    const { number } = await somebody();
    const browser = newBrowser();
    expect(await post(browser, '/api/recovery/password', { password: NEW })).toMatchObject({
      status: 410,
      body: { code: 'recovery-ended' },
    });
    await post(browser, '/api/recovery', { number });
    expect((await post(browser, '/api/recovery/password', { password: NEW })).body['code']).toBe('recovery-ended');
  });
});

describe('change of password', () => {
  test('old password, new password, code: other sessions end, this one stays', async () => {
    const { number, personId, browser } = await signedIn();
    const elsewhere = newBrowser();
    await signIn(elsewhere, number);
    const sent = await post(browser, '/api/password', { oldPassword: OLD, newPassword: NEW });
    expect(sent.body).toMatchObject({ channel: 'sms', recipient: '••••\u00a0•••\u00a0678' });
    expect((await browser.call(`/api/code-deliveries/${String(sent.body['messageId'])}`)).body).toEqual({ state: 'waiting' });
    expect((await signIn(newBrowser(), number, NEW)).body['code']).toBe('wrong-credentials');
    const confirmation = { codeId: sent.body['codeId'], code: await lastCodeTo(services, personId) };
    expect((await post(browser, '/api/password/confirmation', confirmation)).status).toBe(204);
    expect([await isSignedIn(browser), await isSignedIn(elsewhere)]).toEqual([true, false]);
    expect((await signIn(newBrowser(), number, NEW)).status).toBe(204);
    expect((await post(browser, '/api/password/confirmation', confirmation)).body['code']).toBe('code-used-up');
  });

  test('a fault is named at its field', async () => {
    const { browser, number } = await signedIn();
    const faults = [
      [{ oldPassword: 'không phải', newPassword: NEW }, 'wrong-password', 'oldPassword'],
      [{ oldPassword: OLD, newPassword: OLD }, 'password-unchanged', 'newPassword'],
      [{ oldPassword: OLD, newPassword: 'matkhau123' }, 'password-common', 'newPassword'],
      [{ oldPassword: OLD, newPassword: `${number}ab` }, 'password-personal', 'newPassword'],
    ] as const;
    for (const [body, code, path] of faults) {
      expect(await post(browser, '/api/password', body)).toMatchObject({ status: 422, body: { code, errors: [{ path }] } });
    }
  });

  test('another code confirms the same change, by the other channel', async () => {
    const { number, personId, browser } = await signedIn();
    const first = await post(browser, '/api/password', { oldPassword: OLD, newPassword: NEW });
    clock.forward({ seconds: 60 });
    const second = await post(browser, '/api/password/resend', { codeId: first.body['codeId'], channel: 'email' });
    expect(second.body).toMatchObject({ channel: 'email', recipient: 'm•••@example.vn' });
    await post(browser, '/api/password/confirmation', {
      codeId: second.body['codeId'],
      code: await lastCodeTo(services, personId),
    });
    expect((await signIn(newBrowser(), number, NEW)).status).toBe(204);
    expect((await post(browser, '/api/password/resend', { codeId: second.body['codeId'] })).body['code']).toBe('code-used-up');
  });

  test("somebody else's code confirms nothing", async () => {
    const [one, other] = [await signedIn(), await signedIn()];
    const sent = await post(one.browser, '/api/password', { oldPassword: OLD, newPassword: NEW });
    const code = await lastCodeTo(services, one.personId);
    expect((await post(other.browser, '/api/password/confirmation', { codeId: sent.body['codeId'], code })).body['code']).toBe(
      'code-expired',
    );
    expect((await other.browser.call(`/api/code-deliveries/${String(sent.body['messageId'])}`)).status).toBe(404);
  });
});

describe('proof given again', () => {
  test('lasts ten minutes and is renewed by the password', async () => {
    const { browser } = await signedIn();
    const at = clock.now();
    expect(hasRecentProof({ reauthenticatedAt: at }, clock)).toBe(true);
    clock.forward({ minutes: 10 });
    expect(hasRecentProof({ reauthenticatedAt: at }, clock)).toBe(false);
    expect((await post(browser, '/api/reauthentication', { password: 'không phải' })).body['code']).toBe('wrong-password');
    expect((await post(browser, '/api/reauthentication', { password: OLD })).status).toBe(204);
  });

  test('a session left open is no place to guess the password', async () => {
    const { browser } = await signedIn();
    for (let attempt = 0; attempt < 10; attempt += 1) await post(browser, '/api/reauthentication', { password: 'đoán mò' });
    expect(await post(browser, '/api/reauthentication', { password: OLD })).toMatchObject({
      status: 429,
      body: { code: 'too-many-requests' },
    });
  });
});

describe('devices and sessions', () => {
  test('are listed, and ended one by one or all but this one', async () => {
    const { number, browser } = await signedIn();
    const [second, third] = [newBrowser(), newBrowser()];
    for (const other of [second, third]) await signIn(other, number);
    const { sessions, current } = (await browser.call('/api/sessions')).body as {
      sessions: { sessionId: string }[];
      current: { sessionId: string };
    };
    expect(sessions).toHaveLength(3);
    expect(sessions.map(({ sessionId }) => sessionId)).toContain(current.sessionId);
    const ofSecond = ((await second.call('/api/sessions')).body['current'] as { sessionId: string }).sessionId;
    expect((await browser.call(`/api/sessions/${ofSecond}`, { method: 'DELETE' })).status).toBe(204);
    expect(await isSignedIn(second)).toBe(false);
    expect((await browser.call('/api/sessions', { method: 'DELETE' })).status).toBe(204);
    expect([await isSignedIn(browser), await isSignedIn(third)]).toEqual([true, false]);
  });

  test('a forgotten device is signed out and a stranger from then on', async () => {
    const { number, personId, browser } = await signedIn();
    const other = newBrowser();
    await signIn(other, number);
    const { deviceId } = (await other.call('/api/devices')).body['current'] as { deviceId: string };
    expect((await browser.call(`/api/devices/${deviceId}`, { method: 'DELETE' })).status).toBe(204);
    expect(await isSignedIn(other)).toBe(false);
    await signIn(other, number);
    expect(await lettersTo(services, personId, 'new-device')).toHaveLength(6);
  });

  test("nobody ends or forgets what is somebody else's", async () => {
    const [one, other] = [await signedIn(), await signedIn()];
    const { sessionId, deviceId } = (await one.browser.call('/api/sessions')).body['current'] as {
      sessionId: string;
      deviceId: string;
    };
    for (const url of [`/api/sessions/${sessionId}`, `/api/devices/${deviceId}`])
      expect((await other.browser.call(url, { method: 'DELETE' })).status).toBe(404);
    expect(await isSignedIn(one.browser)).toBe(true);
  });

  test('«not me» signs everybody out, forgets every device and leaves only recovery', async () => {
    const { number, personId, browser } = await signedIn();
    const [letter] = await lettersTo(services, personId, 'new-device');
    const token = letter?.data['notMeUrl']?.split('/').at(-1) ?? '';
    expect((await newBrowser().call(`/api/not-me/${token}`)).status).toBe(200);
    expect(await isSignedIn(browser)).toBe(true);
    expect((await post(newBrowser(), `/api/not-me/${token}`)).status).toBe(204);
    expect(await isSignedIn(browser)).toBe(false);
    expect((await signIn(browser, number)).body['code']).toBe('wrong-credentials');
    expect((await post(newBrowser(), `/api/not-me/${token}`)).status).toBe(404);
    const recovering = newBrowser();
    await post(recovering, '/api/recovery', { number });
    await post(recovering, '/api/recovery/code', { code: await lastCodeTo(services, personId) });
    expect((await post(recovering, '/api/recovery/password', { password: NEW })).status).toBe(204);
  });
});
