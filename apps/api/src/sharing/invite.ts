import { compact, nameKey, ok, parseDay, readSignInNumber, refuse, type Result, TIME_ZONE } from '@openvssid/core';
import type { Readable } from '../access/acts.ts';
import { momentNow } from '@openvssid/server/clock';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { type Citizen, hasRecentProof } from '../http/citizen-session.ts';
import { noSoonerThan } from '@openvssid/server/http/no-sooner-than';
import { takeTry } from '../http/tries.ts';
import { recordConsent } from './consents.ts';
import { notify } from '../notifications/notify.ts';
import type { Services } from '../services.ts';
import { findPersonByNumber } from '../people/find-person.ts';

export const LONGEST_MONTHS = 12;
const ADULT_YEARS = 18;
const DAYS_TO_ANSWER = 14;
/** Longer than writing to the other's list takes. */
const ANSWER_AFTER_MS = 250;
export const SHARING_PAGE = '/settings/sharing';

export type Invitation = {
  /** Chosen by the form: sent twice, it is one invitation. */
  shareId: string;
  number: string;
  name: string;
  readables: readonly Readable[];
  /** Last day, YYYY-MM-DD or as people write it. */
  until: string;
};

/**
 * Invites somebody to see some of one's records. Whether number and name belong to anybody is told to nobody: the giver's list shows the
 * invitation either way, after the same time, and the other learns of it in their own app. Refusals are about what was typed.
 */
export async function invite(services: Services, giver: Citizen, invitation: Invitation): Promise<Result<undefined>> {
  if (!hasRecentProof(giver, services.clock)) return refuse('reauthentication-needed');
  const now = momentNow(services);
  const today = now.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  const until = lastDay(invitation.until, today);
  if (!until.ok) return until;
  if (readSignInNumber(invitation.number).length === 0) return refuse('share-number-malformed', { field: 'number' });
  const own = await giverOf(services, giver.personId);
  if (own.birthDate.add({ years: ADULT_YEARS }).since(today).sign > 0) return refuse('share-adults-only');
  const allowed = await takeTry(services, 'share-invite-by-account', String(giver.personId));
  if (!allowed.ok) return allowed;
  const share = { ...invitation, giverId: giver.personId, giverName: own.fullName, until: until.value, now };
  return noSoonerThan(ANSWER_AFTER_MS, send(services, share));
}

async function send({ db }: Services, share: NewShare): Promise<Result<undefined>> {
  const meant = await findPersonByNumber(db, share.number);
  if (meant === share.giverId) return refuse('share-with-self', { field: 'number' });
  await db.transaction((tx) => write(tx, share, meant ?? NOBODY));
  return ok(undefined);
}

function lastDay(typed: string, today: Temporal.PlainDate): Result<string> {
  const last = today.add({ months: LONGEST_MONTHS });
  const day = parseDay(typed);
  if (!day.ok) return refuse('day-malformed', { field: 'until' });
  const until = Temporal.PlainDate.from(day.value);
  const outside = Temporal.PlainDate.compare(until, today) < 0 || Temporal.PlainDate.compare(until, last) > 0;
  if (!outside) return ok(until.toString());
  const shown = `${String(last.day).padStart(2, '0')}/${String(last.month).padStart(2, '0')}/${last.year}`;
  return refuse('share-until-out-of-range', { field: 'until', params: { last: shown } });
}

const GIVER = sql<{ fullName: string; birthDate: string }>(
  'giver-of-share',
  'select full_name as "fullName", birth_date as "birthDate" from person where person_id = $1',
);

async function giverOf({ db }: Services, personId: number): Promise<{ fullName: string; birthDate: Temporal.PlainDate }> {
  const [row] = await db.read(GIVER, [personId]);
  if (!row) throw new Error('who is signed in is on record');
  return { fullName: row.fullName, birthDate: Temporal.PlainDate.from(row.birthDate) };
}

/** Nobody has it: the statements run all the same. */
const NOBODY = 0;

const INVITED = sql<{ personId: number }>(
  'invited-to-share',
  `select p.person_id as "personId" from person p join account a on a.person_id = p.person_id
    where p.person_id = $1 and p.name_key = $2 and p.deceased_on is null and a.state = 'active'`,
);
const INSERT_GIVER = sql<{ shareId: string }>(
  'insert-share-of-giver',
  `insert into share (person_id, share_id, role, other_person_id, other_name, typed_number, readables, state, invited_at, answer_by, until)
   values ($1, $2, 'giver', $3, $4, $5, $6, 'invited', $7, $8, $9) on conflict (person_id, share_id) do nothing returning share_id as "shareId"`,
);
const INSERT_HOLDER = sql<{ shareId: string }>(
  'insert-share-of-holder',
  `insert into share (person_id, share_id, role, other_person_id, other_name, readables, state, invited_at, answer_by, until)
   select person_id, $2::uuid, 'holder', $3, $4, $5, 'invited', $6, $7, $8 from account where person_id = $1
   on conflict (person_id, share_id) do nothing returning share_id as "shareId"`,
);

type NewShare = Invitation & { giverId: number; giverName: string; now: Temporal.Instant };

/** Both sides of the invitation, one of them only if the name fits the number. */
async function write(tx: Transaction, share: NewShare, meant: number): Promise<void> {
  const { giverId, giverName, shareId, number, until, now } = share;
  const [invited] = await tx.run(INVITED, [meant, nameKey(share.name)]);
  const holderId = invited?.personId ?? NOBODY;
  const answerBy = now.add({ hours: 24 * DAYS_TO_ANSWER });
  const name = share.name.trim().replace(/\s+/g, ' ');
  const readables = [...share.readables];
  const own = [giverId, shareId, invited?.personId ?? null, name, compact(number), readables, now, answerBy, until];
  const [written] = await tx.run(INSERT_GIVER, own);
  if (!written) return;
  await recordConsent(tx, { personId: giverId, what: 'share', about: shareId, given: true, at: now });
  const [told] = await tx.run(INSERT_HOLDER, [holderId, shareId, giverId, giverName, readables, now, answerBy, until]);
  if (!told) return;
  await notify(tx, { personId: holderId, kind: 'share-invited', data: { name: giverName, until }, link: SHARING_PAGE, now });
}
