import { randomUUID } from 'node:crypto';
import { type Language, ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../../services.ts';
import { CONSENT_TEXT } from './text.ts';

export type Consent = { consentId: string; textVersion: string; givenAt: Temporal.Instant };

const FIND_CONSENT = sql<Consent>(
  'find-health-consent',
  `select consent_id as "consentId", text_version as "textVersion", given_at as "givenAt"
     from health_consent where account_id = $1 and withdrawn_at is null`,
);

// Of two clicks the second finds the first one's consent.
const GIVE_CONSENT = sql(
  'give-health-consent',
  `insert into health_consent (account_id, consent_id, text_version, language, text, given_at) values ($1, $2, $3, $4, $5, $6)
   on conflict (account_id) where withdrawn_at is null do nothing`,
);

// A job that stores at this moment holds the row, or finds it withdrawn: it writes before us and is deleted here, or not at all.
const WITHDRAW_CONSENT = sql(
  'withdraw-health-consent',
  'update health_consent set withdrawn_at = $2 where account_id = $1 and withdrawn_at is null',
);
const DELETE_BOOK = sql('delete-health-book', 'delete from health_book where account_id = $1');
const DELETE_FETCH = sql('delete-health-fetch', 'delete from health_fetch where account_id = $1');

/** The consent in force, if any. */
export async function consentOf({ db }: Pick<Services, 'db'>, accountId: number): Promise<Consent | undefined> {
  const [consent] = await db.read(FIND_CONSENT, [accountId]);
  return consent;
}

/** Stores what was agreed to, word by word. Refusal: 'consent-text-changed' where it is not the text that was read. */
export async function giveConsent(
  { db, clock }: Services,
  accountId: number,
  { textVersion, language }: { textVersion: string; language: Language },
): Promise<Result<undefined>> {
  if (textVersion !== CONSENT_TEXT.version) return refuse('consent-text-changed');
  const text = CONSENT_TEXT[language].join('\n\n');
  await db.write(GIVE_CONSENT, [accountId, randomUUID(), textVersion, language, text, clock.now()]);
  return ok(undefined);
}

/** Ends the consent and removes everything that was stored by it, in one transaction; a repeat does no harm. */
export async function withdrawConsent({ db, clock }: Services, accountId: number): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.run(WITHDRAW_CONSENT, [accountId, clock.now()]);
    await tx.run(DELETE_BOOK, [accountId]);
    await tx.run(DELETE_FETCH, [accountId]);
  });
}
