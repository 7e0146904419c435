import { redirect, type RequestEvent } from '@sveltejs/kit';
import { deskPaymentTexts } from '@openvssid/ui/texts/desk-payments';
import { incomplete, refused } from '#lib/acts/not-done.server.ts';
import { api } from '#lib/api.ts';
import { textIn, typedIn } from '#lib/desk/posted.ts';
import { DECISIONS } from '#lib/payments/payments.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

const params = ({ params: { exceptionId } }: RequestEvent<{ exceptionId: string }>) => ({ path: { exceptionId } });

export const load: PageServerLoad = async (event) => {
  if (event.locals.keepTyped) return { found: undefined, banks: [] };
  const answer = await api(event).GET('/api/payment-exceptions/{exceptionId}', { params: params(event) });
  const found = dataOrThrow(event, answer);
  const asksAccount = found.may.propose && found.possible.includes('transfer');
  const banks = asksAccount ? dataOrThrow(event, await api(event).GET('/api/banks')).banks : [];
  return { found, banks };
};

export const actions: Actions = {
  propose: async (event) => {
    const typed = typedIn(await event.request.formData());
    const t = deskPaymentTexts[event.locals.language === 'vi' ? 'vi' : 'en'].one;
    const decision = DECISIONS.find((one) => one === textIn(typed, 'decision'));
    if (!decision) return incomplete('propose', typed, { decision: t.chooseDecision });
    const order = textIn(typed, 'order');
    const answer = await api(event).POST('/api/payment-exceptions/{exceptionId}/proposal', {
      params: params(event),
      body: {
        decision,
        reason: textIn(typed, 'reason'),
        seen: Number(textIn(typed, 'seen')),
        ...(decision === 'record' && order !== '' && { order }),
        ...(decision === 'arrived' && { letter: textIn(typed, 'letter') }),
        ...(decision === 'transfer' && {
          to: { bankKey: textIn(typed, 'bankKey'), account: textIn(typed, 'account'), holder: textIn(typed, 'holder') },
        }),
      },
    });
    if (!answer.response.ok) return refused(event, 'propose', typed, answer);
    redirect(303, `${event.url.pathname}?done=proposed`);
  },

  ask: async (event) => {
    const answer = await api(event).POST('/api/payment-exceptions/{exceptionId}/question', { params: params(event) });
    if (!answer.data) return refused(event, 'ask', [], answer);
    redirect(303, `${event.url.pathname}?answer=${answer.data.answer}`);
  },

  decide: async (event) => {
    const typed = typedIn(await event.request.formData());
    const answer = await api(event).POST('/api/payment-exceptions/{exceptionId}/decision', {
      params: params(event),
      body: { seen: Number(textIn(typed, 'seen')) },
    });
    if (!answer.response.ok) return refused(event, 'decide', typed, answer);
    redirect(303, `${event.url.pathname}?done=decided`);
  },

  'send-back': async (event) => {
    const typed = typedIn(await event.request.formData());
    const answer = await api(event).POST('/api/payment-exceptions/{exceptionId}/send-back', {
      params: params(event),
      body: { reason: textIn(typed, 'reason'), seen: Number(textIn(typed, 'seen')) },
    });
    if (!answer.response.ok) return refused(event, 'send-back', typed, answer);
    redirect(303, `${event.url.pathname}?done=sent-back`);
  },
};
