import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SignedInCitizen } from './application-fixture.ts';
import { type BookDesk, openBookDesk } from '../books/book-fixture.ts';
import { giveBenefit, goTo, makeOn, paymentsOf } from '../payment-lists/payment-lists-fixture.ts';
import { readingOf } from '../people-search/people-search-fixture.ts';

let desk: BookDesk;
beforeAll(async () => {
  desk = await openBookDesk();
});
afterAll(() => desk.end());

const rows = async (text: string, values: unknown[] = []) =>
  (await desk.asOwner((client) => client.query<Record<string, unknown>>(text, values))).rows;

/** What PostgreSQL sees of a server that is killed: in the middle of a transaction, at this write, its connection is gone. */
async function killedAt<T>(write: string, work: () => Promise<T>): Promise<T> {
  await rows(
    `create function die() returns trigger language plpgsql as $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`,
  );
  await rows(`create trigger die before ${write} for each row execute function die()`);
  try {
    return await work();
  } finally {
    await rows('drop function die cascade');
  }
}

const state = async (tables: readonly string[], personIds: readonly number[]) => {
  const counts = tables.map(
    (table) => `select '${table}' as table, count(*)::int as rows from ${table} where person_id = any($1)`,
  );
  return rows(`${counts.join(' union all ')} order by 1`, [personIds]);
};

test('a filing at the desk that was cut off is not there, and sent again it is there once', async () => {
  const citizenNumber = '001187000001';
  const person = await desk.citizen({ citizenNumber });
  const officer = await desk.officer(['reception']);
  const reading = await readingOf(officer, { number: citizenNumber });
  const procedure = 'reissue-health-card';
  const begun = await officer.call(`/api/people/${reading}/filings`, { method: 'POST', body: { procedure } });
  const at = `/api/desk-filings/${String(begun.body['filing'])}`;
  const answers = { reason: 'lost', deliveryMethod: 'electronic' };
  for (const page of ['contact', 'reason', 'result-delivery']) {
    const { draft } = (await officer.call(at)).body as { draft: { version: number } };
    await officer.call(at, { method: 'PUT', body: { page, version: draft.version, answers } });
  }
  const body = { clientKey: randomUUID(), by: 'person', paper: 'citizen-card', alike: true, commitment: true };
  const send = () => officer.call(`${at}/send`, { method: 'POST', body });
  const tables = ['application', 'application_event', 'application_draft', 'access_log', 'outbox', 'notification'];
  const before = await state(tables, [person.personId]);
  expect((await killedAt('update on desk_filing', send)).status).toBeGreaterThanOrEqual(500);
  expect(await state(tables, [person.personId])).toEqual(before);
  const [first, again] = [await send(), await send()];
  expect(first.status).toBe(200);
  expect(again.body).toEqual(first.body);
  expect(await rows('select state from application where person_id = $1', [person.personId])).toEqual([{ state: 'received' }]);
});

test('a merge that was cut off has moved nothing, and decided again it is one', async () => {
  const member = async (number: string): Promise<SignedInCitizen> => {
    const found = await desk.citizen({ socialInsuranceNumber: number });
    await rows(`delete from identifier where person_id = $1 and kind = 'citizen-number'`, [found.personId]);
    return found;
  };
  const [who, other] = [await member('7900000001'), await member('7900000002')];
  const wanted = { changeItem: ['mergeBooks'], mergeNumber1: '7900000002' };
  const number = await desk.file(who, 'correct-insurance-book', wanted, ['mergePapers']);
  const people = [who.personId, other.personId];
  const tables = ['identifier', 'card', 'record_merge', 'letter', 'session'];
  const before = await state(tables, [other.personId]);
  expect((await killedAt('insert on record_merge', () => desk.accept(number))).status).toBeGreaterThanOrEqual(500);
  expect(await state(tables, [other.personId])).toEqual(before);
  const approver = await desk.officer(['approver']);
  const accept = () => approver.call(`/api/applications/${number}/accept`, { method: 'POST', body: {} });
  expect((await accept()).body).toEqual({ state: 'decided' });
  expect(await rows('select merged_person_id::int as merged from record_merge where person_id = any($1)', [people])).toEqual([
    { merged: other.personId },
  ]);
});

test('what a payer says that was cut off is not noted, and read again it is noted and told once', async () => {
  const { personId } = await giveBenefit(desk, (await desk.citizen()).personId, { accountNumber: '1111111111' });
  const list = await makeOn(desk, '2026-11-25', '2026-12');
  const approver = await desk.officer(['approver']);
  await approver.call(`/api/payment-lists/${list}/approve`, { method: 'POST', body: {} });
  const reference = (await paymentsOf(desk, personId)).at(-1)?.reference ?? '';
  goTo(desk, '2026-12-03');
  const maker = await desk.officer(['case-officer']);
  const file = ['reference,result,day,reason', `${reference},paid,2/12/2026,`].join('\n');
  const settle = () => maker.call(`/api/payment-lists/${list}/returns`, { method: 'POST', body: { file } });
  const told = () => rows(`select kind from notification where person_id = $1 and kind like 'benefit-paid%'`, [personId]);
  expect((await killedAt(`insert on payment_list_event`, settle)).status).toBeGreaterThanOrEqual(500);
  expect((await paymentsOf(desk, personId)).at(-1)?.state).toBe('listed');
  expect(await told()).toEqual([]);
  expect((await settle()).status).toBe(200);
  await settle();
  expect((await paymentsOf(desk, personId)).at(-1)?.state).toBe('paid');
  expect(await told()).toHaveLength(1);
});
