import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '@openvssid/server/testing/free-ports';
import { createApplication } from '../../application.ts';
import { registrationRoutes } from '../../registration/routes.ts';
import { createTestBrowser, type TestBrowser } from '../../testing/test-browser.ts';
import { addTestPerson, type TestPerson } from '../../testing/test-person.ts';
import { createTestServices } from '../../testing/test-services.ts';
import { signInRoutes } from '../routes.ts';
import { type Holder, startProvider } from './provider-fixture.ts';

export const PASSWORD = 'mưa rơi trên mái tôn';
const NAME = 'Nguyễn Thị Hoà';
const BIRTHDAY = '1990-03-08';

/** What somebody sees after the way to VNeID and back: where they are, and what they hold. */
export type Arrival = { path: string; status: number; setCookies: string[] };

/** VssID's citizen listener beside a VNeID, both on this machine over HTTP. For tests. */
export async function openVneidPlace(env: NodeJS.ProcessEnv = {}) {
  const [citizenPort, vneidPort] = await freePorts(2);
  const [vssid, issuer] = [`http://localhost:${citizenPort}`, `http://localhost:${vneidPort}`];
  // Where browsers find us: as the installation says, though in a test nothing stands before the listener.
  const publicUrl = env['PUBLIC_URL_CITIZEN'] ?? vssid;
  const folder = mkdtempSync(join(tmpdir(), 'openvssid-vneid-'));
  const place = await createTestServices({
    PASSWORD_HASHES_AT_ONCE: '4',
    PUBLIC_URL_CITIZEN: vssid,
    VNEID_ISSUER: issuer,
    VSSID_VNEID_KEYS_FILE: join(folder, 'keys.json'),
    VNEID_TIMEOUT_MS: '1000',
    ...env,
  });
  // VNeID reads the hour of this machine, and signs with it.
  let ahead = Temporal.Duration.from({ seconds: 0 });
  const clock = {
    now: () => Temporal.Now.instant().add(ahead),
    forward: (by: Temporal.DurationLike) => (ahead = ahead.add(by)),
    right: () => (ahead = Temporal.Duration.from({ seconds: 0 })),
  };
  const services = { ...place.services, clock };
  const app = await createApplication('citizen', services, [signInRoutes, registrationRoutes]);
  await app.listen({ host: '127.0.0.1', port: citizenPort ?? 0 });
  const vneid = await startProvider(issuer, { vssid, publicUrl });
  let people = 0;

  /** Somebody on record, and the same person at VNeID. */
  async function somebody(
    change: { record?: Partial<TestPerson>; invited?: boolean; claims?: Record<string, string>; level?: 1 | 2 } = {},
  ) {
    people += 1;
    const end = String(people).padStart(4, '0');
    const [number, citizenNumber] = [`019300${end}`, `00119070${end}`];
    const record = { fullName: NAME, birthDate: BIRTHDAY, socialInsuranceNumber: number, citizenNumber };
    const personId = await addTestPerson(services, {
      ...record,
      ...(!change.invited && { password: PASSWORD }),
      ...change.record,
    });
    const claims = {
      citizen_pid: citizenNumber,
      name: NAME,
      birthdate: BIRTHDAY,
      phone_number: '+84912345678',
      app_version: '2.2.0',
      ...change.claims,
    };
    const holder: Holder = { sub: `holder-${end}`, level: change.level ?? 2, claims };
    return { personId, number, citizenNumber, holder };
  }

  const newBrowser = () => createTestBrowser(app);
  const start = (browser: TestBrowser, body: object = {}) =>
    browser.call('/api/sign-in/vneid/start', { method: 'POST', body: { appVersion: '1.7.0', ...body } });

  /** At VNeID, from the address we sent the browser to, until it sends the browser back: answers our own address. */
  async function atVneid(url: string, holder: Holder, cookies = new Map<string, string>()): Promise<string> {
    vneid.mind.holder = holder;
    let next = url;
    for (let step = 0; step < 12 && !next.startsWith(publicUrl); step += 1) {
      const answer = await fetch(next, {
        redirect: 'manual',
        headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      });
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (value === '') cookies.delete(name);
        else cookies.set(name, value);
      }
      const to = answer.headers.get('location');
      if (to === null) throw new Error(`VNeID stays at ${next}: ${answer.status} ${await answer.text()}`);
      next = new URL(to, next).href;
    }
    return next;
  }

  async function arrive(browser: TestBrowser, back: string): Promise<Arrival> {
    const { status, headers, setCookies } = await browser.call(back.slice(publicUrl.length));
    return { status, path: String(headers['location']), setCookies };
  }

  /** The whole way. */
  async function signIn(
    browser: TestBrowser,
    holder: Holder,
    body: object = {},
    cookies?: Map<string, string>,
  ): Promise<Arrival> {
    const { body: begun } = await start(browser, body);
    return arrive(browser, await atVneid(String(begun['url']), holder, cookies));
  }

  const isSignedIn = async (browser: TestBrowser) => (await browser.call('/api/session')).body['signedIn'];

  return {
    ...place,
    services,
    clock,
    app,
    vssid,
    issuer,
    vneid,
    somebody,
    newBrowser,
    start,
    atVneid,
    arrive,
    signIn,
    isSignedIn,
    async end() {
      await app.close();
      await vneid.end();
      await place.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
