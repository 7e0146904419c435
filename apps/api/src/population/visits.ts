import type { FacilityRow } from '../reference-data/invented-facilities.ts';
import { FUND_PAYS, type Cover } from './cards.ts';
import { isoDay, momentOf } from './calendar.ts';
import { ILLNESSES, type Illness, type Patient } from './illnesses.ts';
import type { Person } from './person.ts';
import { pickWeighted, type Random, weighted } from './random.ts';
import type { RowBuffer } from './row-buffer.ts';
import { addCertificates } from './visit-certificates.ts';
import { linesFor, sumLines } from './visit-lines.ts';
import { SERVICES } from './treatments.ts';

const BY_PATIENT = new Map<Patient, ReturnType<typeof weighted<Illness>>>(
  (['child', 'adult', 'old', 'pregnant'] as const).map((patient) => [
    patient,
    weighted(ILLNESSES.filter((illness) => illness.patients.includes(patient)).map((illness) => [illness, illness.weight])),
  ]),
);

export type VisitWish = {
  person: Person;
  cover: Cover;
  facility: FacilityRow;
  illness: Illness;
  /** Day of arrival. */
  day: number;
  today: number;
  /** Whether the person may need a paper for the employer. */
  employed: boolean;
};

/** Two years of visits: seldom for the young, often for the old; chronic ones come back. */
export function addVisits(random: Random, rows: RowBuffer, person: Person, cover: Cover, employed: boolean, today: number): void {
  const expected = person.age < 6 ? 1.6 : person.age < 45 ? 0.8 : person.age < 60 ? 1.2 : 2.4;
  const patient: Patient = person.age < 16 ? 'child' : person.age >= 60 ? 'old' : 'adult';
  const table = BY_PATIENT.get(patient);
  if (!table) return;
  const clinics = person.home.region.clinics;
  const clinic = clinics.find((row) => row.facility_code === cover.firstFacilityCode) ?? clinics[0];
  if (!clinic) return;
  let left = Math.floor(-Math.log(1 - random.next()) * expected + 0.3);
  while (left > 0) {
    const illness = pickWeighted(random, table);
    const times = illness.chronic ? Math.min(left, random.int(1, 3)) : 1;
    const first = today - random.int(3, 730);
    const facility = random.chance(0.7) && illness.inpatient < 0.5 ? clinic : random.pick(person.home.region.hospitals);
    for (let time = 0; time < times && first + time * 30 < today - 2; time += 1) {
      const day = Math.max(first + time * 30, person.birth + 1);
      addVisit(random, rows, { person, cover, facility, illness, day, today, employed });
    }
    left -= times;
  }
}

/** One visit with everything that belongs to it; the money of the lines adds up to the visit's. Answers its id. */
export function addVisit(random: Random, rows: RowBuffer, wish: VisitWish): string {
  const { person, facility, illness, day } = wish;
  const inpatient = random.chance(illness.inpatient) && facility.level !== 'initial';
  const nights = inpatient ? random.int(2, 7) : 0;
  const out = Math.min(day + nights, wish.today);
  const hour = random.int(7, 15);
  const level = facility.level === 'initial' ? 100 : FUND_PAYS[wish.cover.benefitCode];
  const lines = linesFor(random, { illness, facility, nights, level, day });
  const ids = { person_id: person.id, visit_id: random.uuid() };
  const name = illness.name;

  rows.add('visit', {
    ...ids,
    claim_key: `${facility.facility_code}${isoDay(day).replaceAll('-', '')}${random.digits(6)}`,
    facility_code: facility.facility_code,
    department: illness.department,
    category: inpatient ? 'inpatient' : 'outpatient',
    admitted_at: momentOf(day, hour, random.int(0, 59)),
    discharged_at: momentOf(out, Math.min(hour + 2, 17), random.int(0, 59)),
    paid_on: isoDay(out),
    visit_code: facility.facility_code === wish.cover.firstFacilityCode ? '1.1' : facility.level === 'initial' ? '1.2' : '1.3',
    reason: `Khám vì: ${name.toLowerCase()}`,
    admission_diagnosis: `Theo dõi ${name.toLowerCase()}`,
    discharge_diagnosis: name,
    main_diagnosis_code: illness.code,
    main_diagnosis_name: name,
    treatment: inpatient ? 'Điều trị nội trú, dùng thuốc theo phác đồ' : 'Dùng thuốc theo đơn',
    outcome: illness.chronic ? 'Đỡ' : random.pick(['Khỏi', 'Đỡ', 'Đỡ']),
    discharge_kind: 'Ra viện',
    advice: 'Uống thuốc theo đơn, nghỉ ngơi, tái khám khi có dấu hiệu bất thường',
    sensitive: illness.sensitive,
    ...sumLines(lines),
    received_at: momentOf(Math.min(out + 1, wish.today), 2, 0),
  });
  lines.forEach((line, index) => rows.add('visit_line', { ...ids, seq: index + 1, ...line }));
  if (illness.chronic && random.chance(0.4)) {
    const other = pickWeighted(random, BY_PATIENT.get('adult') ?? weighted([[illness, 1]]));
    if (other.code !== illness.code && !other.sensitive)
      rows.add('visit_diagnosis', { ...ids, seq: 1, code: other.code, name: other.name });
  }
  addResults(random, rows, ids, illness, momentOf(day, hour, 59));
  for (let night = 0; night < nights; night += 2) {
    rows.add('visit_course', {
      ...ids,
      seq: night / 2 + 1,
      at: momentOf(Math.min(day + night, out), 8, 0),
      note: night === 0 ? 'Bệnh tỉnh, tiếp xúc tốt; bắt đầu dùng thuốc.' : 'Bệnh ổn định, tiếp tục theo dõi.',
    });
  }
  if (illness.chronic)
    rows.add('visit_appointment', { ...ids, day: isoDay(out + 28), note: 'Tái khám, mang theo sổ khám và đơn thuốc' });
  addCertificates(random, rows, { ...wish, ids, inpatient, out });
  return ids.visit_id;
}

function addResults(
  random: Random,
  rows: RowBuffer,
  ids: { person_id: number; visit_id: string },
  illness: Illness,
  at: string,
): void {
  illness.services.forEach((key, index) => {
    const service = SERVICES[key];
    if (!('result' in service)) return;
    const { name, low, high, unit } = service.result;
    rows.add('visit_result', {
      ...ids,
      seq: index + 1,
      code: service.code,
      name,
      value: formatNumber(low + random.next() * (high - low)),
      unit,
      conclusion: null,
      measured_at: at,
    });
  });
}

/** A decimal comma, as laboratories print it. */
function formatNumber(value: number): string {
  return (value >= 20 ? value.toFixed(0) : value >= 2 ? value.toFixed(1) : value.toFixed(3)).replace('.', ',');
}
