import { sql } from '@openvssid/server/db/database';
import { quickHash } from '@openvssid/server/testing/quick-hash';
import type { TestServices } from '../testing/test-services.ts';
import { activateByCode } from './activate-device.ts';
import { findPerson, type Person } from './session.ts';
import { signIn } from './sign-in.ts';
import type { Visitor } from './visitor.ts';

export const PASSWORD = 'Thuyen-giay-tren-song-9';

const INSERT = sql<{ accountId: number }>(
  'insert-test-account',
  `insert into account (citizen_number, full_name, birth_date, sex, phone, email, level, password_hash, password_changed_at, created_at)
   values ($1, 'Nguyễn Thị Thử', '1990-03-17', 'female', $2, $3, 2, $4, now(), now()) returning account_id as "accountId"`,
);

const LAST_LETTERS = sql<{ template: string; recipient: string; data: Record<string, string> }>(
  'last-test-letters',
  'select template, recipient, data from outbox where recipient = any($1::text[]) order by created_at desc, message_id limit 50',
);

let made = 0;
const hash = quickHash(PASSWORD);

export type TestAccount = { accountId: number; citizenNumber: string; phone: string; email: string };

/** An account of level 2 that nobody has signed in to yet. */
export async function createAccount({ services }: TestServices): Promise<TestAccount> {
  made += 1;
  const tail = String(made).padStart(6, '0');
  const [citizenNumber, phone, email] = [`001190${tail}`, `+84980${tail}`, `thu${tail}@vidu.example`];
  const [row] = await services.db.write(INSERT, [citizenNumber, phone, email, hash]);
  if (!row) throw new Error('the account was not written');
  return { accountId: row.accountId, citizenNumber, phone, email };
}

export function stranger(address = '203.0.113.9'): Visitor {
  return { address, userAgent: 'Mozilla/5.0 (Linux; Android 16) Chrome/150.0', language: 'vi' };
}

export async function lettersTo({ services }: TestServices, { phone, email }: TestAccount) {
  return services.db.read(LAST_LETTERS, [[phone, email]]);
}

/** The newest code that left for the account. */
export async function lastCode(place: TestServices, account: TestAccount): Promise<string> {
  const code = (await lettersTo(place, account)).find(({ template }) => template === 'code')?.data['code'];
  if (code === undefined) throw new Error('no code has left');
  return code;
}

/** Signs in on a device of its own: by the code where it is new. Answers who asks from then on. */
export async function enter(place: TestServices, account: TestAccount, from: Visitor = stranger()): Promise<Visitor> {
  place.clock.forward({ minutes: 2 });
  const step = await signIn(place.services, from, { citizenNumber: account.citizenNumber, password: PASSWORD });
  if (!step.ok) throw new Error(step.refusal.code);
  if (step.value.state === 'signed-in') return { ...from, sessionToken: step.value.sessionToken };
  const { requestToken } = step.value;
  const opened = await activateByCode(place.services, from, { requestToken, code: await lastCode(place, account) });
  if (!opened.ok) throw new Error(opened.refusal.code);
  return { ...from, ...opened.value };
}

export async function personOf({ services }: TestServices, visitor: Visitor): Promise<Person> {
  const person = await findPerson(services, visitor);
  if (!person) throw new Error('nobody is signed in');
  return person;
}
