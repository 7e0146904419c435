import { addMonths, monthOf } from '@openvssid/core';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { civilDay, momentNow } from '@openvssid/server/clock';
import { done } from '../http/schemas.ts';
import { attachmentHeader } from '../files/file-name.ts';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { mayDo, officerWho } from '../officers/roles.ts';
import type { Services } from '../services.ts';
import { approveList } from './approve.ts';
import { exportList } from './export.ts';
import { holdPayment } from './hold.ts';
import { makeList } from './make.ts';
import { readSettlements } from './settle.ts';
import { LAST_NUMBER, paymentFilter, paymentListShown, showList } from './show-list.ts';
import { listsOf, paymentLists } from './show-lists.ts';
import { paymentShown, showPayment } from './show-payment.ts';

const tags = ['payment-lists'];
const params = z.object({ listId: z.uuid() });
const ofPayment = params.extend({ payment: z.coerce.number().int().positive().max(LAST_NUMBER) });
const access = 'officer' as const;
/** A hundred thousand lines of a payer's answer. */
const LARGEST_FILE = 16 * 1024 * 1024;

/** «Danh sách chi trả»: who is paid in a month, of the officer's own agency. */
export function paymentListRoutes(api: Api, services: Services): void {
  const seer = (request: FastifyRequest) => officerWho('see-payment-lists', request);

  api.get(
    '/api/payment-lists',
    {
      config: { access },
      schema: { summary: 'The lists of the office, newest first', tags, response: { 200: paymentLists } },
    },
    async (request) => {
      const officer = seer(request);
      const lists = await listsOf(services.db.read, officer.agencyCode);
      return { lists, mayMake: mayDo(officer, 'make-payment-list') ? monthsToMake(services, lists[0]?.month) : [] };
    },
  );

  api.post(
    '/api/payment-lists',
    {
      config: { access },
      schema: {
        summary: 'Make the list of a month; made once, a repeat answers the same',
        tags,
        body: z.object({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
        response: { 200: z.object({ listId: z.uuid(), fresh: z.boolean() }) },
      },
    },
    async (request) => {
      const { agencyCode, officerId } = officerWho('make-payment-list', request);
      return valueOf(await makeList(services, { agencyCode, officerId, month: monthOf(request.body.month) }));
    },
  );

  api.get(
    '/api/payment-lists/:listId',
    {
      config: { access },
      schema: {
        summary: 'One list: totals, its book, a page of payments without names',
        tags,
        params,
        querystring: paymentFilter,
        response: { 200: paymentListShown },
      },
    },
    async (request) => valueOf(await showList(services.db.read, seer(request), request.params.listId, request.query)),
  );

  api.get(
    '/api/payment-lists/:listId/payments/:payment',
    {
      config: { access },
      schema: { summary: 'One payment with whom it is for; logged', tags, params: ofPayment, response: { 200: paymentShown } },
    },
    async (request) => {
      const { listId, payment } = request.params;
      return valueOf(await showPayment(services, { officer: seer(request), requestId: request.id }, { listId, number: payment }));
    },
  );

  api.post(
    '/api/payment-lists/:listId/payments/:payment/hold',
    {
      config: { access },
      schema: {
        summary: 'Keep one payment back before the list is approved',
        tags,
        params: ofPayment,
        body: z.object({ reason: z.string().max(2000) }),
        response: { 200: done },
      },
    },
    async (request) => {
      const { listId, payment } = request.params;
      valueOf(await holdPayment(services, seer(request), { listId, number: payment, reason: request.body.reason }));
      return { done: true as const };
    },
  );

  api.post(
    '/api/payment-lists/:listId/approve',
    {
      config: { access },
      schema: { summary: 'Approve a list; never by whoever made it', tags, params, response: { 200: done } },
    },
    async (request) => {
      valueOf(await approveList(services, officerWho('approve-payment-list', request), request.params.listId));
      return { done: true as const };
    },
  );

  api.get(
    '/api/payment-lists/:listId/file',
    {
      config: { access },
      schema: {
        summary: 'The approved list as CSV, or the orders for one bank; who takes it out is noted',
        tags,
        params,
        querystring: z.object({ bank: z.string().max(40).optional() }),
        response: { 200: z.any() },
      },
    },
    async (request, reply) => {
      const wanted = { listId: request.params.listId, bank: request.query.bank };
      const { name, bytes } = valueOf(await exportList(services, seer(request), wanted));
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', attachmentHeader(name))
        .send(bytes);
    },
  );

  api.post(
    '/api/payment-lists/:listId/returns',
    {
      config: { access },
      bodyLimit: LARGEST_FILE,
      schema: {
        summary: 'What a payer says was paid and what came back; read twice, it changes nothing twice',
        tags,
        params,
        body: z.object({ file: z.string() }),
        response: {
          200: z.object({
            paid: z.number().int(),
            returned: z.number().int(),
            unchanged: z.number().int(),
            unknown: z.array(z.string()).describe('references that are not of this list'),
            contrary: z.array(z.string()).describe('told otherwise before'),
          }),
        },
      },
    },
    async (request) => {
      const officer = officerWho('make-payment-list', request);
      return valueOf(await readSettlements(services, officer, { listId: request.params.listId, file: request.body.file }));
    },
  );
}

/** This month and the next, after the newest list. */
function monthsToMake(services: Services, newest: string | undefined): string[] {
  const current = monthOf(civilDay(momentNow(services)).toString());
  return [current, addMonths(current, 1)].filter((month) => newest === undefined || month > newest);
}
