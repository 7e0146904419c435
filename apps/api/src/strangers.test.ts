import { randomUUID } from 'node:crypto';
import type { RouteOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { capabilities } from './capabilities.ts';
import type { System } from './config.ts';
import { type Api, createApplication } from './http/application.ts';
import { CITIZEN_COOKIE } from './http/citizen-session.ts';
import { OFFICER_COOKIE } from './http/officer-session.ts';
import { createTestBrowser } from './testing/test-browser.ts';
import { type Desk, openDesk, OTHER_AGENCY, photoUpload, raw } from './applications/application-fixture.ts';

type Route = { method: string; url: string; access: string };

let desk: Desk;
let number: string;
let fileId: string;
const routes: Record<'citizen' | 'officer', Route[]> = { citizen: [], officer: [] };

beforeAll(async () => {
  desk = await openDesk();
  for (const system of ['citizen', 'officer'] as const) routes[system] = await routesOf(system);
  const owner = await desk.citizen();
  const officer = await desk.officer(['reception']);
  fileId = (
    await raw(desk.citizenApp, owner.browser, 'POST', '/api/drafts/reissue-health-card/files/attachments', await photoUpload())
  ).json().fileId;
  number = await desk.send(owner, { reason: 'damaged' });
  await officer.call(`/api/applications/${number}/refuse`, {
    method: 'POST',
    body: { reasons: [{ code: 'R10' }], text: 'Nơi khác cấp.' },
  });
});
afterAll(() => desk.end());

/** Every route of a listener, as the server itself registers them: a new one is in the test without anybody thinking of it. */
async function routesOf(system: System): Promise<Route[]> {
  const found: Route[] = [];
  const listen = (api: Api): void => {
    api.addHook('onRoute', ({ method, url, config }: RouteOptions) => {
      if (url.includes('*')) return;
      for (const one of [method].flat()) if (one !== 'HEAD') found.push({ method: one, url, access: String(config?.access) });
    });
  };
  await (await createApplication(system, desk.services, [listen, ...capabilities[system]])).close();
  return found;
}

const known: Record<string, () => string> = { number: () => number, fileId: () => fileId, fund: () => 'health' };
const fill = (url: string) => url.replace(/:(\w+)/g, (_, name: string) => known[name]?.() ?? randomUUID());
const bodyFor: Record<string, object> = {
  messages: { text: 'x' },
  message: { text: 'x' },
  note: { text: 'x' },
  assign: { officerId: randomUUID() },
  'send-back': { reason: 'x' },
  deliver: { how: 'post' },
  'request-information': { reasons: [{ code: 'R99' }], text: 'x' },
};
const call = (browser: ReturnType<typeof createTestBrowser>, { method, url }: Route) =>
  browser.call(fill(url), {
    method: method as 'GET',
    ...(method !== 'GET' && method !== 'DELETE' && { body: bodyFor[url.split('/').at(-1) ?? ''] ?? {} }),
  });

describe('every route', () => {
  test('with nobody signed in answers 401', async () => {
    for (const system of ['citizen', 'officer'] as const) {
      const closed = routes[system].filter(({ access }) => access !== 'open');
      expect(closed.length).toBeGreaterThan(10);
      const app = system === 'citizen' ? desk.citizenApp : desk.officerApp;
      for (const route of closed)
        expect([route.method, route.url, (await call(createTestBrowser(app), route)).status]).toEqual([
          route.method,
          route.url,
          401,
        ]);
    }
  });

  test('refuses the cookie of the other system', async () => {
    const citizen = await desk.citizen();
    const officer = await desk.officer(['reception']);
    const swapped = {
      citizen: createTestBrowser(desk.citizenApp, {
        cookies: new Map([[CITIZEN_COOKIE, officer.cookies.get(OFFICER_COOKIE) ?? ''], ...officer.cookies]),
      }),
      officer: createTestBrowser(desk.officerApp, {
        cookies: new Map([[OFFICER_COOKIE, citizen.browser.cookies.get(CITIZEN_COOKIE) ?? ''], ...citizen.browser.cookies]),
      }),
    };
    for (const system of ['citizen', 'officer'] as const) {
      for (const route of routes[system].filter(({ access }) => access !== 'open'))
        expect([route.url, (await call(swapped[system], route)).status]).toEqual([route.url, 401]);
    }
  });

  test('about an application or a file is 404 for another citizen', async () => {
    const { browser } = await desk.citizen();
    const about = routes.citizen.filter(({ url }) => /:number|:fileId/.test(url));
    expect(about.map(({ url }) => url)).toContain('/api/applications/:number/letter');
    for (const route of about) {
      const upload = route.url.endsWith('/files');
      const status = upload
        ? (await raw(desk.citizenApp, browser, 'POST', fill(route.url), await photoUpload())).statusCode
        : (await call(browser, route)).status;
      expect([route.method, route.url, status]).toEqual([route.method, route.url, 404]);
    }
  });

  test('about an application is 404 for an officer of another agency, whatever their roles', async () => {
    const officer = await desk.officer(['reception', 'case-officer', 'approver'], OTHER_AGENCY);
    const about = routes.officer.filter(({ url }) => url.includes(':number'));
    expect(about.length).toBeGreaterThan(10);
    for (const route of about)
      expect([route.method, route.url, (await call(officer, route)).status]).toEqual([route.method, route.url, 404]);
  });
});
