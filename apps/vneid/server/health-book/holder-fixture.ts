import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { CONSENT_TEXT } from './consent/text.ts';
import { giveConsent } from './consent/consent.ts';
import { openBook } from './read/open-book.ts';
import type { Holder } from './holder.ts';
import { CITIZEN } from './vssid-fixture.ts';

const ADD_ACCOUNT = sql<{ accountId: number }>(
  'add-test-account',
  `insert into account (citizen_number, full_name, birth_date, sex, phone, level, password_hash, password_changed_at, created_at)
   values ($1, 'Nguyễn Văn An', '1988-03-12', 'male', '+84912345678', $2, 'none', $3, $3) returning account_id as "accountId"`,
);

/** Somebody of level 2 who has just entered the passcode. */
export async function addHolder(services: Services, citizenNumber = CITIZEN, level: 1 | 2 = 2): Promise<Holder> {
  const now = services.clock.now();
  const [added] = await services.db.write(ADD_ACCOUNT, [citizenNumber, level, now]);
  return { accountId: added?.accountId ?? 0, citizenNumber, level, passcodeProvedAt: now };
}

/** The holder as they stand after entering the passcode once more. */
export const proved = (services: Services, holder: Holder): Holder => ({ ...holder, passcodeProvedAt: services.clock.now() });

const FIND_ORDER = sql<{ fetchId: string }>(
  'find-test-order',
  'select fetch_id as "fetchId" from health_fetch where account_id = $1',
);

/** Agrees and opens the book, which orders the first fetch; answers the order. */
export async function agreeAndOpen(services: Services, holder: Holder): Promise<{ accountId: number; fetchId: string }> {
  await giveConsent(services, holder.accountId, { textVersion: CONSENT_TEXT.version, language: 'vi' });
  await openBook(services, holder);
  return orderOf(services, holder);
}

export async function orderOf({ db }: Services, { accountId }: Holder): Promise<{ accountId: number; fetchId: string }> {
  const [order] = await db.read(FIND_ORDER, [accountId]);
  return { accountId, fetchId: order?.fetchId ?? '' };
}
