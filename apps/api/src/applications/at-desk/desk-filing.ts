import { randomUUID } from 'node:crypto';
import { ok, refuse, type Result } from '@openvssid/core';
import { procedureByKey } from '@openvssid/procedures';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { loadFacts } from '../../facts/load.ts';
import type { DraftPlace } from '../../files/draft-files.ts';
import { requireRole } from '../../officers/roles.ts';
import type { AtWork } from '../../officers/reading.ts';
import type { Services } from '../../services.ts';
import { findOwnFile } from '../file.ts';
import { civilDay, momentNow } from '@openvssid/server/clock';
import { isAboutHiddenVisit } from '../protected-visit.ts';
import { beforeMe } from './before-me.ts';

/** Long enough for a day with interruptions. */
const LIVES = { hours: 10 };

/** One officer files one service for one person who stands before them; `number` once it was sent. */
export type DeskFiling = {
  filingId: string;
  personId: number;
  officerId: string;
  procedure: string;
  subjectKey: string;
  endsAt: Temporal.Instant;
  number: string | null;
};

const COLUMNS = `filing_id as "filingId", person_id as "personId", officer_id as "officerId", procedure, subject_key as "subjectKey",
  ends_at as "endsAt", number`;

const LIVING = sql<DeskFiling>(
  'living-desk-filing',
  `select ${COLUMNS} from desk_filing
    where officer_id = $1 and person_id = $2 and procedure = $3 and subject_key = $4 and number is null and ends_at > $5
    order by begun_at desc limit 1`,
);
const INSERT = sql(
  'insert-desk-filing',
  `insert into desk_filing (filing_id, person_id, officer_id, procedure, subject_key, begun_at, ends_at) values ($1, $2, $3, $4, $5, $6, $7)`,
);
const FIND = sql<DeskFiling>(
  'find-desk-filing',
  `select ${COLUMNS} from desk_filing where filing_id = $1 and officer_id = $2 and ends_at > $3`,
);
const LOCK_UNSENT = sql<{ filingId: string }>(
  'lock-desk-filing',
  `select filing_id as "filingId" from desk_filing where filing_id = $1 and number is null and ends_at > $2 for update`,
);
const MARK_SENT = sql('mark-desk-filing-sent', 'update desk_filing set number = $2 where filing_id = $1');

/** The officer's own filing; one that has ended, is another's or never was are the same. */
export async function findFiling(services: Services, { officer }: AtWork, filingId: string): Promise<Result<DeskFiling>> {
  const allowed = requireRole(officer, 'file-at-desk');
  if (!allowed.ok) return allowed;
  const [filing] = await services.db.read(FIND, [filingId, officer.officerId, services.clock.now()]);
  return filing ? ok(filing) : refuse('filing-ended');
}

/** Held until the transaction ends; of two sendings the second finds it sent. */
export async function lockUnsent(tx: Transaction, { filingId }: DeskFiling, at: Temporal.Instant): Promise<Result<undefined>> {
  return (await tx.run(LOCK_UNSENT, [filingId, at])).length > 0 ? ok(undefined) : refuse('filing-ended');
}

export async function markSent(tx: Transaction, { filingId }: DeskFiling, number: string): Promise<void> {
  await tx.run(MARK_SENT, [filingId, number]);
}

/** The officer's draft for this person; the person's own is another. */
export function placeOfFiling({ personId, procedure, subjectKey, officerId }: DeskFiling): DraftPlace {
  return { personId, procedure, subjectKey, draftedBy: officerId };
}

export type Wanted = { procedure: string; subjectKey: string };

/**
 * Begins to file for the person whose record the officer has open for the desk, or goes on where they had begun. Logged: from here on
 * the officer sees what the form holds about the person.
 */
export async function beginFiling(
  services: Services,
  at: AtWork,
  readingId: string,
  wanted: Wanted,
): Promise<Result<{ filing: string }>> {
  const { officer } = at;
  return beforeMe(services, at, { readingId, what: 'person' }, async (tx, personId, now) => {
    if (!(await isOffered(tx.run, personId, civilDay(now), wanted))) return refuse('not-found');
    const key = [officer.officerId, personId, wanted.procedure, wanted.subjectKey];
    const [living] = await tx.run(LIVING, [...key, now]);
    if (living) return ok({ filing: living.filingId });
    const filing = randomUUID();
    const [officerId, ...rest] = key;
    await tx.run(INSERT, [filing, personId, officerId ?? '', ...rest.slice(1), now, now.add(LIVES)]);
    return ok({ filing });
  });
}

async function isOffered(
  query: Query,
  personId: number,
  on: Temporal.PlainDate,
  { procedure: key, subjectKey }: Wanted,
): Promise<boolean> {
  const procedure = procedureByKey(key);
  if (!procedure || (procedure.subject === 'none') !== (subjectKey === '')) return false;
  if (procedure.subject === 'none') return true;
  // Neither a protected visit nor a file about one exists at the desk.
  if (await isAboutHiddenVisit(query, { personId, subjectKey }, 'another')) return false;
  if (procedure.subject === 'visit') return (await loadFacts(query, ['visit'], { personId, on, subjectKey })).visit !== undefined;
  const file = await findOwnFile(query, personId, subjectKey);
  return file !== undefined && !(await isAboutHiddenVisit(query, file, 'another'));
}

export function filingTime(services: Services): { now: Temporal.Instant; draftDays: number } {
  return { now: momentNow(services), draftDays: services.config.DRAFT_DAYS };
}
