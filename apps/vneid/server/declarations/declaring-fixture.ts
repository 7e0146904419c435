import type { Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import type { Declarer } from './declarer.ts';
import type { Kind } from './kinds.ts';
import type { declarationStories } from './stories.ts';

const INSERT_ACCOUNT = sql<{ accountId: number }>(
  'insert-test-declarer',
  `insert into account (citizen_number, full_name, birth_date, sex, phone, level, password_hash, password_changed_at, created_at)
   values ($1, 'Nguyễn Văn An', '1988-03-02', 'male', $2, 2, '', $3, $3) returning account_id as "accountId"`,
);

/** An account without a password, for stories behind the sign-in. */
export async function newDeclarer({ db, clock }: Services, citizenNumber: string, phone = '+84912345678'): Promise<Declarer> {
  const [row] = await db.write(INSERT_ACCOUNT, [citizenNumber, phone, clock.now()]);
  if (!row) throw new Error('an account that was inserted has a number');
  return { accountId: row.accountId, phone };
}

export const ANSWERS: Readonly<Record<Kind, Readonly<Record<string, Readonly<Record<string, string[]>>>>>> = {
  health: {
    symptoms: { symptoms: ['cough', 'fever'] },
    'case-contact': { caseContact: ['no'] },
    places: { places: ['Chợ Đồng Xuân, 20/11/2026\nBến xe Mỹ Đình, 21/11/2026'] },
    vaccination: { vaccination: ['full'] },
    phone: { phone: ['0912 345 678'] },
  },
  movement: {
    from: { fromProvince: ['01'], fromWard: ['00004'], fromStreet: ['12 Đội Cấn'] },
    to: { toProvince: ['04'], toWard: ['01273'], toStreet: [''] },
    dates: { departureDate: ['24/11/2026'], arrivalDate: ['25/11/2026'] },
    transport: { transport: ['coach'] },
    purpose: { purpose: ['Thăm gia đình'] },
    companions: { companions: ['Trần Thị Bình'] },
  },
};

type Stories = ReturnType<typeof declarationStories>;

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.value;
}

/** Goes through every page with answers that hold. */
export async function fillIn(stories: Stories, who: Declarer, kind: Kind): Promise<void> {
  for (const [page, posted] of Object.entries(ANSWERS[kind])) {
    const saved = valueOf(await stories.savePage(who, kind, page, posted));
    if (!saved.kept) throw new Error(`${page}: ${saved.faults.map(({ code }) => code).join()}`);
  }
}

/** Declares; answers the number. */
export async function declare(stories: Stories, who: Declarer, kind: Kind): Promise<string> {
  await fillIn(stories, who, kind);
  const { key, version } = valueOf(await stories.check(who, kind, 'vi'));
  return valueOf(await stories.send(who, kind, { key, version, confirmed: true })).number;
}
