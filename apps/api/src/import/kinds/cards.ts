import { parseHealthCardNumber } from '@openvssid/core';
import type { Cells, Finding, Kind } from '../kind.ts';
import { findPerson, personColumn, samePerson, unknownCode, unknownPerson } from '../people-lookup.ts';
import { cardNumber, code, day, facilityCode, flag, oneOf, personName, text } from '../readers.ts';

export const cards: Kind = {
  name: 'cards',
  title: { vi: 'Thẻ BHYT', en: 'Health insurance cards' },
  columns: {
    person_number: personColumn,
    card_number: { vi: 'Số thẻ BHYT', reader: cardNumber, required: true },
    object_code: { vi: 'Mã đối tượng', reader: code, required: true },
    benefit_code: { vi: 'Mã quyền lợi', reader: oneOf('smallint', [['1'], ['2'], ['3'], ['4'], ['5']]), required: true },
    area_code: { vi: 'Mã khu vực', reader: oneOf('text', [['K1'], ['K2'], ['K3']]) },
    first_facility_code: { vi: 'Mã nơi ĐKKCB BĐ', reader: facilityCode, required: true },
    valid_from: { vi: 'Giá trị từ ngày', reader: day, required: true },
    valid_to: { vi: 'Giá trị đến ngày', reader: day },
    five_year_from: { vi: 'Thời điểm 5 năm liên tục', reader: day },
    issued_on: { vi: 'Ngày cấp', reader: day, required: true },
    management_code: { vi: 'Mã quản lý', reader: code },
    address: { vi: 'Địa chỉ', reader: text },
    guardian_name: { vi: 'Họ tên cha mẹ hoặc người giám hộ', reader: personName },
    state: {
      vi: 'Trạng thái',
      reader: oneOf('text', [
        ['in-force', 'có hiệu lực'],
        ['replaced', 'đã thay'],
        ['locked', 'tạm khóa'],
        ['withdrawn', 'thu hồi'],
      ]),
      otherwise: 'in-force',
    },
    on_paper: { vi: 'Thẻ giấy', reader: flag, otherwise: 'false' },
  },
  extra: ['person_id bigint', 'serial int'],
  key: [samePerson, 'card_number', 'issued_on'],
  check: checkCard,
  prepare: [
    findPerson(),
    'update staged s set serial = c.serial from card c where c.person_id = s.person_id and c.card_number = s.card_number and c.issued_on = s.issued_on',
  ],
  refusals: [
    unknownPerson,
    unknownCode('object_code', 'card_object', 'code', 'Mã đối tượng không có trong danh mục', 'No such insured group'),
    unknownCode(
      'first_facility_code',
      'facility',
      'facility_code',
      'Chưa có cơ sở KCB này: hãy nhập tệp facilities trước',
      'No such facility: import facilities first',
    ),
    {
      column: 'card_number',
      where: "exists (select from route r where r.kind = 'health-card' and r.key = s.card_number and r.person_id <> s.person_id)",
      reason: { vi: 'Số thẻ đã thuộc về người khác', en: 'This card number belongs to somebody else' },
    },
    {
      column: 'card_number',
      where:
        'exists (select from staged o where o.card_number = s.card_number and o.person_id <> s.person_id and o.line < s.line)',
      reason: { vi: 'Số thẻ đã có ở dòng trên cho người khác', en: 'An earlier line gives this card number to somebody else' },
    },
  ],
  complete: [
    `update staged s set serial = n.serial from (
       select line, coalesce((select max(c.serial) from card c where c.person_id = g.person_id), 0)
         + row_number() over (partition by person_id order by issued_on, line) as serial
       from staged g where serial is null) as n where n.line = s.line`,
  ],
  writes: [
    `insert into card (person_id, serial, card_number, object_code, benefit_code, area_code, first_facility_code, valid_from, valid_to, five_year_from, issued_on,
       management_code, address, guardian_name, state, on_paper)
     select person_id, serial, card_number, object_code, benefit_code, area_code, first_facility_code, valid_from, valid_to, five_year_from, issued_on,
       management_code, address, guardian_name, state, on_paper from staged
     on conflict (person_id, serial) do update set object_code = excluded.object_code, benefit_code = excluded.benefit_code, area_code = excluded.area_code,
       first_facility_code = excluded.first_facility_code, valid_from = excluded.valid_from, valid_to = excluded.valid_to, five_year_from = excluded.five_year_from,
       management_code = excluded.management_code, address = excluded.address, guardian_name = excluded.guardian_name, on_paper = excluded.on_paper,
       state = excluded.state, state_since = case when card.state = excluded.state then card.state_since else now() end`,
    // One card in force a person: the one issued last.
    `update card c set state = 'replaced', state_since = now() where c.state = 'in-force' and c.person_id in (select person_id from staged)
       and exists (select from card n where n.person_id = c.person_id and n.state = 'in-force' and (n.issued_on, n.serial) > (c.issued_on, c.serial))`,
    `insert into route (kind, key, person_id) select distinct 'health-card', card_number, person_id from staged on conflict do nothing`,
  ],
};

function checkCard(cells: Cells): Finding[] {
  const findings: Finding[] = [];
  const { valid_from: from, valid_to: to, card_number: number } = cells;
  if (from && to && to < from)
    findings.push({ column: 'valid_to', reason: { vi: 'Hết hạn trước ngày bắt đầu', en: 'Ends before it begins' } });
  const read = parseHealthCardNumber(number ?? '');
  if (read.ok && read.value.layout === '15-characters' && read.value.objectLetters !== cells['object_code']) {
    findings.push({
      column: 'object_code',
      reason: { vi: 'Mã đối tượng khác với hai chữ đầu của số thẻ', en: 'Differs from the letters of the card number' },
    });
  }
  return findings;
}
