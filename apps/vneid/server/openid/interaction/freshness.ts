import type { Interaction } from './read.ts';

/** Reasons for which who signed in earlier does not count: the client asked for a new sign-in, or for somebody else. */
const ANEW = ['login_prompt', 'id_token_hint', 'claims_id_token_sub_value'];

/** Whether a sign-in of that moment answers what the interaction asks for; otherwise the person proves themselves again. */
export function isFreshEnough(
  { prompt, params, iat }: Pick<Interaction, 'prompt' | 'params' | 'iat'>,
  authenticatedAt: Temporal.Instant,
  now: Temporal.Instant,
): boolean {
  const at = authenticatedAt.epochMilliseconds / 1000;
  if (prompt.reasons.some((reason) => ANEW.includes(reason)) && at < iat) return false;
  const oldest = Number(params['max_age'] ?? Number.POSITIVE_INFINITY);
  return now.epochMilliseconds / 1000 - at <= oldest;
}
