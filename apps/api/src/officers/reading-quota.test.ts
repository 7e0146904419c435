import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from '../applications/application-fixture.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ READING_QUOTA_APPROVER: '5', READING_QUOTA_RECEPTION: '6' });
});
afterAll(() => desk.end());

test('an officer is warned at four fifths, refused somebody new beyond the quota, and the administrator is told once', async () => {
  const administrator = await desk.officer(['administrator']);
  const approver = await desk.officer(['approver']);
  const numbers: string[] = [];
  for (let count = 0; count < 6; count += 1) numbers.push(await desk.send(await desk.citizen(), { reason: 'damaged' }));
  const read = async (number = '') => (await approver.call(`/api/applications/${number}`)).status;
  const quota = async () => (await approver.call('/api/reading-quota')).body;

  // The list shows names and counts for nothing.
  await approver.call('/api/queue');
  expect(await quota()).toEqual({ used: 0, quota: 5, near: false });
  for (const number of numbers.slice(0, 4)) expect(await read(number)).toBe(200);
  expect(await quota()).toEqual({ used: 4, quota: 5, near: true });
  expect(await read(numbers[4])).toBe(200);
  const refused = await approver.call(`/api/applications/${numbers[5] ?? ''}`);
  expect([refused.status, refused.body['code']]).toEqual([403, 'daily-reading-quota']);
  expect(await read(numbers[5])).toBe(403);
  // Whom they have read today they can finish with.
  expect(await read(numbers[0])).toBe(200);

  const alarms = await desk.asOwner(
    async (client) => (await client.query(`select recipient from outbox where template = 'reading-quota-used-up'`)).rows,
  );
  expect(alarms).toEqual([{ recipient: `${administrator.officerId}@example.vn` }]);
  desk.clock.forward({ hours: 15 });
});

test('of several roles the highest quota counts', async () => {
  const officer = await desk.officer(['approver', 'reception']);
  expect((await officer.call('/api/reading-quota')).body).toMatchObject({ quota: 6 });
});
