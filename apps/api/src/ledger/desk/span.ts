import { ok, refuse, type Result } from '@openvssid/core';
import { z } from 'zod';
import { civilDay } from '@openvssid/server/clock';

/** A quarter and a day or two: what is closed and compared at once. */
const LONGEST = 93;

export const ledgerSpan = z.object({
  from: z.iso.date().optional().describe('The first of this month, if none is chosen'),
  to: z.iso.date().optional().describe('Today, if none is chosen'),
});
export type Span = { from: string; to: string };

/** The days that were chosen, both of them counted. */
export function spanOf({ from, to }: z.infer<typeof ledgerSpan>, now: Temporal.Instant): Result<Span> {
  const last = to === undefined ? civilDay(now) : Temporal.PlainDate.from(to);
  const first = from === undefined ? last.with({ day: 1 }) : Temporal.PlainDate.from(from);
  const days = first.until(last, { largestUnit: 'days' }).days;
  if (days < 0) return refuse('ledger-span-backwards', { field: 'to' });
  if (days >= LONGEST) return refuse('ledger-span-too-long', { field: 'to', params: { limit: LONGEST } });
  return ok({ from: first.toString(), to: last.toString() });
}
