import type { Services } from '../services.ts';

/** Now, as finely as PostgreSQL keeps it: what is answered at once and what is read later are the same. */
export function momentNow({ clock }: Pick<Services, 'clock'>): Temporal.Instant {
  return clock.now().round({ smallestUnit: 'millisecond', roundingMode: 'trunc' });
}
