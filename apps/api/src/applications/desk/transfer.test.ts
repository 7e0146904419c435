import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, OTHER_AGENCY } from '../application-fixture.ts';

type Officer = Awaited<ReturnType<Desk['officer']>>;
let desk: Desk;
let reception: Officer;
let caseOfficer: Officer;
let there: Officer;
beforeAll(async () => {
  desk = await openDesk();
  [reception, caseOfficer, there] = [
    await desk.officer(['reception']),
    await desk.officer(['case-officer']),
    await desk.officer(['case-officer'], OTHER_AGENCY),
  ];
});
afterAll(() => desk.end());

const act = (officer: Pick<Officer, 'call'>, number: string, action: string, body: object = {}) =>
  officer.call(`/api/applications/${number}/${action}`, { method: 'POST', body: { clientKey: randomUUID(), ...body } });
const read = (officer: Pick<Officer, 'call'>, number: string) => officer.call(`/api/applications/${number}`);
const TO = { agencyCode: OTHER_AGENCY, reason: 'Người gửi nay ở địa bàn khác.' };

async function taken() {
  const who = await desk.citizen();
  const number = await desk.send(who, { reason: 'damaged' });
  await act(reception, number, 'receive');
  await act(caseOfficer, number, 'take');
  return { who, number };
}

test('the other office has it with the same state and due day, the first one no longer, and the person is told', async () => {
  const { who, number } = await taken();
  const before = (await read(caseOfficer, number)).body;
  expect((await act(caseOfficer, number, 'transfer', TO)).status).toBe(200);

  expect((await read(caseOfficer, number)).status).toBe(404);
  const after = (await read(there, number)).body;
  expect(after).toMatchObject({ state: 'in-progress', dueOn: before['dueOn'], assignee: null });
  expect((after['timeline'] as object[]).at(-1)).toMatchObject({ type: 'transferred', text: TO.reason });
  const queued = await there.call('/api/queue?assignee=nobody');
  expect(queued.body['applications']).toEqual([expect.objectContaining({ number })]);

  const seen = (await who.browser.call(`/api/applications/${number}`)).body;
  expect((seen['timeline'] as object[]).at(-1)).toMatchObject({ type: 'transferred', text: null, byName: null });
  const { body } = await who.browser.call('/api/notifications');
  expect(JSON.stringify(body)).toContain('nay do');

  // It goes on where it stood: taken up there, without a second reception.
  expect((await act(there, number, 'take')).status).toBe(200);
  expect((await act(there, number, 'accept')).body).toEqual({ state: 'awaiting-approval' });
});

test('two clicks send it once', async () => {
  const { number } = await taken();
  const answers = await Promise.all([act(caseOfficer, number, 'transfer', TO), act(caseOfficer, number, 'transfer', TO)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const { body } = await read(there, number);
  expect((body['timeline'] as { type: string }[]).filter(({ type }) => type === 'transferred')).toHaveLength(1);
});

test('reception sends on what came to the wrong office, before and after it was taken up', async () => {
  const who = await desk.citizen();
  const number = await desk.send(who, { reason: 'damaged' });
  expect((await act(reception, number, 'transfer', TO)).status).toBe(200);
  expect((await read(there, number)).body).toMatchObject({ state: 'submitted' });
  const second = await taken();
  expect((await act(reception, second.number, 'transfer', TO)).status).toBe(200);
});

test('a colleague who does not have it, an approver, and whoever proposed already do not send it away', async () => {
  const { number } = await taken();
  const colleague = await desk.officer(['case-officer']);
  const approver = await desk.officer(['approver']);
  expect((await act(colleague, number, 'transfer', TO)).body['code']).toBe('not-assigned');
  expect((await act(approver, number, 'transfer', TO)).body['code']).toBe('role-needed');
  await act(caseOfficer, number, 'accept');
  expect((await act(caseOfficer, number, 'transfer', TO)).body['code']).toBe('action-not-allowed');
  expect((await act(reception, number, 'transfer', TO)).body['code']).toBe('action-not-allowed');
});

test('it goes to another office that there is, with a reason', async () => {
  const { number } = await taken();
  for (const agencyCode of ['0101', 'nowhere'])
    expect((await act(caseOfficer, number, 'transfer', { ...TO, agencyCode })).body['code']).toBe('transfer-agency');
  expect((await act(caseOfficer, number, 'transfer', { ...TO, reason: 'ngắn' })).status).toBe(400);
  expect((await read(caseOfficer, number)).status).toBe(200);
});

test('it goes to no office that settles no files', async () => {
  const { number } = await taken();
  await desk.asOwner((client) =>
    client.query(
      `insert into agency (agency_code, name, kind, province_code, address) values ('BHXHVN', 'BHXH Việt Nam', 'central', '01', 'Hà Nội') on conflict do nothing`,
    ),
  );
  expect((await act(caseOfficer, number, 'transfer', { ...TO, agencyCode: 'BHXHVN' })).body['code']).toBe('transfer-agency');
});

test('offices of one name are told apart by their provinces, the own one first', async () => {
  const agencies = (await caseOfficer.call('/api/transfer-agencies')).body['agencies'] as { name: string; province: string }[];
  expect(agencies[0]?.province).toBe('Thành phố Hà Nội');
  const shown = agencies.map(({ name, province }) => `${province}: ${name}`);
  expect(new Set(shown).size).toBe(shown.length);
});

test('an officer of another office cannot fetch a file', async () => {
  const { number } = await taken();
  expect((await act(there, number, 'transfer', { ...TO, agencyCode: '0101' })).status).toBe(404);
  expect((await read(caseOfficer, number)).status).toBe(200);
});
