import { randomBytes } from 'node:crypto';
import { parseCitizenNumber } from '@openvssid/core';
import { CannotStart } from '@openvssid/server/cannot-start';
import { systemClock } from '@openvssid/server/clock';
import { openDatabase, sql, type Database, type Transaction } from '@openvssid/server/db/database';
import { hashPassword } from '@openvssid/server/passwords/password-hash';
import type { Config } from '../config.ts';
import { demonstrationLines } from '../demonstration/accounts.ts';
import { readKeys } from '../keys.ts';
import { endSignIns } from '../openid/connected/end-sign-ins.ts';
import { clearLimitsOf } from '../tries.ts';
import { readDetails } from './registration/details.ts';
import { recordSignInEvent } from './sign-in-event.ts';

const HOLD_LEVEL_ONE = sql<{ accountId: number }>(
  'hold-account-of-level-one',
  'select account_id as "accountId" from account where citizen_number = $1 and level = 1 for update',
);

const DROP = sql('drop-account', 'delete from account where account_id = $1');

const ADD = sql<{ accountId: number }>(
  'add-account',
  `insert into account (citizen_number, full_name, birth_date, sex, phone, email, level, password_hash, password_changed_at, created_at)
   values ($1, $2, $3, $4, $5, $6, 2, $7, $8, $8) on conflict (citizen_number) do nothing returning account_id as "accountId"`,
);

const UNLOCK = sql<{ accountId: number }>(
  'unlock-account-by-operator',
  'update account set locked_at = null, locked_by = null where citizen_number = $1 returning account_id as "accountId"',
);

const USAGE = {
  add: 'accounts add <citizen number> "<full name>" <birth date> male|female <phone> [e-mail]',
  number: 'Give the 12 digits of the citizen number.',
};

/**
 * The one way to level 2: whoever runs it has seen the person and their card. An account that somebody opened with the number at level 1 is gone
 * with all that is in it: it may have been anybody, so it is never raised, and services know the owner by another name than that one.
 */
export async function addAccount(config: Config, args: readonly string[]): Promise<void> {
  const [citizenNumber = '', fullName = '', birthDate = '', sex = '', phone = '', email = ''] = args;
  const now = systemClock.now();
  const details = readDetails({ citizenNumber, fullName, birthDate, sex, phone, email, address: '' }, now);
  if (!details.ok)
    throw new CannotStart(`${details.refusal.code}${details.refusal.field ? ` (${details.refusal.field})` : ''}. ${USAGE.add}`);
  const own = details.value;
  // Nobody knows this password: the owner chooses one with «Khôi phục tài khoản».
  const hash = await hashPassword(randomBytes(32).toString('base64url'));
  await inDatabase(config, async (tx) => {
    const [declared] = await tx.run(HOLD_LEVEL_ONE, [own.citizenNumber]);
    if (declared) {
      await endSignIns(tx, { keys: readKeys(config.keysFile, config.NODE_ENV !== 'production') }, declared.accountId);
      await tx.run(DROP, [declared.accountId]);
    }
    const [added] = await tx.run(ADD, [own.citizenNumber, own.fullName, own.birthDate, own.sex, own.phone, own.email, hash, now]);
    if (!added) throw new CannotStart('The number has an account of level 2 already.');
    await recordSignInEvent(tx, { accountId: added.accountId, kind: 'level-raised', now });
  });
  say(`Added, level 2. The owner sets a password at ${config.publicUrl}/recover.`);
}

/** Ends a lock and every wait after wrong passwords and passcodes. */
export async function unlockAccount(config: Config, [number = '']: readonly string[]): Promise<void> {
  const now = systemClock.now();
  await inDatabase(config, async (tx) => {
    const [account] = await tx.run(UNLOCK, [citizenNumberOf(number)]);
    if (!account) throw new CannotStart('There is no account with this number.');
    const waits = ['sign-in-by-account-and-device', 'sign-in-by-account', 'passcode-by-account'] as const;
    await clearLimitsOf(tx, waits, `account:${account.accountId}`);
    await recordSignInEvent(tx, { accountId: account.accountId, kind: 'account-unlocked', now });
  });
  say('The account is open.');
}

/** The invented accounts, one a line: number, password, whom it stands for. */
export function listDemonstrationAccounts(): void {
  process.stdout.write(demonstrationLines().join(''));
}

async function inDatabase(config: Config, work: (tx: Transaction) => Promise<void>): Promise<void> {
  if (!config.VNEID_DATABASE_URL) throw new CannotStart('Set VNEID_DATABASE_URL: the command works on the data.');
  const db: Database = openDatabase({ url: config.VNEID_DATABASE_URL, readers: 1, writers: 1 });
  try {
    await db.transaction(work);
  } finally {
    await db.close();
  }
}

function citizenNumberOf(text: string): string {
  const number = parseCitizenNumber(text);
  if (!number.ok) throw new CannotStart(USAGE.number);
  return number.value;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
