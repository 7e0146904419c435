import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import { type Citizen, hasRecentProof } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { moneyHoldUntil } from './money-hold.ts';
import { ownDetailsOf } from './own-details.ts';

export const profile = z.object({
  phone: z.string().nullable().describe('E.164'),
  email: z.string().nullable(),
  address: z.object({
    provinceCode: z.string(),
    wardCode: z.string().nullable(),
    street: z.string().nullable(),
    inWords: z.string(),
  }),
  identity: z
    .object({ kind: z.enum(['citizen-number', 'old-id-number', 'passport-number']), value: z.string() })
    .nullable()
    .describe('the number of the paper a person shows who they are with'),
  moneyHeldUntil: z.string().nullable().describe('changes that move money wait until then, because a contact has changed'),
  proved: z.boolean().describe('identity was proved within the last minutes: contacts can be changed'),
});
export type Profile = z.infer<typeof profile>;

type Words = { address: string; identity: Profile['identity'] };

const PROFILE_WORDS = sql<Words>(
  'profile-words',
  `select concat_ws(', ', p.street, w.full_name, v.full_name) as address,
          (select json_build_object('kind', i.kind, 'value', i.value) from identifier i
            where i.person_id = p.person_id and i.current and i.kind <> 'social-insurance-number'
            order by array_position(array['citizen-number', 'old-id-number', 'passport-number'], i.kind) limit 1) as identity
     from person p join province v on v.code = p.province_code left join ward w on w.code = p.ward_code
    where p.person_id = $1`,
);

export async function profileOf({ db, config, clock }: Services, citizen: Citizen): Promise<Profile> {
  const { personId } = citizen;
  const [own, words, held] = await Promise.all([
    ownDetailsOf(db.read, personId),
    db.read(PROFILE_WORDS, [personId]),
    moneyHoldUntil(db.read, config, personId, clock.now()),
  ]);
  const { phone, email, ...place } = own;
  return {
    phone,
    email,
    address: { ...place, inWords: words[0]?.address ?? '' },
    identity: words[0]?.identity ?? null,
    moneyHeldUntil: held?.toString() ?? null,
    proved: hasRecentProof(citizen, clock),
  };
}
