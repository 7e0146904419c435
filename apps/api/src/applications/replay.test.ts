import { foldApplication } from '@openvssid/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../db/database.ts';
import { type Desk, openDesk } from './application-fixture.ts';
import { loadEvents } from './file.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.end());

const EVERY_APPLICATION = sql<Record<'state' | 'agencyCode' | 'assigneeId' | 'dueOn' | 'answerBy', string | null> & { personId: number; applicationId: string; lastSeq: number }>(
  'test-every-application',
  `select person_id as "personId", application_id as "applicationId", state, agency_code as "agencyCode", assignee_id as "assigneeId",
          due_on as "dueOn", answer_by as "answerBy", last_seq as "lastSeq" from application`,
);

test('what stands beside the events is what the events come to, whatever happened', async () => {
  const officers = await Promise.all([desk.officer(['reception']), desk.officer(['case-officer']), desk.officer(['approver']), desk.officer(['reception', 'case-officer', 'approver'])]);
  const people = [];
  for (let i = 0; i < 6; i += 1) {
    const who = await desk.citizen();
    people.push({ who, number: await desk.send(who, { reason: i === 0 ? 'lost' : 'damaged' }) });
  }
  const bodies: Record<string, object> = {
    'request-information': { reasons: [{ code: 'R02', document: 'Ảnh thẻ' }], text: 'Hãy gửi ảnh.' },
    refuse: { reasons: [{ code: 'R10' }], text: 'Thẻ do cơ quan khác cấp.' },
    'send-back': { reason: 'Chưa rõ.' },
    message: { text: 'Xin chào.' },
    note: { text: 'Đã gọi.' },
    assign: { officerId: officers[1].officerId },
  };
  const order = ['receive', 'message', 'take', 'request-information', 'supplement', 'accept', 'note', 'send-back', 'assign', 'refuse', 'accept', 'withdraw'];
  const statuses = new Set<number>();
  // Every file is pushed through every step by everybody, in an order that differs from file to file: most are refused, none may break it.
  for (const [start, { who, number }] of people.entries()) {
    for (const action of [...order.slice(start), ...order.slice(0, start)]) {
      const callers = action === 'supplement' || action === 'withdraw' ? [who.browser] : officers;
      for (const caller of callers) {
        statuses.add((await caller.call(`/api/applications/${number}/${action}`, { method: 'POST', body: bodies[action] ?? { text: 'Đã gửi.' } })).status);
      }
    }
  }
  expect([...statuses].toSorted()).toEqual([200, 409]);

  const rows = await desk.services.db.read(EVERY_APPLICATION);
  expect(rows.length).toBe(people.length);
  for (const { personId, applicationId, ...beside } of rows) {
    const { state, agencyCode, assigneeId, dueOn, answerBy, lastSeq } = foldApplication(await loadEvents(desk.services.db.read, { personId, applicationId }));
    expect(beside).toEqual({ state, agencyCode, assigneeId, dueOn, answerBy, lastSeq });
  }
  expect(new Set(rows.map(({ state }) => state)).size).toBeGreaterThan(2);
});
