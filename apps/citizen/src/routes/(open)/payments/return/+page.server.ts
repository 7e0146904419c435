import { redirect } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { orderPath } from '#lib/payments/order-state.ts';
import type { PageServerLoad } from './$types';

/**
 * Where VNPAY sends the browser back to. Nothing is settled here: whoever is signed in is shown the order as it is; else, on another device or
 * after the session, what VNPAY has signed, and nothing of the order.
 */
export const load: PageServerLoad = async (event) => {
  // As it came: what is signed is every parameter.
  const querySerializer = () => event.url.search.slice(1);
  const { data } = await api(event).GET('/api/payments/vnpay/return', { querySerializer });
  if (!data) return { outcome: undefined, order: undefined };
  const { session } = await event.parent();
  if (!session.signedIn) return { outcome: data.outcome, order: orderPath(data.reference) };
  const path = { reference: data.reference };
  const own = await api(event).GET('/api/payments/orders/{reference}', { params: { path } });
  if (own.data) redirect(303, orderPath(own.data.reference, `?returned=${data.outcome}`));
  return { outcome: data.outcome, order: undefined };
};
