import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordAccess } from '../access-log/record.ts';
import { verifyAccessLog } from '../access-log/verify.ts';
import { AGENCY, type Desk, openDesk, raw } from '../applications/application-fixture.ts';
import { listTakenOut, noteTakenOut } from './note-taken-out.ts';
import { giveBenefit, makeOn } from './payment-lists-fixture.ts';

type Officer = Awaited<ReturnType<Desk['officer']>>;
let desk: Desk;
let officer: Officer;
let list = '';
let inCash = 0;
let atAcb = 0;

beforeAll(async () => {
  desk = await openDesk();
  inCash = (await giveBenefit(desk, (await desk.citizen()).personId)).personId;
  atAcb = (await giveBenefit(desk, (await desk.citizen()).personId, { accountNumber: '1111111111' })).personId;
  // The second benefit of one person is still one access.
  await giveBenefit(desk, atAcb, { accountNumber: '1111111112' });
  list = await makeOn(desk, '2026-11-25', '2026-12');
  officer = await desk.officer(['case-officer']);
  const approver = await desk.officer(['approver']);
  await approver.call(`/api/payment-lists/${list}/approve`, { method: 'POST', body: {} });
});
afterAll(() => desk.end());

const accesses = (personId: number) =>
  desk.asOwner(async (client) => {
    const text = `select actor_id as actor, institution, purpose, what from access_log where person_id = $1 and purpose = 'payment-list'`;
    return (await client.query<Record<string, string>>(text, [personId])).rows;
  });

/** Takes the file out, and answers what then waits to be noted. */
async function takeOut(query = '') {
  const file = await raw(desk.officerApp, officer, 'GET', `/api/payment-lists/${list}/file${query}`);
  expect(file.statusCode).toBe(200);
  const { rows } = await desk.asOwner((client) =>
    client.query<{ data: unknown }>(
      `select data from jobs.job where name = 'note-list-taken-out' order by created_on desc, id limit 1`,
    ),
  );
  return listTakenOut.parse(rows[0]?.data);
}

test('whoever is on a list that was taken out reads so in their log, once, however often the note is begun anew', async () => {
  await desk.services.db.transaction((tx) =>
    recordAccess(tx, {
      personId: inCash,
      actor: { kind: 'machine', id: 'test' },
      institution: AGENCY,
      purpose: 'payment',
      what: 'benefits',
      requestId: 'r1',
      now: desk.clock.now(),
    }),
  );
  const taken = await takeOut();
  await Promise.all([noteTakenOut(desk.services, taken), noteTakenOut(desk.services, taken)]);
  await noteTakenOut(desk.services, taken);
  const row = { actor: officer.officerId, institution: AGENCY, purpose: 'payment-list', what: 'benefits: 2026-12' };
  expect(await accesses(inCash)).toEqual([row]);
  expect(await accesses(atAcb)).toEqual([row]);
  expect((await verifyAccessLog(desk.services, '/nonexistent')).findings).toEqual([]);
});

test('of the orders for one bank only those who are paid there do, and the officer may still read as many people as before', async () => {
  await noteTakenOut(desk.services, await takeOut('?bank=acb'));
  expect([(await accesses(inCash)).length, (await accesses(atAcb)).length]).toEqual([1, 2]);
  expect((await officer.call('/api/reading-quota')).body).toMatchObject({ used: 0 });
});
