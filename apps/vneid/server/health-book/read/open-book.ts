import { ok, refuse, type Refusal, type Result } from '@openvssid/core';
import type { Services } from '../../services.ts';
import { type FetchState, fetchStateOf, orderFetch } from '../fetch/order.ts';
import { type Before, beforeBook, type Holder } from '../holder.ts';
import { byYear, type StoredBook, storedBookOf, type YearOfVisits } from './book.ts';

/** What the page shows. Moments are ISO texts. */
export type BookPage =
  | { kind: 'before'; before: Before }
  /** Nothing is stored yet; `tries` are those begun. */
  | { kind: 'fetching'; tries: number }
  | { kind: 'in-vain'; fault: string }
  /** Nothing is stored, and too many fetches were ordered to order another now. */
  | { kind: 'too-often'; refusal: Refusal }
  | { kind: 'book'; years: YearOfVisits[]; checkedAt: string; fetching: boolean; inVain?: { fault: string; at: string } };

/** Opens the book as far as it may be. Whoever has agreed and entered the passcode for the first time has the first fetch ordered. */
export async function openBook(services: Services, holder: Holder): Promise<BookPage> {
  const admitted = await beforeBook(services, holder);
  if ('before' in admitted) return { kind: 'before', before: admitted.before };
  const [book, fetch] = await Promise.all([storedBookOf(services, holder.accountId), fetchStateOf(services, holder.accountId)]);
  if (book) return pageOf(book, fetch);
  if (fetch?.state === 'failed') return { kind: 'in-vain', fault: fetch.fault };
  if (fetch?.state === 'under-way') return { kind: 'fetching', tries: fetch.tries };
  const ordered = await orderFetch(services, holder.accountId);
  return ordered.ok ? { kind: 'fetching', tries: 0 } : { kind: 'too-often', refusal: ordered.refusal };
}

function pageOf(book: StoredBook, fetch: FetchState | undefined): BookPage {
  const failed = fetch?.state === 'failed' ? { inVain: { fault: fetch.fault, at: fetch.endedAt.toString() } } : {};
  const fetching = fetch?.state === 'under-way';
  return { kind: 'book', years: byYear(book.visits), checkedAt: book.checkedAt, fetching, ...failed };
}

/** The book for whoever may read it now. Refusals: those of `refusalOf`, 'consent-needed', 'passcode-needed', 'health-book-empty'. */
export async function readBook(services: Services, holder: Holder): Promise<Result<StoredBook>> {
  const admitted = await admit(services, holder);
  if (!admitted.ok) return admitted;
  const book = await storedBookOf(services, holder.accountId);
  return book ? ok(book) : refuse('health-book-empty');
}

/** The gate of everything behind the list, as a refusal. */
export async function admit(services: Services, holder: Holder): Promise<Result<undefined>> {
  const admitted = await beforeBook(services, holder);
  if (!('before' in admitted)) return ok(undefined);
  const { before } = admitted;
  if (before.kind === 'not-for-this-account') return { ok: false, refusal: before.refusal };
  return refuse(before.kind === 'consent' ? 'consent-needed' : 'passcode-needed');
}
