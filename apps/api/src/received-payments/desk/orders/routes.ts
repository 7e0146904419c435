import { z } from 'zod';
import { valueOf } from '../../../http/answer.ts';
import type { Api } from '../../../http/api.ts';
import { mayDo, officerWho } from '../../../officers/roles.ts';
import type { Services } from '../../../services.ts';
import { orderFilter, ordersFound, searchOrders } from './search-orders.ts';
import { orderShown, showOrder } from './show-order.ts';

const tags = ['contribution-orders'];
const access = 'officer' as const;

/** «Đơn đóng», as officers look into them. */
export function orderDeskRoutes(api: Api, services: Services): void {
  api.get(
    '/api/contribution-orders',
    {
      config: { access },
      schema: {
        summary: 'Orders of the agency and those below it, newest first, without names',
        tags,
        querystring: orderFilter,
        response: { 200: ordersFound.extend({ mayOpen: z.boolean() }) },
      },
    },
    async (request) => {
      const officer = officerWho(request.query.search ? 'open-payments' : 'see-payments', request);
      const found = valueOf(await searchOrders(services, { officer, requestId: request.id }, request.query));
      return { ...found, mayOpen: mayDo(officer, 'open-payments') };
    },
  );

  api.get(
    '/api/contribution-orders/:reference',
    {
      config: { access },
      schema: {
        summary: 'One order: who pays and for whom, what became of it, its money, its ledger; logged',
        tags,
        params: z.object({ reference: z.string().max(40) }),
        response: { 200: orderShown },
      },
    },
    async (request) => {
      const at = { officer: officerWho('open-payments', request), requestId: request.id };
      return valueOf(await showOrder(services, at, request.params.reference));
    },
  );
}
