import { afterAll, expect, test } from 'vitest';
import { openDesk } from '../applications/application-fixture.ts';
import { tell } from '../notifications/tell.ts';
import { deliverMessage } from '../outbox/deliver-message.ts';
import type { Letter, Transports } from '../outbox/transports.ts';
import { Undeliverable } from '@openvssid/server/outbox/undeliverable';

const desk = await openDesk();
afterAll(() => desk.end());

let reason: string | undefined = 'smtp-unreachable';
const taken: Letter[] = [];
const transports: Transports = {
  email: async (letter) => {
    if (reason !== undefined) throw new Undeliverable(reason, false);
    taken.push(letter);
  },
  sms: async () => undefined,
  close: () => undefined,
};
const work = async () => {
  const jobs = await desk.asOwner(
    async (client) =>
      (
        await client.query<{ personId: number; messageId: string }>(
          `delete from jobs.job where name = 'deliver-message'
           returning (data->>'personId')::int as "personId", data->>'messageId' as "messageId"`,
        )
      ).rows,
  );
  for (const job of jobs) await deliverMessage(desk.services, transports, job, true);
};
const paidTo = (personId: number, email: string) =>
  desk.services.db.transaction((tx) =>
    tell(tx, desk.services, {
      personId,
      notification: { kind: 'benefit-paid', data: { amount: 1_000, month: '2026-11' } },
      link: '/benefits',
      channels: ['app', 'email'],
      recipients: { email },
      now: desk.clock.now(),
    }),
  );

test('an administrator sees how letters fare and sends again what was given up, once; nobody else may', async () => {
  const who = await desk.citizen();
  const administrator = await desk.officer(['administrator']);
  await paidTo(who.personId, 'a@example.org');
  await work();
  reason = 'smtp-550';
  await paidTo(who.personId, 'nobody@example.org');
  await work();
  const { body } = await administrator.call('/api/message-deliveries');
  expect(body['channels']).toContainEqual({ channel: 'email', sent: 0, waiting: 0, held: 0, failed: 2, retriable: 1 });
  expect(body['failures']).toEqual([
    { channel: 'email', reason: 'smtp-550', count: 1 },
    { channel: 'email', reason: 'smtp-unreachable', count: 1 },
  ]);
  expect(JSON.stringify(body)).not.toMatch(/example\.org|benefit/);

  reason = undefined;
  const retry = () => administrator.call('/api/message-deliveries/retry', { method: 'POST', body: { channel: 'email' } });
  expect((await retry()).body).toEqual({ retried: 1 });
  expect((await retry()).body).toEqual({ retried: 0 });
  await work();
  expect(taken).toMatchObject([
    {
      recipient: 'a@example.org',
      message: { template: 'notification', data: { kind: 'benefit-paid', data: { amount: 1_000 } } },
    },
  ]);

  const reception = await desk.officer(['reception']);
  expect((await reception.call('/api/message-deliveries')).status).toBe(403);
});
