import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from '../applications/application-fixture.ts';
import { createTestBrowser } from '../testing/test-browser.ts';
import { setMode } from './mode.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterEach(() => turn(false));
afterAll(() => desk.end());

/** And waits, by the clock of the test, until every process knows. */
async function turn(readingOnly: boolean, until?: Temporal.Instant): Promise<void> {
  await setMode(desk.services.db, { readingOnly, until }, desk.services.clock.now());
  desk.clock.forward({ seconds: 3 });
}

const draft = { page: 'contact', version: 0, answers: {} };

test('while reading only, people see what is theirs and change nothing', async () => {
  const { browser } = await desk.citizen();
  await turn(true);
  expect((await browser.call('/api/applications')).status).toBe(200);
  const refused = await browser.call('/api/drafts/reissue-health-card', { method: 'PUT', body: draft });
  expect(refused).toMatchObject({ status: 503, body: { code: 'reading-only' } });
  await turn(false);
  expect((await browser.call('/api/drafts/reissue-health-card', { method: 'PUT', body: draft })).status).not.toBe(503);
});

test('the refusal and the pages say until when', async () => {
  const { browser } = await desk.citizen();
  const until = desk.services.clock.now().add({ hours: 2 });
  await turn(true, until);
  const refused = await browser.call('/api/drafts/reissue-health-card', { method: 'PUT', body: draft });
  expect(refused.body).toMatchObject({
    code: 'reading-only-until',
    title: expect.stringMatching(/đến \d\d:\d\d ngày 22\/11\/2026/),
  });
  const told = await createTestBrowser(desk.citizenApp).call('/api/operating-mode');
  expect(told.body).toEqual({ readingOnly: true, until: until.toString() });
});

test('signing out works all the same', async () => {
  const { browser } = await desk.citizen();
  await turn(true);
  expect((await browser.call('/api/sign-out', { method: 'POST' })).status).toBe(204);
  expect((await browser.call('/api/applications')).status).toBe(401);
});

test('officers change nothing either', async () => {
  const officer = await desk.officer(['reception']);
  await turn(true);
  const refused = await officer.call('/api/applications/none/receive', { method: 'POST', body: {} });
  expect(refused).toMatchObject({ status: 503, body: { code: 'reading-only' } });
});
