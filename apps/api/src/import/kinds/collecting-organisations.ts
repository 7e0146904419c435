import type { Kind } from '../kind.ts';
import { unknownProvince, unknownWard } from '../people-lookup.ts';
import { code, personNames, text } from '../readers.ts';

export const collectingOrganisations: Kind = {
  name: 'collecting-organisations',
  title: { vi: 'Tổ chức dịch vụ thu BHXH, BHYT', en: 'Collecting service organisations' },
  columns: {
    organisation_code: { vi: 'Mã tổ chức', reader: code, required: true },
    name: { vi: 'Tên tổ chức', reader: text, required: true },
    province_code: { vi: 'Mã tỉnh', reader: code, required: true },
    ward_code: { vi: 'Mã phường xã', reader: code },
    address: { vi: 'Địa chỉ', reader: text, required: true },
    phone: { vi: 'Điện thoại', reader: text },
    staff: { vi: 'Nhân viên thu', reader: personNames, otherwise: '{}' },
  },
  key: ['organisation_code'],
  refusals: [unknownProvince, unknownWard],
  writes: [
    `insert into collecting_organisation (organisation_code, name, province_code, ward_code, address, phone, staff, invented)
     select organisation_code, name, province_code, ward_code, address, phone, staff, false from staged
     on conflict (organisation_code) do update set name = excluded.name, province_code = excluded.province_code, ward_code = excluded.ward_code,
       address = excluded.address, phone = excluded.phone, staff = excluded.staff, invented = false`,
  ],
};
