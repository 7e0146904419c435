import type { RequestEvent } from '@sveltejs/kit';
import { type Page, pageWithChoices, readAnswers } from '@openvssid/procedures/forms';
import type { PostedPage } from '@openvssid/ui/questions/posted-page';
import { api } from '#lib/api.ts';
import type { Answer } from '#lib/problem.ts';
import type { paths } from '#lib/api.generated.ts';
import { ownQuery, type Place } from './place.ts';
import { readerOf } from './reader.server.ts';
import { seenOf } from './seen.server.ts';
import { isAnothers, readMark } from './whose-form.ts';

type SavedPage = paths['/api/drafts/{procedure}']['put']['responses']['200']['content']['application/json'];
export type DraftShown = SavedPage['draft'];

export type Saving =
  | { readonly kind: 'saved'; readonly reader: string; readonly draft: DraftShown; readonly errors: SavedPage['errors'] }
  /** Another window has changed this very page: nothing was overwritten. */
  | { readonly kind: 'changed'; readonly draft: DraftShown }
  /** Somebody else has signed in since the page was shown. */
  | { readonly kind: 'anothers' }
  | { readonly kind: 'failed'; readonly answer: Answer<unknown> };

/**
 * Saves one page. A draft that grew in the meantime is no matter where this page says the same as when it was shown
 * (the person went back, or another page was saved), or already says what is posted (the answer to a first try was lost).
 */
export async function savePage(event: RequestEvent, place: Place, page: Page, posted: PostedPage): Promise<Saving> {
  const reader = await readerOf(event);
  if (isAnothers(posted.seen, reader)) return { kind: 'anothers' };
  const put = (version: number) => putPage(event, { place, page, posted, version, reader });
  const first = await put(posted.version);
  if (first.kind !== 'changed') return first;
  const { answers, version } = first.draft;
  const says = seenOf(page, answers);
  const asked = pageWithChoices(page, first.draft.choices);
  const harmless =
    posted.keep ||
    says === readMark(posted.seen).seen ||
    says === seenOf(page, readAnswers(asked, posted.answers, answers).answers);
  return harmless ? put(version) : first;
}

type Put = { place: Place; page: Page; posted: PostedPage; version: number; reader: string };

async function putPage(event: RequestEvent, { place, page, posted, version, reader }: Put): Promise<Saving> {
  const { answers } = posted;
  const params = { path: { procedure: place.procedure }, query: ownQuery(place) };
  const answer = await api(event).PUT('/api/drafts/{procedure}', { params, body: { page: page.key, version, answers } });
  if (answer.data) return { kind: 'saved', reader, ...answer.data };
  const draft = answer.response.status === 409 ? answer.error?.draft : undefined;
  return draft ? { kind: 'changed', draft } : { kind: 'failed', answer };
}
