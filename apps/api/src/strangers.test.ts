import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { capabilities } from './capabilities.ts';
import { createApplication } from './application.ts';
import { CITIZEN_COOKIE } from './http/citizen-session.ts';
import { OFFICER_COOKIE } from './http/officer-session.ts';
import { type FoundRoute, type Route, routesOf } from './testing/routes-of.ts';
import { createTestBrowser } from './testing/test-browser.ts';
import { addTestRegistration } from './testing/test-registration.ts';
import { giveWard, ownedThings, type OwnedThings } from './testing/owned-things.ts';
import { hashToken } from '@openvssid/server/tokens';
import { type Desk, openDesk, OTHER_AGENCY, photoUpload, raw, type SignedInCitizen } from './applications/application-fixture.ts';

let desk: Desk;
let number: string;
let fileId: string;
let registration: string;
let owner: SignedInCitizen;
let own: OwnedThings;
const routes: Record<'citizen' | 'officer', FoundRoute[]> = { citizen: [], officer: [] };

beforeAll(async () => {
  desk = await openDesk();
  for (const system of ['citizen', 'officer'] as const) routes[system] = await routesOf(desk.services, system);
  owner = await desk.citizen();
  const officer = await desk.officer(['reception']);
  fileId = (
    await raw(desk.citizenApp, owner.browser, 'POST', '/api/drafts/reissue-health-card/files/attachments', await photoUpload())
  ).json().fileId;
  number = await desk.send(owner, { reason: 'damaged' });
  await officer.call(`/api/applications/${number}/refuse`, {
    method: 'POST',
    body: { reasons: [{ code: 'R10' }], text: 'Nơi khác cấp.' },
  });
  // As if its history had been verified elsewhere.
  await desk.asOwner((client) =>
    client.query(
      `insert into letter (person_id, letter_id, application_id, number, issued_on, verification_code, file_id, content, kind)
       select person_id, gen_random_uuid(), application_id, number, issued_on, 'X', file_id, content, 'verification' from letter where person_id = $1`,
      [owner.personId],
    ),
  );
  own = await ownedThings(desk, owner);
  registration = await addTestRegistration(desk, owner.personId);
});
afterAll(() => desk.end());

/** Parameters that name nothing of anybody's. */
const NOBODYS = ['fund', 'year', 'procedure', 'question', 'key'];
const EXAMPLES = [
  '/api/visits/:visitId',
  '/api/benefits/:benefitId/account-number',
  '/api/certificates/:serialNumber',
  '/api/payments/orders/:reference',
  '/api/payments/orders/:reference/pay',
  '/api/issued-documents/:documentId',
  '/api/notifications/:id/read',
  '/api/sessions/:id',
  '/api/devices/:id',
  '/api/passkeys/:passkeyId',
  '/api/files/:fileId',
  '/api/shares/:shareId/end',
  '/api/access-log/:seq',
  '/api/applications/:number/letter',
  '/api/code-deliveries/:messageId',
];
const known: Record<string, () => string> = {
  number: () => number,
  fileId: () => fileId,
  fund: () => 'health',
  year: () => '2024',
  documentId: () => own.documentId,
  procedure: () => 'reissue-health-card',
  key: () => 'reissue-health-card',
  question: () => 'attachments',
  visitId: () => own.visitId,
  benefitId: () => own.benefitId,
  serialNumber: () => own.serialNumber,
  messageId: () => own.messageId,
  shareId: () => own.shareId,
  authorisationId: () => own.authorisationId,
  takeoverId: () => own.takeoverId,
  reference: () => own.ward,
  passkeyId: () => own.passkeyId,
  // Rows of the access log are numbered within their person: a stranger has no first one.
  seq: () => '1',
  'orders/:reference': () => own.orderReference,
  'notifications/:id': () => own.notificationId,
  'feedback/:number': () => own.feedbackNumber,
  event: () => 'sickness',
  'news/:id': () => randomUUID(),
  'news-pictures/:pictureId': () => randomUUID(),
  'reply-templates/:id': () => randomUUID(),
  'message-settings/:kind': () => 'card-expiring',
  channel: () => 'sms',
  'devices/:id': () => own.deviceId,
  'sessions/:id': () => own.sessionId,
  'officers/:id': () => randomUUID(),
  'people/:reading': () => randomUUID(),
  'desk-filings/:filing': () => randomUUID(),
  'security-cases/:caseId': () => randomUUID(),
  'follow-up-cases/:caseId': () => randomUUID(),
  'batches/:batchId': () => randomUUID(),
  'queue-views/:viewId': () => randomUUID(),
  'opinions/:opinionId': () => randomUUID(),
  'payment-lists/:listId': () => randomUUID(),
  'payments/:payment': () => '1',
  refundId: () => randomUUID(),
  uploadId: () => randomUUID(),
  'refund-files/:fileId': () => randomUUID(),
  exceptionId: () => randomUUID(),
  'registrations/:number': () => registration,
  'registrations/:receipt': () => 'A'.repeat(43),
  'pictures/:kind': () => 'portrait',
};
/** With the owner's own ids: a route with a parameter that this test does not know is a failure, not a guess. */
const fill = (url: string) =>
  url.replace(/([\w-]+)\/:(\w+)/g, (_, of: string, name: string) => {
    const value = known[`${of}/:${name}`] ?? known[name];
    if (!value) throw new Error(`whose is :${name} of ${url}?`);
    return `${of}/${value()}`;
  });
const paramsOf = (url: string) => [...url.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
const closedTo = {
  citizen: (which: (route: FoundRoute) => boolean) => routes.citizen.filter((route) => route.access !== 'open' && which(route)),
};

async function statusFor(browser: SignedInCitizen['browser'], route: Route, query = ''): Promise<[string, string, number]> {
  const url = fill(route.url);
  const upload = route.method === 'POST' && /\/files(\/|$)/.test(url);
  const status = upload
    ? (await raw(desk.citizenApp, browser, 'POST', url + query, await photoUpload())).statusCode
    : (await call(browser, route, query)).status;
  return [route.method, url, status];
}

const bodyFor: Record<string, object> = {
  pay: { channel: 'vnpay' },
  ':procedure': { page: 'contact', version: 0, answers: {} },
  'dispute-visit': { page: 'contact', version: 0, answers: {} },
  messages: { clientKey: randomUUID(), text: 'x' },
  message: { clientKey: randomUUID(), text: 'x' },
  note: { clientKey: randomUUID(), text: 'x' },
  supplement: { clientKey: randomUUID(), text: 'x' },
  question: { text: 'x', clientKey: randomUUID() },
  assign: { clientKey: randomUUID(), officerId: randomUUID() },
  'send-back': { clientKey: randomUUID(), reason: 'x' },
  'verify-elsewhere': { text: 'Năm 1994 tại Cần Thơ.' },
  deliver: { how: 'post' },
  transfer: { agencyCode: '0101', reason: 'Thuộc nơi khác.' },
  'ask-opinion': { clientKey: randomUUID(), officerId: randomUUID(), question: 'Có đủ căn cứ không?' },
  refuse: { reason: 'in-person' },
  answer: { text: 'x' },
  name: { name: 'x' },
  close: { text: 'x' },
  'hand-over': { agencyCode: OTHER_AGENCY },
  'request-information': { clientKey: randomUUID(), reasons: [{ code: 'R99' }], text: 'x' },
};
const call = (browser: ReturnType<typeof createTestBrowser>, { method, url }: Route, query = '') =>
  browser.call(fill(url) + query, {
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

  test('of partners answers 401 without a token of theirs, whoever is signed in elsewhere', async () => {
    const found = (await routesOf(desk.services, 'partner')).filter(({ access }) => access !== 'open');
    expect(found.map(({ access }) => access)).toEqual(['partner', 'partner', 'partner', 'partner']);
    const app = await createApplication('partner', desk.services, capabilities.partner);
    const citizen = await desk.citizen();
    const officer = await desk.officer(['administrator']);
    for (const { cookies } of [{ cookies: new Map<string, string>() }, citizen.browser, officer])
      for (const route of found)
        expect([route.url, (await call(createTestBrowser(app, { cookies }), route)).status]).toEqual([route.url, 401]);
    await app.close();
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

  test('about something of somebody is 404 for another citizen, and as ever for the owner', async () => {
    const { browser } = await desk.citizen();
    const about = closedTo.citizen(({ url }) => paramsOf(url).some((name) => !NOBODYS.includes(name)));
    expect(about.map(({ url }) => url)).toEqual(expect.arrayContaining(EXAMPLES));
    for (const route of about) expect(await statusFor(browser, route)).toEqual([route.method, fill(route.url), 404]);
    for (const route of about.filter(({ method }) => method === 'GET'))
      expect(await statusFor(owner.browser, route)).toEqual(['GET', fill(route.url), 200]);
  });

  test('on behalf of a child is 404 for everybody but its guardian', async () => {
    const { browser } = await desk.citizen();
    const about = closedTo.citizen(({ query }) => query.includes('for'));
    expect(about.length).toBeGreaterThan(12);
    for (const route of about)
      expect(await statusFor(browser, route, `?for=${own.ward}`)).toEqual([route.method, fill(route.url), 404]);
    for (const url of ['/api/drafts', '/api/drafts/:procedure', '/api/applications'])
      expect(await statusFor(owner.browser, { method: 'GET', url }, `?for=${own.ward}`)).toEqual(['GET', fill(url), 200]);
    const sent = {
      procedure: 'reissue-health-card',
      clientKey: randomUUID(),
      codeId: randomUUID(),
      code: '000000',
      commitment: true,
    };
    const answer = await browser.call('/api/applications', { method: 'POST', body: { ...sent, for: own.ward } });
    expect(answer.status).toBe(404);
  });

  test('on behalf of a child says to the guardian that this has ended, from the eighteenth birthday on', async () => {
    const guardian = await desk.citizen();
    const ward = await giveWard(desk, guardian);
    const bornOn = (day: string) =>
      desk.asOwner((client) =>
        client.query(
          `update person set birth_date = $2 where person_id in (select other_person_id from guardianship where person_id = $1 and role = 'guardian')`,
          [guardian.personId, day],
        ),
      );
    const about = closedTo.citizen(({ query }) => query.includes('for'));
    await bornOn('2008-11-23');
    expect((await guardian.browser.call(`/api/applications?for=${ward}`)).status).toBe(200);
    await bornOn('2008-11-22');
    for (const route of about)
      expect(await statusFor(guardian.browser, route, `?for=${ward}`)).toEqual([route.method, fill(route.url), 403]);
  });

  test('with a session that has ended by itself answers 401', async () => {
    const citizen = await desk.citizen();
    const officer = await desk.officer(['reception']);
    const now = desk.clock.now();
    await desk.asOwner(async (client) => {
      await client.query('update session set idle_until = $2 where person_id = $1', [citizen.personId, now.toString()]);
      await client.query('update officer_session set absolute_until = $2 where token_hash = $1', [
        hashToken(officer.cookies.get(OFFICER_COOKIE) ?? ''),
        now.toString(),
      ]);
    });
    for (const [system, browser] of [
      ['citizen', citizen.browser],
      ['officer', officer],
    ] as const) {
      for (const route of routes[system].filter(({ access }) => access !== 'open'))
        expect([route.method, route.url, (await call(browser, route)).status]).toEqual([route.method, route.url, 401]);
    }
  });

  test("about somebody's visit is 404 in the draft of another citizen", async () => {
    const { browser } = await desk.citizen();
    const about = closedTo.citizen(({ query }) => query.includes('subject'));
    expect(about.map(({ url }) => url)).toContain('/api/drafts/:procedure');
    for (const { method, url } of about.filter(({ method }) => method !== 'DELETE')) {
      const route = {
        method,
        url: url.replace(/:(procedure|key)$|:procedure(?=\/)/, 'dispute-visit').replace(':question', 'documents'),
      };
      expect(await statusFor(browser, route, `?subject=${own.visitId}`)).toEqual([method, route.url, 404]);
    }
    const route = { method: 'GET', url: '/api/drafts/dispute-visit' };
    expect(await statusFor(owner.browser, route, `?subject=${own.visitId}`)).toEqual(['GET', route.url, 200]);
  });

  test('about an application is 404 for an officer of another agency, whatever their roles', async () => {
    const officer = await desk.officer(['reception', 'case-officer', 'approver'], OTHER_AGENCY);
    const about = routes.officer.filter(({ url }) => url.includes(':number') && !url.includes(':reading'));
    expect(about.length).toBeGreaterThan(10);
    for (const route of about)
      expect([route.method, route.url, (await call(officer, route)).status]).toEqual([route.method, route.url, 404]);
  });
});
