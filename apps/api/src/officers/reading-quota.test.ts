import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { monthOf } from '@openvssid/core';
import { AGENCY, type Desk, openDesk } from '../applications/application-fixture.ts';
import { makeList } from '../payment-lists/make.ts';
import { giveBenefit } from '../payment-lists/payment-lists-fixture.ts';
import { readingOf } from '../people-search/people-search-fixture.ts';

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

test('beyond the quota nobody new is read by another door: a payment, a case after a decision, a record, a filing at the desk', async () => {
  const [approver, reception] = [await desk.officer(['approver']), await desk.officer(['reception'])];
  for (let count = 0; count < 6; count += 1) {
    const number = await desk.send(await desk.citizen(), { reason: 'damaged' });
    for (const officer of [approver, reception]) await officer.call(`/api/applications/${number}`);
  }
  const who = await desk.citizen({ citizenNumber: '001185009901' });
  await giveBenefit(desk, who.personId);
  const list = await makeList(desk.services, { agencyCode: AGENCY, month: monthOf('2026-12'), officerId: null });
  const caseId = randomUUID();
  await desk.asOwner((client) =>
    client.query(
      `insert into follow_up_case (person_id, case_id, kind, application_number, opened_at, data)
       values ($1, $2, 'benefit-review', '608A-261122-AAAAAA', now(), '{"benefits":[],"changed":[]}')`,
      [who.personId, caseId],
    ),
  );
  const reading = await readingOf(reception, { number: '001185009901' });
  const body = { procedure: 'reissue-health-card' };
  const doors = [
    await approver.call(`/api/payment-lists/${list.ok ? list.value.listId : ''}/payments/1`),
    await approver.call(`/api/follow-up-cases/${caseId}`),
    await reception.call(`/api/people/${reading}`),
    await reception.call(`/api/people/${reading}/filings`, { method: 'POST', body }),
  ];
  expect(doors.map(({ body: { code } }) => code)).toEqual(Array(4).fill('daily-reading-quota'));
});
