import type { BenefitCode } from '@openvssid/core';
import type { CardFact } from '@openvssid/procedures';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { dayOrUndefined } from './columns.ts';

type Row = {
  serial: number;
  cardNumber: string;
  objectCode: string;
  benefitCode: BenefitCode;
  firstFacilityCode: string;
  firstFacilityName: string;
  validFrom: string;
  validTo: string | null;
  fiveYearFrom: string | null;
  issuedOn: string;
  onPaper: boolean;
  state: CardFact['state'];
};

const CARD_FACTS = sql<Row>(
  'card-facts',
  `select c.serial, c.card_number as "cardNumber", c.object_code as "objectCode", c.benefit_code as "benefitCode",
          c.first_facility_code as "firstFacilityCode", f.name as "firstFacilityName", c.valid_from as "validFrom", c.valid_to as "validTo",
          c.five_year_from as "fiveYearFrom", c.issued_on as "issuedOn", c.on_paper as "onPaper", c.state
     from card c join facility f on f.facility_code = c.first_facility_code
    where c.person_id = $1 order by c.serial`,
);

export async function cardFacts(query: Query, personId: number): Promise<CardFact[]> {
  const rows = await query(CARD_FACTS, [personId]);
  return rows.map((row) => ({
    ...row,
    validFrom: Temporal.PlainDate.from(row.validFrom),
    validTo: dayOrUndefined(row.validTo),
    fiveYearFrom: dayOrUndefined(row.fiveYearFrom),
    issuedOn: Temporal.PlainDate.from(row.issuedOn),
  }));
}
