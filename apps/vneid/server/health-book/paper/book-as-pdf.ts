import { type Language, ok, type Result } from '@openvssid/core';
import type { Services } from '../../services.ts';
import type { Holder } from '../holder.ts';
import { bookToExport } from '../read/book-to-export.ts';
import { printBook } from './print-book.ts';

/** Refusals: those of `readBook`. */
export async function bookAsPdf(services: Services, holder: Holder, language: Language): Promise<Result<Buffer>> {
  const book = await bookToExport(services, holder);
  return book.ok ? ok(await printBook(book.value, language)) : book;
}
