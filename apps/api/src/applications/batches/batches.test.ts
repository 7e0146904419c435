import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, OTHER_AGENCY } from '../application-fixture.ts';

type Officer = Awaited<ReturnType<Desk['officer']>>;
type File = { number: string; found: Record<string, unknown>; outcome: Record<string, unknown> | null; why: string | null };
let desk: Desk;
let reception: Officer;
let caseOfficer: Officer;
let approver: Officer;
beforeAll(async () => {
  desk = await openDesk();
  [reception, caseOfficer, approver] = [
    await desk.officer(['reception']),
    await desk.officer(['case-officer']),
    await desk.officer(['approver']),
  ];
});
afterAll(() => desk.end());

const post = (officer: Officer, url: string, body: object = {}) => officer.call(url, { method: 'POST', body });
const act = (officer: Officer, number: string, action: string, body: object = {}) =>
  post(officer, `/api/applications/${number}/${action}`, { clientKey: randomUUID(), ...body });

async function proposed(by = caseOfficer) {
  const who = await desk.citizen();
  const number = await desk.send(who, { reason: 'damaged' });
  await act(reception, number, 'receive');
  await act(by, number, 'take');
  await act(by, number, 'accept');
  return { who, number };
}

const cards = (personId: number) =>
  desk.asOwner(async (client) => (await client.query('select 1 from card where person_id = $1', [personId])).rowCount);
const dryRun = async (officer: Officer, numbers: string[]) =>
  String((await post(officer, '/api/batches', { numbers })).body['batchId']);
async function filesOf(officer: Officer, batchId: string): Promise<Map<string, File>> {
  const { body } = await officer.call(`/api/batches/${batchId}`);
  return new Map((body['files'] as File[]).map((file) => [file.number, file]));
}

test('a dry run says of each file what would happen, does nothing, and stands in the access logs', async () => {
  const one = await proposed();
  const changed = await proposed();
  await desk.asOwner((client) =>
    client.query(`update person set full_name = 'Tên Đã Đổi' where person_id = $1`, [changed.who.personId]),
  );
  const both = await desk.officer(['case-officer', 'approver']);
  const own = await proposed(both);
  const batchId = await dryRun(both, [one.number, changed.number, own.number, '612A-261122-000000']);
  const files = await filesOf(both, batchId);
  expect(files.get(one.number)?.found).toMatchObject({ kind: 'ready', last: 'decided' });
  expect(files.get(changed.number)?.found).toMatchObject({ kind: 'by-hand', because: 'facts-changed' });
  expect(files.get(own.number)).toMatchObject({ found: { kind: 'refused', refusal: { code: 'second-officer-needed' } } });
  expect(files.get('612A-261122-000000')?.found).toMatchObject({ kind: 'refused', refusal: { code: 'not-found' } });
  expect((await both.call(`/api/applications/${one.number}`)).body['state']).toBe('awaiting-approval');
  expect(JSON.stringify((await one.who.browser.call('/api/access-log')).body)).toContain('application-read');
});

test('one act accepts those that were ready; two at once, and one more, do nothing twice', async () => {
  const [one, two] = [await proposed(), await proposed()];
  const batchId = await dryRun(approver, [one.number, two.number]);
  const confirm = () => post(approver, `/api/batches/${batchId}/confirm`);
  expect((await Promise.all([confirm(), confirm()])).map(({ status }) => status)).toEqual([200, 200]);
  expect((await confirm()).status).toBe(200);
  const files = await filesOf(approver, batchId);
  expect([...files.values()].map(({ outcome }) => outcome)).toEqual([
    { kind: 'done', state: 'decided' },
    { kind: 'done', state: 'decided' },
  ]);
  expect([await cards(one.who.personId), await cards(two.who.personId)]).toEqual([2, 2]);
});

test('a file that went on since the dry run is left alone and named; the others are done', async () => {
  const [one, two] = [await proposed(), await proposed()];
  const batchId = await dryRun(approver, [one.number, two.number]);
  await act(approver, one.number, 'send-back', { reason: 'Xem lại ảnh.' });
  await post(approver, `/api/batches/${batchId}/confirm`);
  const files = await filesOf(approver, batchId);
  expect(files.get(one.number)).toMatchObject({ outcome: { kind: 'refused', refusal: { code: 'file-went-on' } } });
  expect(files.get(one.number)?.why).toContain('thay đổi');
  expect(files.get(two.number)?.outcome).toEqual({ kind: 'done', state: 'decided' });
  expect(await cards(one.who.personId)).toBe(1);
});

test('after a server was killed between a decision and its note, a repeat finds it done', async () => {
  const { who, number } = await proposed();
  const batchId = await dryRun(approver, [number]);
  await post(approver, `/api/batches/${batchId}/confirm`);
  await desk.asOwner((client) => client.query('update batch_file set outcome = null where batch_id = $1', [batchId]));
  await post(approver, `/api/batches/${batchId}/confirm`);
  expect((await filesOf(approver, batchId)).get(number)?.outcome).toEqual({ kind: 'done', state: 'decided' });
  expect(await cards(who.personId)).toBe(2);
});

test('a file that breaks keeps no other from being decided, and is tried again', async () => {
  const [one, two] = (await Promise.all([proposed(), proposed()])).toSorted((a, b) => a.number.localeCompare(b.number));
  if (!one || !two) throw new Error('two files were proposed');
  const batchId = await dryRun(approver, [one.number, two.number]);
  const asOwner = (text: string) => desk.asOwner((client) => client.query(text));
  await asOwner(`create function break_file() returns trigger language plpgsql as $$ begin
    if new.number = '${one.number}' then raise 'broken'; end if; return new; end $$`);
  await asOwner('create trigger break_file before update on application for each row execute function break_file()');
  expect((await post(approver, `/api/batches/${batchId}/confirm`)).status).toBe(500);
  await asOwner('drop trigger break_file on application');
  expect((await filesOf(approver, batchId)).get(one.number)?.outcome).toBeNull();
  expect((await filesOf(approver, batchId)).get(two.number)?.outcome).toEqual({ kind: 'done', state: 'decided' });
  expect((await post(approver, `/api/batches/${batchId}/confirm`)).status).toBe(200);
  expect((await filesOf(approver, batchId)).get(one.number)?.outcome).toEqual({ kind: 'done', state: 'decided' });
});

test('a batch is its officer’s own, and what was looked at grows old', async () => {
  const { number } = await proposed();
  const batchId = await dryRun(approver, [number]);
  for (const other of [await desk.officer(['approver']), await desk.officer(['approver'], OTHER_AGENCY)]) {
    expect((await other.call(`/api/batches/${batchId}`)).status).toBe(404);
    expect((await post(other, `/api/batches/${batchId}/confirm`)).status).toBe(404);
  }
  await desk.asOwner((client) =>
    client.query(`update batch_decision set made_at = made_at - interval '31 minutes' where batch_id = $1`, [batchId]),
  );
  expect((await post(approver, `/api/batches/${batchId}/confirm`)).body['code']).toBe('batch-old');
  expect((await approver.call(`/api/applications/${number}`)).body['state']).toBe('awaiting-approval');
});

test('files of another office are as if they were not there', async () => {
  const { number } = await proposed();
  const stranger = await desk.officer(['approver'], OTHER_AGENCY);
  const files = await filesOf(stranger, await dryRun(stranger, [number]));
  expect(files.get(number)?.found).toEqual({
    kind: 'refused',
    personName: null,
    procedure: null,
    refusal: { code: 'not-found' },
  });
});
