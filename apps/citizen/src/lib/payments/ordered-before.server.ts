import type { RequestEvent } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import type { Order } from './order-state.ts';
import { isSame, newPerson, type Participant, type Person } from './people.ts';

/** An order that is to be paid anew; undefined where it is not one's own, or an address was cut off on its way. */
export async function readOrdered(event: Pick<RequestEvent, 'fetch' | 'url'>): Promise<Order | undefined> {
  const reference = event.url.searchParams.get('order');
  if (reference === null) return undefined;
  const path = { reference };
  return (await api(event).GET('/api/payments/orders/{reference}', { params: { path } })).data;
}

/** Those of an order, chosen as they were. */
export function peopleOfOrder({ kind, items }: Order, participants: readonly Participant[]): Person[] {
  return participants.flatMap((participant, place) => {
    const item = items.find((one) => isSame(one, participant));
    return item ? [newPerson(participant, { kind, place, chosen: true, months: String(item.months) })] : [];
  });
}
