import type { Column, Refusal } from './kind.ts';
import { personNumber } from './readers.ts';

/** The column that says whose row it is, and the statements that find the person. */
export const personColumn = { vi: 'Số của người', reader: personNumber, required: true } as const satisfies Column;

export function findPerson(number = 'person_number', id = 'person_id'): string {
  return `update staged s set ${id} = r.person_id from route r
    where r.key = s.${number} and r.kind in ('social-insurance-number', 'citizen-number', 'passport-number')`;
}

/** Whose row it is as part of a key: the person under whichever number. */
export const samePerson = 'coalesce(staged.person_id::text, staged.person_number)';

export const unknownPerson: Refusal = {
  column: 'person_number',
  where: 's.person_id is null',
  reason: { vi: 'Không có người mang số này: hãy nhập tệp people trước', en: 'Nobody has this number: import people first' },
};

export function unknownCode(column: string, table: string, key: string, vi: string, en: string): Refusal {
  return {
    column,
    where: `s.${column} is not null and not exists (select from ${table} t where t.${key} = s.${column})`,
    reason: { vi, en },
  };
}

export const unknownProvince = unknownCode(
  'province_code',
  'province',
  'code',
  'Mã tỉnh không có trong danh mục',
  'No such province',
);
export const unknownWard: Refusal = {
  column: 'ward_code',
  where:
    's.ward_code is not null and not exists (select from ward w where w.code = s.ward_code and w.province_code = s.province_code)',
  reason: { vi: 'Mã phường, xã không thuộc tỉnh này', en: 'No such ward in this province' },
};
export const unknownAgency = unknownCode(
  'agency_code',
  'agency',
  'agency_code',
  'Chưa có cơ quan BHXH này: hãy nhập tệp agencies trước',
  'No such agency: import agencies first',
);
export const unknownEmployer = unknownCode(
  'employer_code',
  'employer',
  'employer_code',
  'Chưa có đơn vị này: hãy nhập tệp employers trước',
  'No such employer: import employers first',
);
