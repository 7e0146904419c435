import { type Refusal, refuse, ok, type Result } from '@openvssid/core';
import { json, sql } from '@openvssid/server/db/database';
import type { Services } from '../../services.ts';
import type { AtDesk } from '../desk/agency-file.ts';
import { decide } from '../desk/decide.ts';
import { findAgencyFile } from '../file.ts';
import { momentNow } from '@openvssid/server/clock';
import { type BatchFile, type BatchOutcome, findBatch } from './batch.ts';

/** What was looked at is no base for a decision for longer than that. */
const LOOKED_AT_FOR = { minutes: 30 };

const CONFIRM = sql('confirm-batch', 'update batch_decision set confirmed_at = $2 where batch_id = $1 and confirmed_at is null');
const NOTE = sql(
  'note-batch-outcome',
  'update batch_file set outcome = $3 where batch_id = $1 and number = $2 and outcome is null',
);

/**
 * Accepts the files that were ready, each by its own transaction: one that fails stops no other. A repeat (a second click, a server that
 * was killed half way) goes on where it stopped and does nothing twice, because a file is decided only as it was seen.
 */
export async function confirmBatch(services: Services, at: AtDesk, batchId: string): Promise<Result<undefined>> {
  const { db } = services;
  const batch = await findBatch(db.read, at.officer, batchId);
  if (!batch) return refuse('not-found');
  const now = momentNow(services);
  if (batch.confirmedAt === null && Temporal.Instant.compare(batch.madeAt.add(LOOKED_AT_FOR), now) < 0)
    return refuse('batch-old');
  await db.transaction((tx) => tx.run(CONFIRM, [batchId, now]));
  const faults: unknown[] = [];
  for (const file of batch.files) {
    if (file.found.kind !== 'ready' || file.outcome !== null) continue;
    try {
      const outcome = await accept(services, at, file);
      await db.transaction((tx) => tx.run(NOTE, [batchId, file.number, json(outcome)]));
    } catch (fault) {
      faults.push(fault);
    }
  }
  // Told after the others were done; what broke has no outcome, so a repeat tries it again.
  if (faults.length > 0) throw new AggregateError(faults, 'some files of a batch could not be decided');
  return ok(undefined);
}

async function accept(services: Services, at: AtDesk, { number, seenSeq }: BatchFile): Promise<BatchOutcome> {
  const decided = await decide(services, at, number, { goal: 'accept', seen: seenSeq });
  if (decided.ok) return { kind: 'done', state: decided.value.state };
  return (await doneBefore(services, at, number, seenSeq)) ?? { kind: 'refused', refusal: asKept(decided.refusal) };
}

/** This officer went on with the file from where it was seen: the act itself, told twice. */
async function doneBefore(
  services: Services,
  { officer }: AtDesk,
  number: string,
  seenSeq: number,
): Promise<BatchOutcome | undefined> {
  const file = await findAgencyFile(services.db.read, officer.agencyCode, number);
  const next = file?.events[seenSeq];
  if (!file || !next || next.actor.id !== officer.officerId) return undefined;
  const accepted = next.type === 'proposed' ? next.data.decision === 'accept' : STEPS.has(next.type);
  return accepted ? { kind: 'done', state: file.now.state } : undefined;
}

const STEPS: ReadonlySet<string> = new Set(['received', 'taken', 'decided']);

function asKept({ code, params }: Refusal): { code: string; params?: Record<string, string | number> } {
  return { code, ...(params && { params }) };
}
