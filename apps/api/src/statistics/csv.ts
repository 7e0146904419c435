import { csvLine } from '../files/csv-line.ts';
import { type CsvWords, csvWords } from './csv-words.ts';
import type { Statistics, Totals } from './statistics.ts';

/** One number a line, as spreadsheets sort and add them up best. The mark at the start lets them see UTF-8. */
export function statisticsCsv(made: Statistics, language: 'vi' | 'en'): Buffer {
  const t = csvWords[language];
  const span = `${made.firstDay} – ${made.day}`;
  const lines = [
    t.columns,
    ...totalLines(made.day, t, made.ofDay),
    ...totalLines(span, t, made.ofMonth),
    ...Object.entries(made.open.byState).map(([state, count]) => [t.now, t.open, t.states[state] ?? state, String(count)]),
    ...(['dueToday', 'dueTomorrow', 'overdue'] as const).map((name) => [t.now, t.open, t.due[name], String(made.open[name])]),
    ...made.procedures.flatMap(({ name, received, decided, open }) => [
      [span, name[language], t.totals.received, String(received)],
      [span, name[language], t.decided, String(decided)],
      [t.now, name[language], t.open, String(open)],
    ]),
    ...Object.entries(made.registrations).map(([name, count]) => [
      made.day,
      t.registrations,
      t.counts[name] ?? name,
      String(count),
    ]),
    ...Object.entries(made.feedback).map(([name, count]) => [made.day, t.feedback, t.counts[name] ?? name, String(count)]),
    ...Object.entries(made.payments).map(([name, count]) => [made.day, t.payments, t.ofPayments[name] ?? name, String(count)]),
    ...made.days.flatMap(({ day, received, accepted, refused }) => [
      [day, t.applications, t.totals.received, String(received)],
      [day, t.applications, t.totals.accepted, String(accepted)],
      [day, t.applications, t.totals.refused, String(refused)],
    ]),
    ...(made.officers ?? []).flatMap(({ fullName, decided, decidedInMonth, open }) => [
      [made.day, fullName, t.decided, String(decided)],
      [span, fullName, t.decided, String(decidedInMonth)],
      [t.now, fullName, t.open, String(open)],
    ]),
  ];
  return Buffer.from(`\uFEFF${lines.map(csvLine).join('')}`);
}

function totalLines(when: string, t: CsvWords, totals: Totals): string[][] {
  return Object.entries(totals).map(([name, value]) => [
    when,
    t.applications,
    t.totals[name as keyof Totals],
    value === null ? '' : String(value),
  ]);
}
