import type { OldProvince, Ward } from '../reference-data/places.ts';
import type { Random } from './random.ts';
import type { Row } from './tables.ts';

/** Who employs decides the letters on the health card and how the salary is reckoned. */
export type Sector = 'private' | 'state' | 'foreign' | 'cooperative';

export type Employer = {
  code: string;
  name: string;
  sector: Sector;
  provinceCode: string;
  wardCode: string;
  address: string;
  agencyCode: string;
  /** Falls behind with contributions. */
  owes: boolean;
};

type Kind = { sector: Sector; letters: string; names: readonly string[]; weight: number };

const KINDS: readonly Kind[] = [
  {
    sector: 'private',
    letters: 'TA',
    weight: 62,
    names: [
      'Công ty TNHH May mặc',
      'Công ty Cổ phần Xây dựng',
      'Công ty TNHH Thương mại',
      'Công ty Cổ phần Thực phẩm',
      'Công ty TNHH Cơ khí',
      'Công ty Cổ phần Vận tải',
      'Công ty TNHH Giải pháp phần mềm',
      'Công ty Cổ phần Dược phẩm',
      'Công ty TNHH Nội thất',
      'Công ty Cổ phần Thủy sản',
      'Công ty TNHH Bao bì',
      'Công ty Cổ phần Du lịch',
    ],
  },
  {
    sector: 'foreign',
    letters: 'NA',
    weight: 14,
    names: ['Công ty TNHH Điện tử', 'Công ty TNHH Da giày', 'Công ty TNHH Linh kiện ô tô', 'Công ty TNHH Sợi dệt'],
  },
  {
    sector: 'state',
    letters: 'HA',
    weight: 20,
    names: [
      'Trường Tiểu học',
      'Trường Trung học cơ sở',
      'Trường Mầm non',
      'Trường Trung học phổ thông',
      'Ủy ban nhân dân',
      'Trung tâm Văn hóa',
    ],
  },
  { sector: 'cooperative', letters: 'HX', weight: 4, names: ['Hợp tác xã Nông nghiệp', 'Hợp tác xã Dịch vụ'] },
];

const BRANDS = [
  'An Phú',
  'Bình Minh',
  'Đại Thành',
  'Hòa Phát Tiến',
  'Hoàng Gia',
  'Hưng Thịnh',
  'Kim Long',
  'Minh Khai',
  'Nam Việt',
  'Ngọc Lan',
  'Phú Quý',
  'Phương Đông',
  'Quang Trung',
  'Sao Mai',
  'Tân Tiến',
  'Thành Công',
  'Thiên Long',
  'Toàn Cầu',
  'Trường Sơn',
  'Việt Hưng',
  'Đông Á',
  'Thái Bình Dương',
  'Hải Âu',
  'Mê Kông',
];

/** Employers of one province, biggest first. */
export function inventEmployers(
  random: Random,
  province: OldProvince,
  agencyOf: (ward: Ward) => string,
  count: number,
): Employer[] {
  return Array.from({ length: count }, (_, index) => {
    const kind = pickKind(random);
    const ward = random.pick(province.wards);
    const brand =
      kind.sector === 'state' ? ward.name : `${random.pick(BRANDS)} ${random.chance(0.3) ? province.name : ''}`.trim();
    return {
      code: `${kind.letters}${province.code}${String(index + 1).padStart(5, '0')}`,
      name: `${random.pick(kind.names)} ${brand}`,
      sector: kind.sector,
      provinceCode: province.newCode,
      wardCode: ward.code,
      address: `${ward.fullName}, ${province.name}`,
      agencyCode: agencyOf(ward),
      owes: kind.sector === 'private' && random.chance(0.12),
    };
  });
}

function pickKind(random: Random): Kind {
  let left = random.next() * KINDS.reduce((sum, kind) => sum + kind.weight, 0);
  for (const kind of KINDS) {
    left -= kind.weight;
    if (left < 0) return kind;
  }
  return random.pick(KINDS);
}

export function employerRow(employer: Employer): Row<'employer'> {
  return {
    employer_code: employer.code,
    name: employer.name,
    province_code: employer.provinceCode,
    ward_code: employer.wardCode,
    address: employer.address,
    agency_code: employer.agencyCode,
    email: `nhan-su@${employer.code.toLowerCase()}.example`,
    state: 'active',
    invented: true,
  };
}
