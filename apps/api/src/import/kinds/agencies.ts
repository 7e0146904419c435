import type { Kind } from '../kind.ts';
import { unknownCode, unknownProvince, unknownWard } from '../people-lookup.ts';
import { code, codes, email, oneOf, text } from '../readers.ts';

export const agencies: Kind = {
  name: 'agencies',
  title: { vi: 'Cơ quan BHXH', en: 'Agencies' },
  columns: {
    agency_code: { vi: 'Mã cơ quan', reader: code, required: true },
    name: { vi: 'Tên cơ quan', reader: text, required: true },
    kind: {
      vi: 'Cấp',
      reader: oneOf('text', [
        ['central', 'trung ương'],
        ['provincial', 'tỉnh'],
        ['local', 'cơ sở'],
      ]),
      required: true,
    },
    parent_code: { vi: 'Mã cơ quan cấp trên', reader: code },
    province_code: { vi: 'Mã tỉnh', reader: code, required: true },
    ward_code: { vi: 'Mã phường xã', reader: code },
    served_ward_codes: { vi: 'Các phường xã phụ trách', reader: codes, otherwise: '{}' },
    address: { vi: 'Địa chỉ', reader: text, required: true },
    phone: { vi: 'Điện thoại', reader: text },
    email: { vi: 'Email', reader: email },
  },
  key: ['agency_code'],
  refusals: [
    unknownProvince,
    unknownWard,
    {
      column: 'served_ward_codes',
      where:
        'exists (select from unnest(s.served_ward_codes) as served (code) where not exists (select from ward w where w.code = served.code))',
      reason: { vi: 'Có mã phường, xã không có trong danh mục', en: 'A ward that does not exist' },
    },
    {
      ...unknownCode('parent_code', 'agency', 'agency_code', '', ''),
      where: `s.parent_code is not null and not exists (select from agency a where a.agency_code = s.parent_code)
        and not exists (select from staged o where o.agency_code = s.parent_code)`,
      reason: {
        vi: 'Chưa có cơ quan cấp trên này: hãy đặt cấp trên ở dòng trước',
        en: 'No such parent agency: put it on an earlier line',
      },
    },
  ],
  writes: [
    `insert into agency (agency_code, name, kind, parent_code, province_code, ward_code, served_ward_codes, address, phone, email, invented)
     select agency_code, name, kind, parent_code, province_code, ward_code, served_ward_codes, address, phone, email, false from staged
     on conflict (agency_code) do update set name = excluded.name, kind = excluded.kind, parent_code = excluded.parent_code, province_code = excluded.province_code,
       ward_code = excluded.ward_code, served_ward_codes = excluded.served_ward_codes, address = excluded.address, phone = excluded.phone, email = excluded.email, invented = false`,
  ],
};
