import { compact, type Language, type Sex } from '@openvssid/core';
import { type Database, sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { rememberedIn } from './known-device.ts';
import type { Owner } from '@openvssid/server/passwords/password-rules';

export type Level = 1 | 2;
export type LockedBy = 'owner' | 'not-me';

/** Birth date YYYY-MM-DD; phone E.164. */
export type Account = {
  accountId: number;
  citizenNumber: string;
  fullName: string;
  birthDate: string;
  sex: Sex;
  address: string | null;
  phone: string | null;
  email: string | null;
  level: Level;
  language: Language;
  passwordHash: string;
  passcodeHash: string | null;
  activeDeviceId: string | null;
  lockedAt: Temporal.Instant | null;
  lockedBy: LockedBy | null;
};

const COLUMNS = `account_id as "accountId", citizen_number as "citizenNumber", full_name as "fullName", birth_date as "birthDate", sex,
  address, phone, email, level, language, password_hash as "passwordHash", passcode_hash as "passcodeHash",
  active_device_id as "activeDeviceId", locked_at as "lockedAt", locked_by as "lockedBy"`;

const FIND_BY_NUMBER = sql<Account>('find-account-by-number', `select ${COLUMNS} from account where citizen_number = $1`);
const FIND_BY_ID = sql<Account>('find-account', `select ${COLUMNS} from account where account_id = $1`);
const LOCK_ACCOUNT_ROW = sql<Account>('hold-account', `select ${COLUMNS} from account where account_id = $1 for update`);

// The device is one of those that the browser remembers: an account and the secret of its entry.
const FIND_WITH_DEVICE = sql<Account & { deviceId: string | null }>(
  'find-account-with-device',
  `select ${COLUMNS},
          (select d.device_id from device d, unnest($2::bigint[], $3::bytea[]) as remembered (account, secret)
            where d.account_id = account.account_id and d.account_id = remembered.account and d.secret_hash = remembered.secret limit 1) as "deviceId"
     from account where citizen_number = $1`,
);

/** Spaces, dots and dashes are forgiven; a number that nobody has costs the same query. */
export async function findAccountByNumber(db: Database, citizenNumber: string): Promise<Account | undefined> {
  const [account] = await db.read(FIND_BY_NUMBER, [compact(citizenNumber)]);
  return account;
}

/** Together with the id of the device that this browser is to the account, in one way to the database. */
export async function findAccountWithDevice(
  db: Database,
  citizenNumber: string,
  deviceToken: string | undefined,
): Promise<{ account: Account; deviceId: string | undefined } | undefined> {
  const { accounts, secretHashes } = rememberedIn(deviceToken);
  const [found] = await db.read(FIND_WITH_DEVICE, [compact(citizenNumber), accounts, secretHashes]);
  if (!found) return undefined;
  const { deviceId, ...account } = found;
  return { account, deviceId: deviceId ?? undefined };
}

export async function accountOf(query: Query, accountId: number): Promise<Account | undefined> {
  const [account] = await query(FIND_BY_ID, [accountId]);
  return account;
}

/** The account as it is now, kept so until the transaction ends: what is decided by it stays true. */
export async function holdAccount(query: Query, accountId: number): Promise<Account | undefined> {
  const [account] = await query(LOCK_ACCOUNT_ROW, [accountId]);
  return account;
}

/** What the limits count; a number without an account counts like one. */
export function limitSubject(account: Pick<Account, 'accountId'> | undefined, citizenNumber: string): string {
  return account ? `account:${account.accountId}` : `number:${compact(citizenNumber)}`;
}

export function ownerOf({ fullName, birthDate, citizenNumber, phone, email }: Account): Owner {
  return { fullName, birthDate, numbers: [citizenNumber], contacts: [phone, email].filter((contact) => contact !== null) };
}
