import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Adapter } from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withClient } from '@openvssid/server/db/connect';
import { type Database, openDatabase } from '@openvssid/server/db/database';
import { openIdRecords, removeExpiredRecords } from '@openvssid/server/openid/records';
import { OPENID_TABLE } from '@openvssid/server/openid/table';
import { createTestDatabase, type TestDatabase } from '@openvssid/server/testing/test-database';
import { MIGRATIONS_FOLDER } from '../db/migrate.ts';

const secret = randomBytes(32);
const now = Math.floor(Date.now() / 1000);
const newId = () => randomBytes(32).toString('base64url');
let database: TestDatabase;
let db: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  db = openDatabase({ url: database.appUrl });
});
afterAll(async () => {
  await db.close();
  await database.drop();
});

const none = () => Promise.resolve(undefined);
const recordsWith = (key = secret) => openIdRecords({ db, secret: key, findClient: none });
const model = (name: string, key = secret): Adapter => recordsWith(key).adapter(name);
const asOwner = async (text: string, values: unknown[] = []) => {
  let rows: Record<string, unknown>[] = [];
  await withClient(database.ownerUrl, 'the test', async (client) => {
    rows = (await client.query<Record<string, unknown>>(text, values)).rows;
  });
  return rows;
};
async function kept(adapter: Adapter, payload: object = {}): Promise<string> {
  const id = newId();
  await adapter.upsert(id, { jti: id, iat: now, exp: now + 600, ...payload }, 600);
  return id;
}

test('the migration makes the table that the records stand in', () => {
  expect(readFileSync(join(MIGRATIONS_FOLDER, '0021_partner.sql'), 'utf8')).toContain(OPENID_TABLE);
});

test('records are kept and looked up again after PostgreSQL has ended every connection', async () => {
  const adapter = model('Interaction');
  const before = await kept(adapter);
  await withClient(database.appUrl, 'the test', async (client) => {
    const others = 'usename = current_user and datname = current_database() and pid <> pg_backend_pid()';
    await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${others}`);
  });
  const after = await Promise.all([kept(adapter), kept(adapter)]);
  for (const id of [before, ...after]) expect(await adapter.find(id)).toMatchObject({ jti: id });
  await Promise.all([before, ...after].map((id) => adapter.destroy(id)));
  expect(await adapter.find(before)).toBeUndefined();
});

describe('a record', () => {
  test.each(['AuthorizationCode', 'Session', 'Interaction', 'Grant', 'RefreshToken', 'PushedAuthorizationRequest', 'DeviceCode'])(
    'of %s is found as it was kept, changed and destroyed',
    async (name) => {
      const adapter = model(name);
      const id = await kept(adapter, { params: { state: 'Đường tới «nhà»' } });
      expect(await adapter.find(id)).toEqual({ jti: id, iat: now, exp: now + 600, params: { state: 'Đường tới «nhà»' } });
      await adapter.upsert(id, { jti: id, exp: now + 900 }, 900);
      expect(await adapter.find(id)).toEqual({ jti: id, exp: now + 900 });
      await adapter.destroy(id);
      expect(await adapter.find(id)).toBeUndefined();
    },
  );

  test('of one model is none of another', async () => {
    expect(await model('RefreshToken').find(await kept(model('AccessToken')))).toBeUndefined();
  });

  test('of a session is found by its uid also after it was given a new id', async () => {
    const sessions = model('Session');
    const uid = newId();
    await sessions.destroy(await kept(sessions, { uid }));
    const id = await kept(sessions, { uid, exp: now + 700 });
    expect(await sessions.findByUid(uid)).toMatchObject({ jti: id, uid });
    expect(await sessions.findByUid(id)).toBeUndefined();
  });

  test('of a device is found by its user code', async () => {
    const id = await kept(model('DeviceCode'), { userCode: 'BCDF-GHJK' });
    expect(await model('DeviceCode').findByUserCode('BCDF-GHJK')).toMatchObject({ jti: id });
    expect(await model('DeviceCode').findByUserCode('BCDF-GHJL')).toBeUndefined();
  });
});

describe('what may be used once', () => {
  test.each(['AuthorizationCode', 'RefreshToken', 'DeviceCode'])('%s: of ten at the same moment one is first', async (name) => {
    const adapter = model(name);
    const id = await kept(adapter);
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => adapter.consume(id)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of tries)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ error: 'invalid_grant', status: 400 });
    expect((await adapter.find(id))?.consumed).toBeGreaterThanOrEqual(now - 5);
  });

  test('a pushed request that is used twice is refused in the words of its own protocol', async () => {
    const adapter = model('PushedAuthorizationRequest');
    const id = await kept(adapter);
    await adapter.consume(id);
    await expect(adapter.consume(id)).rejects.toMatchObject({ error: 'invalid_request_uri' });
  });

  test('stays used when an older copy of it is saved again', async () => {
    const adapter = model('RefreshToken');
    const id = await kept(adapter);
    await adapter.consume(id);
    await adapter.upsert(id, { jti: id, exp: now + 600 }, 600);
    expect((await adapter.find(id))?.consumed).toBeDefined();
    await expect(adapter.consume(id)).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  test('an assertion: of ten at the same moment one is taken, and after its end the name is free', async () => {
    const seen = model('ReplayDetection');
    const id = newId();
    const keep = (at: number) => seen.upsert(id, { jti: id, iat: at, exp: at + 60 }, 60);
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => keep(now)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of tries) if (one.status === 'rejected') expect(one.reason).toMatchObject({ error: 'invalid_client' });
    await expect(keep(now + 59)).rejects.toMatchObject({ error: 'invalid_client' });
    await keep(now + 60);
  });
});

describe('a grant or an account that ends', () => {
  test('takes every token of the grant with it, revoked for all models at once', async () => {
    const [grantId, other] = [newId(), newId()];
    const names = ['AccessToken', 'RefreshToken', 'AuthorizationCode'];
    const ids = await Promise.all(
      names.flatMap((name) => [kept(model(name), { grantId }), kept(model(name), { grantId: other })]),
    );
    await Promise.all(names.map((name) => model(name).revokeByGrantId(grantId)));
    const left = await Promise.all(ids.map((id, index) => model(names[Math.floor(index / 2)] ?? '').find(id)));
    expect(left.map((one) => one?.grantId)).toEqual([undefined, other, undefined, other, undefined, other]);
  });

  test('leaves nothing of the account signed in, and others as they were', async () => {
    const [mine, yours] = [
      await kept(model('Session'), { accountId: 'a1', uid: newId() }),
      await kept(model('Grant'), { accountId: 'a2' }),
    ];
    const token = await kept(model('AccessToken'), { accountId: 'a1' });
    await recordsWith().forgetAccount('a1');
    expect(await model('Session').find(mine)).toBeUndefined();
    expect(await model('AccessToken').find(token)).toBeUndefined();
    expect(await model('Grant').find(yours)).toBeDefined();
  });
});

describe('whoever reads the tables', () => {
  test('finds no id, no code, no name in them', async () => {
    const words = ['0190000001', 'WDJB-MJHT', 'g-4711', 'uid-4711'];
    const id = await kept(model('Session'), { accountId: words[0], userCode: words[1], grantId: words[2], uid: words[3] });
    const all = JSON.stringify(
      await asOwner(`select r::text, encode(sealed, 'escape') as sealed, encode(id_hash, 'escape') as id from openid_record r`),
    );
    for (const word of [id, ...words]) expect(all).not.toContain(word);
  });

  test('cannot put the session of one person in the place of another', async () => {
    await asOwner('delete from openid_record');
    const ids = [await kept(model('Session'), { accountId: 'rich' }), await kept(model('Session'), { accountId: 'poor' })];
    await asOwner('update openid_record set sealed = (select sealed from openid_record order by id_hash limit 1)');
    const found = await Promise.all(ids.map((id) => model('Session').find(id)));
    expect(found.filter((one) => one !== undefined)).toHaveLength(1);
  });

  test('needs the key: a record of another key is not there', async () => {
    const id = await kept(model('AccessToken'));
    expect(await model('AccessToken', randomBytes(32)).find(id)).toBeUndefined();
  });
});

test('what has ended is removed in batches, and nothing else', async () => {
  await asOwner(`delete from openid_record`);
  await asOwner(
    `insert into openid_record (id_hash, model, sealed, expires_at)
     select sha256(n::text::bytea), 'AccessToken', '', '2026-01-01T00:00:00Z'::timestamptz + make_interval(secs => n) from generate_series(1, 4500) as n`,
  );
  const kept = model('Grant');
  const id = newId();
  await kept.upsert(id, { jti: id });
  await removeExpiredRecords(db, Temporal.Instant.from('2026-01-01T01:10:00Z'));
  expect(await asOwner('select count(*)::int as left from openid_record')).toEqual([{ left: 901 + 1 }]);
  await removeExpiredRecords(db, Temporal.Instant.from('2026-02-01T00:00:00Z'));
  expect(await asOwner('select model from openid_record')).toEqual([{ model: 'Grant' }]);
});
