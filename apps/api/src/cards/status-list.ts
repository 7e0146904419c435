import { deflate } from 'node:zlib';
import { promisify } from 'node:util';
import {
  createStatusList,
  ok,
  refuse,
  type Result,
  setStatus,
  STATUS_BITS,
  STATUS_LIST_ENTRIES,
  STATUS_LIST_TYPE,
} from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { signClaims } from './sign.ts';

const LIFE = { minutes: 15 };
/** A card set free again leaves no newer moment behind, and one change may commit after a later one: no list is used for longer. */
const REBUILD_AFTER = { minutes: 1 };

const NEWEST_CHANGE = sql<{ newest: Temporal.Instant | null; lastIndex: number | null }>(
  'card-status-newest-change',
  `select (select max(state_since) from card where state <> 'in-force') as newest, (select max(status_index) from card) as "lastIndex"`,
);

const STATUS_ENTRIES = sql<{ statusIndex: number; state: 'replaced' | 'withdrawn' | 'locked' }>(
  'card-status-entries',
  `select status_index as "statusIndex", state from card where status_index >= $1 and status_index < $2 and state <> 'in-force'`,
);

export type SignedStatusList = { entries: Uint8Array; jwt: string; issuedAt: Temporal.Instant; expiresAt: Temporal.Instant };
export type StatusLists = {
  /** How many lists there are. */
  count(): Promise<number>;
  /** One list as of now; refused (`not-found`) beyond the last. */
  read(list: number): Promise<Result<SignedStatusList>>;
};

export function statusListUri(publicUrl: string, list: number): string {
  return `${publicUrl}/api/card-status/${list}`;
}

/** The published lists, each made when first asked for and again when a card has changed. */
export function createStatusLists(services: Services): StatusLists {
  const made = new Map<number, { newest: string; list: Promise<SignedStatusList>; usableUntil: Temporal.Instant }>();

  return {
    count: async () => listCount((await newestChange(services)).lastIndex),
    async read(list) {
      const { newest, lastIndex } = await newestChange(services);
      if (list >= listCount(lastIndex)) return refuse('not-found');
      const now = services.clock.now();
      const known = made.get(list);
      if (known && known.newest === newest && Temporal.Instant.compare(now, known.usableUntil) < 0) return ok(await known.list);
      // Kept as a promise: many who ask at once wait for one query.
      const building = buildStatusList(services, list, now);
      made.set(list, { newest, list: building, usableUntil: now.add(REBUILD_AFTER) });
      building.catch(() => made.delete(list));
      return ok(await building);
    },
  };
}

async function newestChange({ db }: Services): Promise<{ newest: string; lastIndex: number | null }> {
  const [row] = await db.read(NEWEST_CHANGE);
  return { newest: row?.newest?.toString() ?? '', lastIndex: row?.lastIndex ?? null };
}

function listCount(lastIndex: number | null): number {
  return lastIndex === null ? 0 : Math.floor(lastIndex / STATUS_LIST_ENTRIES) + 1;
}

async function buildStatusList(services: Services, list: number, issuedAt: Temporal.Instant): Promise<SignedStatusList> {
  const first = list * STATUS_LIST_ENTRIES;
  const entries = createStatusList();
  for (const { statusIndex, state } of await services.db.read(STATUS_ENTRIES, [first, first + STATUS_LIST_ENTRIES])) {
    setStatus(entries, statusIndex - first, state === 'locked' ? 'locked' : 'void');
  }
  const expiresAt = issuedAt.add(LIFE);
  const jwt = await signClaims(services.keys, STATUS_LIST_TYPE, {
    sub: statusListUri(services.config.publicUrls.citizen, list),
    iat: seconds(issuedAt),
    exp: seconds(expiresAt),
    ttl: issuedAt.add(REBUILD_AFTER).since(issuedAt).total('seconds'),
    status_list: { bits: STATUS_BITS, lst: (await compress(entries)).toString('base64url') },
  });
  return { entries, jwt, issuedAt, expiresAt };
}

const compress = promisify(deflate);

function seconds(at: Temporal.Instant): number {
  return Math.floor(at.epochMilliseconds / 1000);
}
