import { afterAll, beforeEach, expect, test } from 'vitest';
import { sql } from '@openvssid/server/db/database';
import { createTestServices } from '../testing/test-services.ts';
import { deliverMessage } from './deliver-message.ts';
import { deliveryOf } from './delivery.ts';
import { sendMessage } from './send-message.ts';
import type { Letter, Transports } from './transports.ts';
import { Undeliverable } from '@openvssid/server/outbox/undeliverable';

const place = await createTestServices();
const { services, clock } = place;
const { db } = services;
afterAll(place.end);

const personId = 1;
let taken: Letter[] = [];
let answer: () => Promise<void> = async () => undefined;
const transports: Transports = {
  email: async (letter) => {
    taken.push(letter);
    await answer();
  },
  sms: async () => {
    throw new Error('nothing here goes by SMS');
  },
  close: () => undefined,
};
beforeEach(() => {
  taken = [];
  answer = async () => undefined;
});

const send = () =>
  db.transaction((tx) =>
    sendMessage(tx, {
      personId,
      channel: 'email',
      recipient: 'lan@example.org',
      language: 'vi',
      template: 'code',
      data: { code: '123456', purpose: 'recover', expiresAt: clock.now().add({ minutes: 10 }).toString() },
      now: clock.now(),
    }),
  );
const deliver = (messageId: string, { lastTry = false } = {}) =>
  deliverMessage(services, transports, { personId, messageId }, lastTry);
const stateOf = (messageId: string) => deliveryOf(db, personId, messageId);
const DATA = sql<{ data: object }>('test-message-data', 'select data from outbox where message_id = $1');
const dataOf = async (messageId: string) => (await db.read(DATA, [messageId]))[0]?.data;
const JOBS = sql<{ data: object }>(
  'test-message-jobs',
  `select data from jobs.job where name = 'deliver-message' and data->>'messageId' = $1`,
);

test('a letter and its job are there together, or neither', async () => {
  const messageId = await send();
  expect(await stateOf(messageId)).toMatchObject({ state: 'waiting', attempts: 0 });
  expect(await db.read(JOBS, [messageId])).toEqual([{ data: { personId, messageId } }]);

  let undone = '';
  await expect(
    db.transaction(async (tx) => {
      undone = await sendMessage(tx, {
        personId,
        channel: 'sms',
        recipient: '+84912345678',
        language: 'vi',
        template: 'sign-in-slowed',
        data: { at: clock.now().toString() },
        now: clock.now(),
      });
      throw new Error('undone');
    }),
  ).rejects.toThrow('undone');
  expect(await stateOf(undone)).toBeUndefined();
  expect(await db.read(JOBS, [undone])).toEqual([]);
});

test('once sent, its code is forgotten and it is not sent again', async () => {
  const messageId = await send();
  await deliver(messageId);
  await deliver(messageId);
  expect(taken).toMatchObject([
    { messageId, recipient: 'lan@example.org', language: 'vi', message: { template: 'code', data: { code: '123456' } } },
  ]);
  expect(await stateOf(messageId)).toEqual({
    channel: 'email',
    state: 'sent',
    attempts: 1,
    sentAt: clock.now(),
    lastError: null,
  });
  expect(await dataOf(messageId)).toEqual({});
});

test('after a crash between handing over and noting it, the next try carries the same id', async () => {
  const messageId = await send();
  answer = () => Promise.reject(new Error('the process ends here'));
  await expect(deliver(messageId)).rejects.toThrow('the process ends here');
  expect(await stateOf(messageId)).toMatchObject({ state: 'waiting', attempts: 1 });
  answer = async () => undefined;
  await deliver(messageId);
  expect(taken.map((letter) => letter.messageId)).toEqual([messageId, messageId]);
  expect(await stateOf(messageId)).toMatchObject({ state: 'sent', attempts: 2 });
});

test('a passing trouble is noted and thrown to the queue; the last try gives up and forgets', async () => {
  const messageId = await send();
  answer = () => Promise.reject(new Undeliverable('smtp-451', false));
  await expect(deliver(messageId)).rejects.toThrow('smtp-451');
  expect(await stateOf(messageId)).toMatchObject({ state: 'waiting', lastError: 'smtp-451' });
  await deliver(messageId, { lastTry: true });
  expect(await stateOf(messageId)).toMatchObject({ state: 'failed', attempts: 2, lastError: 'smtp-451' });
  expect(await dataOf(messageId)).toEqual({});
});

test('what is refused for good is not tried again', async () => {
  const messageId = await send();
  answer = () => Promise.reject(new Undeliverable('smtp-550', true));
  await deliver(messageId);
  expect(await stateOf(messageId)).toMatchObject({ state: 'failed', lastError: 'smtp-550' });
});

test('a code is not sent once its life is over', async () => {
  const inTime = await send();
  clock.forward({ minutes: 9, seconds: 59 });
  await deliver(inTime);
  expect(taken).toHaveLength(1);
  const late = await send();
  clock.forward({ minutes: 10 });
  await deliver(late);
  expect(taken).toHaveLength(1);
  expect(await stateOf(late)).toMatchObject({ state: 'failed', lastError: 'expired' });
  expect(await dataOf(late)).toEqual({});
});

test('a letter of one person is not found by another', async () => {
  const messageId = await send();
  expect(await deliveryOf(db, 2, messageId)).toBeUndefined();
});
