import type { VneidIdentity } from './identity.ts';

/** How long a sign-in at VNeID counts for a registration, in which its person types the rest. */
export const IDENTITY_HOLDS = { minutes: 60 };

/** Counted from when we were told: VNeID may have remembered an older sign-in of its own. */
export function identityStillHolds({ toldAt }: Pick<VneidIdentity, 'toldAt'>, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, Temporal.Instant.from(toldAt).add(IDENTITY_HOLDS)) < 0;
}
