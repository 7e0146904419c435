import type { Application } from '@openvssid/core';
import { z } from 'zod';
import type { Query } from '@openvssid/server/db/query';
import type { Filed } from '../file.ts';
import { procedureOf } from '../procedure-of.ts';
import { applicationState } from '../schemas.ts';
import { expectedOn, loadHolidays } from '../working-days.ts';

export const receipt = z.object({
  number: z.string(),
  submittedAt: z.string().describe('ISO 8601'),
  dueOn: z.string().nullable().describe('YYYY-MM-DD: promised, or before reception expected; null where nothing is awaited'),
  state: applicationState,
});
export type Receipt = z.infer<typeof receipt>;

/** What the person is told on sending, and again whenever the same request comes in. */
export async function receiptOf(
  query: Query,
  filed: Filed,
  { state, dueOn, clock }: Pick<Application, 'state' | 'dueOn' | 'clock'>,
): Promise<Receipt> {
  const expected =
    clock === 'not-started' ? expectedOn(procedureOf(filed), filed.submittedAt, await loadHolidays(query)).toString() : null;
  return { number: filed.number, submittedAt: filed.submittedAt.toString(), dueOn: dueOn ?? expected, state };
}
