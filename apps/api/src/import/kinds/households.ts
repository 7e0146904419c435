import type { Kind } from '../kind.ts';
import { findPerson, personColumn, samePerson, unknownPerson, unknownProvince, unknownWard } from '../people-lookup.ts';
import { code, day, oneOf, text } from '../readers.ts';

export const households: Kind = {
  name: 'households',
  title: { vi: 'Hộ gia đình (mỗi dòng một thành viên)', en: 'Households (a line for each member)' },
  columns: {
    household_number: { vi: 'Mã hộ gia đình', reader: code, required: true },
    province_code: { vi: 'Mã tỉnh', reader: code, required: true },
    ward_code: { vi: 'Mã phường xã', reader: code },
    street: { vi: 'Số nhà đường thôn', reader: text },
    person_number: personColumn,
    relationship: {
      vi: 'Quan hệ với chủ hộ',
      required: true,
      reader: oneOf('text', [
        ['head', 'chủ hộ'],
        ['spouse', 'vợ', 'chồng', 'vợ chồng'],
        ['child', 'con'],
        ['parent', 'cha', 'mẹ', 'bố', 'cha mẹ'],
        ['grandchild', 'cháu'],
        ['sibling', 'anh', 'chị', 'em', 'anh chị em'],
        ['other', 'khác'],
      ]),
    },
    valid_from: { vi: 'Từ ngày', reader: day, required: true },
    valid_to: { vi: 'Đến ngày', reader: day },
  },
  extra: ['person_id bigint'],
  key: ['household_number', samePerson, 'valid_from'],
  check: ({ valid_from: from, valid_to: to }) =>
    from && to && to < from
      ? [{ column: 'valid_to', reason: { vi: 'Đến ngày phải sau từ ngày', en: 'Ends before it begins' } }]
      : [],
  prepare: [findPerson()],
  refusals: [
    unknownPerson,
    unknownProvince,
    unknownWard,
    {
      column: 'relationship',
      where:
        "s.relationship = 'head' and exists (select from staged o where o.household_number = s.household_number and o.relationship = 'head' and o.person_id <> s.person_id and o.line < s.line)",
      reason: { vi: 'Hộ đã có chủ hộ ở dòng trên', en: 'An earlier line names another head' },
    },
  ],
  writes: [
    `insert into household (household_number, province_code, ward_code, street)
     select distinct on (household_number) household_number, province_code, ward_code, street from staged order by household_number, line desc
     on conflict (household_number) do update set province_code = excluded.province_code, ward_code = excluded.ward_code, street = excluded.street`,
    `update household h set head_person_id = s.person_id from staged s where s.household_number = h.household_number and s.relationship = 'head'`,
    `insert into household_member (person_id, household_number, relationship, valid_from, valid_to)
     select person_id, household_number, relationship, valid_from, valid_to from staged
     on conflict (person_id, household_number, valid_from) do update set relationship = excluded.relationship, valid_to = excluded.valid_to`,
    `insert into route (kind, key, person_id) select 'household', household_number, person_id from staged where relationship = 'head'
     on conflict (kind, key) do update set person_id = excluded.person_id`,
  ],
};
