import { afterAll, beforeAll, expect, test } from 'vitest';
import { capabilities } from '../capabilities.ts';
import { readConfig } from '../config.ts';
import { withClient } from '@openvssid/server/db/connect';
import { createAdmissionLimit } from '../http/admission/limit.ts';
import { createApplication } from '../application.ts';
import { freePorts } from '@openvssid/server/testing/free-ports';
import { createTestBrowser } from '../testing/test-browser.ts';
import { addTestPerson } from '../testing/test-person.ts';
import { createTestServices, type TestServices } from '../testing/test-services.ts';
import { listenForMetrics } from './listen.ts';
import { createMetrics, type Metrics } from './metrics.ts';

const NUMBER = '0190512345';
const PASSWORD = 'mưa rơi trên mái tôn';
let place: TestServices;
let metrics: Metrics;
let personId: number;

beforeAll(async () => {
  place = await createTestServices();
  const admission = createAdmissionLimit(250);
  for (let hand = 0; hand < 70; hand += 1) admission.enter(1);
  metrics = createMetrics(place.services, admission);
  personId = await addTestPerson(place.services, { socialInsuranceNumber: NUMBER, password: PASSWORD });
  const services = { ...place.services, observe: metrics.observe };
  const app = await createApplication('citizen', services, capabilities.citizen);
  const browser = createTestBrowser(app);
  const signIn = (password: string) => browser.call('/api/sign-in', { method: 'POST', body: { number: NUMBER, password } });
  expect((await signIn('sai mật khẩu rồi')).status).toBe(401);
  expect((await signIn(PASSWORD)).status).toBe(204);
  await browser.call('/api/session');
  // Numbers of people in paths, queries and names of methods: known routes, unknown ones, files, and a page.
  for (const path of [
    `/api/applications/${NUMBER}`,
    `/api/visits/${NUMBER}?q=${NUMBER}`,
    `/api/${NUMBER}`,
    `/${NUMBER}`,
    `/api/session?who=${NUMBER}`,
  ])
    await browser.call(path);
  await app.close();
});
afterAll(() => place.end());

test('requests are counted by the template of their route', async () => {
  const text = await metrics.text();
  expect(text).toMatch(
    /vssid_http_request_duration_seconds_count\{system="citizen",method="GET",route="\/api\/session",status="200"\} 2/,
  );
  expect(text).toContain('route="/api/applications/:number"');
  expect(text).toMatch(/vssid_sign_ins_total\{system="citizen",outcome="refused"\} 1/);
  expect(text).toMatch(/vssid_sign_ins_total\{system="citizen",outcome="accepted"\} 1/);
});

test('nothing in them is about a person', async () => {
  const text = await metrics.text();
  expect(text).not.toContain(NUMBER);
  expect(text).not.toContain(PASSWORD);
  expect(text).not.toMatch(/mau@example|912345678|Nguyễn/);
});

test('load, event loop, memory, jobs and letters are there, as they are at this moment', async () => {
  await withClient(place.database.ownerUrl, 'test', async (client) => {
    // What the sign-in above sent.
    await client.query('delete from outbox');
    await client.query(
      `insert into outbox (person_id, message_id, channel, recipient, template, language, data, created_at, state)
       select $1, gen_random_uuid(), 'sms', '+84912345678', 'code', 'vi', '{}', $2::timestamptz - interval '1 hour', state
         from unnest(array['waiting', 'waiting', 'failed', 'sent']) as state`,
      [personId, place.clock.now().toString()],
    );
  });
  const text = await metrics.text();
  for (const line of [
    'vssid_requests_in_hand 64',
    'vssid_requests_limit 64',
    'vssid_requests_turned_away_total 6',
    'vssid_database_queries{state="waiting"} 0',
    'vssid_outbox_letters{state="waiting"} 2',
    'vssid_outbox_letters{state="failed"} 1',
    'vssid_outbox_oldest_seconds 3600',
    'vssid_jobs{queue="deliver-message",state="waiting"} 0',
    'vssid_jobs_overdue 0',
  ])
    expect(text.split('\n')).toContain(line);
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  expect(text).toMatch(/^process_resident_memory_bytes /m);
});

test('they are read on a listener of their own, and it serves nothing else', async () => {
  const [port = 0] = await freePorts(1);
  const settings = readConfig({ METRICS_PORT: String(port) });
  const listener = await listenForMetrics(settings, metrics);
  const address = `http://127.0.0.1:${port}`;
  const answer = await fetch(`${address}/metrics`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    200,
    expect.stringMatching(/^text\/plain; version=0\.0\.4/),
  ]);
  expect((await fetch(`${address}/api/session`)).status).toBe(404);
  expect((await fetch(`${address}/metrics`, { method: 'POST' })).status).toBe(404);
  await expect(listenForMetrics(settings, metrics)).rejects.toThrow(`METRICS_PORT: port ${port} is in use`);
  await listener?.close();
  expect(await listenForMetrics(readConfig({}), metrics)).toBeUndefined();
});

test('orders are counted by their state, and what waits for VNPAY or an officer', async () => {
  const text = await metrics.text();
  expect(text).toContain('vssid_contribution_orders{state="recorded"} 0');
  expect(text).toContain('vssid_bank_statement_age_seconds Nan');
  for (const what of ['unanswered', 'exceptions', 'refunds', 'transfers'])
    expect(text).toContain(`vssid_payments_waiting{what="${what}"} 0`);
});
