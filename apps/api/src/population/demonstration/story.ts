import { isoDay, month, momentOf } from '../calendar.ts';
import type { Employment } from '../career.ts';
import { addressOf, type Person } from '../person.ts';
import type { Random } from '../random.ts';
import type { RowBuffer } from '../row-buffer.ts';
import { withArrears } from '../salary.ts';
import type { Employer } from '../employers.ts';
import type { Home } from '../world.ts';
import type { FacilityRow } from '../../reference-data/invented-facilities.ts';

/** What a demonstration person's records are written with. */
export type Story = {
  rows: RowBuffer;
  random: Random;
  today: number;
  thisMonth: number;
  home: Home;
  employers: { mechanical: Employer; software: Employer; electronics: Employer; furniture: Employer; school: Employer };
  station: FacilityRow;
  hospital: FacilityRow;
  nextId: () => number;
  statusIndexOf: (personId: number) => number;
};

export type Wage = readonly [from: string, earnings: number, coefficient?: number];

export function monthNumber(text: string): number {
  const [year = 0, monthOfYear = 1] = text.split('-').map(Number);
  return month(year, monthOfYear);
}

/** An employment told as its wages: each holds until the next begins. */
export function employment(
  employer: Employer | null,
  job: string | null,
  to: number,
  wages: readonly Wage[],
  owedSince?: number,
): Employment {
  const runs = wages.map(([from, earnings, coefficient], index) => {
    const next = wages[index + 1];
    return {
      from: monthNumber(from),
      to: next ? monthNumber(next[0]) - 1 : to,
      earnings,
      coefficient: coefficient ?? null,
      job,
      paid: true,
    };
  });
  return { employer, from: runs[0]?.from ?? to, to, runs: owedSince === undefined ? runs : withArrears(runs, owedSince) };
}

export type CardText = {
  serial: number;
  objectCode: string;
  benefitCode: number;
  number?: string;
  facility: FacilityRow;
  from: number;
  to: number;
  fiveYearFrom?: number;
  guardianName?: string;
  replacedOn?: number;
  onPaper?: boolean;
};

export function addCard({ rows, home, statusIndexOf }: Story, person: Person, card: CardText): void {
  const number = card.number ?? person.socialInsuranceNumber;
  const issuedOn = card.from - 12;
  rows.add('card', {
    person_id: person.id,
    serial: card.serial,
    card_number: number,
    object_code: card.objectCode,
    benefit_code: card.benefitCode,
    area_code: null,
    first_facility_code: card.facility.facility_code,
    valid_from: isoDay(card.from),
    valid_to: isoDay(card.to),
    five_year_from: card.fiveYearFrom === undefined ? null : isoDay(card.fiveYearFrom),
    issued_on: isoDay(issuedOn),
    management_code: `${home.region.code}01${person.socialInsuranceNumber.slice(-10)}`,
    address: addressOf(person),
    guardian_name: card.guardianName ?? null,
    state: card.replacedOn === undefined ? 'in-force' : 'replaced',
    state_since: momentOf(card.replacedOn ?? issuedOn, 8, 0),
    on_paper: card.onPaper ?? false,
    status_index: statusIndexOf(person.id) + card.serial - 1,
  });
}

export function routeCard({ rows }: Story, person: Person, number = person.socialInsuranceNumber): void {
  rows.add('route', { kind: 'health-card', key: number, person_id: person.id });
}
