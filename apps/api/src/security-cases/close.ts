import { cleanWrittenText, ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { openReading } from '../officers/reading.ts';
import type { AtWork } from '../officers/reading.ts';
import type { Services } from '../services.ts';
import { withSecurityCase } from './case.ts';

const CLOSE = sql(
  'close-security-case',
  'update security_case set closed_at = $3, closed_by = $4, closing_note = $5 where person_id = $1 and case_id = $2',
);

const SHORTEST_NOTE = 10;
const LONGEST_NOTE = 1000;

/** Ends a case with what was found out. The same note again changes nothing; somebody else's came first. */
export async function closeSecurityCase(
  services: Services,
  at: AtWork,
  caseId: string,
  typed: string,
): Promise<Result<undefined>> {
  const note = cleanWrittenText(typed);
  if (note.length < SHORTEST_NOTE) return refuse('text-too-short', { field: 'note', params: { limit: SHORTEST_NOTE } });
  if (note.length > LONGEST_NOTE) return refuse('feedback-too-long', { field: 'note', params: { length: LONGEST_NOTE } });
  return withSecurityCase(services, at, caseId, async (tx, found, now) => {
    const { personId, closedAt, closedBy, closingNote } = found;
    if (closedAt !== null)
      return closedBy === at.officer.officerId && closingNote === note ? ok(undefined) : refuse('security-case-closed');
    await tx.run(CLOSE, [personId, caseId, now, at.officer.officerId, note]);
    return ok(undefined);
  });
}

/** Lets the officer open the account of the person, to help with it. Answers the reading. */
export function openAccountOfCase(services: Services, at: AtWork, caseId: string): Promise<Result<string>> {
  return withSecurityCase(services, at, caseId, async (tx, { personId }, now) =>
    ok(await openReading(tx, { officer: at.officer, personId, purpose: 'account', detail: '', now })),
  );
}
