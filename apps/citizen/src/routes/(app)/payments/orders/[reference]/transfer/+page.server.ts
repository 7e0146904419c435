import { redirect } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import { isPayable, orderPath } from '#lib/payments/order-state.ts';
import { drawTransferQr } from '#lib/payments/transfer-qr.server.ts';
import { dataOrThrow, throwProblem, problemOf } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

/** What is to be transferred. The order was sent this way before; asking again says the same once more. */
export const load: PageServerLoad = async (event) => {
  const path = event.params;
  const order = dataOrThrow(event, await api(event).GET('/api/payments/orders/{reference}', { params: { path } }));
  if (order.channel !== 'bank-transfer' || !isPayable(order)) redirect(303, orderPath(order.reference));
  const answer = await api(event).POST('/api/payments/orders/{reference}/pay', {
    params: { path },
    body: { channel: 'bank-transfer' },
  });
  // Paid, or its time over, between the two questions.
  if (answer.response.status === 409) redirect(303, orderPath(order.reference));
  if (answer.data?.channel !== 'bank-transfer') return throwProblem(event, problemOf(answer));
  const { payload, ...transfer } = answer.data;
  return { order, transfer, qr: await drawTransferQr(payload) };
};
