import type { FacilityRow } from '../reference-data/invented-facilities.ts';
import { isoDay } from './calendar.ts';
import type { Illness } from './illnesses.ts';
import type { Random } from './random.ts';
import type { RowBuffer } from './row-buffer.ts';

export type CertificateVisit = {
  ids: { person_id: number; visit_id: string };
  facility: FacilityRow;
  illness: Illness;
  /** Days of arrival and of leaving. */
  day: number;
  out: number;
  inpatient: boolean;
  employed: boolean;
};

type Paragraph = { label: { vi: string; en: string }; value: string };

/** Papers of a visit: a discharge paper after a stay, a sick-leave certificate for the employer. */
export function addCertificates(random: Random, rows: RowBuffer, visit: CertificateVisit): void {
  const paper = (kind: string, content: Paragraph[]) =>
    rows.add('visit_certificate', {
      ...visit.ids,
      serial_number: `${visit.facility.facility_code}${random.digits(8)}`,
      kind,
      issued_on: isoDay(visit.out),
      state: 'valid',
      content: JSON.stringify(content),
    });
  if (visit.inpatient) paper('discharge', [...heading(visit), days(visit.day, visit.out)]);
  if (visit.employed && !visit.inpatient && visit.facility.issues_sick_leave && random.chance(0.5)) {
    paper('sick-leave', [...heading(visit), days(visit.day, visit.day + random.int(1, 3))]);
  }
}

function heading(visit: CertificateVisit): Paragraph[] {
  return [
    { label: { vi: 'Cơ sở khám chữa bệnh', en: 'Health facility' }, value: visit.facility.name },
    { label: { vi: 'Chẩn đoán', en: 'Diagnosis' }, value: `${visit.illness.code} – ${visit.illness.name}` },
  ];
}

function days(from: number, to: number): Paragraph {
  const show = (day: number) => isoDay(day).split('-').reverse().join('/');
  return { label: { vi: 'Từ ngày – đến ngày', en: 'From – to' }, value: `${show(from)} – ${show(to)}` };
}
