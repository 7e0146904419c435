import { inventFacilities, type FacilityRow } from '../reference-data/invented-facilities.ts';
import { localAgencyCode, readOldProvinces, readProvinces, type OldProvince, type Ward } from '../reference-data/places.ts';
import { inventEmployers, type Employer } from './employers.ts';
import { PROVINCE_WEIGHTS } from './province-weights.ts';
import { pickWeighted, type Random, weighted, type Weighted } from './random.ts';

/** A province of before July 2025, as numbers of citizens, cards and facilities still know it. */
export type Region = {
  code: string;
  provinceCode: string;
  provinceName: string;
  wards: readonly Ward[];
  /** Where people register for care. */
  clinics: readonly FacilityRow[];
  hospitals: readonly FacilityRow[];
  employers: Weighted<Employer>;
};

export type World = {
  regions: Weighted<Region>;
  employers: readonly Employer[];
  agencyOf(ward: Ward): string;
};

export type Home = { region: Region; ward: Ward; agencyCode: string };

const PERSONS_PER_EMPLOYER = 40;
const LEAST_EMPLOYERS = 190;

/** The places that `persons` people live, work and are treated in. */
export function buildWorld(random: Random, persons: number): World {
  const provinces = new Map(readProvinces().map((province) => [province.code, province]));
  const agencies = new Map(
    [...provinces.values()].flatMap((province) =>
      province.wards.map((ward, index) => [ward.code, localAgencyCode(province, index)] as const),
    ),
  );
  const agencyOf = (ward: Ward) => agencies.get(ward.code) ?? ward.provinceCode;

  const oldProvinces = readOldProvinces();
  const facilities = Map.groupBy(inventFacilities(oldProvinces), (row) => row.facility_code.slice(0, 2));
  const wanted = Math.max(LEAST_EMPLOYERS, Math.round(persons / PERSONS_PER_EMPLOYER));
  const people = oldProvinces.reduce((sum, old) => sum + weightOf(old), 0);

  const regions = oldProvinces.map((old): Region => {
    const own = facilities.get(old.code) ?? [];
    const count = Math.max(3, Math.round((wanted * weightOf(old)) / people));
    return {
      code: old.code,
      provinceCode: old.newCode,
      provinceName: provinces.get(old.newCode)?.fullName ?? old.name,
      wards: old.wards,
      clinics: own.filter((row) => row.level !== 'specialised'),
      hospitals: own.filter((row) => row.level !== 'initial'),
      // A few large employers, many small ones.
      employers: weighted(inventEmployers(random, old, agencyOf, count).map((employer, index) => [employer, 1 / (index + 2)])),
    };
  });
  return {
    regions: weighted(regions.map((region, index) => [region, weightOf(oldProvinces[index])])),
    employers: regions.flatMap((region) => region.employers.items),
    agencyOf,
  };
}

function weightOf(old: OldProvince | undefined): number {
  return PROVINCE_WEIGHTS[old?.code ?? ''] ?? 0;
}

export function pickHome(random: Random, world: World): Home {
  const region = pickWeighted(random, world.regions);
  return homeIn(world, region, random.pick(region.wards));
}

export function homeIn(world: World, region: Region, ward: Ward): Home {
  return { region, ward, agencyCode: world.agencyOf(ward) };
}
