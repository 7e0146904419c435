import { readSignInNumber } from '@openvssid/core';
import { type Database, sql } from '@openvssid/server/db/database';

const FIND_PERSON_BY_NUMBER = sql<{ personId: number }>(
  'find-person-by-number',
  `select r.person_id as "personId"
     from unnest($1::text[], $2::text[]) with ordinality as candidate (kind, value, place)
     join route r on r.kind = candidate.kind and r.key = candidate.value
    order by candidate.place limit 1`,
);

/** Whom a typed number leads to: social insurance number, citizen number, an older one, passport. */
export async function findPersonByNumber(db: Database, number: string): Promise<number | undefined> {
  const candidates = readSignInNumber(number);
  const [found] = await db.read(FIND_PERSON_BY_NUMBER, [
    candidates.map(({ kind }) => kind),
    candidates.map(({ value }) => value),
  ]);
  return found?.personId;
}
