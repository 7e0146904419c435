import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Config } from '../config.ts';
import type { Officer } from '../http/officer-session.ts';
import { mayDo } from '../officers/roles.ts';
import { maskContact } from '../sign-in/contacts.ts';
import { lockedUntil } from '../sign-in/invite.ts';
import { livingRecoveryOf } from '../recovery-at-office/recovery-row.ts';

const moment = z.iso.datetime({ offset: true });

export const accountShown = z.object({
  state: z.enum(['none', 'invited', 'active', 'closed']),
  lockedUntil: moment.nullable().describe('Sign-in from unknown devices waits until then'),
  sessions: z.number().int().describe('Sessions that are open now'),
  lastSeenAt: moment.nullable(),
  recovery: z
    .object({ agencyName: z.string(), contact: z.string().describe('Masked'), begunAt: moment, dueAt: moment, sent: z.boolean() })
    .nullable()
    .describe('A recovery at an office that is not over'),
  recoveryWaitHours: z.number().int(),
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
  { config, now }: { config: Pick<Config, 'RECOVERY_WAIT_HOURS'>; now: Temporal.Instant },
): Promise<z.infer<typeof accountShown>> {
  const [account] = await query(ACCOUNT, [personId, now]);
  return {
    state: account?.state ?? 'none',
    lockedUntil: (await lockedUntil(query, personId, now))?.toString() ?? null,
    sessions: account?.sessions ?? 0,
    lastSeenAt: account?.lastSeenAt?.toString() ?? null,
    recovery: await recoveryPart(query, personId, now),
    recoveryWaitHours: config.RECOVERY_WAIT_HOURS,
    mayHelp: mayDo(officer, 'help-accounts'),
  };
}

async function recoveryPart(
  query: Query,
  personId: number,
  now: Temporal.Instant,
): Promise<z.infer<typeof accountShown>['recovery']> {
  const living = await livingRecoveryOf(query, personId, now);
  if (!living) return null;
  const { agencyName, begunAt, dueAt, state } = living;
  return {
    agencyName,
    contact: maskContact(living),
    begunAt: begunAt.toString(),
    dueAt: dueAt.toString(),
    sent: state === 'sent',
  };
}
