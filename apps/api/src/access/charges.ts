import { createHmac } from 'node:crypto';
import { ok, refuse, type Result, TIME_ZONE } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { MANAGES_ACCOUNT } from './manages-account.ts';
import { principalsOf } from './principals-of.ts';
import type { Services } from '../services.ts';
import { sharedWith } from './shared-with.ts';
import type { Viewer } from './viewer.ts';
import { type Act, actOfReading, GUARDIANS_ACTS, type Readable, readables } from './acts.ts';

/** By what somebody may act for another. */
export type Right = 'guardian' | 'share' | 'attorney';

type Relationship = 'father' | 'mother' | 'guardian';

/** Somebody for whom another may act; `reference` is how a request names them. */
export type Charge = {
  reference: string;
  fullName: string;
  right: Right;
  /** Null where the right is a share. */
  relationship: Relationship | null;
  reads: Readable[];
  /** Applications, too. */
  mayFile: boolean;
  /** A minor who manages the account: only the card is left to whoever looks after them. */
  managesAccount: boolean;
  /** Last day of the right. */
  until: string;
};

type FoundCharge = Omit<Charge, 'reference' | 'mayFile'> & {
  personId: number;
  acts: readonly Act[];
  viewer: Viewer;
  benefitIds?: readonly string[];
};

const WARDS = sql<{ wardId: number; fullName: string; relationship: Relationship; until: string | null }>(
  'wards-of-guardian',
  `select other_person_id as "wardId", other_name as "fullName", relationship, valid_to as until from guardianship
    where person_id = $1 and role = 'guardian' and valid_from <= $2 and (valid_to is null or valid_to >= $2)
    order by other_name, other_person_id`,
);
// A link between two people is read as two requests about one person each.
const MINOR = sql<{ lastDay: string; adolescent: boolean; managesAccount: boolean }>(
  'minor',
  `select (birth_date + interval '18 years' - interval '1 day')::date as "lastDay",
          birth_date + make_interval(years => $3::int) <= $2::date as adolescent,
          ${MANAGES_ACCOUNT('$1')} as "managesAccount"
     from person where person_id = $1 and birth_date + interval '18 years' > $2::date and deceased_on is null`,
);
const IS_ALIVE = sql<{ alive: boolean }>('is-alive', 'select deceased_on is null as alive from person where person_id = $1');

/** The people somebody may act for, as they may name them in a request: minors they look after, then those who share something. */
export async function chargesOf(services: Services, actorId: number): Promise<Charge[]> {
  return (await findCharges(services, actorId)).map(
    ({ personId, fullName, right, relationship, reads, acts, managesAccount, until }) => ({
      reference: referenceOf(services, actorId, personId),
      fullName,
      right,
      relationship,
      reads,
      mayFile: acts.includes('file'),
      managesAccount,
      until,
    }),
  );
}

/** The person whom a reference names, with all that the caller may do for them; `acting-ended` where that is over. */
export async function chargeOf(services: Services, actorId: number, reference: string): Promise<Result<Charge>> {
  const same = (await chargesOf(services, actorId)).filter((charge) => charge.reference === reference);
  const [first] = same;
  if (!first) return refuse((await isFormerWard(services, actorId, reference)) ? 'acting-ended' : 'not-found');
  // Shared in two parts, it is still one person.
  const reads = readables.filter((readable) => same.some((charge) => charge.reads.includes(readable)));
  return ok({ ...first, reads, mayFile: same.some(({ mayFile }) => mayFile) });
}

/** The same with what they may do, and whom it is about. */
export async function findCharges(services: Services, actorId: number): Promise<FoundCharge[]> {
  const today = services.clock.now().toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  const found = [
    minorsOf(services, actorId, today),
    sharersOf(services, actorId, today),
    principalsFor(services, actorId, today),
  ];
  return (await Promise.all(found)).flat();
}

/** The minors somebody looks after. */
export async function minorsOf({ db, config }: Services, actorId: number, today: Temporal.PlainDate): Promise<FoundCharge[]> {
  const wards = await db.read(WARDS, [actorId, today]);
  const minors = await Promise.all(wards.map(({ wardId }) => db.read(MINOR, [wardId, today, config.GUARDIAN_LIMITED_FROM_AGE])));
  return wards.flatMap(({ wardId, fullName, relationship, until }, i) => {
    const [minor] = minors[i] ?? [];
    if (!minor) return [];
    const last = until !== null && until < minor.lastDay ? until : minor.lastDay;
    const { managesAccount } = minor;
    const reads: Readable[] = managesAccount ? ['card'] : [...readables];
    const viewer = minor.adolescent ? ('guardian-of-adolescent' as const) : ('another' as const);
    const ward = { personId: wardId, fullName, relationship, reads, viewer, managesAccount, until: last };
    return [{ ...ward, right: 'guardian' as const, acts: managesAccount ? reads.map(actOfReading) : GUARDIANS_ACTS }];
  });
}

async function sharersOf({ db }: Services, actorId: number, today: Temporal.PlainDate): Promise<FoundCharge[]> {
  const shares = await sharedWith(db, actorId, today);
  const alive = await Promise.all(shares.map(({ giverId }) => db.read(IS_ALIVE, [giverId])));
  return shares
    .filter((_, i) => alive[i]?.[0]?.alive === true)
    .map(({ giverId, fullName, reads, until }) => ({
      personId: giverId,
      fullName,
      right: 'share',
      relationship: null,
      acts: reads.map(actOfReading),
      viewer: 'another',
      reads,
      managesAccount: false,
      until,
    }));
}

/** Whose benefits somebody may receive: these benefits are read, and applications filed where the authorisation says so. */
async function principalsFor({ db }: Services, actorId: number, today: Temporal.PlainDate): Promise<FoundCharge[]> {
  const principals = await principalsOf(db, actorId, today);
  const alive = await Promise.all(principals.map(({ principalId }) => db.read(IS_ALIVE, [principalId])));
  return principals
    .filter((_, i) => alive[i]?.[0]?.alive === true)
    .map(({ principalId, fullName, benefitIds, mayFile, until }) => {
      const reads: Readable[] = benefitIds.length > 0 ? ['benefits'] : [];
      return {
        personId: principalId,
        fullName,
        right: 'attorney',
        relationship: null,
        acts: [...(mayFile ? (['file'] as const) : []), ...reads.map(actOfReading)],
        reads,
        viewer: 'another',
        managesAccount: false,
        until,
        benefitIds,
      };
    });
}

/** Says nothing about the other person, and is of no use to anybody but this one. */
export function referenceOf({ keys }: Pick<Services, 'keys'>, actorId: number, personId: number): string {
  return createHmac('sha256', keys.sealing.wardReferences).update(`${actorId}:${personId}`).digest('base64url').slice(0, 22);
}

const WARDS_EVER = sql<{ wardId: number }>(
  'wards-ever-of-guardian',
  `select other_person_id as "wardId" from guardianship where person_id = $1 and role = 'guardian'`,
);

/** A page may be open, or a draft in hand, at the midnight on which a child comes of age. */
export async function isFormerWard(services: Services, actorId: number, reference: string): Promise<boolean> {
  const wards = await services.db.read(WARDS_EVER, [actorId]);
  return wards.some(({ wardId }) => referenceOf(services, actorId, wardId) === reference);
}
