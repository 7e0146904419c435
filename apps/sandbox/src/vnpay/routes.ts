import type { FastifyInstance } from 'fastify';
import type { Services } from '../services.ts';
import { vnpayJson } from './json.ts';
import { merchantApi } from './merchant-api.ts';
import { payRoutes } from './pay-routes.ts';
import { transactionRoutes } from './transaction-routes.ts';

/** VNPAY's stand-in: for the payer, for the merchant's server, for whoever tries the product, and for tests. */
export function vnpayRoutes(app: FastifyInstance, services: Services): void {
  payRoutes(app, services);
  merchantApi(app, services);
  transactionRoutes(app, services);
  vnpayJson(app, services);
}
