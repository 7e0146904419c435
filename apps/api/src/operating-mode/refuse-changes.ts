import { formatDayOf, formatTime, type Refusal } from '@openvssid/core';
import type { FastifyRequest } from 'fastify';
import { RefusedError } from '../http/answer.ts';
import type { Services } from '../services.ts';
import type { OperatingMode } from './mode.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Not a change of anybody's records: signing in and out, checking, looking up. */
    whileReadingOnly?: boolean;
  }
}

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);
const RETRY_AFTER_SECONDS = 300;
const OPEN: OperatingMode = { readingOnly: false, until: undefined };

/** A hook that refuses what would change something while the product is for reading only; the refusal says until when. */
export function refuseChanges({ clock }: Pick<Services, 'clock'>, mode: () => Promise<OperatingMode>) {
  return async (request: FastifyRequest): Promise<void> => {
    if (READS.has(request.method) || request.routeOptions.config.whileReadingOnly === true) return;
    // Where the database is out of reach the change itself says so, or the input is refused without it.
    const { readingOnly, until } = await mode().catch(() => OPEN);
    if (readingOnly) throw new RefusedError(refusal(until, clock.now()));
  };
}

function refusal(until: Temporal.Instant | undefined, now: Temporal.Instant): Refusal {
  const seconds = until ? Math.ceil(until.since(now).total('seconds')) : 0;
  if (!until || seconds <= 0) return { code: 'reading-only', params: { seconds: RETRY_AFTER_SECONDS } };
  const moment = until.toString();
  return { code: 'reading-only-until', params: { seconds, time: formatTime(moment), day: formatDayOf(moment) } };
}
