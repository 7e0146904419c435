import { redirect, type RequestEvent } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { failWith, problemOf, signInPath } from '#lib/problem.ts';
import { CHANNELS, orderPath } from './order-state.ts';
import { leaveForVnpay } from './vnpay-origin.server.ts';

type Event = Pick<RequestEvent, 'fetch' | 'url'>;

/** Leads to the provider's page, or to what is to be transferred; asked for twice it leads to the same payment. */
export async function payOrder(event: Event, reference: string, chosen: string) {
  const channel = CHANNELS.find((one) => one === chosen) ?? CHANNELS[0];
  const path = { reference };
  const answer = await api(event).POST('/api/payments/orders/{reference}/pay', { params: { path }, body: { channel } });
  if (problemOf(answer).code === 'session-expired') redirect(303, signInPath(event.url));
  if (answer.data?.channel === 'vnpay') leaveForVnpay(answer.data.address);
  if (answer.data) redirect(303, orderPath(reference, '/transfer'));
  // Paid or ended in the meantime: its page says so.
  if (answer.response.status === 409) redirect(303, orderPath(reference));
  return failWith(answer, {});
}
