import { ok, type Result } from '@openvssid/core';
import type { Services } from '../../services.ts';
import type { Holder } from '../holder.ts';
import { bookToExport } from '../read/book-to-export.ts';
import { bundleOf } from './bundle.ts';

/** JSON text of the bundle (application/fhir+json). Refusals: those of `readBook`. */
export async function bookAsFhir(services: Services, holder: Holder): Promise<Result<string>> {
  const book = await bookToExport(services, holder);
  return book.ok ? ok(JSON.stringify(bundleOf(book.value), null, 2)) : book;
}
