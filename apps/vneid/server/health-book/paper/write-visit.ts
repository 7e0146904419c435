import { formatDay, formatDecimal, formatMoment, type Language } from '@openvssid/core';
import { writeColumns } from '@openvssid/server/paper/columns';
import { writeHeading } from '@openvssid/server/paper/heading';
import { type Paper, write } from '@openvssid/server/paper/paper';
import { type TableRow, writeTable } from '@openvssid/server/paper/table';
import { healthBookTexts } from '../../../src/lib/texts/health-book.ts';
import type { OpenVisit } from '../partner/answers.ts';
import { PAPER_KINDS } from './words.ts';

/** One visit: where and when, what was found and done, drugs and results as tables. */
export function writeVisit(paper: Paper, visit: OpenVisit, language: Language): void {
  writeHeading(paper, `${formatMoment(visit.admittedAt, language)} · ${visit.facility.name}`);
  writeTable(paper, rowsOf(visit, language));
  writeDrugs(paper, visit, language);
  writeResults(paper, visit, language);
}

function rowsOf(visit: OpenVisit, language: Language): TableRow[] {
  const t = healthBookTexts[language].visit;
  const row = (label: string, value: string | undefined): TableRow[] =>
    value === undefined || value === '' ? [] : [{ label, value }];
  const { nextAppointment: next, papers, services, notes } = visit;
  const diagnoses = (main: boolean) =>
    visit.diagnoses.flatMap((one) => (one.main === main ? [`${one.name} (${one.code})`] : [])).join('; ');
  return [
    ...row(t.dischargedAt, visit.dischargedAt === null ? undefined : formatMoment(visit.dischargedAt, language)),
    ...row(t.department, visit.department),
    ...row(t.reason, visit.reason),
    ...row(t.main, diagnoses(true)),
    ...row(t.others, diagnoses(false)),
    ...row(t.method, visit.treatment),
    ...row(t.outcome, visit.outcome),
    ...row(t.dischargeKind, visit.dischargeKind),
    ...row(t.advice, visit.advice),
    ...row(t.appointment, next && [formatDay(next.day, language), next.note].filter(Boolean).join(': ')),
    ...row(t.services, services.map(({ name }) => name).join('; ')),
    ...row(t.papers, papers.map(({ kind, serialNumber }) => `${PAPER_KINDS[language][kind] ?? kind} ${serialNumber}`).join('; ')),
    ...row(t.notes, notes.map(({ kind, text }) => `${t.noteKinds[kind]}: ${text}`).join('; ')),
  ];
}

function writeDrugs(paper: Paper, { drugs }: OpenVisit, language: Language): void {
  if (drugs.length === 0) return;
  const t = healthBookTexts[language];
  write(paper.moveDown(0.4), 'bold', 10, t.visit.drugs, { paragraphGap: 2 });
  const columns = [
    { label: t.paper.drugName, width: 160 },
    { label: t.paper.dosage, width: 213 },
    { label: t.paper.quantity, width: 80, align: 'right' as const },
  ];
  const rows = drugs.map(({ name, dosage = '', quantity, unit = '' }) => ({
    cells: [name, dosage, `${formatDecimal(quantity, language)} ${unit}`.trim()],
  }));
  writeColumns(paper, columns, rows);
}

function writeResults(paper: Paper, { results }: OpenVisit, language: Language): void {
  if (results.length === 0) return;
  const t = healthBookTexts[language].visit;
  write(paper.moveDown(0.4), 'bold', 10, t.results, { paragraphGap: 2 });
  const columns = [
    { label: t.result, width: 190 },
    { label: t.value, width: 110 },
    { label: t.conclusion, width: 153 },
  ];
  const rows = results.map(({ name, value = '', unit = '', conclusion = '' }) => ({
    cells: [name, `${value} ${unit}`.trim(), conclusion],
  }));
  writeColumns(paper, columns, rows);
}
