import { formatCardNumber, formatDay, formatMoment, formatPhone, type Language } from '@openvssid/core';
import { writeColumns } from '@openvssid/server/paper/columns';
import { writeHeading } from '@openvssid/server/paper/heading';
import { numberPages } from '@openvssid/server/paper/page-numbers';
import { finish, newPaper, type Paper, write } from '@openvssid/server/paper/paper';
import { type TableRow, writeTable } from '@openvssid/server/paper/table';
import { healthBookTexts } from '../../../src/lib/texts/health-book.ts';
import type { BookToExport } from '../fhir/bundle.ts';
import type { BookPerson, Vaccination } from '../partner/answers.ts';
import { writeVisit } from './write-visit.ts';

type Texts = (typeof healthBookTexts)[Language];

/** The whole book on paper; the same book gives the same bytes. */
export async function printBook({ person, visits, vaccinations, checkedAt }: BookToExport, language: Language): Promise<Buffer> {
  const t: Texts = healthBookTexts[language];
  const paper = newPaper(`${t.title}. ${person.fullName}`, Temporal.Instant.from(checkedAt), language);
  write(paper, 'bold', 16, t.title, { paragraphGap: 2 });
  write(paper, 'italic', 9.5, t.paper.source(formatMoment(checkedAt, language)), { paragraphGap: 8 });
  writeTable(paper, personRows(person, t, language));
  writeHeading(paper, `${t.entries.book.hint}: ${t.visits(visits.length)}`);
  if (visits.length === 0) write(paper, 'regular', 10, t.empty);
  for (const visit of visits) writeVisit(paper, visit, language);
  writeHeading(paper, t.paper.vaccinations);
  writeVaccinations(paper, vaccinations, t, language);
  write(paper.moveDown(1), 'italic', 9, t.downloadHint);
  numberPages(paper, t.paper.mark(person.fullName), { language });
  return finish(paper);
}

function personRows(person: BookPerson, t: Texts, language: Language): TableRow[] {
  const { card } = person;
  const row = (label: string, value: string | undefined): TableRow[] => (value === undefined ? [] : [{ label, value }]);
  return [
    ...row(t.paper.holder, person.fullName),
    ...row(t.paper.birthDate, formatDay(person.birthDate, language)),
    ...row(t.paper.citizenNumber, person.citizenNumber),
    ...row(t.paper.address, person.address),
    ...row(t.paper.phone, person.phone && formatPhone(person.phone)),
    ...row(t.paper.card, card && formatCardNumber(card.number)),
    ...row(t.paper.facility, card?.facilityName),
    ...row(
      t.paper.validity,
      card && [card.validFrom, card.validTo].flatMap((day) => (day === undefined ? [] : [formatDay(day, language)])).join(' – '),
    ),
  ];
}

function writeVaccinations(paper: Paper, vaccinations: readonly Vaccination[], t: Texts, language: Language): void {
  if (vaccinations.length === 0) {
    write(paper, 'regular', 10, t.paper.none);
    return;
  }
  const columns = [
    { label: t.paper.day, width: 70 },
    { label: t.paper.vaccine, width: 160 },
    { label: t.paper.dose, width: 40, align: 'center' as const },
    { label: t.paper.place, width: 183 },
  ];
  const rows = vaccinations.map(({ givenOn, vaccine, dose, facilityName }) => ({
    cells: [formatDay(givenOn, language), vaccine, String(dose), facilityName],
  }));
  writeColumns(paper, columns, rows);
}
