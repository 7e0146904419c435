import { inventedPhone } from './invented-phone.ts';
import type { OldProvince, Ward } from './places.ts';

export type FacilityLevel = 'initial' | 'basic' | 'specialised';

export type FacilityRow = {
  facility_code: string;
  name: string;
  province_code: string;
  ward_code: string;
  address: string;
  phone: string;
  level: FacilityLevel;
  health_contract: boolean;
  issues_sick_leave: boolean;
  invented: true;
};

const WARDS_PER_HOSPITAL = 8;
const WARDS_PER_STATION = 4;

/** Facility codes begin with the province code of before 1 July 2025, which they keep for ever. */
export function inventFacilities(oldProvinces: readonly OldProvince[]): FacilityRow[] {
  return oldProvinces.flatMap((province) =>
    [
      ...seats(province.wards, 60).map((ward) => facility(province, ward, 'specialised')),
      ...seats(province.wards, WARDS_PER_HOSPITAL).map((ward) => facility(province, ward, 'basic')),
      ...seats(province.wards, WARDS_PER_STATION).map((ward) => facility(province, ward, 'initial')),
    ].map((row, index) => ({
      ...row,
      facility_code: `${province.code}${String(index + 1).padStart(3, '0')}`,
      phone: inventedPhone(Number(province.code) * 1000 + index + 1),
    })),
  );
}

function seats(wards: readonly Ward[], every: number): Ward[] {
  return wards.filter((_, index) => index % every === 0);
}

function facility(province: OldProvince, ward: Ward, level: FacilityLevel): Omit<FacilityRow, 'facility_code' | 'phone'> {
  const names: Record<FacilityLevel, string> = {
    specialised: `Bệnh viện Đa khoa khu vực ${province.name} – ${ward.name}`,
    basic: `Trung tâm Y tế ${ward.name}`,
    initial: `Trạm Y tế ${ward.fullName.replace(/^(Phường|Xã|Đặc khu)/, (word) => word.toLowerCase())}`,
  };
  return {
    name: names[level],
    province_code: ward.provinceCode,
    ward_code: ward.code,
    address: `${ward.fullName}, ${province.name}`,
    level,
    health_contract: true,
    issues_sick_leave: level !== 'initial',
    invented: true,
  };
}
