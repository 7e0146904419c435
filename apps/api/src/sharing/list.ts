import { TIME_ZONE } from '@openvssid/core';
import { z } from 'zod';
import { readables } from '../access/acts.ts';
import { type Database, sql } from '@openvssid/server/db/database';
import type { Share } from './share.ts';

const moment = z.iso.datetime({ offset: true });
const shareStanding = z
  .enum(['invited', 'active', 'declined', 'ended', 'lapsed', 'over'])
  .describe('lapsed: nobody accepted in time; over: its last day has passed');

const shareOf = z.object({
  shareId: z.uuid(),
  name: z.string().describe('as the giver wrote it; for the holder the name of the giver'),
  readables: z.array(z.enum(readables)),
  until: z.iso.date(),
  standing: shareStanding,
  invitedAt: moment,
  answerBy: moment,
  endedAt: moment.nullable(),
});
export const shareList = z.object({
  given: z.array(shareOf.extend({ numberEnding: z.string().describe('last four characters of the number that was typed') })),
  received: z.array(shareOf),
  proved: z.boolean().describe('whether an invitation needs no further proof of identity now'),
});

type Row = {
  shareId: string;
  role: Share['role'];
  name: string;
  numberEnding: string | null;
  readables: string[];
  state: Share['state'];
  until: string;
  invitedAt: Temporal.Instant;
  answerBy: Temporal.Instant;
  endedAt: Temporal.Instant | null;
};

const SHARES_SHOWN = 100;
const SHARES = sql<Row>(
  'shares-of-person',
  `select share_id as "shareId", role, other_name as name, right(typed_number, 4) as "numberEnding", readables, state, until,
          invited_at as "invitedAt", answer_by as "answerBy", ended_at as "endedAt"
     from share where person_id = $1 order by invited_at desc, share_id limit ${SHARES_SHOWN}`,
);

/** What somebody shares and what is shared with them, newest first. An invitation that its holder let pass is no longer listed there. */
export async function sharesOf(
  { read }: Pick<Database, 'read'>,
  personId: number,
  now: Temporal.Instant,
): Promise<Omit<z.infer<typeof shareList>, 'proved'>> {
  const rows = (await read(SHARES, [personId])).map((row) => ({ role: row.role, ...shown(row, now) }));
  const ofRole = (role: Share['role']) => rows.filter((row) => row.role === role);
  return {
    given: ofRole('giver').map(({ role: _, numberEnding, ...share }) => ({ ...share, numberEnding: numberEnding ?? '' })),
    received: ofRole('holder')
      .filter(({ standing }) => standing !== 'lapsed' && standing !== 'declined')
      .map(({ role: _, numberEnding: __, ...share }) => share),
  };
}

function shown(row: Row, now: Temporal.Instant) {
  const { shareId, name, numberEnding, until } = row;
  return {
    shareId,
    name,
    numberEnding,
    until,
    readables: readables.filter((readable) => row.readables.includes(readable)),
    standing: standingOf(row, now),
    invitedAt: row.invitedAt.toString(),
    answerBy: row.answerBy.toString(),
    endedAt: row.endedAt?.toString() ?? null,
  };
}

/** Invitations and shares end by themselves: nothing has to be written on their last day. */
function standingOf({ state, until, answerBy }: Row, now: Temporal.Instant): z.infer<typeof shareStanding> {
  const today = now.toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString();
  if (state === 'invited') return until < today || Temporal.Instant.compare(now, answerBy) > 0 ? 'lapsed' : 'invited';
  return state === 'active' && until < today ? 'over' : state;
}
