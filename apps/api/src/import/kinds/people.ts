import { citizenNumberWarnings, nameKey, parseCitizenNumber } from '@openvssid/core';
import type { Cells, Finding, Kind, Sentence } from '../kind.ts';
import { unknownAgency, unknownProvince, unknownWard } from '../people-lookup.ts';
import {
  birthDate,
  citizenNumber,
  code,
  day,
  email,
  oldIdNumber,
  passportNumber,
  personName,
  personNumber,
  phone,
  sex,
  socialInsuranceNumber,
  socialInsuranceNumbers,
  text,
} from '../readers.ts';

/** Each way of naming a person, and the column that holds it. */
const NUMBERS = [
  ['social-insurance-number', 'social_insurance_number'],
  ['citizen-number', 'citizen_number'],
  ['old-id-number', 'old_id_number'],
  ['passport-number', 'passport_number'],
] as const;

const GUARDIANS = ['father', 'mother', 'guardian'] as const;

const numbersOf = `staged s cross join lateral (values ${NUMBERS.map(([kind, column]) => `('${kind}', s.${column}, true)`).join(', ')}) as n (kind, value, current)`;
const formerNumbersOf = `staged s cross join lateral unnest(s.former_numbers) as f (value)`;

export const people: Kind = {
  name: 'people',
  title: { vi: 'Người tham gia', en: 'People' },
  columns: {
    social_insurance_number: { vi: 'Mã số BHXH', reader: socialInsuranceNumber, required: true },
    former_numbers: { vi: 'Mã số BHXH cũ', reader: socialInsuranceNumbers },
    citizen_number: { vi: 'Số CCCD', reader: citizenNumber },
    old_id_number: { vi: 'Số CMND', reader: oldIdNumber },
    passport_number: { vi: 'Số hộ chiếu', reader: passportNumber },
    full_name: { vi: 'Họ và tên', reader: personName, required: true },
    birth_date: { vi: 'Ngày sinh', reader: birthDate, required: true },
    sex: { vi: 'Giới tính', reader: sex, required: true },
    nationality: { vi: 'Quốc tịch', reader: code, otherwise: 'VN' },
    ethnicity: { vi: 'Dân tộc', reader: text },
    province_code: { vi: 'Mã tỉnh', reader: code, required: true },
    ward_code: { vi: 'Mã phường xã', reader: code },
    street: { vi: 'Số nhà đường thôn', reader: text },
    phone: { vi: 'Điện thoại', reader: phone },
    email: { vi: 'Email', reader: email },
    agency_code: { vi: 'Mã cơ quan BHXH', reader: code, required: true },
    deceased_on: { vi: 'Ngày chết', reader: day },
    father_number: { vi: 'Số của cha', reader: personNumber },
    mother_number: { vi: 'Số của mẹ', reader: personNumber },
    guardian_number: { vi: 'Số của người giám hộ', reader: personNumber },
  },
  extra: ['person_id bigint', 'is_new boolean', 'birth date', ...GUARDIANS.map((role) => `${role}_id bigint`)],
  key: ['social_insurance_number'],
  derived: { name_key: (cells) => nameKey(cells['full_name'] ?? '') },
  warn: warnOfCitizenNumber,
  prepare: [
    "update staged set birth = case when length(birth_date) = 4 then (birth_date || '-01-01')::date else birth_date::date end",
    "update staged s set person_id = r.person_id from route r where r.kind = 'social-insurance-number' and r.key = s.social_insurance_number",
    // A new number takes the place of one that the same line calls former.
    `update staged s set person_id = r.person_id from route r
     where s.person_id is null and r.kind = 'social-insurance-number' and r.key = any(s.former_numbers)`,
  ],
  refusals: [
    unknownProvince,
    unknownWard,
    unknownAgency,
    {
      column: 'birth_date',
      where: "s.birth > current_date or s.birth < '1900-01-01'",
      reason: { vi: 'Ngày sinh phải từ năm 1900 đến hôm nay', en: 'Born between 1900 and today' },
    },
    ...NUMBERS.map(([kind, column]) => ({
      column,
      where: `exists (select from route r where r.kind = '${kind}' and r.key = s.${column} and r.person_id is distinct from s.person_id)`,
      reason: { vi: 'Số này đã thuộc về người khác', en: 'This number belongs to somebody else' },
    })),
    {
      column: 'former_numbers',
      where:
        "exists (select from route r where r.kind = 'social-insurance-number' and r.key = any(s.former_numbers) and r.person_id is distinct from s.person_id)",
      reason: { vi: 'Một mã số cũ đã thuộc về người khác', en: 'A former number belongs to somebody else' },
    },
    {
      column: 'former_numbers',
      where: 'exists (select from staged o where o.social_insurance_number = any(s.former_numbers) and o.line <> s.line)',
      reason: { vi: 'Mã số cũ này là mã số của một dòng khác', en: 'Another line has this former number as its own' },
    },
    ...NUMBERS.slice(1).map(([, column]) => ({
      column,
      where: `exists (select from staged o where o.${column} = s.${column} and o.line < s.line and o.social_insurance_number <> s.social_insurance_number)`,
      reason: { vi: 'Số này đã có ở dòng trên cho người khác', en: 'An earlier line gives this number to somebody else' },
    })),
  ],
  complete: ["update staged set is_new = person_id is null, person_id = coalesce(person_id, nextval('person_id_sequence'))"],
  writes: [
    `insert into person (person_id, full_name, name_key, birth_date, birth_year_only, sex, nationality, ethnicity, province_code, ward_code, street, phone, email,
       agency_code, deceased_on)
     select person_id, full_name, name_key, birth, length(birth_date) = 4, sex, nationality, ethnicity, province_code, ward_code, street, phone, email, agency_code, deceased_on
     from staged order by line
     on conflict (person_id) do update set full_name = excluded.full_name, name_key = excluded.name_key, birth_date = excluded.birth_date,
       birth_year_only = excluded.birth_year_only, sex = excluded.sex, nationality = excluded.nationality, ethnicity = excluded.ethnicity,
       province_code = excluded.province_code, ward_code = excluded.ward_code, street = excluded.street, phone = excluded.phone, email = excluded.email,
       agency_code = excluded.agency_code, deceased_on = excluded.deceased_on, updated_at = now()`,
    `update identifier i set current = false, valid_to = coalesce(valid_to, current_date) from ${numbersOf}
     where i.person_id = s.person_id and i.kind = n.kind and i.value <> n.value and i.current`,
    `insert into identifier (person_id, kind, value, current) select s.person_id, n.kind, n.value, true from ${numbersOf} where n.value is not null
     on conflict (person_id, kind, value) do update set current = true, valid_to = null`,
    `insert into identifier (person_id, kind, value, current) select distinct s.person_id, 'social-insurance-number', f.value, false from ${formerNumbersOf}
     where f.value <> s.social_insurance_number on conflict (person_id, kind, value) do update set current = false`,
    `insert into route (kind, key, person_id) select n.kind, n.value, s.person_id from ${numbersOf} where n.value is not null
     union select 'social-insurance-number', f.value, s.person_id from ${formerNumbersOf} on conflict do nothing`,
    ...GUARDIANS.flatMap(guardianship),
  ],
  afterthoughts: GUARDIANS.map((role) => ({
    column: `${role}_number`,
    where: `s.${role}_number is not null and s.${role}_id is null`,
    reason: {
      vi: 'Chưa có người mang số này: nhập lại tệp sau khi đã có',
      en: 'Nobody has this number yet: repeat the import once they are in',
    },
  })),
};

/** Both sides of the link, until the eighteenth birthday; a guardian who is not imported yet is linked when the file is repeated. */
function guardianship(role: (typeof GUARDIANS)[number]): string[] {
  const until = "(s.birth + interval '18 years' - interval '1 day')::date";
  const found = `update staged s set ${role}_id = r.person_id from route r
    where r.key = s.${role}_number and r.kind in ('social-insurance-number', 'citizen-number', 'passport-number')`;
  const link = (from: string, to: string, side: string, name: string) =>
    `insert into guardianship (person_id, role, other_person_id, other_name, relationship, valid_from, valid_to)
     select ${from}, '${side}', ${to}, ${name}, '${role}', s.birth, ${until} from staged s join person g on g.person_id = s.${role}_id
     where s.${role}_id <> s.person_id
     on conflict (person_id, role, other_person_id) do update set other_name = excluded.other_name, relationship = excluded.relationship,
       valid_from = excluded.valid_from, valid_to = excluded.valid_to`;
  return [
    found,
    link(`s.${role}_id`, 's.person_id', 'guardian', 's.full_name'),
    link('s.person_id', `s.${role}_id`, 'ward', 'g.full_name'),
  ];
}

const WARNINGS: Record<'sex-disagrees' | 'birth-year-disagrees', Sentence> = {
  'sex-disagrees': { vi: 'Số CCCD cho giới tính khác', en: 'The citizen number tells another sex' },
  'birth-year-disagrees': { vi: 'Số CCCD cho năm sinh khác', en: 'The citizen number tells another birth year' },
};

function warnOfCitizenNumber(cells: Cells): Finding[] {
  const number = parseCitizenNumber(cells['citizen_number'] ?? '');
  if (!number.ok) return [];
  return citizenNumberWarnings(
    number.value,
    cells['sex'] === 'male' ? 'male' : 'female',
    Number(cells['birth_date']?.slice(0, 4)),
  ).map((warning) => ({ column: 'citizen_number', reason: WARNINGS[warning] }));
}
