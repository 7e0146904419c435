import type { Config } from '../config.ts';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { phoneOfAnother } from '../profile/phone-of-another.ts';
import type { Contact } from '../sign-in/contacts.ts';
import type { Details } from './details.ts';
import type { OnRecord } from './judge.ts';

type Row = Omit<OnRecord, 'otherContacts' | 'account'> & {
  account: 'invited' | 'active' | 'closed' | null;
  phone: string | null;
  email: string | null;
};

// Social insurance numbers, old and merged ones, and since 1/8/2025 citizen numbers in their place.
const HOLDER = sql<{ personId: number }>(
  'holder-of-declared-number',
  `select person_id as "personId" from route where kind in ('social-insurance-number', 'citizen-number') and key = $1 order by kind desc limit 1`,
);
const RECORD = sql<Row>(
  'record-for-registration',
  `select p.full_name as "fullName", p.birth_date as "birthDate", p.birth_year_only as "birthYearOnly", p.deceased_on as "deceasedOn", p.phone, p.email, a.state as account,
          array(select i.value from identifier i where i.person_id = p.person_id and i.current and i.kind in ('citizen-number', 'old-id-number', 'passport-number') order by i.kind) as "idNumbers"
     from person p left join account a on a.person_id = p.person_id where p.person_id = $1`,
);
const LOCK_PERSON = sql('lock-person-of-registration', 'select from person where person_id = $1 for update');
export async function holderOf(query: Query, { socialInsuranceNumber }: Details): Promise<number | undefined> {
  return (await query(HOLDER, [socialInsuranceNumber]))[0]?.personId;
}

/** Who works on somebody's account does so alone: of two declarations for one number the second sees what the first has done. */
export async function lockPerson(tx: Transaction, personId: number): Promise<void> {
  await tx.run(LOCK_PERSON, [personId]);
}

/** Our record as it is compared with a declaration; `proved` is the contact that is not "another" one. */
export async function recordOf(
  query: Query,
  personId: number,
  proved: Contact,
): Promise<(OnRecord & { contacts: Contact[] }) | undefined> {
  const [row] = await query(RECORD, [personId]);
  if (!row) return undefined;
  const { phone, email, account, ...rest } = row;
  const contacts: Contact[] = [
    ...(phone === null ? [] : [{ channel: 'sms' as const, recipient: phone }]),
    ...(email === null ? [] : [{ channel: 'email' as const, recipient: email }]),
  ];
  return {
    ...rest,
    account: account === null ? 'none' : account === 'invited' ? 'invited' : 'active',
    otherContacts: contacts.some(({ recipient }) => recipient !== proved.recipient),
    contacts,
  };
}

/** Whether the proved phone serves another insurance number already, where the operator wants one phone for one number. */
export async function phoneInUse(
  tx: Transaction,
  { PHONE_SHARED }: Pick<Config, 'PHONE_SHARED'>,
  proved: Contact,
  personId: number,
): Promise<boolean> {
  return proved.channel === 'sms' && !PHONE_SHARED && (await phoneOfAnother(tx, proved.recipient, personId));
}
