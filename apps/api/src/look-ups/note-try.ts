import { z } from 'zod';
import { json, sql } from '@openvssid/server/db/database';
import { insertJobs } from '../queues/insert-jobs.ts';
import type { Services } from '../services.ts';
import { recordLookUp, type Visitor } from './record-look-up.ts';
import type { TypedPerson } from './typed-person.ts';

/** A look-up that was answered with nothing, as it waits to be noted. `province` is null where it was not asked. */
export const unansweredTry = z.object({
  what: z.enum(['social-insurance-number', 'health-card']),
  nameKey: z.string(),
  birthDate: z.string(),
  yearOnly: z.boolean(),
  province: z.string().nullable(),
  visitorId: z.number().nullable(),
  requestId: z.string(),
});
export type UnansweredTry = z.infer<typeof unansweredTry>;

const ORDER_NOTE = sql<{ jobId: string }>(
  'order-note-of-look-up',
  insertJobs('note-look-up', 't.data', '(select $1::jsonb as data) as t'),
);
const MEANT = sql<{ personId: number; noted: boolean }>(
  'person-meant-by-look-up',
  `select person_id as "personId",
          exists (select from access_log l where l.person_id = p.person_id and l.request_id = $5 and l.purpose = 'look-up-tried') as noted
     from person p
    where name_key = $1 and birth_date = $2 and birth_year_only = $3 and ($4::text is null or province_code = $4)
    order by person_id limit 2`,
);

/**
 * Orders the note and looks at nobody: it takes as long whether anybody bears the name or not. The person reads of it in their access
 * log later, so that no answer's time tells them from nobody either.
 */
export async function orderNote(
  { db }: Services,
  what: UnansweredTry['what'],
  { nameKey, birthDate, yearOnly }: TypedPerson,
  province: string | null,
  { personId, requestId }: Visitor,
): Promise<void> {
  const data: UnansweredTry = { what, nameKey, birthDate, yearOnly, province, visitorId: personId ?? null, requestId };
  const jobs = await db.transaction((tx) => tx.run(ORDER_NOTE, [json(data)]));
  if (jobs.length !== 1) throw new Error('the queue note-look-up does not exist: migrate the database');
}

/** Into the access log of the person meant. Of several namesakes nobody knows who was meant. Noting it again does no harm. */
export async function noteTry({ db, clock }: Pick<Services, 'db' | 'clock'>, unanswered: UnansweredTry): Promise<void> {
  const { what, nameKey, birthDate, yearOnly, province, visitorId, requestId } = unanswered;
  const [person, namesake] = await db.read(MEANT, [nameKey, birthDate, yearOnly, province, requestId]);
  if (!person || namesake || person.noted) return;
  const visitor = { personId: visitorId ?? undefined, requestId };
  await db.transaction((tx) =>
    recordLookUp(tx, { personId: person.personId, what, purpose: 'look-up-tried', visitor, now: clock.now() }),
  );
}
