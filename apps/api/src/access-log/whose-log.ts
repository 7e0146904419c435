import { ok, refuse, type Result } from '@openvssid/core';
import type { Query } from '@openvssid/server/db/query';
import { mergedRecordsOf } from '../people/records-of.ts';

/** The record whose log is meant: the person's own, or that of a number merged into theirs. Each log is a chain that stays by itself. */
export async function recordOfLog(query: Query, personId: number, number: string | undefined): Promise<Result<number>> {
  if (number === undefined) return ok(personId);
  const merged = (await mergedRecordsOf(query, personId)).find((one) => one.number === number);
  return merged ? ok(merged.mergedId) : refuse('not-found');
}
