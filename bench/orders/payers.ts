import type { ClientBase } from 'pg';
import { type SignedIn, signIn } from '../history-people.ts';

/** More than pay in a round, and too many to be read through for one of them. */
const PERSONS = 48_000;
const FIRST_NUMBER = 1_000_000_000;

/** The social insurance number of a payer, as text and inside a statement. */
export const numberOf = (personId: number): string => String(FIRST_NUMBER + personId);
export const NUMBER_IN_SQL = (person: string): string => `(${FIRST_NUMBER} + ${person})::text`;

/** People with a household's card that ends soon, each signed in; made once, renewed by `forget`. */
export async function preparePayers(owner: ClientBase): Promise<SignedIn[]> {
  const { rows } = await owner.query<{ count: string }>('select count(*) from card');
  if (Number(rows[0]?.count) !== PERSONS) await writePayers(owner);
  await forget(owner);
  return signIn(
    owner,
    Array.from({ length: PERSONS }, (_, index) => index + 1),
  );
}

async function writePayers(owner: ClientBase): Promise<void> {
  await owner.query('truncate person, route cascade');
  await owner.query(
    `insert into person (person_id, full_name, name_key, birth_date, sex, province_code, agency_code)
     select id, 'Nguyễn Văn Mẫu', 'NGUYEN VAN MAU', date '1970-01-01' + (id % 12000)::int, 'male', a.province_code, a.agency_code
       from generate_series(1, $1::bigint) id, (select province_code, agency_code from agency order by agency_code limit 1) a`,
    [PERSONS],
  );
  await owner.query(
    `with numbered as (insert into identifier (person_id, kind, value)
       select person_id, 'social-insurance-number', ${NUMBER_IN_SQL('person_id')} from person returning person_id, value)
     insert into route (kind, key, person_id) select 'social-insurance-number', value, person_id from numbered`,
  );
  await owner.query(
    `insert into card (person_id, serial, card_number, object_code, benefit_code, first_facility_code, valid_from, valid_to, issued_on, state)
     select person_id, 1, ${NUMBER_IN_SQL('person_id')}, 'GD', 4, (select facility_code from facility order by facility_code limit 1),
            current_date - 355, current_date + 9, current_date - 355, 'in-force' from person`,
  );
}

/** As if nobody had ordered anything. */
export async function forget(owner: ClientBase): Promise<void> {
  await owner.query(
    `truncate contribution_order, contribution_order_item, received_payment, payment_exception, ledger_entry, ledger_entry_to_add, ledger_day_total, contribution_period, notification, reminder, issued_document,
              limit_count cascade`,
  );
  await owner.query(`delete from route where kind in ('contribution-order', 'document')`);
  await owner.query('delete from card where serial > 1');
  await owner.query(
    `update card set valid_from = current_date - 355, valid_to = current_date + 9, five_year_from = null, state = 'in-force'
      where valid_to <> current_date + 9 or state <> 'in-force'`,
  );
  // What was emptied is not analyzed: plans made for tables known to be empty stay when they fill.
  await owner.query('vacuum analyze person, identifier, card, route');
}
