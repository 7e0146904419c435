import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { done } from '../../http/schemas.ts';
import { valueOf } from '../../http/answer.ts';
import type { Api } from '../../http/api.ts';
import { officerWho } from '../../officers/roles.ts';
import type { OfficerAction } from '../../officers/roles.ts';
import type { AtWork } from '../../officers/reading.ts';
import type { Services } from '../../services.ts';
import { decide } from './decide.ts';
import { decision } from './exception.ts';
import { proposeDecision } from './propose.ts';
import { accountAsked } from './refund-account.ts';
import { sendBack } from './send-back.ts';
import { exceptionDetail, showException } from './show-exception.ts';
import { exceptionFilter, exceptionQueue, exceptionsOf } from './show-exceptions.ts';
import { reconciliationFilter, reconciliationReport, reconciliationsOf } from './show-reconciliations.ts';
import { refundFilter, refundList, refundOf, refundRow, refundsOf } from './show-refunds.ts';

const tags = ['received-payments'];
const access = 'officer' as const;
const params = z.object({ exceptionId: z.uuid() });
const seen = z.number().int().min(0).describe('`lastSeq` of what was on the screen');

/** What an officer does about money that did not go where it should by itself. */
export function paymentDeskRoutes(api: Api, services: Services): void {
  const at = (action: OfficerAction, request: FastifyRequest): AtWork => ({
    officer: officerWho(action, request),
    requestId: request.id,
  });

  api.get(
    '/api/payment-exceptions',
    {
      config: { access },
      schema: {
        summary: 'What waits for a person, oldest first, without names',
        tags,
        querystring: exceptionFilter,
        response: { 200: exceptionQueue },
      },
    },
    (request) => exceptionsOf(services.db.read, officerWho('see-payments', request), request.query),
  );

  api.get(
    '/api/payment-exceptions/:exceptionId',
    {
      config: { access },
      schema: {
        summary: 'One of them with the money, the order and who pays; logged',
        tags,
        params,
        response: { 200: exceptionDetail },
      },
    },
    async (request) => valueOf(await showException(services, at('open-payments', request), request.params.exceptionId)),
  );

  api.post(
    '/api/payment-exceptions/:exceptionId/proposal',
    {
      config: { access },
      schema: {
        summary: 'Propose to record, give back, transfer, note as arrived, take in, keep, or close; another officer decides',
        tags,
        params,
        body: z.object({
          decision,
          reason: z.string().max(2000),
          to: accountAsked.optional().describe('Of money that is transferred: the account that its payer has named'),
          order: z.string().max(100).optional().describe('Of money that named no order: the one it was meant for'),
          letter: z
            .string()
            .max(100)
            .optional()
            .describe('Of a refund that has arrived: by which number the provider’s letter names it'),
          seen,
        }),
        response: { 200: done },
      },
    },
    async (request) => {
      const { exceptionId } = request.params;
      valueOf(await proposeDecision(services, at('propose-payment-decision', request), { exceptionId, ...request.body }));
      return { done: true as const };
    },
  );

  api.post(
    '/api/payment-exceptions/:exceptionId/decision',
    {
      config: { access },
      schema: {
        summary: 'Decide as was proposed; never by whoever proposed it',
        tags,
        params,
        body: z.object({ seen }),
        response: { 200: done },
      },
    },
    async (request) => {
      const { exceptionId } = request.params;
      valueOf(await decide(services, at('decide-payment', request), { exceptionId, seen: request.body.seen }));
      return { done: true as const };
    },
  );

  api.post(
    '/api/payment-exceptions/:exceptionId/send-back',
    {
      config: { access },
      schema: {
        summary: 'Send a proposal back with what is wrong about it',
        tags,
        params,
        body: z.object({ reason: z.string().max(2000), seen }),
        response: { 200: done },
      },
    },
    async (request) => {
      const { exceptionId } = request.params;
      valueOf(await sendBack(services, at('decide-payment', request), { exceptionId, ...request.body }));
      return { done: true as const };
    },
  );

  api.get(
    '/api/payment-refunds',
    {
      config: { access },
      schema: {
        summary: 'Refunds under way, failed with what was answered, and done; without names',
        tags,
        querystring: refundFilter,
        response: { 200: refundList },
      },
    },
    (request) => refundsOf(services.db.read, officerWho('see-payments', request), request.query),
  );

  api.get(
    '/api/reconciliations',
    {
      config: { access },
      schema: {
        summary: 'Day by day what the providers’ lists say beside our books',
        tags,
        querystring: reconciliationFilter,
        response: { 200: reconciliationReport },
      },
    },
    (request) => reconciliationsOf(services.db.read, officerWho('see-payments', request), request.query),
  );

  api.get(
    '/api/payment-refunds/:refundId',
    {
      config: { access },
      schema: { summary: 'One refund', tags, params: z.object({ refundId: z.uuid() }), response: { 200: refundRow } },
    },
    async (request) => {
      const officer = officerWho('open-payments', request);
      return valueOf(await refundOf(services.db.read, officer, request.params.refundId));
    },
  );
}
