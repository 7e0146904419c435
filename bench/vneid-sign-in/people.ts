import { argon2Sync, createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';

const PERSONS = 20_000;
export const PASSWORD = 'mat-khau-cua-phep-do';

export type Person = { citizenNumber: string; deviceToken: string };

/** Accounts of level 2, each with the browser that it is used on; whatever they agreed to is forgotten. */
export async function preparePeople(owner: pg.Client): Promise<Person[]> {
  await owner.query('truncate account, openid_record, limit_count cascade');
  const secret = randomBytes(32).toString('base64url');
  await owner.query(
    `with opened as (
       insert into account (citizen_number, full_name, birth_date, sex, phone, level, password_hash, password_changed_at, active_device_id, created_at)
       select '0' || (10000000000 + n), 'Người thứ ' || n, '1990-01-01', 'female', '+84912345678', 2, $1, now(), gen_random_uuid(), now()
         from generate_series(1, ${PERSONS}) as n returning account_id, active_device_id)
     insert into device select account_id, active_device_id, $2, 'bench', now(), now() from opened`,
    [cheapHash(), createHash('sha256').update(secret).digest()],
  );
  // Not the emptied tables: told that they are empty, PostgreSQL plans to read them from end to end, and keeps to it while they fill.
  await owner.query('analyze account, device');
  const { rows } = await owner.query<{ id: string; citizenNumber: string }>(
    'select account_id as id, citizen_number as "citizenNumber" from account',
  );
  return rows.map(({ id, citizenNumber }) => ({ citizenNumber, deviceToken: `${Number(id).toString(36)}.${secret}` }));
}

/** The check of a password costs 55 ms by intent: here it is one of the least cost, so that the rest is measured. */
function cheapHash(): string {
  const [nonce, tagLength] = [Buffer.alloc(16), 32];
  const tag = argon2Sync('argon2id', { message: PASSWORD, nonce, tagLength, memory: 8, passes: 1, parallelism: 1 });
  const unpadded = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
  return `$argon2id$v=19$m=8,t=1,p=1$${unpadded(nonce)}$${unpadded(tag)}`;
}
