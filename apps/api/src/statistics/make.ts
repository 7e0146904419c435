import { APPLICATION_STATES, ok, type Result } from '@openvssid/core';
import { officerNames } from '../applications/desk/agency-file.ts';
import { procedureOf } from '../applications/procedure-of.ts';
import { loadHolidays } from '../applications/working-days.ts';
import type { Query } from '@openvssid/server/db/query';
import type { Officer } from '../http/officer-session.ts';
import { mayDo } from '../officers/roles.ts';
import type { Services } from '../services.ts';
import { type Decided, decidedIn, type Open, openNow, type Received, receivedIn } from './counted.ts';
import { otherWorkOf } from './other-work.ts';
import { daysOf, type Span, spanOf } from './span.ts';
import type { Statistics } from './statistics.ts';
import { sumOf, totalsOf } from './totals.ts';

/** What an agency has done on a day and in the 30 days that end with it, and what is open now. */
export async function makeStatistics(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  officer: Officer,
  chosen: string | undefined,
): Promise<Result<Statistics>> {
  const now = clock.now();
  const chosenSpan = spanOf(chosen, now);
  if (!chosenSpan.ok) return chosenSpan;
  const span = chosenSpan.value;
  const { agencyCode, agencyName } = officer;
  const [received, decided, open, holidays, otherWork] = await Promise.all([
    receivedIn(db.read, agencyCode, span),
    decidedIn(db.read, agencyCode, span),
    openNow(db.read, agencyCode, span),
    loadHolidays(db.read),
    otherWorkOf(db.read, agencyCode, span),
  ]);
  const day = span.day.toString();
  const onDay = <Row extends { day: string }>(rows: readonly Row[]) => rows.filter((row) => row.day === day);
  return ok({
    day,
    firstDay: span.firstDay.toString(),
    madeAt: now.toString(),
    agencyName,
    ofDay: totalsOf(onDay(received), onDay(decided), holidays),
    ofMonth: totalsOf(received, decided, holidays),
    open: openTotals(open),
    procedures: proceduresIn(received, decided, open),
    ...otherWork,
    days: dayRows(span, received, decided),
    officers: mayDo(officer, 'see-statistics-of-officers') ? await officersIn(db.read, day, decided, open) : null,
  });
}

function openTotals(open: readonly Open[]): Statistics['open'] {
  const states = APPLICATION_STATES.map((state) => [state, sumOf(open.filter((row) => row.state === state))] as const);
  const add = (of: 'dueToday' | 'dueTomorrow' | 'overdue') => open.reduce((sum, row) => sum + row[of], 0);
  return {
    byState: Object.fromEntries(states.filter(([, count]) => count > 0)),
    dueToday: add('dueToday'),
    dueTomorrow: add('dueTomorrow'),
    overdue: add('overdue'),
  };
}

function proceduresIn(
  received: readonly Received[],
  decided: readonly Decided[],
  open: readonly Open[],
): Statistics['procedures'] {
  const keys = [...new Set([...received, ...decided, ...open].map(({ procedure }) => procedure))].toSorted();
  const of = (rows: readonly { procedure: string; count: number }[], key: string) =>
    sumOf(rows.filter(({ procedure }) => procedure === key));
  return keys.map((key) => ({
    name: procedureOf({ procedure: key }).name,
    received: of(received, key),
    decided: of(decided, key),
    open: of(open, key),
  }));
}

function dayRows(span: Span, received: readonly Received[], decided: readonly Decided[]): Statistics['days'] {
  return daysOf(span).map((day) => {
    const decidedThen = decided.filter((row) => row.day === day);
    return {
      day,
      received: sumOf(received.filter((row) => row.day === day)),
      accepted: sumOf(decidedThen.filter(({ outcome }) => outcome === 'decided')),
      refused: sumOf(decidedThen.filter(({ outcome }) => outcome === 'refused')),
      late: sumOf(decidedThen.filter(({ late }) => late === true)),
    };
  });
}

async function officersIn(
  query: Query,
  day: string,
  decided: readonly Decided[],
  open: readonly Open[],
): Promise<NonNullable<Statistics['officers']>> {
  const ids = [...new Set([...decided, ...open].flatMap(({ officerId }) => officerId ?? []))];
  const names = ids.length === 0 ? new Map<string, string>() : await officerNames(query, ids);
  const rows = [...names].map(([officerId, fullName]) => {
    const own = decided.filter((row) => row.officerId === officerId);
    return {
      fullName,
      decided: sumOf(own.filter((row) => row.day === day)),
      decidedInMonth: sumOf(own),
      open: sumOf(open.filter((row) => row.officerId === officerId)),
    };
  });
  return rows.toSorted((a, b) => a.fullName.localeCompare(b.fullName, 'vi'));
}
