import { Secret } from 'otpauth';
import type { ClientBase } from 'pg';
import { withClient } from '@openvssid/server/db/connect';
import { upsertRows } from '../../reference-data/upsert-rows.ts';
import { hashPassword } from '@openvssid/server/passwords/password-hash';
import { dayFromIso, momentOf } from '../calendar.ts';
import { employerRow } from '../employers.ts';
import { emptyPersonalTables, hasPersons } from '../personal-tables.ts';
import { advanceSequences, nextPersonId, populate } from '../populate.ts';
import { createRowBuffer, type RowBuffer } from '../row-buffer.ts';
import { copyRows } from '../write-rows.ts';
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_OFFICERS } from './accounts.ts';
import { SKETCHES } from './people.ts';
import { type Cast, tellNewcomers, tellPayers, tellStories, tellThoseWhoWait } from './stories.ts';
import type { Story } from './story.ts';

export type DemonstrationOptions = {
  /** Day the stories lead up to, YYYY-MM-DD. */
  today: string;
  /** Seals an officer's second factor with the server's key. */
  seal: (secret: Buffer) => Buffer;
  /** People around the ten. */
  persons?: number;
  onProgress?: (persons: number) => void;
};

const PERSONS = 2_000;
const SEED = 1;
const FIRST = SKETCHES.worker.socialInsuranceNumber;

type Tell = (rows: RowBuffer, firstId: number, today: number) => Cast;

/** Added after the first ten: a folder of before gets them too. */
const ADDED: readonly { number: string; tell: Tell }[] = [
  { number: SKETCHES.newcomer.socialInsuranceNumber, tell: tellNewcomers },
  { number: SKETCHES.household.socialInsuranceNumber, tell: tellPayers },
  { number: SKETCHES.waiting.socialInsuranceNumber, tell: tellThoseWhoWait },
];

/**
 * The demonstration people and officers, and a town around them; what is there already stays as people left it.
 * The caller asks whether demonstration data are allowed (population/allowed.ts).
 */
export async function ensureDemonstration(ownerUrl: string, options: DemonstrationOptions): Promise<'made' | 'present'> {
  return withClient(ownerUrl, 'DATABASE_OWNER_URL', async (client) => {
    await ensureOfficers(client, options);
    const today = dayFromIso(options.today);
    const present = await isThere(client, FIRST);
    if (!present && !(await hasPersons(client))) {
      // Employers of a start that was cut short would stand in the way.
      await emptyPersonalTables(client);
      const { persons = PERSONS, onProgress } = options;
      await populate(ownerUrl, { persons, seed: SEED, today, ...(onProgress ? { onProgress } : {}) });
    }
    if (!present) await enter(client, today, tellStories);
    for (const { number, tell } of ADDED) if (!(await isThere(client, number))) await enter(client, today, tell);
    return present ? 'present' : 'made';
  });
}

async function isThere(client: ClientBase, number: string): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(
    "select exists (select 1 from route where kind = 'social-insurance-number' and key = $1) as found",
    [number],
  );
  return rows[0]?.found === true;
}

/** Those who are told of, and their accounts, in one transaction. */
async function enter(client: ClientBase, today: number, tell: Tell): Promise<void> {
  const rows = createRowBuffer();
  const { people, story, nextId } = tell(rows, await nextPersonId(client), today);
  const createdAt = momentOf(today, 1, 0);
  for (const account of DEMONSTRATION_ACCOUNTS) {
    const person = people[account.key];
    if (!person) continue;
    rows.add('account', {
      person_id: person.id,
      state: 'active',
      password_hash: await hashPassword(account.password),
      password_changed_at: createdAt,
      language: account.key === 'foreign-worker' ? 'en' : 'vi',
      created_at: createdAt,
    });
  }
  await write(client, rows, story, nextId);
}

async function write(client: ClientBase, rows: RowBuffer, story: Story, nextId: number): Promise<void> {
  await client.query('begin');
  try {
    await upsertRows(client, {
      table: 'employer',
      key: ['employer_code'],
      rows: Object.values(story.employers).map(employerRow),
    });
    await copyRows(client, rows.take());
    await advanceSequences(client, nextId);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function ensureOfficers(client: ClientBase, { seal }: DemonstrationOptions): Promise<void> {
  for (const officer of DEMONSTRATION_OFFICERS) {
    const known = await client.query('select from officer where officer_id = $1', [officer.officerId]);
    if (known.rowCount) continue;
    await client.query(
      `insert into officer (officer_id, agency_code, full_name, email, roles, state, password_hash, totp_secret)
       values ($1, $2, $3, $4, $5, 'active', $6, $7) on conflict do nothing`,
      [
        officer.officerId,
        officer.agencyCode,
        officer.fullName,
        officer.email,
        officer.roles,
        await hashPassword(officer.password),
        seal(Buffer.from(Secret.fromBase32(officer.totpSecret).bytes)),
      ],
    );
  }
}
