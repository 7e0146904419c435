import type { FastifyRequest } from 'fastify';
import { refuse } from '@openvssid/core';
import { z } from 'zod';
import { done } from '../../http/schemas.ts';
import { valueOf } from '../../http/answer.ts';
import type { Api } from '../../http/api.ts';
import type { Officer } from '../../http/officer-session.ts';
import { type OfficerAction, officerWho } from '../../officers/roles.ts';
import type { Services } from '../../services.ts';
import { isOfCentralAgency, ofCentralAgency } from './central-agency.ts';
import { previewStatement } from './preview-statement.ts';
import { rejectStatement } from './reject-statement.ts';
import { releaseStatement } from './release-statement.ts';
import { statementsOf, statementsRead } from './show-statements.ts';
import { uploadedDetail, uploadedStatement } from './show-uploaded.ts';
import { shownPreview, statementPreview } from './shown.ts';
import { uploadStatement } from './upload-statement.ts';
import { readUploaded } from './uploaded-statement.ts';

const tags = ['bank-transfers'];
const access = 'officer' as const;
/** Some thirty thousand lines; longer ones are read by the command line. */
const LARGEST_UPLOAD = 4 * 1024 * 1024;
const file = z.base64().describe('The bytes of the CSV file or the workbook');
const digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 of the file that was on the screen, hexadecimal');
const params = z.object({ uploadId: z.uuid() });

/** The bank's statements: one officer uploads, another releases; only that books money. */
export function statementRoutes(api: Api, services: Services): void {
  const { read } = services.db;
  const at = async (action: OfficerAction, request: FastifyRequest): Promise<Officer> =>
    valueOf(await ofCentralAgency(read, officerWho(action, request)));

  api.get(
    '/api/bank-statements',
    {
      config: { access },
      schema: { summary: 'The statements that wait, and those taken in last', tags, response: { 200: statementsRead } },
    },
    (request) => statementsOf(read, officerWho('see-payments', request)),
  );

  api.post(
    '/api/bank-statements/preview',
    {
      config: { access },
      bodyLimit: LARGEST_UPLOAD,
      schema: {
        summary: 'What a statement would bring; nothing changes',
        tags,
        body: z.object({ file }),
        response: { 200: statementPreview },
      },
    },
    async (request) => {
      await at('upload-bank-statement', request);
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
        summary: 'Keeps a statement until another officer releases it; the same bytes wait once',
        tags,
        body: z.object({ file, digest }),
        response: { 200: params },
      },
    },
    async (request) => {
      const officer = await at('upload-bank-statement', request);
      const bytes = Buffer.from(request.body.file, 'base64');
      return valueOf(await uploadStatement(services, officer, { bytes, digest: request.body.digest }));
    },
  );

  api.get(
    '/api/bank-statements/:uploadId',
    {
      config: { access },
      schema: {
        summary: 'One that was uploaded: by whom, its digest, and what its lines would bring now',
        tags,
        params,
        response: { 200: uploadedDetail },
      },
    },
    async (request) => {
      const officer = officerWho('open-payments', request);
      // To another agency it is no more there than one that nobody uploaded.
      if (!(await isOfCentralAgency(read, officer))) return valueOf(refuse('not-found'));
      return valueOf(await uploadedStatement(services, officer, request.params.uploadId));
    },
  );

  api.post(
    '/api/bank-statements/:uploadId/release',
    {
      config: { access },
      schema: {
        summary: 'Books it, a transaction a line; never by whoever uploaded it, and nothing twice',
        tags,
        params,
        body: z.object({ digest }),
        response: { 200: done },
      },
    },
    async (request) => {
      const officer = await at('decide-payment', request);
      valueOf(await releaseStatement(services, officer, { ...request.params, digest: request.body.digest }));
      return { done: true as const };
    },
  );

  api.post(
    '/api/bank-statements/:uploadId/reject',
    {
      config: { access },
      schema: {
        summary: 'Rejects it with the reason; never by whoever uploaded it',
        tags,
        params,
        body: z.object({ reason: z.string().max(2000) }),
        response: { 200: done },
      },
    },
    async (request) => {
      const officer = await at('decide-payment', request);
      valueOf(await rejectStatement(services, officer, { ...request.params, reason: request.body.reason }));
      return { done: true as const };
    },
  );
}
