import { cleanWrittenText, ok, refuse, type Result } from '@openvssid/core';
import { z } from 'zod';

export const helpReason = z.object({
  reason: z.string().max(1000).describe('Kept with the security event; the person can read it'),
});

const SHORTEST_REASON = 10;
const LONGEST_REASON = 300;

/** Why an officer does something for an account; kept with the security event, which its owner can read. */
export function readHelpReason(typed: string): Result<string> {
  const reason = cleanWrittenText(typed);
  if (reason.length < SHORTEST_REASON) return refuse('text-too-short', { field: 'reason', params: { limit: SHORTEST_REASON } });
  if (reason.length > LONGEST_REASON) return refuse('feedback-too-long', { field: 'reason', params: { length: LONGEST_REASON } });
  return ok(reason);
}
