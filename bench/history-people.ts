import type { ClientBase } from 'pg';
import { hashToken } from '@openvssid/server/tokens';

export const PERIODS = 20;
const SIGNED_IN = 50_000;
const TOKEN_LENGTH = 43;

/** SQL for the stored hash of a person's token. */
export const tokenHash = (person: string): string => `sha256(lpad(${person}::text, ${TOKEN_LENGTH}, 'b')::bytea)`;

export type SignedIn = { personId: number; cookie: string };

/**
 * People with twenty periods each in one fund, written in the order of the people as every load of this product does;
 * evenly spread ones among them are signed in.
 */
export async function peopleWithHistory(owner: ClientBase, persons: number): Promise<SignedIn[]> {
  const { rows } = await owner.query<{ count: string }>('select count(*) from person');
  if (Number(rows[0]?.count) !== persons) await writePeople(owner, persons);
  const step = Math.max(1, Math.floor(persons / SIGNED_IN));
  const people = Array.from({ length: Math.floor(persons / step) }, (_, index) => 1 + index * step);
  return signIn(owner, people);
}

async function writePeople(owner: ClientBase, persons: number): Promise<void> {
  await owner.query('truncate person, contribution_period cascade');
  await owner.query(
    `insert into person (person_id, full_name, name_key, birth_date, sex, province_code, agency_code)
     select id, 'Nguyễn Văn Mẫu', 'NGUYEN VAN MAU', date '1970-01-01' + (id % 12000)::int, 'male', a.province_code, a.agency_code
       from generate_series(1, $1::bigint) id, (select province_code, agency_code from agency order by agency_code limit 1) a`,
    [persons],
  );
  await owner.query(
    `insert into contribution_period (person_id, fund, from_month, seq, to_month, scheme, employer_code, employer_name, job_title, workplace,
                                      insurable_earnings, paid)
     select id, 'social-insurance', (date '2006-01-01' + make_interval(months => n * 12))::date, 0,
            (date '2006-12-01' + make_interval(months => n * 12))::date, 'compulsory', 'TD' || (id % 5000), 'Công ty cổ phần May mặc Ví Dụ số ' || (id % 5000),
            'Công nhân may công nghiệp', 'Khu công nghiệp Ví Dụ, Hà Nội', 5000000 + n * 350000 + id % 1000, n % 7 <> 3
       from generate_series(1, $1::bigint) id cross join generate_series(0, $2::int - 1) n
      order by id, n`,
    [persons, PERIODS],
  );
  await owner.query('vacuum analyze person, contribution_period');
}

/** Gives each an account and a session; whoever was signed in before is not any more. */
export async function signIn(owner: ClientBase, people: readonly number[]): Promise<SignedIn[]> {
  const hashes = people.map((personId) => hashToken(tokenOf(personId)));
  await owner.query('truncate session, device, account cascade');
  await owner.query(`insert into account (person_id, state) select id, 'active' from unnest($1::bigint[]) id`, [people]);
  await owner.query(
    `insert into session (person_id, token_hash, session_id, device_id, method, created_at, last_seen_at, idle_until, absolute_until)
     select id, hash, gen_random_uuid(), gen_random_uuid(), 'password', now(), now(), now() + interval '1 day', now() + interval '1 day'
       from unnest($1::bigint[], $2::bytea[]) as s (id, hash)`,
    [people, hashes],
  );
  await owner.query('vacuum analyze account, session');
  return people.map((personId) => ({ personId, cookie: `${personId.toString(36)}.${tokenOf(personId)}` }));
}

/** Easily made again inside a statement: the hash of it in SQL is TOKEN_HASH. */
function tokenOf(personId: number): string {
  return String(personId).padStart(TOKEN_LENGTH, 'b');
}
