import { ok, refuse } from '@openvssid/core';
import { z } from 'zod';
import { languageOf, valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { citizenOf, whileSignedIn } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { networkOf } from '../sign-in/caller.ts';
import { cancelOrder } from './cancel.ts';
import { createOrder } from './create.ts';
import { payOrder } from './pay.ts';
import { healthRequest, voluntaryRequest } from './quote/order-request.ts';
import { orderAnswer, orderPage } from './schemas.ts';
import { channel, payAnswer } from '../payment-channels/channel.ts';
import { orderOf } from './show-order.ts';
import { ordersOf } from './show-orders.ts';

const tags = ['payments'];
const reference = z.string().max(20);
const params = z.object({ reference });

const ordered = {
  orderId: z.uuid().describe('Of the form: sent twice, it is one order'),
  amount: z.number().int().positive().describe('What the quote said, whole đồng'),
  receiptContact: z.string().max(254).optional().describe('Phone number or e-mail address to which the receipt goes'),
};
const body = z.discriminatedUnion('kind', [healthRequest.extend(ordered), voluntaryRequest.extend(ordered)]);

export function contributionOrderRoutes(api: Api, services: Services): void {
  const { db } = services;
  const shown = async (payerId: number, of: string) => {
    const order = await orderOf(services, db.read, payerId, of);
    return valueOf(order ? ok(order) : refuse('not-found'));
  };

  api.post(
    '/api/payments/orders',
    {
      config: { access: 'citizen' },
      schema: { summary: 'Orders what was quoted, at the price that was quoted', tags, body, response: { 200: orderAnswer } },
    },
    async (request) => {
      const { personId: payerId } = citizenOf(request);
      const { orderId, amount, receiptContact = null, ...of } = request.body;
      return shown(
        payerId,
        valueOf(
          await createOrder(services, { payerId, orderId, amount, receiptContact, request: of, address: networkOf(request.ip) }),
        ),
      );
    },
  );

  api.get(
    '/api/payments/orders',
    {
      config: { access: 'own-read' },
      schema: {
        summary: 'What one has ordered and paid, newest first',
        tags,
        querystring: z.object({ before: reference.optional() }),
        response: { 200: orderPage },
      },
    },
    async (request) => {
      const { before = null } = request.query;
      return valueOf(await whileSignedIn(request, services, (personId) => ordersOf(db.read, personId, before)));
    },
  );

  api.get(
    '/api/payments/orders/:reference',
    {
      config: { access: 'own-read' },
      schema: { summary: 'One order of one’s own, as it stands', tags, params, response: { 200: orderAnswer } },
    },
    async (request) => {
      const { reference: of } = request.params;
      const found = valueOf(await whileSignedIn(request, services, (personId) => orderOf(services, db.read, personId, of)));
      return valueOf(found ? ok(found) : refuse('not-found'));
    },
  );

  api.post(
    '/api/payments/orders/:reference/pay',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'How to pay an order: an address to go to, or what to transfer',
        tags,
        params,
        body: z.object({ channel }),
        response: { 200: payAnswer },
      },
    },
    async (request) => {
      const { personId: payerId } = citizenOf(request);
      const visitor = { ip: request.ip, language: languageOf(request) };
      return valueOf(await payOrder(services, { payerId, ...request.params, ...request.body, ...visitor }));
    },
  );

  api.post(
    '/api/payments/orders/:reference/cancel',
    {
      config: { access: 'citizen' },
      schema: { summary: 'Cancels an order that has not been paid', tags, params, response: { 200: orderAnswer } },
    },
    async (request) => {
      const { personId: payerId } = citizenOf(request);
      const { reference: of } = request.params;
      valueOf(await cancelOrder(services, payerId, of));
      return shown(payerId, of);
    },
  );
}
