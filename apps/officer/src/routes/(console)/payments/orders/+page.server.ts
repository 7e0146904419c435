import { parseDay } from '@openvssid/core';
import { deskPaymentTexts } from '@openvssid/ui/texts/desk-payments';
import { api } from '#lib/api.ts';
import { placeIn } from '#lib/payments/order-filter.ts';
import { ORDER_STATES } from '#lib/payments/payments.ts';
import { dataOrThrow, formProblem, problemOf } from '#lib/problem.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const search = searchParams.get('search')?.trim() ?? '';
  const typedDay = searchParams.get('day')?.trim() ?? '';
  const state = ORDER_STATES.find((one) => one === searchParams.get('state'));
  const place = placeIn(searchParams);
  const filter = { search, state: state ?? '', day: typedDay };
  const day = typedDay === '' ? undefined : parseDay(typedDay);
  if (day && !day.ok) {
    const message = deskPaymentTexts[event.locals.language === 'vi' ? 'vi' : 'en'].orders.notDay;
    return { filter, later: false, found: undefined, problem: { code: 'invalid-request', message, fields: { day: message } } };
  }
  const query = { ...place, ...(search !== '' && { search }), ...(state && { state }), ...(day && { day: day.value }) };
  const answer = await api(event).GET('/api/contribution-orders', { params: { query } });
  // What was typed is no number and no reference: the page says so at the field.
  if (answer.response.status === 422) return { filter, later: false, found: undefined, problem: formProblem(problemOf(answer)) };
  return { filter, later: place !== undefined, found: dataOrThrow(event, answer), problem: undefined };
};
