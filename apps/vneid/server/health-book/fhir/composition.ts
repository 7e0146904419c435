import type { Composition, CompositionSection } from '@medplum/fhirtypes';
import { formatDay, formatDayOf } from '@openvssid/core';
import type { BookPerson, OpenVisit, Vaccination } from '../partner/answers.ts';
import { INSURER } from './about-person.ts';
import { type Entry, entry } from './entry.ts';
import { addressOf, SYSTEMS } from './names.ts';

export type Parts = {
  person: BookPerson;
  visits: readonly OpenVisit[];
  vaccinations: readonly Vaccination[];
  /** Entries by what they tell about. */
  ofPerson: readonly Entry[];
  ofVisits: readonly Entry[];
  ofVaccinations: readonly Entry[];
};

/** The first entry of a document: what it is, whose, and its parts in words, for whoever reads it without knowing FHIR. */
export function compositionEntry(parts: Parts, patient: string, at: string): Entry<Composition> {
  const { person, visits, vaccinations, ofPerson, ofVisits, ofVaccinations } = parts;
  return entry(addressOf('composition', `${person.citizenNumber} ${at}`), {
    resourceType: 'Composition',
    status: 'final',
    type: { coding: [{ system: SYSTEMS.loinc, code: '11503-0', display: 'Medical records' }], text: 'Sổ sức khỏe điện tử' },
    subject: { reference: patient },
    date: at,
    author: [{ reference: INSURER }],
    title: 'Sổ sức khỏe điện tử',
    section: [
      section('Thẻ bảo hiểm y tế', ofPerson, [person.card ? `Mã thẻ ${person.card.number}` : 'Chưa có thẻ']),
      section('Lịch sử khám chữa bệnh BHYT', ofVisits, visits.map(visitInWords)),
      section(
        'Tiêm chủng',
        ofVaccinations,
        vaccinations.map(({ vaccine, dose, givenOn }) => `${formatDay(givenOn)}: ${vaccine}, mũi ${dose}`),
      ),
    ],
  });
}

function visitInWords({ admittedAt, facility, diagnoses }: OpenVisit): string {
  const names = diagnoses.map(({ code, name }) => `${name} (${code})`).join('; ');
  return [`${formatDayOf(admittedAt)}: ${facility.name}`, names].filter(Boolean).join('. ');
}

function section(title: string, entries: readonly Entry[], lines: readonly string[]): CompositionSection {
  const items = lines.length > 0 ? lines : ['Chưa có thông tin'];
  const div = `<div xmlns="http://www.w3.org/1999/xhtml"><ul>${items.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul></div>`;
  return {
    title,
    text: { status: 'generated', div },
    ...(entries.length > 0
      ? { entry: entries.map(({ fullUrl }) => ({ reference: fullUrl })) }
      : { emptyReason: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/list-empty-reason', code: 'nilknown' }] } }),
  };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
