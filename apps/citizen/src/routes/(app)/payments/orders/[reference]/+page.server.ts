import { redirect } from '@sveltejs/kit';
import { textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { orderPath } from '#lib/payments/order-state.ts';
import { payOrder } from '#lib/payments/pay-order.server.ts';
import { dataOrThrow, failWith, problemOf, signInPath } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

const NOTES = ['open', 'not-sent'] as const;

export const load: PageServerLoad = async (event) => {
  const { params, url } = event;
  const note = url.searchParams.get('note');
  return {
    order: dataOrThrow(event, await api(event).GET('/api/payments/orders/{reference}', { params: { path: params } })),
    returned: url.searchParams.has('returned'),
    other: url.searchParams.has('other'),
    note: NOTES.find((one) => one === note),
  };
};

export const actions: Actions = {
  pay: async (event) => payOrder(event, event.params.reference, textOf(await event.request.formData(), 'channel')),

  cancel: async (event) => {
    const { params, url } = event;
    const answer = await api(event).POST('/api/payments/orders/{reference}/cancel', { params: { path: params } });
    if (problemOf(answer).code === 'session-expired') redirect(303, signInPath(url));
    // Paid or ended in the meantime: its page says so.
    if (answer.response.ok || answer.response.status === 409) redirect(303, orderPath(params.reference));
    return failWith(answer, {});
  },
};
