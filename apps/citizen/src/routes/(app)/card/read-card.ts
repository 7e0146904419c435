import type { RequestEvent } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import type { paths } from '#lib/api.generated.ts';
import { forWhom } from '#lib/acting/for-whom.ts';
import { CARD_VERSION_HEADER } from '#lib/card-pages.ts';
import { dataOrThrow } from '#lib/problem.ts';

export type CardAnswer = paths['/api/card']['get']['responses'][200]['content']['application/json'];
export type Card = NonNullable<CardAnswer['card']>;

/** The person's cards for a page; tells the service worker which version of the card the page shows. */
export async function readCard(event: Pick<RequestEvent, 'fetch' | 'url' | 'setHeaders'>): Promise<CardAnswer> {
  const answer = dataOrThrow(event, await api(event).GET('/api/card', { params: { query: forWhom(event.url) } }));
  const { card } = answer;
  event.setHeaders({ [CARD_VERSION_HEADER]: card ? `${card.serial}.${card.standing}.${Date.parse(card.stateSince)}` : 'none' });
  return answer;
}
