import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import { minorsOf, referenceOf } from '../../access/charges.ts';
import { civilDay } from '@openvssid/server/clock';
import type { Services } from '../../services.ts';
import { childOf, guardianAnswers, guardiansOf, isMinor, takeoverFrom } from './pair.ts';
import { openTakeoverOf, sideOf, type Takeover } from './takeover.ts';

const moment = z.iso.datetime({ offset: true });
const opened = z
  .object({
    takeoverId: z.uuid(),
    name: z.string().describe('the other side'),
    begunByMe: z.boolean(),
    begunAt: moment,
    answerBy: moment,
  })
  .nullable()
  .describe('What waits for an answer');
const fromDay = z.iso.date().describe('first day on which it may begin');

const ownAccount = z.object({
  fromDay,
  mayBegin: z.boolean(),
  takenOverAt: moment.nullable(),
  sharedContacts: z.array(z.enum(['phone', 'email'])).describe('codes for the account go to somebody who looks after the child'),
  guardians: z.array(
    z.object({
      reference: z.string(),
      fullName: z.string(),
      relationship: z.enum(['father', 'mother', 'guardian']),
      able: z.boolean().describe('can answer in the app'),
    }),
  ),
  open: opened,
});
const ward = z.object({
  reference: z.string(),
  fullName: z.string(),
  fromDay,
  mayBegin: z.boolean(),
  signsIn: z.boolean().describe('the child has a sign-in of their own, in which to answer'),
  takenOverAt: moment.nullable(),
  openWithAnother: z.boolean(),
  open: opened,
});
export const takeoversShown = z.object({
  fromAge: z.number().int(),
  own: ownAccount.nullable().describe('of a minor whom somebody looks after'),
  wards: z.array(ward),
  proved: z.boolean().describe('whether beginning and agreeing need no further proof of identity now'),
});
export type TakeoversShown = z.infer<typeof takeoversShown>;

/** How things stand with one's own account, as a child, and with those of the children one looks after. */
export async function takeoversOf(services: Services, personId: number): Promise<Omit<TakeoversShown, 'proved'>> {
  const [own, wards] = await Promise.all([ownOf(services, personId), wardsOf(services, personId)]);
  return { fromAge: services.config.ACCOUNT_TAKEOVER_FROM_AGE, own, wards };
}

const SHARED_CONTACTS = sql<{ phone: boolean; email: boolean }>(
  'contacts-shared-with-guardians',
  `select coalesce(bool_or(g.phone = p.phone), false) as phone, coalesce(bool_or(lower(g.email) = lower(p.email)), false) as email
     from person p join person g on g.person_id = any($2) where p.person_id = $1`,
);

async function ownOf(services: Services, personId: number): Promise<TakeoversShown['own']> {
  const { db, clock } = services;
  const [now, today] = [clock.now(), civilDay(clock.now())];
  const [child, guardians] = await Promise.all([childOf(db.read, personId), guardiansOf(db.read, personId, today)]);
  if (!child || guardians.length === 0 || !isMinor(child, today)) return null;
  const [open, [shared], shown] = await Promise.all([
    openTakeoverOf(db.read, personId),
    db.read(SHARED_CONTACTS, [personId, guardians.map((guardian) => guardian.personId)]),
    Promise.all(guardians.map((guardian) => shownGuardian(services, personId, guardian))),
  ]);
  const waits =
    open && guardians.some((guardian) => guardian.personId === open.guardianId) ? shownOpen(open, personId, now) : null;
  return {
    ...standing(services, child, today),
    sharedContacts: (['phone', 'email'] as const).filter((contact) => shared?.[contact]),
    guardians: shown,
    open: waits,
  };
}

async function shownGuardian(
  services: Services,
  personId: number,
  { personId: guardianId, relationship }: Awaited<ReturnType<typeof guardiansOf>>[number],
) {
  const reference = referenceOf(services, personId, guardianId);
  return { reference, relationship, ...(await guardianAnswers(services.db.read, guardianId)) };
}

async function wardsOf(services: Services, personId: number): Promise<TakeoversShown['wards']> {
  const { db, clock } = services;
  const [now, today] = [clock.now(), civilDay(clock.now())];
  const shown = (await minorsOf(services, personId, today)).map(async ({ personId: childId, fullName }) => {
    const [child, open] = await Promise.all([childOf(db.read, childId), openTakeoverOf(db.read, childId)]);
    if (!child) return [];
    const waits = open ? shownOpen(open, personId, now) : null;
    const mine = open?.guardianId === personId;
    return [
      {
        reference: referenceOf(services, personId, childId),
        fullName,
        ...standing(services, child, today),
        signsIn: child.account === 'active',
        openWithAnother: waits !== null && !mine,
        open: mine ? waits : null,
      },
    ];
  });
  return (await Promise.all(shown)).flat();
}

function standing(services: Services, child: NonNullable<Awaited<ReturnType<typeof childOf>>>, today: Temporal.PlainDate) {
  const from = takeoverFrom(child, services);
  return {
    fromDay: from.toString(),
    mayBegin: child.takenOverAt === null && isMinor(child, today) && Temporal.PlainDate.compare(from, today) <= 0,
    takenOverAt: child.takenOverAt?.toString() ?? null,
  };
}

/** Nothing once its time is over: whoever wants to, begins anew. */
function shownOpen(takeover: Takeover, personId: number, now: Temporal.Instant): TakeoversShown['wards'][number]['open'] {
  const { takeoverId, begunBy, childName, guardianName, begunAt, answerBy } = takeover;
  if (Temporal.Instant.compare(now, answerBy) > 0) return null;
  const side = sideOf(takeover, personId);
  return {
    takeoverId,
    name: side === 'child' ? guardianName : childName,
    begunByMe: side === begunBy,
    begunAt: begunAt.toString(),
    answerBy: answerBy.toString(),
  };
}
