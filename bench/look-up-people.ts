import type { ClientBase } from 'pg';
import { LARGE_PROVINCE } from './look-up-places.ts';

export const PERSONS = 1_000_000;
export const EMPLOYERS = 200_000;

const FAMILY = words('NGUYEN TRAN LE PHAM HOANG HUYNH PHAN VU VO DANG BUI DO HO NGO DUONG LY DINH TRINH MAI CAO');
const MIDDLE = words('VAN THI DUC HUU QUANG MINH NGOC THANH XUAN THU HONG KIM GIA BAO ANH QUOC DINH CONG TUAN HAI');
const GIVEN = words(
  'AN BINH CHAU DUNG GIANG HA HIEU HOA HUNG HUONG KHANH LAN LINH LONG MAI NAM NGA PHUC QUAN SON TAM THAO TRANG VY YEN',
);
const BRANCH = 'Công ty TNHH May mặc;Công ty Cổ phần Xây dựng;Công ty TNHH Thương mại;Trường Tiểu học;Hợp tác xã Dịch vụ'.split(
  ';',
);
const BRAND = 'An Phú;Bình Minh;Đại Thành;Hưng Thịnh;Kim Long;Nam Việt;Phú Quý;Sao Mai;Tân Tiến;Trường Sơn;Việt Hưng'.split(';');

export type LookedUp = { fullName: string; birthDate: string; province: string; citizenNumber: string; cardNumber: string };

/** A person of the bench by number, as the statement below makes them. */
export function personNumber(id: number): LookedUp {
  const digits = String(id);
  return {
    fullName: nameOf(id),
    birthDate: new Date(Date.UTC(1940, 0, 1 + ((id * 7919) % 28_000))).toISOString().slice(0, 10),
    province: LARGE_PROVINCE,
    citizenNumber: digits.padStart(12, '0'),
    cardNumber: `DN401${digits.padStart(10, '0')}`,
  };
}

/** What somebody types for an employer: rare words, common ones, a code. */
export function employerSearch(turn: number): string {
  const brand = BRAND[turn % BRAND.length] ?? '';
  return [`${brand} ${turn % 4000}`, 'công ty tnhh', `may mac ${brand}`, `BM${turn}`][turn % 4] ?? '';
}

/** A million people with a number, a card and a phone, and employers, a fifth of them in one province; once for every further run. */
export async function peopleToLookUp(owner: ClientBase): Promise<void> {
  const { rows } = await owner.query<{ people: string; employers: string }>(
    'select (select count(*) from person) as people, (select count(*) from employer) as employers',
  );
  if (Number(rows[0]?.people) === PERSONS && Number(rows[0]?.employers) === EMPLOYERS) return;
  await owner.query('truncate person, identifier, route, card, employer cascade');
  await owner.query(
    `insert into person (person_id, full_name, name_key, birth_date, sex, province_code, phone, agency_code)
     select id, name, name, date '1940-01-01' + (id * 7919 % 28000)::int, 'male', '79', '+849' || lpad(id::text, 8, '0'), '7901'
       from (select id, ${nameInSql} as name from generate_series(1, $4::bigint) id) as people`,
    [FAMILY, MIDDLE, GIVEN, PERSONS],
  );
  const everybody = `generate_series(1, ${PERSONS}::bigint) id`;
  for (const [kind, number] of [
    ['social-insurance-number', "lpad(id::text, 10, '0')"],
    ['citizen-number', "lpad(id::text, 12, '0')"],
  ]) {
    await owner.query(`insert into identifier (person_id, kind, value) select id, '${kind}', ${number} from ${everybody}`);
    await owner.query(`insert into route (kind, key, person_id) select '${kind}', ${number}, id from ${everybody}`);
  }
  const card = "'DN401' || lpad(id::text, 10, '0')";
  await owner.query(`insert into route (kind, key, person_id) select 'health-card', ${card}, id from ${everybody}`);
  await owner.query(
    `insert into card (person_id, serial, card_number, object_code, benefit_code, first_facility_code, valid_from, issued_on, state)
     select id, 1, ${card}, 'DN', 4, '01001', '2026-01-01', '2026-01-01', 'in-force' from ${everybody}`,
  );
  await owner.query(
    `insert into employer (employer_code, name, province_code, address, agency_code)
     select 'BM' || id, ($1::text[])[1 + id % ${BRANCH.length}] || ' ' || ($2::text[])[1 + id % ${BRAND.length}] || ' ' || id % 4000,
            case when id % 5 = 0 then '79' else p.codes[1 + id % array_length(p.codes, 1)] end, 'Phường Ví Dụ', '7901'
       from generate_series(1, ${EMPLOYERS}) id, (select array_agg(code order by code) as codes from province) p`,
    [BRANCH, BRAND],
  );
  await owner.query('vacuum analyze person, identifier, route, card, employer');
}

const nameInSql = `($1::text[])[1 + id % 20] || ' ' || ($2::text[])[1 + id / 20 % 20] || ' ' || ($3::text[])[1 + id / 400 % 25]`;

function nameOf(id: number): string {
  return [FAMILY[id % 20], MIDDLE[Math.floor(id / 20) % 20], GIVEN[Math.floor(id / 400) % 25]].join(' ');
}

function words(text: string): string[] {
  return text.split(' ');
}
