import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ok, refuse } from '@openvssid/core';
import { done } from '../http/schemas.ts';
import { attachmentHeader } from '../files/file-name.ts';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { officerWho } from '../officers/roles.ts';
import type { Services } from '../services.ts';
import { makeRefundFile } from './refunds/make-refund-file.ts';
import { noteBankAnswer } from './refunds/note-answer.ts';
import { refundFile } from './refunds/refund-file.ts';
import { refundFiles, refundFilesOf } from './refunds/waiting-refunds.ts';
import { statementRoutes } from './statement/routes.ts';

const tags = ['bank-transfers'];
const access = 'officer' as const;
const inFile = z.object({ fileId: z.uuid() });
const ofRefund = z.object({ refundId: z.uuid() });

/** The bank's side of transfers: its statements, and the files by which refunds go back. */
export function bankTransferRoutes(api: Api, services: Services): void {
  statementRoutes(api, services);
  refundRoutes(api, services);
}

function refundRoutes(api: Api, services: Services): void {
  const at = (request: FastifyRequest) => officerWho('handle-bank-transfers', request);

  api.get(
    '/api/refund-files',
    {
      config: { access },
      schema: {
        summary: 'Refunds that wait for a file for the bank, and the files of the office',
        tags,
        response: { 200: refundFiles },
      },
    },
    (request) => refundFilesOf(services.db.read, at(request).agencyCode),
  );

  api.post(
    '/api/refund-files',
    {
      config: { access },
      schema: { summary: 'Puts what waits into a file', tags, response: { 200: inFile } },
    },
    async (request) => valueOf(await makeRefundFile(services, at(request))),
  );

  api.get(
    '/api/refund-files/:fileId/file',
    {
      config: { access },
      schema: {
        summary: 'The file for the bank (CSV), the same whenever it is downloaded',
        tags,
        params: inFile,
        response: { 200: z.any() },
      },
    },
    async (request, reply) => {
      const file = await refundFile(services.db.read, at(request).agencyCode, request.params.fileId);
      const { name, bytes } = valueOf(file ? ok(file) : refuse('not-found'));
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', attachmentHeader(name))
        .send(bytes);
    },
  );

  api.post(
    '/api/refunds/:refundId/bank-answer',
    {
      config: { access },
      schema: {
        summary: 'What the bank says of a refund of a transfer, where no statement says it',
        tags,
        params: ofRefund,
        body: z.discriminatedUnion('result', [
          z.object({ result: z.literal('done'), bankReference: z.string().trim().min(1).max(64) }),
          z.object({ result: z.literal('failed'), reason: z.string().trim().min(1).max(500) }),
        ]),
        response: { 200: done },
      },
    },
    async (request) => {
      valueOf(await noteBankAnswer(services, at(request), { ...request.params, ...request.body }));
      return { done: true as const };
    },
  );
}
