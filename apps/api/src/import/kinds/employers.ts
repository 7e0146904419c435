import type { Kind } from '../kind.ts';
import { unknownAgency, unknownProvince, unknownWard } from '../people-lookup.ts';
import { code, email, oneOf, text } from '../readers.ts';

export const employers: Kind = {
  name: 'employers',
  title: { vi: 'Đơn vị tham gia BHXH', en: 'Employers' },
  columns: {
    employer_code: { vi: 'Mã đơn vị', reader: code, required: true },
    name: { vi: 'Tên đơn vị', reader: text, required: true },
    province_code: { vi: 'Mã tỉnh', reader: code, required: true },
    ward_code: { vi: 'Mã phường xã', reader: code },
    address: { vi: 'Địa chỉ', reader: text, required: true },
    agency_code: { vi: 'Mã cơ quan BHXH', reader: code, required: true },
    email: { vi: 'Email', reader: email },
    state: {
      vi: 'Trạng thái',
      reader: oneOf('text', [
        ['active', 'đang hoạt động'],
        ['suspended', 'tạm dừng'],
        ['closed', 'đã đóng'],
      ]),
      otherwise: 'active',
    },
  },
  key: ['employer_code'],
  refusals: [unknownProvince, unknownWard, unknownAgency],
  writes: [
    `insert into employer (employer_code, name, province_code, ward_code, address, agency_code, email, state, invented)
     select employer_code, name, province_code, ward_code, address, agency_code, email, state, false from staged
     on conflict (employer_code) do update set name = excluded.name, province_code = excluded.province_code, ward_code = excluded.ward_code,
       address = excluded.address, agency_code = excluded.agency_code, email = excluded.email, state = excluded.state, invented = false`,
  ],
};
