import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { done } from '../applications/schemas.ts';
import { attachmentHeader } from '../files/file-name.ts';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import type { Officer } from '../http/officer-session.ts';
import { officerWho } from '../officers/roles.ts';
import type { Services } from '../services.ts';
import { makeRefundFile } from './refunds/make-refund-file.ts';
import { noteBankAnswer } from './refunds/note-answer.ts';
import { refundFile } from './refunds/refund-file.ts';
import { refundFiles, refundFilesOf } from './refunds/waiting-refunds.ts';
import { importStatement } from './statement/import-statement.ts';
import { previewStatement } from './statement/preview-statement.ts';
import { shownPreview, statementPreview, statementSummary } from './statement/shown.ts';
import { readUploaded } from './statement/uploaded-statement.ts';

const tags = ['bank-transfers'];
const access = 'officer' as const;
/** Some thirty thousand lines; longer ones are read by the command line. */
const LARGEST_UPLOAD = 4 * 1024 * 1024;
const upload = z.object({ file: z.base64().describe('The bytes of the CSV file or the workbook') });
const inFile = z.object({ fileId: z.uuid() });
const ofRefund = z.object({ refundId: z.uuid() });

const IS_CENTRAL = sql<{ central: boolean }>(
  'is-central-agency',
  `select kind = 'central' as central from agency where agency_code = $1`,
);

/** The bank's side of transfers: its statements, and the files by which refunds go back. */
export function bankTransferRoutes(api: Api, services: Services): void {
  const at = (request: FastifyRequest) => officerWho('handle-bank-transfers', request);

  api.post(
    '/api/bank-statements/preview',
    {
      config: { access },
      bodyLimit: LARGEST_UPLOAD,
      schema: {
        summary: 'What a statement would bring; nothing changes',
        tags,
        body: upload,
        response: { 200: statementPreview },
      },
    },
    async (request) => {
      valueOf(await ofCentralAgency(services, at(request)));
      const bytes = Buffer.from(request.body.file, 'base64');
      return shownPreview(valueOf(await readUploaded(bytes, (path) => previewStatement(services, path))));
    },
  );

  api.post(
    '/api/bank-statements',
    {
      config: { access },
      bodyLimit: LARGEST_UPLOAD,
      schema: {
        summary: 'Books a statement, a transaction a line; read again, it books nothing twice',
        tags,
        body: upload,
        response: { 200: statementSummary },
      },
    },
    async (request) => {
      const { officerId } = valueOf(await ofCentralAgency(services, at(request)));
      const bytes = Buffer.from(request.body.file, 'base64');
      return valueOf(await readUploaded(bytes, (path) => importStatement(services, { path, officerId })));
    },
  );
  refundRoutes(api, services, at);
}

function refundRoutes(api: Api, services: Services, at: (request: FastifyRequest) => Officer): void {
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

/** The account is the central agency's, and its statement shows everybody's transfers. */
async function ofCentralAgency({ db }: Services, officer: Officer): Promise<Result<Officer>> {
  const [agency] = await db.read(IS_CENTRAL, [officer.agencyCode]);
  return agency?.central ? ok(officer) : refuse('bank-statement-central');
}
