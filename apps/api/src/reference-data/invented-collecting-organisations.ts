import { inventedPhone } from './invented-phone.ts';
import type { Province } from './places.ts';

export type CollectingOrganisationRow = {
  organisation_code: string;
  name: string;
  province_code: string;
  ward_code: string;
  address: string;
  phone: string;
  staff: readonly string[];
  invented: true;
};

const WARDS_PER_ORGANISATION = 12;
const COLLECTORS = ['Nguyễn Thị Minh Họa', 'Trần Văn Ví Dụ', 'Lê Thị Làm Mẫu', 'Phạm Văn Thử'];

/** One organisation that collects for about twelve wards, each with two of its staff. */
export function inventCollectingOrganisations(provinces: readonly Province[]): CollectingOrganisationRow[] {
  return provinces.flatMap((province) =>
    province.wards
      .filter((_, index) => index % WARDS_PER_ORGANISATION === 0)
      .map((ward, index) => ({
        organisation_code: `TCDV${province.code}${String(index + 1).padStart(3, '0')}`,
        name: `Tổ chức dịch vụ thu ${ward.fullName.replace(/^(Phường|Xã|Đặc khu)/, (word) => word.toLowerCase())}`,
        province_code: province.code,
        ward_code: ward.code,
        address: `${ward.fullName}, ${province.fullName}`,
        phone: inventedPhone(900_000 + Number(province.code) * 100 + index),
        staff: [0, 1].map((at) => COLLECTORS[(index + at) % COLLECTORS.length] ?? ''),
        invented: true,
      })),
  );
}
