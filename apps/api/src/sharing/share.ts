import { refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';

export type Role = 'giver' | 'holder';

/** One person's side of a share. */
export type Share = {
  role: Role;
  /** Null: the number that was typed belongs to nobody. */
  otherPersonId: number | null;
  otherName: string;
  state: 'invited' | 'active' | 'declined' | 'ended';
  answerBy: Temporal.Instant;
  until: string;
};

// Both sides change together: whoever acts on a share first takes this, whichever side is theirs.
const LOCK_SHARE = sql('lock-share', "select pg_advisory_xact_lock(hashtext('share'), hashtext($1))");
const SHARE = sql<Share>(
  'share-of-person',
  `select role, other_person_id as "otherPersonId", other_name as "otherName", state, answer_by as "answerBy", until
     from share where person_id = $1 and share_id = $2`,
);

/** One's own side of a share, with both sides locked until the transaction ends; somebody else's does not exist. */
export async function lockShare(tx: Transaction, personId: number, shareId: string): Promise<Result<Share>> {
  await tx.run(LOCK_SHARE, [shareId]);
  const [share] = await tx.run(SHARE, [personId, shareId]);
  return share ? { ok: true, value: share } : refuse('not-found');
}

// The id is of the giver's choosing: only the two rows that name each other are one share, whatever else has the same id.
const SET_STATE = sql<Side>(
  'set-share-state',
  `update share set state = $4, answered_at = case when $4 = 'ended' then answered_at else $5 end, ended_at = case when $4 = 'ended' then $5 end
    where share_id = $1 and ((person_id = $2 and role = 'giver' and other_person_id is not distinct from $3)
                          or (person_id = $3 and role = 'holder' and other_person_id = $2))
   returning person_id as "personId", other_name as "otherName"`,
);

/** One side as it is told: the giver knows the holder by the name that was typed, the holder the giver by the name on record. */
export type Side = { personId: number; otherName: string };

/** Writes the new state on both sides; answers those that there are. */
export function setState(
  tx: Transaction,
  shareId: string,
  { giverId, holderId }: { giverId: number; holderId: number | null },
  state: Exclude<Share['state'], 'invited'>,
  now: Temporal.Instant,
): Promise<Side[]> {
  return tx.run(SET_STATE, [shareId, giverId, holderId, state, now]);
}
