import type { Kind } from '../kind.ts';
import { unknownProvince, unknownWard } from '../people-lookup.ts';
import { code, facilityCode, flag, oneOf, text } from '../readers.ts';

export const facilities: Kind = {
  name: 'facilities',
  title: { vi: 'Cơ sở khám chữa bệnh', en: 'Health facilities' },
  columns: {
    facility_code: { vi: 'Mã cơ sở KCB', reader: facilityCode, required: true },
    name: { vi: 'Tên cơ sở KCB', reader: text, required: true },
    province_code: { vi: 'Mã tỉnh', reader: code, required: true },
    ward_code: { vi: 'Mã phường xã', reader: code },
    address: { vi: 'Địa chỉ', reader: text, required: true },
    phone: { vi: 'Điện thoại', reader: text },
    level: {
      vi: 'Cấp chuyên môn',
      reader: oneOf('text', [
        ['initial', 'ban đầu'],
        ['basic', 'cơ bản'],
        ['specialised', 'chuyên sâu'],
      ]),
      required: true,
    },
    health_contract: { vi: 'Ký hợp đồng KCB BHYT', reader: flag, otherwise: 'true' },
    issues_sick_leave: { vi: 'Cấp giấy nghỉ việc hưởng BHXH', reader: flag, otherwise: 'false' },
  },
  key: ['facility_code'],
  refusals: [unknownProvince, unknownWard],
  writes: [
    `insert into facility (facility_code, name, province_code, ward_code, address, phone, level, health_contract, issues_sick_leave, invented)
     select facility_code, name, province_code, ward_code, address, phone, level, health_contract, issues_sick_leave, false from staged
     on conflict (facility_code) do update set name = excluded.name, province_code = excluded.province_code, ward_code = excluded.ward_code,
       address = excluded.address, phone = excluded.phone, level = excluded.level, health_contract = excluded.health_contract,
       issues_sick_leave = excluded.issues_sick_leave, invented = false`,
  ],
};
