import { ok, type Result } from '@openvssid/core';
import type { BookToExport } from '../fhir/bundle.ts';
import type { Services } from '../../services.ts';
import type { Holder } from '../holder.ts';
import { storedVisitsOf } from './book.ts';
import { readBook } from './open-book.ts';

/**
 * What a download holds, newest visit first: without protected visits, since whoever is handed the file would learn by the facility's name
 * what its list must not say. Refusals: those of `readBook`.
 */
export async function bookToExport(services: Services, holder: Holder): Promise<Result<BookToExport>> {
  const book = await readBook(services, holder);
  if (!book.ok) return book;
  const { person, vaccinations, checkedAt } = book.value;
  const visits = await storedVisitsOf(services, holder.accountId);
  const newestFirst = visits.toSorted((a, b) => b.admittedAt.localeCompare(a.admittedAt));
  return ok({ person, vaccinations, checkedAt, visits: newestFirst });
}
