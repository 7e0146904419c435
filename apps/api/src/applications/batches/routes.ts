import { ok, refuse, writtenIn } from '@openvssid/core';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { languageOf, valueOf } from '../../http/answer.ts';
import type { Api } from '../../http/api.ts';
import { problemDetails } from '../../http/problems.ts';
import { countHit } from '../../http/tries.ts';
import { officerWho } from '../../officers/roles.ts';
import type { Services } from '../../services.ts';
import type { AtDesk } from '../desk/agency-file.ts';
import { procedureOf } from '../procedure-of.ts';
import { bilingual, done, moment, number } from '../../http/schemas.ts';
import { type Batch, batchFile, type BatchFile, findBatch, makeBatch } from './batch.ts';
import { confirmBatch } from './confirm.ts';

const tags = ['applications'];
const params = z.object({ batchId: z.uuid() });
/** As many as a page of the queue shows. */
const MOST = 30;

const shownFile = batchFile.extend({ why: z.string().nullable().describe('Why not, in the reader’s language') });
const shownBatch = z.object({
  batchId: z.uuid(),
  madeAt: moment,
  confirmedAt: moment.nullable(),
  service: bilingual.nullable(),
  files: z.array(shownFile),
});

/** Several files of one service, accepted by one act after a dry run. */
export function batchRoutes(api: Api, services: Services): void {
  const at = (request: FastifyRequest): AtDesk => ({ officer: officerWho('see-application', request), requestId: request.id });

  api.post(
    '/api/batches',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'Dry run: what accepting these files would come to; nothing is done, each reading is logged',
        tags,
        body: z.object({ numbers: z.array(number).min(1).max(MOST) }),
        response: { 200: z.object({ batchId: z.uuid() }) },
      },
    },
    async (request) => {
      const desk = at(request);
      for (const _ of request.body.numbers)
        valueOf(await countHit(services, 'application-read-by-officer', desk.officer.officerId));
      return { batchId: valueOf(await makeBatch(services, desk, request.body.numbers)) };
    },
  );

  api.get(
    '/api/batches/:batchId',
    {
      config: { access: 'officer' },
      schema: { summary: 'What the dry run found, and what became of each file', tags, params, response: { 200: shownBatch } },
    },
    async (request) => {
      const batch = await findBatch(services.db.read, at(request).officer, request.params.batchId);
      return shown(valueOf(batch ? ok(batch) : refuse('not-found')), request);
    },
  );

  api.post(
    '/api/batches/:batchId/confirm',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'Accepts those that were ready, each by itself; a repeat does nothing twice',
        tags,
        params,
        response: { 200: done },
      },
    },
    async (request) => {
      valueOf(await confirmBatch(services, at(request), request.params.batchId));
      return { done: true as const };
    },
  );
}

function shown(batch: Batch, request: FastifyRequest): z.infer<typeof shownBatch> {
  const procedure = batch.files.map(({ found }) => found.procedure).find((key) => key !== null);
  return {
    batchId: batch.batchId,
    madeAt: batch.madeAt.toString(),
    confirmedAt: batch.confirmedAt?.toString() ?? null,
    service: procedure ? procedureOf({ procedure }).name : null,
    files: batch.files.map(({ seenSeq: _, ...file }) => ({ ...file, why: whyNot(file, request) })),
  };
}

function whyNot({ found, outcome }: Omit<BatchFile, 'seenSeq'>, request: FastifyRequest): string | null {
  const refusal = outcome?.kind === 'refused' ? outcome.refusal : found.kind === 'refused' ? found.refusal : undefined;
  if (!refusal) return null;
  const { params, code } = refusal;
  return problemDetails({ code, ...(params && { params }) }, writtenIn(languageOf(request)), request.id).title;
}
