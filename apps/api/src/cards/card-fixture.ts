import { randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { CITIZEN_COOKIE, startSession } from '../http/citizen-session.ts';
import type { TestServices } from '../testing/test-services.ts';

export const FACILITY = { code: '01001', name: 'Bệnh viện Mẫu' };

/** People and cards of a test; `personId` tells them apart. */
export type CardPeople = {
  addPerson(personId: number, fields?: Record<string, unknown>): Promise<void>;
  addCard(personId: number, serial: number, fields?: Record<string, unknown>): Promise<number>;
  /** The cookie of a new session of this person. */
  signIn(personId: number): Promise<Record<string, string>>;
};

/** Puts people and their cards straight into the tables, as an import would. */
export function cardPeople({ services, clock, database }: TestServices): CardPeople {
  const { asOwner } = database;
  return {
    addPerson: (personId, fields = {}) =>
      asOwner(async (client) => {
        await client.query(
          `insert into facility (facility_code, name, province_code, address, level, health_contract, issues_sick_leave)
           values ($1, $2, '01', 'Hà Nội', 'basic', true, true) on conflict (facility_code) do update set name = excluded.name`,
          [FACILITY.code, FACILITY.name],
        );
        await insert(client, 'person', {
          person_id: personId,
          full_name: 'Nguyễn Văn Mẫu',
          name_key: 'NGUYEN VAN MAU',
          birth_date: '1985-02-01',
          sex: 'male',
          province_code: '01',
          agency_code: (await client.query<{ code: string }>('select agency_code as code from agency limit 1')).rows[0]?.code,
          ...fields,
        });
        await client.query(`insert into account (person_id, state) values ($1, 'active')`, [personId]);
      }),
    addCard: (personId, serial, fields = {}) =>
      asOwner((client) =>
        insert(client, 'card', {
          person_id: personId,
          serial,
          card_number: 'DN4010190000001',
          object_code: 'DN',
          benefit_code: 4,
          first_facility_code: FACILITY.code,
          valid_from: '2026-01-01',
          valid_to: '2026-12-31',
          five_year_from: '2021-01-01',
          issued_on: '2025-12-15',
          management_code: '01010190000001',
          address: 'Thôn Mẫu, Xã Ví Dụ, Hà Nội',
          state: 'in-force',
          state_since: '2025-12-15T08:00:00+07:00',
          ...fields,
        }),
      ),
    async signIn(personId) {
      const deviceId = randomUUID();
      await asOwner((client) =>
        client.query(`insert into device (person_id, device_id, secret_hash, name) values ($1, $2, $3, 'test')`, [
          personId,
          deviceId,
          randomBytes(32),
        ]),
      );
      const value = await services.db.transaction((tx) => startSession(tx, personId, deviceId, 'password', clock.now()));
      return { [CITIZEN_COOKIE]: value };
    },
  };
}

async function insert(client: pg.Client, table: 'person' | 'card', row: Record<string, unknown>): Promise<number> {
  const columns = Object.keys(row);
  const text = `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')}) returning *`;
  const result = await client.query<{ status_index?: string }>(text, Object.values(row));
  return Number(result.rows[0]?.status_index ?? 0);
}
