import { TIME_ZONE } from '@openvssid/core';
import { z } from 'zod';
import { type Database, sql } from '@openvssid/server/db/database';
import { LIVING } from '../people/records-of.ts';
import type { AccessRow } from './chain.ts';
import { accessPurposes, accessSubjects, readWhat } from './purposes.ts';

const moment = z.iso.datetime({ offset: true });

export const accessEntry = z.object({
  seq: z.number().int().describe('of the latest access folded into this entry'),
  times: z.number().int().describe('accesses of one day folded together: alike, or automatic'),
  at: moment,
  firstAt: moment.describe('earlier than `at` where several are folded'),
  who: z.enum(['you', 'public', 'relative', 'payer', 'officer', 'partner', 'system']),
  name: z.string().nullable().describe('full name of the officer or relative, name of the partner; null: known by `who` alone'),
  institution: z.string().nullable().describe('name of the agency'),
  right: z.enum(['guardian', 'share', 'attorney']).nullable().describe('by which a relative saw it'),
  purpose: z.enum(accessPurposes).nullable().describe('null: a reason of an earlier version'),
  subjects: z.array(z.enum(accessSubjects).nullable()),
  details: z.array(z.string()),
});
export type AccessEntry = z.infer<typeof accessEntry>;

export const accessList = z.object({
  entries: z.array(accessEntry),
  older: z.number().int().nullable().describe('`before` of the next page'),
});

/** As its owner reads it. */
export const ownAccessList = accessList.extend({
  mergedNumbers: z.array(z.string()).describe('Numbers merged into the person’s: the log of each is read with `number`'),
});

const ENTRIES_A_PAGE = 20;
/** Of an automatic reader that went through many things only some are named. */
const NAMED = 5;

type Row = {
  seq: number;
  times: number;
  at: Temporal.Instant;
  firstAt: Temporal.Instant;
  actorKind: AccessRow['actor']['kind'];
  actorId: string;
  institution: string;
  purpose: string;
  whats: string[];
  officerName: string | null;
  relativeName: string | null;
  agencyName: string | null;
  livingId: number;
};

// Names of relatives stand in the person's own links: no other person's rows are read. Those of a merged number have gone to the living record.
const named = (entries: string) => `with folded as (${entries})
   select f.seq, f.times, f.at, f."firstAt", f.actor_kind as "actorKind", f.actor_id as "actorId", f.institution, f.purpose, f.whats,
          o.full_name as "officerName", g.name as "agencyName", l.id as "livingId",
          coalesce((select other_name from guardianship x where x.person_id in ($1, l.id) and x.other_person_id::text = f.actor_id limit 1),
                   (select other_name from share x where x.person_id in ($1, l.id) and x.other_person_id::text = f.actor_id limit 1),
                   (select other_name from recipient_authorisation x where x.person_id in ($1, l.id) and x.role = 'principal' and x.other_person_id::text = f.actor_id limit 1)) as "relativeName"
     from folded f cross join (select ${LIVING('$1')} as id) l
     left join officer o on f.actor_kind = 'officer' and o.officer_id::text = f.actor_id
     left join agency g on g.agency_code = f.institution
    order by f.seq desc`;

// One person's log is read whole and folded by day: an entry stands where its latest access does, and on no other page. What is alike,
// but for a machine's subject, is one entry.
const ENTRIES = sql<Row>(
  'access-log-entries',
  named(`
     select max(seq) as seq, count(*)::int as times, max(at) as at, min(at) as "firstAt", actor_kind, actor_id, institution, purpose,
            (array_agg(distinct what))[1:${NAMED}] as whats
       from access_log where person_id = $1
      group by (at at time zone '${TIME_ZONE}')::date, actor_kind, actor_id, institution, purpose, case when actor_kind <> 'machine' then what end
     having $2::bigint is null or max(seq) < $2
      order by max(seq) desc limit $3`),
);

const ENTRY = sql<Row>(
  'access-log-entry',
  named(`
     select seq, 1 as times, at, at as "firstAt", actor_kind, actor_id, institution, purpose, array[what] as whats
       from access_log where person_id = $1 and seq = $2`),
);

/** Who has seen a person's data, newest first; accesses of a day that are alike are one entry. `before`: where the page before ended. */
export async function accessesOf(
  db: Pick<Database, 'read'>,
  personId: number,
  before: number | null = null,
): Promise<z.infer<typeof accessList>> {
  const rows = await db.read(ENTRIES, [personId, before, ENTRIES_A_PAGE + 1]);
  const entries = rows.slice(0, ENTRIES_A_PAGE).map((row) => entryOf(row, personId));
  return { entries, older: rows.length > ENTRIES_A_PAGE ? (entries.at(-1)?.seq ?? null) : null };
}

/** Whoever pays for somebody may be linked to them by nothing: the row says the name, or the notice of what they paid did. */
const PAYER = 'payer';

function entryOf(row: Row, personId: number): AccessEntry {
  const whats = row.whats.map(readWhat);
  return {
    seq: row.seq,
    times: row.times,
    at: row.at.toString(),
    firstAt: row.firstAt.toString(),
    ...whoOf(row, personId),
    institution: row.agencyName,
    purpose: accessPurposes.find((known) => known === row.purpose) ?? null,
    subjects: [...new Set(whats.map(({ subject }) => subject))],
    details: row.institution === PAYER ? [] : whats.flatMap(({ detail }) => detail ?? []),
  };
}

function whoOf(row: Row, personId: number): Pick<AccessEntry, 'who' | 'name' | 'right'> {
  switch (row.actorKind) {
    case 'officer':
      return { who: 'officer', name: row.officerName, right: null };
    case 'partner':
      return { who: 'partner', name: row.institution, right: null };
    case 'machine':
      return { who: 'system', name: null, right: null };
    case 'citizen':
      return citizenOf(row, personId);
  }
}

function citizenOf(
  { actorId, institution, relativeName, livingId, whats }: Row,
  personId: number,
): Pick<AccessEntry, 'who' | 'name' | 'right'> {
  if (actorId === String(personId) || actorId === String(livingId)) return { who: 'you', name: null, right: null };
  if (institution === 'family') return { who: 'relative', name: relativeName, right: 'guardian' };
  if (institution === 'share') return { who: 'relative', name: relativeName, right: 'share' };
  if (institution === 'attorney') return { who: 'relative', name: relativeName, right: 'attorney' };
  if (institution === PAYER) return { who: 'payer', name: readWhat(whats[0] ?? '').detail, right: null };
  return { who: 'public', name: null, right: null };
}

/** One access by itself; undefined where the person's log has no such row. */
export async function accessOf(db: Pick<Database, 'read'>, personId: number, seq: number): Promise<AccessEntry | undefined> {
  const [row] = await db.read(ENTRY, [personId, seq]);
  return row && entryOf(row, personId);
}
