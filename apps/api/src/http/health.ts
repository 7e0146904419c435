import { sql } from '@openvssid/server/db/database';
import { readWorkHealth, troublesOf, type WorkTrouble } from '../queues/work-health.ts';
import type { Services } from '../services.ts';
import { sendProblem } from './answer.ts';
import type { Api } from './api.ts';

const PING = sql<{ one: number }>('ping', 'select 1 as one');
const RETRY_AFTER_SECONDS = 5;
/** Balancers ask every few seconds; counting what waits is not for each of them. */
const LOOK_EVERY_SECONDS = 15;

/** `live`: the process answers. `ready`: so does the database; what is late besides is told, and takes nobody out of the balancer. */
export function healthRoutes(api: Api, services: Services): void {
  const open = { config: { access: 'open' }, schema: { hide: true } } as const;
  const troubles = troublesNowAndThen(services);
  api.get('/healthz/live', open, async () => ({ status: 'live' }));
  api.get('/healthz/ready', open, async (request, reply) => {
    try {
      await services.db.read(PING);
    } catch {
      return sendProblem(request, reply, { code: 'overloaded', params: { seconds: RETRY_AFTER_SECONDS } });
    }
    const late = await troubles();
    return late.length === 0 ? { status: 'ready' } : { status: 'ready', degraded: late };
  });
}

function troublesNowAndThen({ db, clock }: Services): () => Promise<(WorkTrouble | 'work-unknown')[]> {
  let known: { until: Temporal.Instant; troubles: Promise<(WorkTrouble | 'work-unknown')[]> } | undefined;
  return () => {
    const now = clock.now();
    if (known === undefined || Temporal.Instant.compare(now, known.until) >= 0) {
      const troubles = readWorkHealth(db, now).then(
        (health) => troublesOf(health, now),
        () => ['work-unknown' as const],
      );
      known = { until: now.add({ seconds: LOOK_EVERY_SECONDS }), troubles };
    }
    return known.troubles;
  };
}
