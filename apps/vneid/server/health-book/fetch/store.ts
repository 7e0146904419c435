import { sql } from '@openvssid/server/db/database';
import type { Services } from '../../services.ts';
import type { BookPerson, BookVisit, Vaccination } from '../partner/answers.ts';
import { sealCover, sealVisit, type VisitLine } from './seal-book.ts';

export type FetchedBook = { checkedAt: string; person: BookPerson; visits: readonly BookVisit[]; vaccinations: Vaccination[] };
export type FetchOrder = { accountId: number; fetchId: string };

// Whoever withdraws waits for us, or we find the consent ended: nothing is stored after a withdrawal. The consent is held before the
// fetch is touched, by everybody: two who took them the other way round would wait for each other.
const HOLD_CONSENT = sql<{ consentId: string }>(
  'hold-health-consent',
  `select c.consent_id as "consentId"
     from health_consent c join health_fetch f on f.account_id = c.account_id and f.consent_id = c.consent_id
    where c.account_id = $1 and f.fetch_id = $2 and f.state = 'under-way' and c.withdrawn_at is null for share of c`,
);

const PUT_BOOK = sql(
  'put-health-book',
  `insert into health_book (account_id, consent_id, checked_at, fetched_at, sealed) values ($1, $2, $3, $4, $5)
   on conflict (account_id) do update set consent_id = excluded.consent_id, checked_at = excluded.checked_at,
     fetched_at = excluded.fetched_at, sealed = excluded.sealed`,
);
const DELETE_VISITS = sql('delete-health-visits', 'delete from health_visit where account_id = $1');
const INSERT_VISITS = sql(
  'insert-health-visits',
  'insert into health_visit (account_id, visit_id, sealed) select $1, visit_id, sealed from unnest($2::uuid[], $3::bytea[]) as v (visit_id, sealed)',
);

const END_FETCH = sql<{ fetchId: string }>(
  'end-health-fetch',
  `update health_fetch set state = $3, fault = $4, ended_at = $5 where account_id = $1 and fetch_id = $2 and state = 'under-way'
   returning fetch_id as "fetchId"`,
);

/** Puts what VssID answered in the place of what was stored, while the consent that it was fetched by is in force. */
export async function storeBook(services: Services, { accountId, fetchId }: FetchOrder, book: FetchedBook): Promise<void> {
  const now = services.clock.now();
  const whole = book.visits.filter((visit) => !visit.sensitive);
  const visits = whole.map((visit) => ({ visitId: visit.visitId, sealed: sealVisit(services, accountId, visit) }));
  const { person, vaccinations } = book;
  const cover = sealCover(services, accountId, { person, vaccinations, visits: book.visits.map(lineOf) });
  await services.db.transaction(async (tx) => {
    const [consent] = await tx.run(HOLD_CONSENT, [accountId, fetchId]);
    if (!consent) return;
    const [ended] = await tx.run(END_FETCH, [accountId, fetchId, 'done', null, now]);
    if (!ended) return;
    await tx.run(PUT_BOOK, [accountId, consent.consentId, Temporal.Instant.from(book.checkedAt), now, cover]);
    await tx.run(DELETE_VISITS, [accountId]);
    await tx.run(INSERT_VISITS, [accountId, visits.map(({ visitId }) => visitId), visits.map(({ sealed }) => sealed)]);
  });
}

/** What was stored before stays; the page says why it is old. */
export async function endInVain({ db, clock }: Services, { accountId, fetchId }: FetchOrder, fault: string): Promise<void> {
  await db.write(END_FETCH, [accountId, fetchId, 'failed', fault, clock.now()]);
}

function lineOf(visit: BookVisit): VisitLine {
  const { visitId, facility, admittedAt, dischargedAt } = visit;
  const line = { visitId, facilityName: facility.name, admittedAt, dischargedAt };
  if (visit.sensitive) return { ...line, sensitive: true };
  const main = visit.diagnoses.find((diagnosis) => diagnosis.main) ?? visit.diagnoses[0];
  return { ...line, sensitive: false, category: visit.category, diagnosis: main?.name };
}
