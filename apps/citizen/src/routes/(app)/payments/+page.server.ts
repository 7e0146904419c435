import { api } from '#lib/api.ts';
import { isPayable } from '#lib/payments/order-state.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

const RECENT = 3;

export const load: PageServerLoad = async (event) => {
  const { orders } = dataOrThrow(event, await api(event).GET('/api/payments/orders'));
  const others = orders.filter((order) => !isPayable(order));
  return { open: orders.filter(isPayable), recent: others.slice(0, RECENT), more: others.length > RECENT };
};
