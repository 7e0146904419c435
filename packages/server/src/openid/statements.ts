import { sql } from '../db/database.ts';

export type Stored = { idHash: Buffer; sealed: Buffer; consumedAt: number | null };

const COLUMNS = 'id_hash as "idHash", sealed, extract(epoch from consumed_at)::bigint as "consumedAt"';

// Several at once, each id once, in one order: two that keep the same wait for each other. What was consumed stays so, whoever saves an older copy of it again. Nobody waits for the disk: a crash of PostgreSQL that takes the last
// moment's records with it sends somebody to sign in once more. What ends something (consume, destroy, revoke) is on the disk before it is answered.
export const KEEP = sql(
  'openid-keep',
  `insert into openid_record as r (id_hash, model, sealed, grant_hash, uid_hash, user_code_hash, account_hash, expires_at)
   select kept.id_hash, kept.model, kept.sealed, kept.grant_hash, kept.uid_hash, kept.user_code_hash, kept.account_hash, to_timestamp(kept.ends)
     from unnest($1::bytea[], $2::text[], $3::bytea[], $4::bytea[], $5::bytea[], $6::bytea[], $7::bytea[], $8::bigint[])
            as kept (id_hash, model, sealed, grant_hash, uid_hash, user_code_hash, account_hash, ends),
          (select set_config('synchronous_commit', 'off', true)) as unhurried
    order by kept.id_hash
   on conflict (id_hash) do update set sealed = excluded.sealed, grant_hash = excluded.grant_hash, uid_hash = excluded.uid_hash,
     user_code_hash = excluded.user_code_hash, account_hash = excluded.account_hash, expires_at = excluded.expires_at`,
);

// For what may be there once only; a row past its end ($5 is now) is none.
export const KEEP_NEW = sql<{ kept: boolean }>(
  'openid-keep-new',
  `insert into openid_record as r (id_hash, model, sealed, expires_at) values ($1, $2, $3, to_timestamp($4))
   on conflict (id_hash) do update set sealed = excluded.sealed, expires_at = excluded.expires_at where r.expires_at <= to_timestamp($5)
   returning true as kept`,
);

// Each by itself in the index, however many are asked for and whatever PostgreSQL thinks of the size of the table. The outer limit takes nothing
// away: it tells the planner that few are asked for, so that it plans once and not for every look-up anew.
export const FIND = sql<Stored>(
  'openid-find',
  `select found.* from (select id from unnest($1::bytea[]) as a (id) limit cardinality($1::bytea[])) as asked
     cross join lateral (select ${COLUMNS} from openid_record where id_hash = asked.id limit 1) as found`,
);

// A session keeps its uid when it is given a new id at sign-in.
export const FIND_BY_UID = sql<Stored>(
  'openid-find-by-uid',
  `select ${COLUMNS} from openid_record where uid_hash = $1 order by expires_at desc limit 1`,
);

export const FIND_BY_USER_CODE = sql<Stored>(
  'openid-find-by-user-code',
  `select ${COLUMNS} from openid_record where user_code_hash = $1 order by expires_at desc limit 1`,
);

export const CONSUME = sql<{ consumed: boolean }>(
  'openid-consume',
  'update openid_record set consumed_at = now() where id_hash = $1 and consumed_at is null returning true as consumed',
);

export const DESTROY = sql('openid-destroy', 'delete from openid_record where id_hash = $1');

// For what only leads on: should a crash bring it back, whoever holds it may take the next step once more and gets nothing new by it.
export const CONSUME_UNHURRIED = sql<{ consumed: boolean }>(
  'openid-consume-unhurried',
  `update openid_record set consumed_at = now() from (select set_config('synchronous_commit', 'off', true)) as unhurried
    where id_hash = $1 and consumed_at is null returning true as consumed`,
);
export const DESTROY_UNHURRIED = sql<{ gone: boolean }>(
  'openid-destroy-unhurried',
  `delete from openid_record using (select set_config('synchronous_commit', 'off', true)) as unhurried where id_hash = $1 returning true as gone`,
);

// In one order, because the library revokes a grant for each of its models at the same time.
export const REVOKE_GRANT = sql(
  'openid-revoke-grant',
  `delete from openid_record where id_hash in (select id_hash from openid_record where grant_hash = $1 order by id_hash for update)`,
);

export const FORGET_ACCOUNT = sql(
  'openid-forget-account',
  `delete from openid_record where id_hash in (select id_hash from openid_record where account_hash = $1 order by id_hash for update)`,
);

export const REMOVE_EXPIRED = sql<{ gone: number }>(
  'openid-remove-expired',
  `with gone as (
     delete from openid_record
      where ctid = any(array(select ctid from openid_record where expires_at < $1 limit $2 for update skip locked)) returning 1
   )
   select count(*) as gone from gone`,
);
