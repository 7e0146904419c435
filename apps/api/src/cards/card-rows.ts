import type { AreaCode, BenefitCode, Sex } from '@openvssid/core';
import { sql, type Database } from '@openvssid/server/db/database';

export type CardRow = {
  serial: number;
  cardNumber: string;
  fullName: string;
  birthDate: string;
  birthYearOnly: boolean;
  sex: Sex;
  state: 'in-force' | 'replaced' | 'locked' | 'withdrawn';
  stateSince: Temporal.Instant;
  validFrom: string;
  validTo: string | null;
  fiveYearFrom: string | null;
  issuedOn: string;
  onPaper: boolean;
  firstFacilityCode: string;
  firstFacilityName: string;
  objectCode: string;
  benefitCode: BenefitCode;
  areaCode: AreaCode | null;
  managementCode: string | null;
  address: string | null;
  guardianName: string | null;
  statusIndex: number;
};

const CARDS = sql<CardRow>(
  'cards-of-person',
  `select c.serial, c.card_number as "cardNumber", p.full_name as "fullName", p.birth_date as "birthDate", p.birth_year_only as "birthYearOnly",
          p.sex, c.state, c.state_since as "stateSince", c.valid_from as "validFrom", c.valid_to as "validTo",
          c.five_year_from as "fiveYearFrom", c.issued_on as "issuedOn", c.on_paper as "onPaper",
          c.first_facility_code as "firstFacilityCode", f.name as "firstFacilityName", c.object_code as "objectCode",
          c.benefit_code as "benefitCode", c.area_code as "areaCode", c.management_code as "managementCode", c.address,
          c.guardian_name as "guardianName", c.status_index as "statusIndex"
     from card c join person p on p.person_id = c.person_id join facility f on f.facility_code = c.first_facility_code
    where c.person_id = $1 order by c.serial desc`,
);

/** Every version of a person's cards, newest first. */
export function cardRowsOf(db: Pick<Database, 'read'>, personId: number): Promise<CardRow[]> {
  return db.read(CARDS, [personId]);
}
