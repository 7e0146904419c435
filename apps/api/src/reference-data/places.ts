import { readReferenceRows } from './files.ts';

export type Ward = { code: string; name: string; fullName: string; provinceCode: string };
export type Province = { code: string; name: string; fullName: string; wards: readonly Ward[] };
export type OldProvince = { code: string; name: string; newCode: string; wards: readonly Ward[] };

/** Wards an office looks after: about 370 offices, as many as there are. */
const WARDS_PER_OFFICE = 9;

const cell = (value: string | null | undefined): string => value ?? '';

function readWards(): Ward[] {
  return readReferenceRows('wards.csv').map((row) => ({
    code: cell(row.code),
    name: cell(row.name),
    fullName: cell(row.full_name),
    provinceCode: cell(row.province_code),
  }));
}

export function readProvinces(): Province[] {
  const wards = Map.groupBy(readWards(), (ward) => ward.provinceCode);
  return readReferenceRows('provinces.csv').map((row) => ({
    code: cell(row.code),
    name: cell(row.name),
    fullName: cell(row.full_name),
    wards: wards.get(cell(row.code)) ?? [],
  }));
}

/** The provinces until 30 June 2025, each with those of today's wards that lie in it. */
export function readOldProvinces(): OldProvince[] {
  const wards = new Map(readWards().map((ward) => [ward.code, ward]));
  const within = new Map<string, Set<string>>();
  for (const row of readReferenceRows('old-wards.csv')) {
    const codes = within.get(cell(row.old_province_code)) ?? new Set<string>();
    within.set(cell(row.old_province_code), codes.add(cell(row.new_ward_code)));
  }
  return readReferenceRows('old-provinces.csv').map((row) => ({
    code: cell(row.code),
    name: cell(row.name),
    newCode: cell(row.new_code),
    wards: [...(within.get(cell(row.code)) ?? [])]
      .sort()
      .flatMap((code) => wards.get(code) ?? [])
      .filter((ward) => ward.provinceCode === row.new_code),
  }));
}

/** The invented office that looks after a ward: province code and a two-digit number, `0103`. */
export function localAgencyCode(province: Province, wardIndex: number): string {
  return `${province.code}${String(Math.floor(wardIndex / WARDS_PER_OFFICE) + 1).padStart(2, '0')}`;
}
