import { sql } from '@openvssid/server/db/database';
import { insertJobs } from '../queues/insert-jobs.ts';
import type { Services } from '../services.ts';

/** Time for the notification, which is on its way beside the browser. */
const SOON = { seconds: 5 };

// Only where it makes the asking sooner: reloading the page orders nothing more.
const ASK_SOON = sql<{ jobId: string }>(
  'ask-payment-provider-soon',
  `with sooner as (
     update contribution_order o set ask_at = $2 from route r
      where r.kind = 'contribution-order' and r.key = $1 and o.person_id = r.person_id and o.reference = r.key
        and o.sent_at is not null and o.ask_at > $2
     returning o.ask_at, o.reference
   )
   ${insertJobs('ask-payment-provider', `json_build_object('reference', sooner.reference)`, 'sooner', 'sooner.ask_at')}`,
);

/** Has the provider asked within seconds, where it is still to be asked at all. */
export async function askSoon({ db, clock }: Pick<Services, 'db' | 'clock'>, reference: string): Promise<void> {
  await db.write(ASK_SOON, [reference, clock.now().add(SOON)]);
}
