import { TIME_ZONE } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../../services.ts';
import { type BookCover, openCover, openVisit, type VisitLine } from '../fetch/seal-book.ts';
import type { OpenVisit } from '../partner/answers.ts';

export type StoredBook = BookCover & { checkedAt: string; fetchedAt: string };

const FIND_BOOK = sql<{ checkedAt: Temporal.Instant; fetchedAt: Temporal.Instant; sealed: Buffer }>(
  'find-health-book',
  `select b.checked_at as "checkedAt", b.fetched_at as "fetchedAt", b.sealed
     from health_book b join health_consent c on c.account_id = b.account_id and c.consent_id = b.consent_id and c.withdrawn_at is null
    where b.account_id = $1`,
);

const FIND_VISITS = sql<{ visitId: string; sealed: Buffer }>(
  'find-health-visits',
  'select visit_id as "visitId", sealed from health_visit where account_id = $1 and ($2::uuid is null or visit_id = $2)',
);

/** What was stored last for this account. */
export async function storedBookOf(services: Services, accountId: number): Promise<StoredBook | undefined> {
  const [row] = await services.db.read(FIND_BOOK, [accountId]);
  if (!row) return undefined;
  const { checkedAt, fetchedAt, sealed } = row;
  return { ...openCover(services, accountId, sealed), checkedAt: checkedAt.toString(), fetchedAt: fetchedAt.toString() };
}

/** One stored visit, or all of them: protected ones are never among them. */
export async function storedVisitsOf(services: Services, accountId: number, visitId: string | null = null): Promise<OpenVisit[]> {
  const rows = await services.db.read(FIND_VISITS, [accountId, visitId]);
  return rows.map((row) => openVisit(services, accountId, row.visitId, row.sealed));
}

export type YearOfVisits = { year: number; visits: VisitLine[] };

/** Years and visits newest first; a visit belongs to the year in which it began, in Vietnam. */
export function byYear(visits: readonly VisitLine[]): YearOfVisits[] {
  const newestFirst = visits.toSorted((a, b) => momentOf(b) - momentOf(a));
  const years = Map.groupBy(
    newestFirst,
    ({ admittedAt }) => Temporal.Instant.from(admittedAt).toZonedDateTimeISO(TIME_ZONE).year,
  );
  return [...years].map(([year, ofYear]) => ({ year, visits: ofYear }));
}

const momentOf = ({ admittedAt }: VisitLine): number => Temporal.Instant.from(admittedAt).epochMilliseconds;
