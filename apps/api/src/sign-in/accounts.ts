import { compact, type ReaderLanguage } from '@openvssid/core';
import { type Database, sql } from '@openvssid/server/db/database';
import { findPersonByNumber } from '../people/find-person.ts';
import type { Owner } from '@openvssid/server/passwords/password-rules';

export type Account = {
  personId: number;
  state: 'invited' | 'active';
  passwordHash: string | null;
  language: ReaderLanguage;
  fullName: string;
  birthDate: string;
  phone: string | null;
  email: string | null;
  numbers: string[];
};

const FIND_ACCOUNT = sql<Account>(
  'find-account',
  `select a.person_id as "personId", a.state, a.password_hash as "passwordHash", a.language, p.full_name as "fullName",
          p.birth_date as "birthDate", p.phone, p.email,
          array(select i.value from identifier i where i.person_id = a.person_id) as numbers
     from account a join person p on p.person_id = a.person_id
    where a.person_id = $1 and a.state <> 'closed'`,
);

/** Nobody has it: the same two queries run for a number that leads nowhere, so that it answers no faster. */
const NOBODY = 0;

/** The account that a typed number belongs to: social insurance number, citizen number, an older one, passport. */
export async function findAccountByNumber(db: Database, number: string): Promise<Account | undefined> {
  return accountOf(db, (await findPersonByNumber(db, number)) ?? NOBODY);
}

export async function accountOf(db: Pick<Database, 'read'>, personId: number): Promise<Account | undefined> {
  const [account] = await db.read(FIND_ACCOUNT, [personId]);
  return account;
}

/** What the limits count: the account whichever of its numbers was typed; a number without an account counts like one. */
export function limitSubject(account: Account | undefined, number: string): string {
  return account ? `person:${account.personId}` : `number:${compact(number)}`;
}

export function ownerOf({ fullName, birthDate, numbers, phone, email }: Account): Owner {
  return { fullName, birthDate, numbers, contacts: [phone, email].filter((contact) => contact !== null) };
}
