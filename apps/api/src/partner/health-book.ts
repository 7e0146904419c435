import { ok, refuse, type Result } from '@openvssid/core';
import { z } from 'zod';
import { momentNow } from '@openvssid/server/clock';
import type { Services } from '../services.ts';
import { personOf, personOfBook } from './person.ts';
import { type Asking, readForPartner } from './read-for-partner.ts';
import { VISIT_OF_BOOK, visitOfBook, VISITS_OF_BOOK } from './visits.ts';

export const healthBook = z.object({ checkedAt: z.iso.datetime(), person: personOfBook, visits: z.array(visitOfBook) });

const FRESH_MINUTES = 10;

/** The person, their card and all their visits, as JSON text of `healthBook`. */
export function readHealthBook(services: Services, asking: Asking): Promise<Result<string>> {
  const now = momentNow(services);
  return readForPartner(services, asking, 'visit-history', async (tx, personId) => {
    const person = await personOf(tx.run, personId, asking.asked.citizenNumber, now);
    const [visits] = await tx.run(VISITS_OF_BOOK, [personId]);
    return ok(`{"checkedAt":"${now.toString()}","person":${JSON.stringify(person)},"visits":${visits?.body ?? '[]'}}`);
  });
}

/** One visit whole, as JSON text of `visitOfBook`. A protected one asks for a proof of the last ten minutes, and is not logged as seen without it. */
export function readVisit(
  services: Services,
  asking: Asking,
  visitId: string,
  authenticatedAt: Temporal.Instant,
): Promise<Result<string>> {
  const fresh = isFresh(authenticatedAt, services.clock.now());
  return readForPartner(services, asking, 'visit', async (tx, personId) => {
    const [visit] = await tx.run(VISIT_OF_BOOK, [personId, visitId, fresh]);
    if (!visit) return refuse('not-found');
    return visit.sensitive && !fresh ? refuse('reauthentication-required') : ok(visit.body);
  });
}

/** A moment to come proves nothing; half a minute is the difference of two clocks. */
function isFresh(authenticatedAt: Temporal.Instant, now: Temporal.Instant): boolean {
  const minutes = now.since(authenticatedAt).total('minutes');
  return minutes >= -0.5 && minutes < FRESH_MINUTES;
}
