import type { RequestEvent } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import type { paths } from '#lib/api.generated.ts';
import { forWhom, readActing } from '#lib/acting/for-whom.ts';
import { CARD_VERSION_HEADER, HOLDER_HEADER, NOT_KEPT_HEADER } from '#lib/card-pages.ts';
import { dataOrThrow } from '#lib/problem.ts';

export type CardAnswer = paths['/api/card']['get']['responses'][200]['content']['application/json'];
export type Card = NonNullable<CardAnswer['card']>;

/** The person's cards for a page; tells the service worker which version of the card the page shows. */
export async function readCard(event: Pick<RequestEvent, 'fetch' | 'url' | 'setHeaders'>): Promise<CardAnswer> {
  const answer = dataOrThrow(event, await api(event).GET('/api/card', { params: { query: forWhom(event.url) } }));
  const { card } = answer;
  await sayWhose(event);
  event.setHeaders({ [CARD_VERSION_HEADER]: card ? `${card.serial}.${card.standing}.${Date.parse(card.stateSince)}` : 'none' });
  return answer;
}

/** A child's card opens without a network, as one's own does; what somebody shares is not kept on another's device. */
async function sayWhose(event: Pick<RequestEvent, 'fetch' | 'url' | 'setHeaders'>): Promise<void> {
  const acting = await readActing(event);
  if (!acting) return;
  event.setHeaders(
    acting.right === 'guardian' ? { [HOLDER_HEADER]: encodeURIComponent(acting.fullName) } : { [NOT_KEPT_HEADER]: '1' },
  );
}
