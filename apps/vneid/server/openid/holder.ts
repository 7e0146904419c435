import type { Services } from '../services.ts';
import { type Account, accountOf } from '../accounts/account.ts';

/** The person behind an account, as clients may get to know them. */
export type Holder = Pick<
  Account,
  'accountId' | 'level' | 'citizenNumber' | 'fullName' | 'birthDate' | 'sex' | 'phone' | 'address'
>;

/** Undefined where the account is gone or locked: nothing more is said about its owner. */
export async function findHolder({ db }: Pick<Services, 'db'>, accountId: string): Promise<Holder | undefined> {
  const account = await accountOf(db.read, Number(accountId));
  return account?.lockedAt === null ? account : undefined;
}
