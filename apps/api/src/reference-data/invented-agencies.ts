import { inventedPhone } from './invented-phone.ts';
import { localAgencyCode, type Province } from './places.ts';

export type AgencyRow = {
  agency_code: string;
  name: string;
  kind: 'central' | 'provincial' | 'local';
  parent_code: string | null;
  province_code: string;
  ward_code: string | null;
  address: string;
  phone: string;
  served_ward_codes: readonly string[];
  invented: true;
};

/** One head office, one office a province, one local office for about nine wards. */
export function inventAgencies(provinces: readonly Province[]): AgencyRow[] {
  return [headOffice(), ...provinces.map(provincialOffice), ...provinces.flatMap(localOffices)];
}

function headOffice(): AgencyRow {
  return {
    agency_code: '00',
    name: 'Bảo hiểm xã hội Việt Nam',
    kind: 'central',
    parent_code: null,
    province_code: '01',
    ward_code: null,
    address: 'Thành phố Hà Nội',
    phone: inventedPhone(0),
    served_ward_codes: [],
    invented: true,
  };
}

function provincialOffice(province: Province): AgencyRow {
  return {
    agency_code: province.code,
    name: `BHXH ${province.fullName.replace(/^(Thành phố|Tỉnh)/, (word) => word.toLowerCase())}`,
    kind: 'provincial',
    parent_code: '00',
    province_code: province.code,
    ward_code: province.wards[0]?.code ?? null,
    address: [province.wards[0]?.fullName, province.fullName].filter(Boolean).join(', '),
    phone: inventedPhone(Number(province.code)),
    served_ward_codes: [],
    invented: true,
  };
}

function localOffices(province: Province): AgencyRow[] {
  return province.wards.flatMap((ward, index) => {
    const code = localAgencyCode(province, index);
    if (index > 0 && code === localAgencyCode(province, index - 1)) return [];
    return {
      agency_code: code,
      name: `BHXH cơ sở ${ward.name}`,
      kind: 'local',
      parent_code: province.code,
      province_code: province.code,
      ward_code: ward.code,
      address: `${ward.fullName}, ${province.fullName}`,
      phone: inventedPhone(Number(code)),
      served_ward_codes: province.wards.filter((_, at) => localAgencyCode(province, at) === code).map((served) => served.code),
      invented: true,
    };
  });
}
