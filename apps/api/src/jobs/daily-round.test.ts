import { hash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { json, sql, type Value } from '@openvssid/server/db/database';
import { sendMessage } from '../outbox/send-message.ts';
import { createLink } from '../sign-in/one-time-links.ts';
import { addTestPerson } from '../testing/test-person.ts';
import { createTestServices } from '../testing/test-services.ts';
import { dailyDuties, runDailyRound } from './daily-round.ts';
import { BATCH, deleteInBatches } from '@openvssid/server/jobs/delete-in-batches';

const place = await createTestServices();
const { services, clock } = place;
const { db, files } = services;
afterAll(place.end);
const personId = await addTestPerson(services, { socialInsuranceNumber: '0190000001', password: null });
const day = Temporal.PlainDate.from('2026-11-22');
const ago = (days: number) => clock.now().subtract({ hours: 24 * days });

/** Runs one statement of a test. PostgreSQL keeps 63 letters of a name. */
const run = <Row>(text: string, values: readonly Value[] = []) =>
  db.transaction((tx) => tx.run(sql<Row>(`test-${hash('sha1', text)}`, text), values));
const names = async (text: string) => (await run<{ name: string }>(text)).map(({ name }) => name);

async function draft(procedure: string, updatedDaysAgo: number): Promise<string> {
  const fileId = randomUUID();
  await files.put(fileId, Buffer.from('sealed'));
  await run('insert into application_draft (person_id, procedure, created_at, updated_at) values ($1, $2, $3, $3)', [
    personId,
    procedure,
    ago(updatedDaysAgo),
  ]);
  await run(
    `insert into stored_file (person_id, file_id, purpose, procedure, name, media_type, byte_length, sha256, sealed_key, created_at)
     values ($1, $2, 'attachment', $3, 'a.jpg', 'image/jpeg', 6, '', '', $4)`,
    [personId, fileId, procedure, ago(updatedDaysAgo)],
  );
  return fileId;
}

test('a draft untouched for its days goes with its files; a younger one stays with its own', async () => {
  const [old, young] = [await draft('old', 31), await draft('young', 29)];
  await runDailyRound(services, day);
  await runDailyRound(services, day);
  expect(await names('select procedure as name from application_draft')).toEqual(['young']);
  expect(await names('select procedure as name from stored_file')).toEqual(['young']);
  expect(await files.get(old)).toBeUndefined();
  expect(await files.get(young)).toBeDefined();
});

test('codes, enrolments and counted tries go after they have run out, not before', async () => {
  const code = (purpose: string, expired: number) =>
    run(
      `insert into one_time_code (person_id, code_id, purpose, bound_to, code_hash, channel, created_at, expires_at) values ($1, $2, $3, '', '', 'sms', $4, $4)`,
      [personId, randomUUID(), purpose, ago(expired)],
    );
  const limit = (name: string, ended: number, blockedUntil: Temporal.Instant | null) =>
    run('insert into limit_count (name, key, hits, window_ends_at, blocked_until) values ($1, $2, 1, $3, $4)', [
      name,
      randomBytes(8),
      ago(ended),
      blockedUntil,
    ]);
  await code('long ago', 2);
  await code('just now', 0.5);
  await limit('ended', 2, null);
  await limit('still waiting', 2, ago(-1));
  await limit('recent', 0.5, null);
  await runDailyRound(services, day);
  expect(await names('select purpose as name from one_time_code')).toEqual(['just now']);
  expect(await names('select name from limit_count order by name')).toEqual(['recent', 'still waiting']);
});

test('a link goes with what leads to it, 30 days after its end', async () => {
  const before = (await names('select key as name from route')).length;
  await db.transaction((tx) => createLink(tx, { personId, purpose: 'recover', now: ago(31) }));
  await db.transaction((tx) => createLink(tx, { personId, purpose: 'activate', now: ago(31) }));
  await runDailyRound(services, day);
  expect(await names('select purpose as name from one_time_link')).toEqual(['activate']);
  expect(await names('select key as name from route')).toHaveLength(before + 1);
});

test('sessions go a day after their end', async () => {
  await run(`insert into account (person_id) values ($1)`, [personId]);
  const session = (method: string, idleUntil: number, endedAt: Temporal.Instant | null) =>
    run(
      `insert into session (person_id, token_hash, session_id, device_id, method, created_at, last_seen_at, idle_until, absolute_until, ended_at)
       values ($1, $2, $3, $3, $4, $5, $5, $6, $7, $8)`,
      [personId, randomBytes(32), randomUUID(), method, ago(9), ago(idleUntil), ago(-9), endedAt],
    );
  await session('password', 2, null);
  await session('activation', -1, ago(2));
  await session('recovery', -1, null);
  await runDailyRound(services, day);
  expect(await names('select method as name from session')).toEqual(['recovery']);
});

test('letters are forgotten after 30 days; what nobody sends any more is given up and its code erased', async () => {
  const send = (recipient: string, days: number) =>
    db.transaction((tx) =>
      sendMessage(tx, {
        personId,
        channel: 'email',
        recipient,
        language: 'vi',
        template: 'code',
        data: { code: '123456', purpose: 'recover', expiresAt: ago(days).toString() },
        now: ago(days),
      }),
    );
  await send('forgotten', 31);
  await send('given up', 4);
  await send('waiting', 2);
  await run(`update outbox set state = 'sent', data = $1 where recipient = 'forgotten'`, [json({})]);
  await runDailyRound(services, day);
  expect(await run('select recipient, state, data from outbox order by recipient')).toMatchObject([
    { recipient: 'given up', state: 'failed', data: {} },
    { recipient: 'waiting', state: 'waiting', data: { code: '123456' } },
  ]);
});

test('a duty that fails keeps no other from being done, and the round is known to have failed', async () => {
  const done: string[] = [];
  const duty = (name: string, fails: boolean) => ({
    name,
    run: async () => {
      if (fails) throw new Error(name);
      done.push(name);
    },
  });
  await expect(runDailyRound(services, day, [duty('first', true), duty('second', false)])).rejects.toThrow(
    'daily duties failed: first',
  );
  expect(done).toEqual(['second']);
  expect(new Set(dailyDuties.map(({ name }) => name)).size).toBe(dailyDuties.length);
});

test('more than one batch is deleted to the last row', async () => {
  const REMOVE = sql<{ gone: number }>(
    'test-remove',
    `with gone as (delete from limit_count where ctid = any(array(select ctid from limit_count where name = $1 limit $2)) returning 1) select count(*) as gone from gone`,
  );
  await run(
    `insert into limit_count (name, key, hits, window_ends_at) select 'many', int4send(n), 1, now() from generate_series(1, $1::int) n`,
    [BATCH + 1],
  );
  await deleteInBatches(db, REMOVE, ['many']);
  expect(await names(`select name from limit_count where name = 'many'`)).toEqual([]);
});
