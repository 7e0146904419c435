import { type BenefitCode, ok, parseHealthCardNumber, refuse, type Result, TIME_ZONE } from '@openvssid/core';
import type { CardStanding } from '../cards/card.ts';
import { chooseCard, standingOf } from '../cards/standing.ts';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { admitPersonLookUp, type Asker } from './admit.ts';
import { orderNote } from './note-try.ts';
import { recordLookUp, type Visitor } from './record-look-up.ts';
import { readTypedPerson, subjectOf } from './typed-person.ts';

export type CardQuery = { cardNumber: string; fullName: string; birthDate: string };

export type CardValidity = {
  standing: CardStanding | 'replaced';
  validFrom: string;
  validTo: string | null;
  benefitCode: BenefitCode;
  fundPaysPercent: number;
  firstFacility: { code: string; name: string };
  fiveYearFrom: string | null;
};

/** Anything wrong has one and the same answer. */
export type FoundCard = { outcome: 'nothing-found' } | ({ outcome: 'found' } & CardValidity);

type Row = Omit<CardValidity, 'standing' | 'firstFacility'> & {
  personId: number;
  serial: number;
  state: 'in-force' | 'replaced' | 'locked' | 'withdrawn';
  facilityCode: string;
  facilityName: string;
};

const COLUMNS = `c.person_id as "personId", c.serial, c.state, c.valid_from as "validFrom", c.valid_to as "validTo",
  c.five_year_from as "fiveYearFrom", c.benefit_code as "benefitCode", b.fund_pays_percent as "fundPaysPercent",
  c.first_facility_code as "facilityCode", f.name as "facilityName"`;
const CARDS = sql<Row>(
  'look-up-card',
  `select ${COLUMNS}
     from route r
     join person p on p.person_id = r.person_id
     join card c on c.person_id = r.person_id and c.card_number = r.key
     join card_benefit b on b.code = c.benefit_code
     join facility f on f.facility_code = c.first_facility_code
    where r.kind = 'health-card' and r.key = $1 and p.name_key = $2 and p.birth_date = $3 and p.birth_year_only = $4
    order by c.serial desc`,
);

/** Look-up «Giá trị sử dụng thẻ BHYT», for whoever has a card before them. */
export async function findCard(services: Services, query: CardQuery, visitor: Visitor & Asker): Promise<Result<FoundCard>> {
  const number = parseHealthCardNumber(query.cardNumber);
  if (!number.ok) return refuse(number.refusal.code, { field: 'cardNumber' });
  const person = readTypedPerson(query);
  if (!person.ok) return person;
  const admitted = await admitPersonLookUp(services, 'health-card', subjectOf(person.value), visitor);
  if (!admitted.ok) return admitted;

  const { nameKey, birthDate, yearOnly } = person.value;
  const cards = await services.db.read(CARDS, [number.value.number, nameKey, birthDate, yearOnly]);
  const now = services.clock.now();
  const today = now.toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString();
  const card = chooseCard(cards, today) ?? cards[0];
  if (!card) {
    await orderNote(services, 'health-card', person.value, null, visitor);
    return ok({ outcome: 'nothing-found' });
  }
  const found = { personId: card.personId, what: 'health-card', purpose: 'look-up', visitor, now } as const;
  await services.db.transaction((tx) => recordLookUp(tx, found));
  return ok({ outcome: 'found', ...validityOf(card, today) });
}

function validityOf(card: Row, today: string): CardValidity {
  const { validFrom, validTo, benefitCode, fundPaysPercent, fiveYearFrom, facilityCode, facilityName } = card;
  const firstFacility = { code: facilityCode, name: facilityName };
  const standing = standingOf(card, today) ?? 'replaced';
  return { standing, validFrom, validTo, benefitCode, fundPaysPercent, firstFacility, fiveYearFrom };
}
