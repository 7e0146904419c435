import { cleanWrittenText, ok, refuse, type Result } from '@openvssid/core';
import { z } from 'zod';
import { recordAccess } from '../access-log/record.ts';
import { momentNow } from '@openvssid/server/clock';
import { takeTry } from '../http/tries.ts';
import { requireRole } from '../officers/roles.ts';
import type { Services } from '../services.ts';
import { tellAdministrators } from '../officers/alarm.ts';
import { type CaseInHand, caseInHand } from './case-in-hand.ts';
import { findPeople, type FoundRow, wantedPerson } from './find-people.ts';
import { type AtWork, openReading } from '../officers/reading.ts';
import { purposes, type SearchPurpose, searchPurposes } from '../officers/reading-purposes.ts';

export const personSearch = z.object({
  purpose: z.enum(searchPurposes),
  detail: z.string().max(400).default('').describe('Number of the case, or the reason in words'),
  wanted: wantedPerson,
});
export type PersonSearch = z.infer<typeof personSearch>;

export const foundPeople = z.object({
  outcome: z.enum(['found', 'nobody', 'too-many']).describe('Nobody and nobody within reach are the same'),
  people: z.array(
    z.object({
      reading: z.uuid().describe('Opens the record for this officer and purpose, for a short time'),
      fullName: z.string(),
      birthDate: z.string().describe('YYYY-MM-DD, or YYYY'),
      sex: z.enum(['male', 'female']),
      numberEnd: z.string().nullable().describe('Last four digits of the social insurance number'),
      place: z.string(),
    }),
  ),
});
export type FoundPeople = z.infer<typeof foundPeople>;

/** More than that of one name and birth date are not shown: the search has to say more. */
const MOST_SHOWN = 5;
const SHORTEST_REASON = 10;
const LONGEST_DETAIL = 200;

/** Looks people up for a purpose. Whoever is shown has it in their access log. */
export async function searchPerson(services: Services, at: AtWork, search: PersonSearch): Promise<Result<FoundPeople>> {
  const { officer } = at;
  const allowed = requireRole(officer, purposes[search.purpose].may);
  if (!allowed.ok) return allowed;
  const detail = readDetail(search);
  if (!detail.ok) return detail;
  const admitted = await takeTry(services, 'person-search-by-officer', officer.officerId);
  if (!admitted.ok) {
    await tellAdministrators(services, officer);
    return admitted;
  }
  return services.db.transaction(async (tx) => {
    const found = await inHand(search.purpose, () => caseInHand(tx.run, officer, detail.value));
    if (!found.ok) return found;
    const rows = await findPeople(tx.run, officer, search, found.value?.personId, MOST_SHOWN + 1);
    if (!rows.ok) return rows;
    if (rows.value.length === 0) return ok<FoundPeople>({ outcome: 'nobody', people: [] });
    if (rows.value.length > MOST_SHOWN) return ok<FoundPeople>({ outcome: 'too-many', people: [] });
    const now = momentNow(services);
    const people: FoundPeople['people'] = [];
    for (const row of rows.value) {
      const reading = await openReading(tx, { officer, personId: row.personId, ...search, detail: detail.value, now });
      people.push({ reading, ...shown(row) });
    }
    for (const { personId } of rows.value)
      await recordAccess(tx, {
        personId,
        actor: { kind: 'officer', id: officer.officerId },
        institution: officer.agencyCode,
        purpose: purposes[search.purpose].logged,
        what: detail.value === '' ? 'person' : `person: ${detail.value}`,
        requestId: at.requestId,
        now,
      });
    return ok<FoundPeople>({ outcome: 'found', people });
  });
}

async function inHand(purpose: SearchPurpose, find: () => Promise<Result<CaseInHand>>): Promise<Result<CaseInHand | undefined>> {
  return purposes[purpose].reach === 'case' ? find() : ok(undefined);
}

/** One line, because a row of the access log shows it. */
function readDetail({ purpose, detail: typed }: PersonSearch): Result<string> {
  const detail = cleanWrittenText(typed).replace(/\s+/g, ' ').trim();
  if (detail.length > LONGEST_DETAIL) return refuse('feedback-too-long', { field: 'detail', params: { length: LONGEST_DETAIL } });
  if (purposes[purpose].detail === 'optional') return ok(detail);
  if (detail === '') return refuse('required', { field: 'detail' });
  if (purposes[purpose].reach !== 'case' && detail.length < SHORTEST_REASON)
    return refuse('text-too-short', { field: 'detail', params: { limit: SHORTEST_REASON } });
  return ok(detail);
}

function shown({ personId: _, ...row }: FoundRow): Omit<FoundPeople['people'][number], 'reading'> {
  return row;
}
