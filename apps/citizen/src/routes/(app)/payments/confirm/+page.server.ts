import { redirect } from '@sveltejs/kit';
import { formatPhone } from '@openvssid/core';
import { textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { readChosen } from '#lib/payments/chosen.server.ts';
import { orderPath } from '#lib/payments/order-state.ts';
import { payOrder } from '#lib/payments/pay-order.server.ts';
import { quoteView } from '#lib/payments/quote-view.server.ts';
import { dataOrThrow, failWith, formProblem, problemOf, signInPath, throwProblem } from '#lib/problem.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const HERE = '/payments/confirm';

/** What was chosen, computed anew each time it is looked at: the price is that of now. */
export const load: PageServerLoad = async (event) => {
  const chosen = await readChosen(event);
  if (!chosen) return { chosen: undefined };
  const { orderId, request } = chosen;
  const [quoted, offered, contact] = await Promise.all([
    api(event).POST('/api/payments/quotes', { body: request }),
    api(event).GET('/api/payments/channels'),
    contactOf(event),
  ]);
  const problem = quoted.data ? undefined : problemOf(quoted);
  if (problem && (problem.status === 401 || problem.status >= 500)) throwProblem(event, problem);
  const { channels } = dataOrThrow(event, offered);
  return {
    chosen: { orderId, kind: request.kind, channels, contact },
    quote: quoted.data && quoteView(quoted.data, event.locals.language),
    // It was possible when it was chosen, and is no more.
    refused: problem && formProblem(problem),
    changed: event.url.searchParams.has('changed'),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const values = { contact: textOf(form, 'receiptContact').trim(), channel: textOf(form, 'channel') };
    const chosen = await readChosen(event);
    // Something else was chosen in another window: that is shown, not paid.
    if (!chosen || chosen.orderId !== textOf(form, 'orderId')) redirect(303, HERE);
    const { orderId, request } = chosen;
    const amount = Number(textOf(form, 'amount'));
    const answer = await api(event).POST('/api/payments/orders', {
      body: { ...request, orderId, amount, ...(values.contact !== '' && { receiptContact: values.contact }) },
    });
    if (!answer.data) {
      followRefusal(event, answer);
      return failWith(answer, values);
    }
    const { reference } = answer.data;
    await payOrder(event, reference, values.channel);
    // The order is there; only the way to its payment is not.
    redirect(303, orderPath(reference, '?note=not-sent'));
  },
};

/** Refusals that another page answers. */
function followRefusal(event: RequestEvent, answer: Parameters<typeof problemOf>[0]): void {
  const { code, params = {} } = problemOf(answer);
  if (code === 'session-expired') redirect(303, signInPath(event.url));
  if (code === 'amount-changed') redirect(303, `${HERE}?changed`);
  if (code === 'order-open') redirect(303, orderPath(String(params['reference']), '?note=open'));
  // Ordered before with other words about the receipt: the order itself stands on the start page.
  if (code === 'client-key-reused') redirect(303, '/payments');
}

/** Where the account's receipts would go. */
async function contactOf(event: RequestEvent): Promise<string> {
  const { data } = await api(event).GET('/api/session');
  if (!data?.signedIn) return '';
  const { phone, email } = data.person;
  return email ?? (phone ? formatPhone(phone) : '');
}
