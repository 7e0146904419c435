import type { FacilityRow } from '../../reference-data/invented-facilities.ts';
import { isoDay } from '../calendar.ts';
import { ILLNESSES } from '../illnesses.ts';
import type { Person } from '../person.ts';
import { addVisit } from '../visits.ts';
import type { Story } from './story.ts';

export type Seen = {
  facility: FacilityRow;
  day: number;
  benefitCode: 1 | 2 | 3 | 4 | 5;
  employed?: boolean;
  /** Kept in hospital, however seldom others are. */
  stays?: boolean;
  papers?: readonly { kind: string; lines: readonly (readonly [vi: string, en: string, value: string])[] }[];
};

/** A visit for the illness with this ICD-10 code. */
export function see(story: Story, person: Person, code: string, seen: Seen): void {
  const { rows, random, today, station } = story;
  const illness = ILLNESSES.find((known) => known.code === code);
  if (!illness) throw new RangeError(`No illness ${code}`);
  const visitId = addVisit(random, rows, {
    person,
    cover: { objectCode: '', benefitCode: seen.benefitCode, firstFacilityCode: story.hospital.facility_code, coveredSince: 0 },
    facility: seen.facility,
    illness: seen.stays ? { ...illness, inpatient: 1 } : seen.facility === station ? { ...illness, inpatient: 0 } : illness,
    day: seen.day,
    today,
    employed: seen.employed ?? false,
  });
  for (const { kind, lines } of seen.papers ?? []) {
    rows.add('visit_certificate', {
      person_id: person.id,
      visit_id: visitId,
      serial_number: `${seen.facility.facility_code}${random.digits(8)}`,
      kind,
      issued_on: isoDay(seen.day),
      state: 'valid',
      content: JSON.stringify(lines.map(([vi, en, value]) => ({ label: { vi, en }, value }))),
    });
  }
}
