import { READER_LANGUAGES, type ReaderLanguage } from '@openvssid/core';
import { z } from 'zod';
import { type Database, sql } from '@openvssid/server/db/database';

/** The card on top of «Quản lý cá nhân». */
const person = z.object({
  fullName: z.string(),
  birthDate: z.string().describe('YYYY-MM-DD, or YYYY where old records know no more'),
  socialInsuranceNumber: z.string().nullable(),
  citizenNumber: z.string().nullable().describe('ĐDCN/CCCD, else an older ID or passport number'),
  phone: z.string().nullable().describe('E.164'),
  email: z.string().nullable(),
  address: z.string(),
});

export const ownSession = z.union([
  z.object({ signedIn: z.literal(false) }),
  z.object({
    signedIn: z.literal(true),
    person,
    language: z.enum(READER_LANGUAGES),
    unread: z.number().int(),
    recoveryPending: z.boolean().describe('an office was asked for a new password: GET /api/recovery-at-office'),
  }),
]);
export type OwnSession = z.infer<typeof ownSession>;

type Row = z.infer<typeof person> & { language: ReaderLanguage; unread: number; recoveryPending: boolean };

const FIND_OWN_SESSION = sql<Row>(
  'find-own-session',
  `select p.full_name as "fullName", p.phone, p.email, a.language,
          case when p.birth_year_only then to_char(p.birth_date, 'YYYY') else to_char(p.birth_date, 'YYYY-MM-DD') end as "birthDate",
          (select i.value from identifier i where i.person_id = p.person_id and i.current and i.kind = 'social-insurance-number') as "socialInsuranceNumber",
          (select i.value from identifier i where i.person_id = p.person_id and i.current and i.kind <> 'social-insurance-number'
            order by array_position(array['citizen-number', 'old-id-number', 'passport-number'], i.kind) limit 1) as "citizenNumber",
          concat_ws(', ', p.street, w.full_name, v.full_name) as address,
          (select count(*)::int from notification n where n.person_id = p.person_id and n.read_at is null) as unread,
          exists (select from office_recovery r where r.person_id = p.person_id and (r.state = 'waiting' or (r.state = 'sent' and r.link_ends_at > $2))) as "recoveryPending"
     from person p join account a on a.person_id = p.person_id
     join province v on v.code = p.province_code left join ward w on w.code = p.ward_code
    where p.person_id = $1`,
);

export async function ownSessionOf(db: Database, personId: number, now: Temporal.Instant): Promise<OwnSession> {
  const [row] = await db.read(FIND_OWN_SESSION, [personId, now]);
  if (!row) return { signedIn: false };
  const { language, unread, recoveryPending, ...own } = row;
  return { signedIn: true, person: own, language, unread, recoveryPending };
}
