import { nameKey } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { hashPassword } from '@openvssid/server/passwords/password-hash';
import { quickHash } from '@openvssid/server/testing/quick-hash';

export type TestPerson = {
  fullName?: string;
  birthDate?: string;
  socialInsuranceNumber: string;
  citizenNumber?: string;
  phone?: string | null;
  email?: string | null;
  /** Without one the account waits for its activation; null: no account. */
  password?: string | null;
  /** Hashed at the product's cost: for tests of how long that takes. */
  fullCost?: true;
  agencyCode?: string;
};

const ANY_AGENCY = sql<{ agencyCode: string; provinceCode: string }>(
  'test-any-agency',
  'select agency_code as "agencyCode", province_code as "provinceCode" from agency where $1::text is null or agency_code = $1 order by agency_code limit 1',
);
const INSERT_PERSON = sql<{ personId: number }>(
  'test-insert-person',
  `insert into person (full_name, name_key, birth_date, sex, province_code, street, phone, email, agency_code)
   values ($1, $2, $3, 'female', $4, '12 Lê Lợi', $5, $6, $7) returning person_id as "personId"`,
);
const INSERT_IDENTIFIER = sql(
  'test-insert-identifier',
  `with identifier as (insert into identifier (person_id, kind, value) values ($1, $2, $3)) insert into route (kind, key, person_id) values ($2, $3, $1)`,
);
const INSERT_ACCOUNT = sql(
  'test-insert-account',
  `insert into account (person_id, state, password_hash) values ($1, case when $2::text is null then 'invited' else 'active' end, $2)`,
);

/** Somebody in the records, with an account; answers the person's id. */
export async function addTestPerson(services: Services, person: TestPerson): Promise<number> {
  const {
    fullName = 'Nguyễn Thị Mẫu',
    birthDate = '1990-03-08',
    phone = '+84912345678',
    email = 'mau@example.vn',
    password,
  } = person;
  const hash = typeof password !== 'string' ? null : person.fullCost ? await hashPassword(password) : quickHash(password);
  return services.db.transaction(async (tx) => {
    const [agency] = await tx.run(ANY_AGENCY, [person.agencyCode ?? null]);
    if (!agency) throw new Error('the test database has no agency');
    const [row] = await tx.run(INSERT_PERSON, [
      fullName,
      nameKey(fullName),
      birthDate,
      agency.provinceCode,
      phone,
      email,
      agency.agencyCode,
    ]);
    if (!row) throw new Error('no person was written');
    await tx.run(INSERT_IDENTIFIER, [row.personId, 'social-insurance-number', person.socialInsuranceNumber]);
    if (person.citizenNumber !== undefined)
      await tx.run(INSERT_IDENTIFIER, [row.personId, 'citizen-number', person.citizenNumber]);
    if (password !== null) await tx.run(INSERT_ACCOUNT, [row.personId, hash]);
    return row.personId;
  });
}
