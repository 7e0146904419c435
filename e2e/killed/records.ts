import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startEmbedded } from '@openvssid/server/db/embedded/start';
import { hashToken, newToken } from '@openvssid/server/tokens';
import type { OfficerRole } from '../../apps/api/src/http/officer-session.ts';
import { DEMONSTRATION_AGENCY } from '../../apps/api/src/population/demonstration/accounts.ts';
import { addPayers, type Payer } from '../payments/payers.ts';

/** What one person's file has come to: each of these is there once or not at all. */
export type Told = { files: string[]; decisions: number; letters: number; cards: string[]; notices: string[] };
/** Lists of one month: how many there are, how often this one was made, and how many payments of how many benefits there are. */
export type ToldList = { lists: number; made: number; payments: number; benefits: number };

/** The running product's own database, looked into from outside; people and officers are written there. */
export async function openRecords(dataDir: string) {
  const { ownerUrl } = await startEmbedded({ dataDir });
  const owner = new pg.Client({ connectionString: ownerUrl });
  // The database is killed: that is no fault of the test.
  owner.on('error', () => undefined);
  await owner.connect();
  return {
    /** With a card, signed in, each with a telephone number of their own. */
    async addPeople(count: number): Promise<Payer[]> {
      const people = await addPayers(ownerUrl, count);
      await owner.query(`update person set phone = '+849' || lpad(person_id::text, 8, '0') where person_id = any($1)`, [
        people.map(({ personId }) => personId),
      ]);
      return people;
    },
    /** Whoever is paid in cash by the agency, and needs no account. */
    async addBeneficiaries(count: number): Promise<void> {
      await owner.query(
        `with added as (
           insert into person (person_id, full_name, name_key, birth_date, sex, province_code, agency_code)
           select (select max(person_id) from person) + n, 'Trần Thị Hưu', 'TRAN THI HUU', '1955-02-01', 'female', province_code, agency_code
             from agency, generate_series(1, $2) n where agency_code = $1 returning person_id)
         insert into benefit (person_id, benefit_id, tab, kind, decision_number, decision_on, from_day, amount, agency_code, pay_method)
         select person_id, gen_random_uuid(), 'monthly', 'pension', 'QĐ ' || person_id, '2015-01-10', '2015-02-01', 5000000, $1, 'cash' from added`,
        [DEMONSTRATION_AGENCY, count],
      );
    },
    /** The cookie of an officer of the agency who is signed in. */
    async addOfficer(role: OfficerRole): Promise<string> {
      const [officerId, token] = [randomUUID(), newToken()];
      await owner.query(
        `insert into officer (officer_id, agency_code, full_name, email, roles, state) values ($1, $2, $3, $3, array[$3], 'active')`,
        [officerId, DEMONSTRATION_AGENCY, role],
      );
      await owner.query(
        `insert into officer_session (token_hash, session_id, officer_id, created_at, last_seen_at, idle_until, absolute_until)
         values ($1, gen_random_uuid(), $2, now(), now(), now() + interval '1 day', now() + interval '1 day')`,
        [hashToken(token), officerId],
      );
      return `openvssid_officer=${token}`;
    },
    async tell({ personId }: Payer): Promise<Told> {
      const { rows } = await owner.query<Told>(
        `select array(select state from application where person_id = $1) as files,
                (select count(*)::int from application_event where person_id = $1 and type = 'decided') as decisions,
                (select count(*)::int from letter where person_id = $1) as letters,
                array(select state from card where person_id = $1 order by serial) as cards,
                array(select kind from notification where person_id = $1 and (kind like 'application-%' or kind = 'card-issued') order by kind) as notices`,
        [personId],
      );
      const [told] = rows;
      if (!told) throw new Error('The database tells nothing');
      return told;
    },
    /** The list, and whether there is another of its month. */
    async tellList(listId: string): Promise<ToldList> {
      const { rows } = await owner.query<ToldList>(
        `select (select count(*)::int from payment_list o where o.agency_code = l.agency_code and o.month = l.month) as lists,
                (select count(*)::int from payment_list_event e where e.list_id = l.list_id and e.kind = 'made') as made,
                (select count(*)::int from benefit_payment p where p.month = l.month) as payments,
                (select count(distinct p.benefit_id)::int from benefit_payment p where p.month = l.month) as benefits
           from payment_list l where l.list_id = $1`,
        [listId],
      );
      const [told] = rows;
      if (!told) throw new Error(`There is no list ${listId}`);
      return told;
    },
    close: () => owner.end().catch(() => undefined),
  };
}
export type Records = Awaited<ReturnType<typeof openRecords>>;
