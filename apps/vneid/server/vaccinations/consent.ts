import { randomUUID } from 'node:crypto';
import { type Language, ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Person } from '../accounts/session.ts';
import type { Services } from '../services.ts';
import { VACCINATION_CONSENT } from './consent-text.ts';

export type Holder = Pick<Person, 'accountId' | 'citizenNumber' | 'birthDate' | 'level'>;

export type Consent = { consentId: string; textVersion: string; givenAt: Temporal.Instant };

const FIND = sql<Consent>(
  'find-vaccination-consent',
  `select consent_id as "consentId", text_version as "textVersion", given_at as "givenAt"
     from vaccination_consent where account_id = $1 and withdrawn_at is null`,
);
// Of two clicks the second finds the first one's consent.
const GIVE = sql(
  'give-vaccination-consent',
  `insert into vaccination_consent (account_id, consent_id, text_version, language, text, given_at) values ($1, $2, $3, $4, $5, $6)
   on conflict (account_id) where withdrawn_at is null do nothing`,
);
const WITHDRAW = sql(
  'withdraw-vaccination-consent',
  'update vaccination_consent set withdrawn_at = $2 where account_id = $1 and withdrawn_at is null',
);
const FORGET = sql('forget-vaccinations', 'delete from vaccination_record where account_id = $1');

/** Only whose identity was proved in person sees health data. */
export function mayRead({ level }: Pick<Holder, 'level'>): Result<undefined> {
  return level === 2 ? ok(undefined) : refuse('vaccinations-need-level-2');
}

export async function consentOf({ db }: Pick<Services, 'db'>, { accountId }: Holder): Promise<Consent | undefined> {
  const [consent] = await db.read(FIND, [accountId]);
  return consent;
}

/** Stores what was agreed to, word by word; refused where it is not the text that was read. */
export async function giveConsent(
  { db, clock }: Services,
  holder: Holder,
  { textVersion, language }: { textVersion: string; language: Language },
): Promise<Result<undefined>> {
  const allowed = mayRead(holder);
  if (!allowed.ok) return allowed;
  if (textVersion !== VACCINATION_CONSENT.version) return refuse('vaccination-consent-changed');
  const text = VACCINATION_CONSENT[language].join('\n\n');
  await db.write(GIVE, [holder.accountId, randomUUID(), textVersion, language, text, clock.now()]);
  return ok(undefined);
}

/** Ends the consent and removes what was stored by it; a repeat does no harm. */
export async function withdrawConsent({ db, clock }: Services, { accountId }: Holder): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.run(WITHDRAW, [accountId, clock.now()]);
    await tx.run(FORGET, [accountId]);
  });
}
