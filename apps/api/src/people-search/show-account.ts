import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Officer } from '../http/officer-session.ts';
import { mayDo } from '../officers/roles.ts';
import { lockedUntil } from '../sign-in/invite.ts';

const moment = z.iso.datetime({ offset: true });

export const accountShown = z.object({
  state: z.enum(['none', 'invited', 'active', 'closed']),
  lockedUntil: moment.nullable().describe('Sign-in from unknown devices waits until then'),
  sessions: z.number().int().describe('Sessions that are open now'),
  lastSeenAt: moment.nullable(),
  mayHelp: z.boolean().describe('This officer may unlock it, send a link, sign it out'),
});

type Row = { state: 'invited' | 'active' | 'closed'; sessions: number; lastSeenAt: Temporal.Instant | null };

const ACCOUNT = sql<Row>(
  'account-for-officer',
  `select a.state, (select max(d.last_seen_at) from device d where d.person_id = a.person_id) as "lastSeenAt",
          (select count(*)::int from session s where s.person_id = a.person_id and s.ended_at is null and s.idle_until > $2 and s.absolute_until > $2) as sessions
     from account a where a.person_id = $1`,
);

export async function accountPart(
  query: Query,
  officer: Officer,
  personId: number,
  now: Temporal.Instant,
): Promise<z.infer<typeof accountShown>> {
  const [account] = await query(ACCOUNT, [personId, now]);
  return {
    state: account?.state ?? 'none',
    lockedUntil: (await lockedUntil(query, personId, now))?.toString() ?? null,
    sessions: account?.sessions ?? 0,
    lastSeenAt: account?.lastSeenAt?.toString() ?? null,
    mayHelp: mayDo(officer, 'help-accounts'),
  };
}
