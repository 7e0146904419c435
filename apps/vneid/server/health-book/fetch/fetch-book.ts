import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../../services.ts';
import { aboutOf } from '../partner/about.ts';
import { askVaccinations, askVisits } from '../partner/vssid.ts';
import type { FetchFault } from './order.ts';
import { endInVain, type FetchedBook, type FetchOrder, storeBook } from './store.ts';

/** What a job of the queue 'fetch-health-book' says: nothing about the person. */
export const fetchOrder = z.object({ accountId: z.int(), fetchId: z.uuid() });

type Ordered = { citizenNumber: string; consentId: string; textVersion: string; givenAt: Temporal.Instant };

// Counts the try, and finds nothing where the consent was withdrawn, the work is done or another fetch has taken its place.
const BEGIN_TRY = sql<Ordered>(
  'begin-health-fetch-try',
  `update health_fetch f set tries = f.tries + 1
     from health_consent c, account a
    where f.account_id = $1 and f.fetch_id = $2 and f.state = 'under-way' and a.account_id = f.account_id
      and c.account_id = f.account_id and c.consent_id = f.consent_id and c.withdrawn_at is null
   returning a.citizen_number as "citizenNumber", c.consent_id as "consentId", c.text_version as "textVersion", c.given_at as "givenAt"`,
);

/** VssID did not answer: to be tried again. */
export class NoAnswerYet extends Error {}

/** One try to fetch a book. Throws NoAnswerYet where it is worth another; the last one says in vain instead. */
export async function fetchBook(services: Services, order: FetchOrder, isLastTry: boolean): Promise<void> {
  const [ordered] = await services.db.write(BEGIN_TRY, [order.accountId, order.fetchId]);
  if (!ordered) return;
  const fetched = await askBoth(services, ordered);
  if (typeof fetched !== 'string') return storeBook(services, order, fetched);
  if (fetched === 'no-answer' && !isLastTry) throw new NoAnswerYet('no answer from VssID');
  await endInVain(services, order, fetched);
}

async function askBoth(services: Services, ordered: Ordered): Promise<FetchedBook | FetchFault> {
  const about = aboutOf(ordered, ordered);
  const [visits, vaccinations] = await Promise.all([askVisits(services, about), askVaccinations(services, about)]);
  if (visits.kind === 'refused') return visits.code === 'person-unknown' ? 'person-unknown' : 'refused';
  if (vaccinations.kind === 'refused') return 'refused';
  if (visits.kind === 'no-answer' || vaccinations.kind === 'no-answer') return 'no-answer';
  // An answer about somebody else is none.
  if (visits.answer.person.citizenNumber !== ordered.citizenNumber) return 'no-answer';
  return { ...visits.answer, vaccinations: vaccinations.answer.vaccinations };
}
