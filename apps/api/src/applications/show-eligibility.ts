import { type Eligibility, REFUSAL_REASONS } from '@openvssid/procedures';
import type { z } from 'zod';
import type { eligibilityShown } from './schemas.ts';
import { showReason } from './show-reasons.ts';

/** Whether a service is for this person, in words: told before any question, and what to do instead. */
export function showEligibility(eligible: Eligibility): z.infer<typeof eligibilityShown> {
  if (eligible.ok) return { ok: true, reasons: [] };
  return {
    ok: false,
    reasons: eligible.reasons.map(({ code, params, text }) => ({
      ...showReason(code, params),
      ...(text && { text }),
      nextProcedure: REFUSAL_REASONS[code].nextProcedure ?? null,
      openNumber: code === 'R12' ? (params['number'] ?? null) : null,
    })),
  };
}
