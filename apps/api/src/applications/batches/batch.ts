import { randomUUID } from 'node:crypto';
import { ok, refuse, type Result } from '@openvssid/core';
import { json, sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { z } from 'zod';
import type { Officer } from '../../http/officer-session.ts';
import type { Services } from '../../services.ts';
import type { AtDesk } from '../desk/agency-file.ts';
import { momentNow } from '@openvssid/server/clock';
import { applicationState } from '../schemas.ts';
import { found, type Looked, lookAt } from './look.ts';

export const outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done'), state: applicationState }),
  z.object({
    kind: z.literal('refused'),
    refusal: z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])).optional() }),
  }),
]);
export type BatchOutcome = z.infer<typeof outcome>;

export const batchFile = z.object({ number: z.string(), found, outcome: outcome.nullable() });
export type BatchFile = z.infer<typeof batchFile> & { seenSeq: number };
export type Batch = { batchId: string; madeAt: Temporal.Instant; confirmedAt: Temporal.Instant | null; files: BatchFile[] };

/** The dry run: every file is looked at and nothing is done. Refused where they are of several services: one act, one kind of case. */
export async function makeBatch(services: Services, at: AtDesk, numbers: readonly string[]): Promise<Result<string>> {
  const looked: Looked[] = [];
  for (const number of [...new Set(numbers)]) looked.push(await lookAt(services, at, number));
  const kinds = new Set(looked.flatMap(({ found: { procedure } }) => procedure ?? []));
  if (kinds.size > 1) return refuse('batch-one-service');
  const batchId = randomUUID();
  await services.db.transaction(async (tx) => {
    await tx.run(INSERT_BATCH, [batchId, at.officer.officerId, at.officer.agencyCode, momentNow(services)]);
    for (const file of looked) await tx.run(INSERT_FILE, [batchId, file.number, file.seenSeq, json(file.found)]);
  });
  return ok(batchId);
}

const INSERT_BATCH = sql(
  'insert-batch-decision',
  'insert into batch_decision (batch_id, officer_id, agency_code, made_at) values ($1, $2, $3, $4)',
);
const INSERT_FILE = sql(
  'insert-batch-file',
  'insert into batch_file (batch_id, number, seen_seq, found) values ($1, $2, $3, $4)',
);

const BATCH = sql<Omit<Batch, 'files'>>(
  'batch-of-officer',
  `select batch_id as "batchId", made_at as "madeAt", confirmed_at as "confirmedAt" from batch_decision
    where batch_id = $1 and officer_id = $2 and agency_code = $3`,
);
const FILES = sql<BatchFile>(
  'files-of-batch',
  'select number, seen_seq as "seenSeq", found, outcome from batch_file where batch_id = $1 order by number',
);

/** An officer's own batch, at the office where they made it. */
export async function findBatch(query: Query, { officerId, agencyCode }: Officer, batchId: string): Promise<Batch | undefined> {
  const [batch] = await query(BATCH, [batchId, officerId, agencyCode]);
  return batch && { ...batch, files: await query(FILES, [batchId]) };
}
