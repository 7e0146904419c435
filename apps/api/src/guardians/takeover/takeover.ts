import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';

export const TAKEOVER_PAGE = '/settings/account-takeover';

export type Side = 'child' | 'guardian';

/** One child's request to take the account over, or one guardian's offer. */
export type Takeover = {
  takeoverId: string;
  childId: number;
  guardianId: number;
  begunBy: Side;
  childName: string;
  guardianName: string;
  state: 'asked' | 'agreed' | 'declined' | 'withdrawn' | 'void';
  begunAt: Temporal.Instant;
  answerBy: Temporal.Instant;
};

// Whoever begins, agrees or ends first takes this: of two at once the second sees what the first did.
const LOCK = sql('lock-account-takeover', "select pg_advisory_xact_lock(hashtext('account-takeover'), hashtext($1))");

export async function lockTakeoversOf(tx: Transaction, childId: number): Promise<void> {
  await tx.run(LOCK, [String(childId)]);
}

const COLUMNS = `takeover_id as "takeoverId", person_id as "childId", guardian_id as "guardianId", begun_by as "begunBy", child_name as "childName",
  guardian_name as "guardianName", state, begun_at as "begunAt", answer_by as "answerBy"`;
const OPEN = sql<Takeover>(
  'open-takeover-of-child',
  `select ${COLUMNS} from account_takeover where person_id = $1 and state = 'asked'`,
);
const WARDS_EVER = sql<{ childId: number }>(
  'wards-of-takeover',
  `select other_person_id as "childId" from guardianship where person_id = $1 and role = 'guardian'`,
);
const NAMED = sql<Takeover>(
  'takeover-named',
  `select ${COLUMNS} from account_takeover
    where takeover_id = $2 and (person_id = $1 or (person_id = any($3) and guardian_id = $1))`,
);

/** The one that waits for an answer, whether or not it still can have one. */
export async function openTakeoverOf(query: Query, childId: number): Promise<Takeover | undefined> {
  const [open] = await query(OPEN, [childId]);
  return open;
}

/** One of somebody's own, as the child or as the guardian it names; anybody else's does not exist. */
export async function ownTakeover(query: Query, personId: number, takeoverId: string): Promise<Takeover | undefined> {
  const wards = await query(WARDS_EVER, [personId]);
  const [found] = await query(NAMED, [personId, takeoverId, wards.map(({ childId }) => childId)]);
  return found;
}

/** On which side of it somebody is. */
export function sideOf({ childId }: Takeover, personId: number): Side {
  return childId === personId ? 'child' : 'guardian';
}

const END = sql(
  'end-account-takeover',
  `update account_takeover set state = $3, ended_at = $4 where person_id = $1 and takeover_id = $2 and state = 'asked'`,
);

export async function endTakeover(
  tx: Transaction,
  { childId, takeoverId }: Takeover,
  state: Exclude<Takeover['state'], 'asked'>,
  now: Temporal.Instant,
): Promise<void> {
  await tx.run(END, [childId, takeoverId, state, now]);
}

const VOID_OF = sql(
  'void-takeovers-of-person',
  `update account_takeover set state = 'void', ended_at = $2 where state = 'asked' and (person_id = $1 or guardian_id = $1)`,
);

/** What somebody asked or was asked is over: their record is somebody else's now. */
export async function voidTakeoversOf(tx: Transaction, personId: number, now: Temporal.Instant): Promise<void> {
  await tx.run(VOID_OF, [personId, now]);
}
