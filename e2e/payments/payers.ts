import pg from 'pg';
import { hashToken, newToken } from '@openvssid/server/tokens';
import { DEMONSTRATION_AGENCY } from '../../apps/api/src/population/demonstration/accounts.ts';

/** Somebody signed in whose household card ends soon: each pays for one order of their own. */
export type Payer = { personId: number; number: string; cookie: string };

const FIRST_NUMBER = 2_900_000_000;

/** People beside those of the demonstration, of the same agency. */
export async function addPayers(ownerUrl: string, count: number): Promise<Payer[]> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const payers: Payer[] = [];
    for (let index = 0; index < count; index += 1) payers.push(await addPayer(owner, String(FIRST_NUMBER + index)));
    return payers;
  } finally {
    await owner.end();
  }
}

async function addPayer(owner: pg.Client, number: string): Promise<Payer> {
  const { rows } = await owner.query<{ personId: string }>(
    `insert into person (person_id, full_name, name_key, birth_date, sex, province_code, agency_code)
     select (select coalesce(max(person_id), 0) + 1 from person), 'Nguyễn Văn Mẫu', 'NGUYEN VAN MAU', '1985-02-01', 'male', province_code, agency_code
       from agency where agency_code = $1 returning person_id as "personId"`,
    [DEMONSTRATION_AGENCY],
  );
  const personId = Number(rows[0]?.personId);
  await owner.query(`insert into identifier (person_id, kind, value) values ($1, 'social-insurance-number', $2)`, [
    personId,
    number,
  ]);
  await owner.query(`insert into route (kind, key, person_id) values ('social-insurance-number', $2, $1)`, [personId, number]);
  await owner.query(
    `insert into card (person_id, serial, card_number, object_code, benefit_code, first_facility_code, valid_from, valid_to, issued_on, state)
     select $1, 1, $2, 'GD', 4, (select facility_code from facility order by facility_code limit 1), current_date - 355, current_date + 9,
            current_date - 355, 'in-force'`,
    [personId, number],
  );
  return { personId, number, cookie: await signIn(owner, personId) };
}

async function signIn(owner: pg.Client, personId: number): Promise<string> {
  const token = newToken();
  await owner.query(`insert into account (person_id, state) values ($1, 'active')`, [personId]);
  await owner.query(
    `insert into session (person_id, token_hash, session_id, device_id, method, created_at, last_seen_at, idle_until, absolute_until)
     values ($1, $2, gen_random_uuid(), gen_random_uuid(), 'password', now(), now(), now() + interval '1 day', now() + interval '1 day')`,
    [personId, hashToken(token)],
  );
  return `openvssid_citizen=${personId.toString(36)}.${token}`;
}
