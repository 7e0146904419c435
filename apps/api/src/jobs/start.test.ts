import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readConfig } from '../config.ts';
import { sql } from '@openvssid/server/db/database';
import { deliveryOf } from '../outbox/delivery.ts';
import type { NewMessage } from '../outbox/send-message.ts';
import { sendMessage } from '../outbox/send-message.ts';
import { openTransports } from '../outbox/transports.ts';
import { type SandboxProcess, startSandboxProcess } from '../testing/sandbox-process.ts';
import { createTestServices, type TestServices } from '../testing/test-services.ts';
import type { Services } from '../services.ts';
import { type Jobs, startJobs } from './start.ts';

let place: TestServices;
let sandbox: SandboxProcess;
let services: Services;
let jobs: Jobs;

beforeAll(async () => {
  [place, sandbox] = await Promise.all([createTestServices(), startSandboxProcess()]);
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: place.database.appUrl,
    ACCESS_LOG_ROOTS: place.services.config.accessLogRoots,
    ...sandbox.env,
  });
  services = { ...place.services, config };
  jobs = await startJobs(services);
});
afterAll(async () => {
  await jobs.stop();
  await Promise.all([sandbox.stop(), place.end()]);
});

const personId = 1;
const send = (recipient: string, channel: 'sms' | 'email') => {
  const now = services.clock.now();
  const message: NewMessage = {
    personId,
    channel,
    recipient,
    language: 'vi',
    template: 'code',
    data: { code: '123456', purpose: 'recover', expiresAt: now.add({ minutes: 10 }).toString() },
    now,
  };
  return services.db.transaction((tx) => sendMessage(tx, message));
};
const isSent = (messageId: string) =>
  vi.waitFor(async () => expect(await deliveryOf(services.db, personId, messageId)).toMatchObject({ state: 'sent' }), {
    timeout: 15_000,
    interval: 100,
  });

test('an e-mail and an SMS arrive at those they are meant for', async () => {
  const sent = await Promise.all([send('lan@example.org', 'email'), send('+84912345678', 'sms')]);
  await Promise.all(sent.map(isSent));
  expect(await sandbox.messagesTo('lan@example.org')).toMatchObject([
    { channel: 'email', subject: 'Mã xác nhận của bạn · OpenVssID', repeats: 0 },
  ]);
  const [sms] = await sandbox.messagesTo('+84912345678');
  expect(sms?.text).toContain('123456 là mã xác nhận để đặt lại mật khẩu');
});

test('a delivery that failed is tried again until it succeeds', async () => {
  await sandbox.failNext(1);
  const messageId = await send('mai@example.org', 'email');
  await isSent(messageId);
  expect(await deliveryOf(services.db, personId, messageId)).toMatchObject({ attempts: 2, lastError: null });
  expect(await sandbox.messagesTo('mai@example.org')).toHaveLength(1);
});

test('handed over twice because of a crash, a letter arrives once', async () => {
  const transports = openTransports(services.config);
  const messageId = crypto.randomUUID();
  const letter = {
    messageId,
    language: 'vi',
    message: { template: 'sign-in-slowed', data: { at: services.clock.now().toString() } },
  } as const;
  for (let time = 0; time < 2; time += 1) {
    await transports.email({ ...letter, recipient: 'twice@example.org' });
    await transports.sms({ ...letter, recipient: '+84900000002' });
  }
  transports.close();
  for (const recipient of ['twice@example.org', '+84900000002'])
    expect(await sandbox.messagesTo(recipient)).toMatchObject([{ repeats: 1 }]);
});

test('what the other side refuses is told by a code, for now or for good', async () => {
  const letter = {
    messageId: crypto.randomUUID(),
    recipient: '+84900000003',
    language: 'vi',
    message: { template: 'sign-in-slowed', data: { at: '2026-11-22T03:00:00Z' } },
  } as const;
  const wrongToken = openTransports({ ...services.config, SMS_TOKEN: 'old' });
  await expect(wrongToken.sms(letter)).rejects.toMatchObject({ reason: 'http-401', final: false });
  const nobodyThere = openTransports({ ...services.config, SMTP_URL: 'smtp://127.0.0.1:9', SMS_URL: 'http://127.0.0.1:9/' });
  await expect(nobodyThere.sms(letter)).rejects.toMatchObject({ reason: 'http-unreachable', final: false });
  await expect(nobodyThere.email({ ...letter, recipient: 'a@example.org' })).rejects.toMatchObject({
    reason: expect.stringMatching(/^smtp-E\w+$/),
    final: false,
  });
  const openTransportsOf = () => openTransports({ ...services.config, SMS_URL: undefined, NODE_ENV: 'production' });
  expect(openTransportsOf).toThrow('SMS_URL is not set');
});

test('the round of the day is ordered once and done', async () => {
  const ROUNDS = sql<{ state: string; data: object }>(
    'test-rounds',
    `select state::text as state, data from jobs.job where name = 'daily-round'`,
  );
  const second = await startJobs(services);
  await vi.waitFor(
    async () => expect(await services.db.read(ROUNDS)).toEqual([{ state: 'completed', data: { day: '2026-11-22' } }]),
    { timeout: 15_000, interval: 100 },
  );
  await second.stop();
});
