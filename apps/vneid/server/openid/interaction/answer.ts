import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Person } from '../../accounts/session.ts';
import { newGrant } from '../consent/existing-grant.ts';
import { CONSENT_TEXT_VERSION } from '../consent/text-version.ts';
import { signedInPerson } from '../signed-in-person.ts';
import { findAnswer } from './answers.ts';
import { type Asked, readAsked } from './asked.ts';
import { resultFor } from './finish.ts';
import { isFreshEnough } from './freshness.ts';
import { handOver } from './in-hand.ts';
import { isProof } from './proof.ts';
import { endWith, readInteraction, take, type Under } from './read.ts';

// What was agreed to earlier stays agreed to.
const REMEMBER = sql(
  'openid-remember',
  `insert into connected_service as s (account_id, client_id, scopes, claims, text_version, consented_at, last_used_at)
   values ($1, $2, $3, $4, $5, $6, $6)
   on conflict (account_id, client_id) do update set
     scopes = array(select distinct unnest(s.scopes || excluded.scopes)), claims = array(select distinct unnest(s.claims || excluded.claims)),
     text_version = excluded.text_version, consented_at = excluded.consented_at, last_used_at = excluded.last_used_at`,
);

/** Where the browser goes on. */
export type Onward = { to: string };

/**
 * The person lets the client know what the page showed; the library goes on in the same request (accept-agreements.ts). Refusals: 'sign-in-gone'
 * (over, or of another browser), 'sign-in-changed' (somebody else is signed in now, or has to sign in again: the page is read anew).
 */
export async function agree(under: Under, proof: string): Promise<Result<undefined>> {
  const { services, provider, request } = under;
  const [interaction, person] = await Promise.all([readInteraction(under, 'resume'), signedInPerson(services, request)]);
  if (!interaction) return refuse('sign-in-gone');
  const asked = readAsked(interaction);
  const now = services.clock.now();
  if (!person || !isProof(under, person, proof) || !isFreshEnough(interaction, person.authenticatedAt, now))
    return refuse('sign-in-changed');
  if (asked.level > person.level) return refuse('sign-in-changed');
  await remember(under, person, asked, now);
  const { grant, kept } = newGrant(provider, String(person.accountId), asked.clientId, asked);
  handOver(request, { interaction, grant, kept });
  take(interaction, await resultFor(under, interaction, person, { grantId: grant.jti }));
  return ok(undefined);
}

/** The person does not want to sign in there, or cannot: the client is told so, and nothing else. */
export async function decline(under: Under, why: 'cancelled' | 'level'): Promise<Result<Onward>> {
  const interaction = await readInteraction(under);
  if (!interaction) {
    const answered = await findAnswer(under);
    return answered === undefined ? refuse('sign-in-gone') : ok({ to: answered });
  }
  const answers = {
    cancelled: { error: 'access_denied', error_description: 'the End-User cancelled' },
    level: { error: 'unmet_authentication_requirements', error_description: 'the account is not proved to the level asked for' },
  } as const;
  return ok({ to: await endWith(interaction, answers[why]) });
}

async function remember({ services }: Under, { accountId }: Person, asked: Asked, now: Temporal.Instant): Promise<void> {
  await services.db.write(REMEMBER, [accountId, asked.clientId, asked.scopes, asked.claims, CONSENT_TEXT_VERSION, now]);
}
