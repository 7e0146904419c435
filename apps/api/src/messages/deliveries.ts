import { z } from 'zod';
import { type Database, sql } from '@openvssid/server/db/database';
import { insertJobs } from '../queues/insert-jobs.ts';
import type { Services } from '../services.ts';

const DAYS = 7;
/** Nobody wants news older than that again. */
const RETRIED_DAYS = 2;

const channel = z.enum(['email', 'push', 'sms']);
export const deliveries = z.object({
  days: z.number().int(),
  channels: z.array(
    z.object({
      channel,
      sent: z.number().int(),
      waiting: z.number().int(),
      held: z.number().int().describe('until the end of quiet hours'),
      failed: z.number().int(),
      retriable: z.number().int(),
    }),
  ),
  failures: z.array(z.object({ channel, reason: z.string(), count: z.number().int() })),
});
type Deliveries = z.infer<typeof deliveries>;

// What a notice said stands in the app's list; codes and links are gone and never sent again. A refusal for good stays one.
const RETRIABLE = `o.state = 'failed' and o.created_at > $2 and o.folded_into is null and o.notification_id is not null and o.template = 'notification'
  and o.last_error !~ '^(smtp-5|http-4(0[04]|22)|expired)'`;

const COUNTS = sql<Deliveries['channels'][number]>(
  'message-deliveries',
  `select c.channel, count(*) filter (where o.state = 'sent') as sent,
          count(*) filter (where o.state = 'waiting' and coalesce(o.held_until, $3) <= $3) as waiting,
          count(*) filter (where o.state = 'waiting' and o.held_until > $3) as held,
          count(*) filter (where o.state = 'failed') as failed,
          count(*) filter (where ${RETRIABLE}) as retriable
     from unnest(array['email', 'push', 'sms']) as c(channel) left join outbox o on o.channel = c.channel and o.created_at > $1
    group by c.channel order by c.channel`,
);
const FAILURES = sql<Deliveries['failures'][number]>(
  'message-failures',
  `select channel, coalesce(last_error, '?') as reason, count(*) as count from outbox where state = 'failed' and created_at > $1
    group by 1, 2 order by 3 desc, 1, 2 limit 50`,
);
const RETRY = sql<{ jobId: string }>(
  'retry-failed-messages',
  `with message as (
     update outbox o set state = 'waiting', attempts = 0, held_until = null, created_at = $3,
            data = jsonb_build_object('kind', n.kind, 'data', n.data, 'url', $4::text || n.link)
       from notification n
      where n.person_id = o.person_id and n.notification_id = o.notification_id and o.channel = $1 and ${RETRIABLE}
     returning o.person_id, o.message_id
   )
   ${insertJobs('deliver-message', `json_build_object('personId', m.person_id, 'messageId', m.message_id)`, 'message m')}`,
);

/** How letters of the last days fared, by channel and reason: numbers, no contents and no people. */
export async function readDeliveries(db: Database, now: Temporal.Instant): Promise<Deliveries> {
  const since = now.subtract({ hours: 24 * DAYS });
  const [channels, failures] = await Promise.all([
    db.read(COUNTS, [since, now.subtract({ hours: 24 * RETRIED_DAYS }), now]),
    db.read(FAILURES, [since]),
  ]);
  return { days: DAYS, channels, failures };
}

/** After a provider was down: notices that were given up go out again. Answers how many; asked for twice, none is sent twice. */
export async function retryFailed({ db, clock, config }: Services, by: 'email' | 'sms'): Promise<number> {
  const now = clock.now();
  const since = now.subtract({ hours: 24 * RETRIED_DAYS });
  return (await db.transaction((tx) => tx.run(RETRY, [by, since, now, config.publicUrls.citizen]))).length;
}
