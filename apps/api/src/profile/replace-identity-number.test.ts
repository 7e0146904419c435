import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, type SignedInCitizen } from '../applications/application-fixture.ts';
import { findPersonByNumber } from '../people/find-person.ts';
import { lastCodeTo } from '../testing/test-letters.ts';

let desk: Desk;
let register: Server;
/** What the register knows, by number; nothing for one it does not know. Without it, it is out of order. */
let known: Record<string, object> | undefined = {};
beforeAll(async () => {
  register = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { citizenNumber } = JSON.parse(Buffer.concat(chunks).toString()) as { citizenNumber: string };
      const person = known?.[citizenNumber];
      response.writeHead(known ? 200 : 503).end(JSON.stringify(person ? { found: true, person } : { found: false }));
    });
  });
  await new Promise<void>((resolve) => register.listen(0, '127.0.0.1', resolve));
  const { port } = register.address() as AddressInfo;
  desk = await openDesk({ POPULATION_REGISTER_URL: `http://127.0.0.1:${port}/`, POPULATION_REGISTER_TOKEN: 'secret' });
});
afterAll(async () => {
  register.closeAllConnections();
  register.close();
  await desk.end();
});

let numbers = 0;
const entry = (citizenNumber: string, changes: object = {}) => ({
  [citizenNumber]: {
    citizenNumber,
    fullName: 'Nguyễn Thị Mẫu',
    birthDate: '1990-03-08',
    sex: 'female',
    ethnicity: null,
    nationality: 'VN',
    residence: null,
    status: 'alive',
    ...changes,
  },
});

/** Somebody whose record holds nine digits, and the twelve they have now. */
async function withOldNumber(): Promise<{ who: SignedInCitizen; old: string; next: string }> {
  numbers += 1;
  const [old, next] = [`0112345${String(numbers).padStart(2, '0')}`, `0011900000${String(numbers).padStart(2, '0')}`];
  const who = await desk.citizen();
  await desk.asOwner(async (client) => {
    await client.query(`delete from route where person_id = $1 and kind = 'citizen-number'`, [who.personId]);
    await client.query(`delete from identifier where person_id = $1 and kind = 'citizen-number'`, [who.personId]);
    await client.query(`insert into identifier (person_id, kind, value) values ($1, 'old-id-number', $2)`, [who.personId, old]);
    await client.query(`insert into route (kind, key, person_id) values ('old-id-number', $2, $1)`, [who.personId, old]);
  });
  return { who, old, next };
}

async function send(who: SignedInCitizen, citizenNumber: string) {
  const at = '/api/drafts/replace-identity-number';
  let version = 0;
  for (const page of ['number', 'contact', 'result-delivery']) {
    const answers = { citizenNumber, phone: '0912345678', deliveryMethod: 'electronic' };
    const saved = await who.browser.call(at, { method: 'PUT', body: { page, version, answers } });
    version = (saved.body['draft'] as { version: number }).version;
  }
  const { codeId } = (await who.browser.call(`${at}/code`, { method: 'POST', body: {} })).body;
  const code = await lastCodeTo(desk.services, who.personId);
  const body = { procedure: 'replace-identity-number', clientKey: randomUUID(), codeId, code, commitment: true };
  return who.browser.call('/api/applications', { method: 'POST', body });
}

const stateOf = async (who: SignedInCitizen, number: unknown) =>
  (await who.browser.call(`/api/applications/${String(number)}`)).body['state'];
const identityOf = async (who: SignedInCitizen) => (await who.browser.call('/api/profile')).body['identity'];
const rows = async (text: string, personId: number) =>
  desk.asOwner(async (client) => (await client.query<Record<string, unknown>>(text, [personId])).rows);

test('what the register confirms holds at once: both numbers lead to the person, and the old one is kept', async () => {
  const { who, old, next } = await withOldNumber();
  known = entry(next, { fullName: 'NGUYỄN THỊ MẪU' });
  const sent = await send(who, `${next.slice(0, 3)} ${next.slice(3)}`);
  expect(await stateOf(who, sent.body['number'])).toBe('decided');
  expect(await identityOf(who)).toEqual({ kind: 'citizen-number', value: next });
  for (const number of [old, next]) expect(await findPersonByNumber(desk.services.db, number)).toBe(who.personId);
  expect(await rows('select field, old_value, new_value, cause from profile_history where person_id = $1', who.personId)).toEqual(
    [{ field: 'identity-number', old_value: old, new_value: next, cause: 'application' }],
  );
  const asked = await rows(
    `select actor_id, purpose from access_log where person_id = $1 and what = 'population-register'`,
    who.personId,
  );
  expect(asked).toEqual([{ actor_id: 'replace-identity-number', purpose: 'profile-update' }]);
});

test.each([
  ['differs', { fullName: 'Trần Văn Khác' }],
  ['differs', { birthDate: '1991-03-08' }],
  ['differs', { status: 'dead' }],
])(
  'a register that %s (%o) leaves it to an officer, who sees what differs and nothing of the other person',
  async (_, changes) => {
    const { who, next } = await withOldNumber();
    known = entry(next, changes);
    const { number } = (await send(who, next)).body;
    expect(await stateOf(who, number)).not.toBe('decided');
    expect(await identityOf(who)).toMatchObject({ kind: 'old-id-number' });
    const officer = await desk.officer(['reception', 'case-officer']);
    const seen = await officer.call(`/api/applications/${String(number)}`);
    expect(seen.body['facts']).toMatchObject({
      identityCheck: { citizenNumber: next, outcome: 'differs', leadsToAnother: false },
    });
    expect(JSON.stringify(seen.body)).not.toContain('Trần Văn Khác');
  },
);

test('a register that is silent or does not know the number proves nothing: two officers decide', async () => {
  const { who, next } = await withOldNumber();
  known = undefined;
  const { number } = (await send(who, next)).body;
  const [worker, approver] = [await desk.officer(['reception', 'case-officer']), await desk.officer(['approver'])];
  expect((await worker.call(`/api/applications/${String(number)}`)).body['facts']).toMatchObject({
    identityCheck: { outcome: 'no-answer' },
  });
  await worker.call(`/api/applications/${String(number)}/accept`, { method: 'POST', body: {} });
  await approver.call(`/api/applications/${String(number)}/accept`, { method: 'POST', body: {} });
  expect(await identityOf(who)).toEqual({ kind: 'citizen-number', value: next });
});

test("a number that leads to somebody else's record is never taken over, whatever the register says", async () => {
  const first = await withOldNumber();
  const second = await withOldNumber();
  known = entry(first.next);
  await send(first.who, first.next);
  const { number } = (await send(second.who, first.next)).body;
  expect(await stateOf(second.who, number)).not.toBe('decided');
  const [worker, approver] = [await desk.officer(['reception', 'case-officer']), await desk.officer(['approver'])];
  expect((await worker.call(`/api/applications/${String(number)}`)).body['facts']).toMatchObject({
    identityCheck: { leadsToAnother: true },
  });
  await worker.call(`/api/applications/${String(number)}/accept`, { method: 'POST', body: {} });
  const answer = await approver.call(`/api/applications/${String(number)}/accept`, { method: 'POST', body: {} });
  expect(answer).toMatchObject({ status: 409, body: { code: 'identity-number-taken' } });
  expect(await findPersonByNumber(desk.services.db, first.next)).toBe(first.who.personId);
  expect(await identityOf(second.who)).toMatchObject({ kind: 'old-id-number' });
});

test('somebody with twelve digits has nothing to replace', async () => {
  const who = await desk.citizen();
  const { eligibility } = (await who.browser.call('/api/procedures/replace-identity-number')).body;
  expect(eligibility).toMatchObject({ ok: false });
});
