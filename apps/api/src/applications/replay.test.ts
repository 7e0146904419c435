import { randomUUID } from 'node:crypto';
import { foldApplication } from '@openvssid/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '@openvssid/server/db/database';
import { type Desk, openDesk } from './application-fixture.ts';
import { loadEvents } from './file.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.end());

const EVERY_APPLICATION = sql<
  { number: string } & Record<'state' | 'agencyCode' | 'assigneeId' | 'dueOn' | 'answerBy', string | null> & {
      personId: number;
      applicationId: string;
      lastSeq: number;
    }
>(
  'test-every-application',
  `select number, person_id as "personId", application_id as "applicationId", state, agency_code as "agencyCode", assignee_id as "assigneeId",
          due_on as "dueOn", answer_by as "answerBy", last_seq as "lastSeq" from application`,
);

const STEPS = [
  'receive',
  'message',
  'take',
  'request-information',
  'supplement',
  'accept',
  'note',
  'send-back',
  'assign',
  'refuse',
  'message',
  'refuse',
];
/** How far each file is led, and where it stands then. */
const LED: [steps: string[], state: string][] = [
  [[], 'submitted'],
  [STEPS.slice(0, 1), 'received'],
  [STEPS.slice(0, 3), 'in-progress'],
  [STEPS.slice(0, 4), 'info-requested'],
  [STEPS.slice(0, 6), 'awaiting-approval'],
  [STEPS, 'refused'],
  [[...STEPS.slice(0, 6), 'accept'], 'decided'],
  [[...STEPS.slice(0, 6), 'withdraw', ...STEPS], 'withdrawn'],
];

test('what stands beside the events is what the events come to, however far a file was led', async () => {
  const caseOfficer = await desk.officer(['case-officer']);
  // The approver comes first, so that what a case officer proposes waits for the next step.
  const officers = [await desk.officer(['reception']), await desk.officer(['approver']), caseOfficer];
  const bodies: Record<string, object> = {
    'request-information': { reasons: [{ code: 'R02', document: 'Ảnh thẻ' }], text: 'Hãy gửi ảnh.' },
    refuse: { reasons: [{ code: 'R10' }], text: 'Thẻ do cơ quan khác cấp.' },
    'send-back': { reason: 'Chưa rõ.' },
    assign: { officerId: caseOfficer.officerId },
  };
  const stands = new Map<string, string>();
  for (const [steps, state] of LED) {
    const who = await desk.citizen();
    const number = await desk.send(who, { reason: 'damaged' });
    for (const step of steps) {
      // Everybody tries every step: most are refused, and none may leave a trace.
      for (const caller of step === 'supplement' || step === 'withdraw' ? [who.browser] : officers) {
        const { status } = await caller.call(`/api/applications/${number}/${step}`, {
          method: 'POST',
          body: { clientKey: randomUUID(), ...(bodies[step] ?? { text: 'Xin chào.' }) },
        });
        expect([200, 403, 409]).toContain(status);
      }
    }
    stands.set(number, state);
  }
  stands.set(await desk.send(await desk.citizen()), 'decided');

  const rows = await desk.services.db.read(EVERY_APPLICATION);
  expect(new Map(rows.map(({ number, state }) => [number, state]))).toEqual(stands);
  for (const { personId, applicationId, number: _, ...beside } of rows) {
    const { state, agencyCode, assigneeId, dueOn, answerBy, lastSeq } = foldApplication(
      await loadEvents(desk.services.db.read, { personId, applicationId }),
    );
    expect(beside).toEqual({ state, agencyCode, assigneeId, dueOn, answerBy, lastSeq });
  }
});
