import { nameKey, ok, refuse, type Result } from '@openvssid/core';
import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';

/** As an officer types it from what the payer has written. */
export const accountAsked = z.object({
  bankKey: z.string().max(40),
  account: z.string().max(60),
  holder: z.string().max(100),
});
export type AccountAsked = z.infer<typeof accountAsked>;
/** An account that a bank takes transfers for; its holder in capitals without marks, as banks write it. */
export type Account = AccountAsked;

const ACCOUNT = /^[0-9A-Za-z]{6,19}$/;
const HOLDER = /^[A-Z0-9 .,&()/-]{2,70}$/;
const BANK = sql<{ found: boolean }>(
  'bank-of-refund-account',
  'select true as found from bank where key = $1 and superseded_by is null and bin is not null',
);

/** Refused at its field where money could not be sent there. */
export async function readAccount(query: Query, asked: AccountAsked | undefined): Promise<Result<Account>> {
  const account = (asked?.account ?? '').replace(/[\s.-]/g, '');
  const holder = nameKey(asked?.holder ?? '');
  const bankKey = asked?.bankKey ?? '';
  const [bank] = await query(BANK, [bankKey]);
  if (!bank) return refuse('refund-bank-unknown', { field: 'bankKey' });
  if (!ACCOUNT.test(account)) return refuse('refund-account-malformed', { field: 'account' });
  if (!HOLDER.test(holder)) return refuse('refund-holder-malformed', { field: 'holder' });
  return ok({ bankKey, account, holder });
}
