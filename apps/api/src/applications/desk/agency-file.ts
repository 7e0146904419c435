import { type Refusal, refuse, type Result } from '@openvssid/core';
import { claimOf } from '@openvssid/procedures';
import type { AccessWhat } from '../../access-log/purposes.ts';
import { recordAccess } from '../../access-log/record.ts';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { childOfNumber } from '../../facts/claimed-child.ts';
import type { Officer } from '../../http/officer-session.ts';
import { tellingOfQuota, withinReadingQuota } from '../../officers/reading-quota.ts';
import type { Services } from '../../services.ts';
import { type ApplicationFile, findAgencyFile } from '../file.ts';
import { momentNow } from '@openvssid/server/clock';
import { procedureOf } from '../procedure-of.ts';
import type { Sending } from '../sending.ts';

/** An officer at work, the request by which they are, and the form it came from where that has a key. */
export type AtDesk = { officer: Officer; requestId: string; sending?: Sending };

export type DeskPurpose = 'application-read' | 'application-work' | 'application-decision';

export type AgencyFileStory<T> = (tx: Transaction, file: ApplicationFile, now: Temporal.Instant) => Promise<Result<T>>;

/**
 * Does something with an application of the officer's own agency while nobody else can, and writes into the person's access log
 * who did it and why. An application of another agency is `not-found`.
 */
export function withAgencyFile<T>(
  services: Services,
  at: AtDesk,
  number: string,
  purpose: DeskPurpose,
  story: AgencyFileStory<T>,
): Promise<Result<T>> {
  return tellingOfQuota(services, at.officer, () =>
    services.db.transaction(async (tx) => {
      const file = await findAgencyFile(tx.run, at.officer.agencyCode, number, purpose === 'application-read' ? 'read' : 'lock');
      if (!file) return refuse('not-found');
      const now = momentNow(services);
      if (purpose === 'application-read') {
        const admitted = await withinReadingQuota(tx.run, services, at.officer, file.personId, now);
        if (!admitted.ok) return admitted;
      }
      const answer = await story(tx, file, now);
      if (!answer.ok) return { ok: false, refusal: await whoDidIt(tx.run, at, file, answer.refusal) };
      await recordFileAccess(tx, at, file, purpose, now);
      return answer;
    }),
  );
}

/** Into the access log of everybody whose data the file shows: who had it, and why. The last thing in a transaction. */
export async function recordFileAccess(
  tx: Transaction,
  { officer, requestId }: AtDesk,
  file: ApplicationFile,
  purpose: DeskPurpose | 'application-opinion',
  now: Temporal.Instant,
): Promise<void> {
  const common = { actor: { kind: 'officer', id: officer.officerId }, institution: officer.agencyCode, requestId, now } as const;
  for (const personId of await peopleIn(tx.run, file))
    await recordAccess(tx, { ...common, personId, purpose, what: whatOf(file) });
}

/**
 * Whose data the file shows: the person's, and those of the child it names. In the order of their ids: of two officers with the same
 * two people neither waits for the other for ever.
 */
async function peopleIn(query: Query, file: ApplicationFile): Promise<number[]> {
  const claim = procedureOf(file).facts.includes('claimedChild') ? claimOf(file.answers) : undefined;
  const childId = claim && (await childOfNumber(query, claim.number));
  return [...new Set([file.personId, ...(childId === undefined ? [] : [childId])])].toSorted((a, b) => a - b);
}

function whatOf(file: ApplicationFile): AccessWhat {
  const { appCode } = procedureOf(file);
  return `application: ${appCode === undefined ? '' : `[${appCode}] `}${file.number}`;
}

/** Whoever comes second is told who was first, and when: themselves (`you`), where they ask again because no answer came. */
export async function whoDidIt(
  query: Query,
  { officer }: AtDesk,
  { events, now: { assigneeId } }: ApplicationFile,
  refusal: Refusal,
): Promise<Refusal> {
  const last = events.at(-1);
  if (refusal.code === 'not-assigned')
    return { ...refusal, params: { ...refusal.params, name: (await nameOf(query, assigneeId)) ?? '—' } };
  if (refusal.code !== 'action-not-allowed' || !last) return refusal;
  const by =
    last.actor.id === officer.officerId ? 'you' : last.actor.kind === 'officer' ? await nameOf(query, last.actor.id) : undefined;
  return { ...refusal, params: { ...refusal.params, happened: last.type, at: last.at, by: by ?? last.actor.kind } };
}

const OFFICER_NAMES = sql<{ officerId: string; fullName: string }>(
  'officer-names',
  'select officer_id as "officerId", full_name as "fullName" from officer where officer_id = any($1::uuid[])',
);

export async function officerNames(query: Query, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await query(OFFICER_NAMES, [[...new Set(ids)]]);
  return new Map(rows.map(({ officerId, fullName }) => [officerId, fullName]));
}

async function nameOf(query: Query, officerId: string | null): Promise<string | undefined> {
  return officerId === null ? undefined : (await officerNames(query, [officerId])).get(officerId);
}
