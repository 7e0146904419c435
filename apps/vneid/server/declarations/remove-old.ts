import { sql } from '@openvssid/server/db/database';
import { deleteInBatches } from '@openvssid/server/jobs/delete-in-batches';
import type { Services } from '../services.ts';

const REMOVE_DRAFTS = sql<{ gone: number }>(
  'remove-old-declaration-drafts',
  `with gone as (
     delete from declaration_draft where (account_id, kind) in (
       select account_id, kind from declaration_draft where saved_at < $1::timestamptz - make_interval(days => $2) limit $3)
     returning 1)
   select count(*)::int as gone from gone`,
);

const EMPTY_WITHDRAWN = sql<{ gone: number }>(
  'empty-withdrawn-declarations',
  `with gone as (
     update declaration set sealed = null where number in (
       select number from declaration
        where sealed is not null and withdrawn_at < $1::timestamptz - make_interval(days => $2) limit $3)
     returning 1)
   select count(*)::int as gone from gone`,
);

/** What nobody went on with goes; of what was withdrawn, that it was declared and withdrawn stays. */
export async function removeOldDeclarations({ db, clock, config }: Services): Promise<void> {
  await deleteInBatches(db, REMOVE_DRAFTS, [clock.now(), config.DECLARATION_DRAFT_DAYS]);
  await deleteInBatches(db, EMPTY_WITHDRAWN, [clock.now(), config.DECLARATION_WITHDRAWN_DAYS]);
}
