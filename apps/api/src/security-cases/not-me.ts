import { z } from 'zod';
import { ok, refuse, type Result } from '@openvssid/core';
import { undoPaymentChange } from '../benefits/undo-payment-change.ts';
import { putBackContacts } from '../profile/put-back.ts';
import type { Services } from '../services.ts';
import { findLink, useLink } from '../sign-in/one-time-links.ts';
import { recordSecurityEvent } from '../sign-in/security-event.ts';
import { signOutEverywhere } from '../sign-in/sign-out-everywhere.ts';

/** Says nothing about the person: the link may have been forwarded. */
export const notMeReport = z.object({
  noticedAt: z.string(),
  expiresAt: z.string(),
  about: z
    .enum(['account', 'contact', 'payment'])
    .describe('contact: the phone and e-mail from before are used again; payment: benefits are paid as before'),
});

export async function findNotMe(services: Services, token: string): Promise<Result<z.infer<typeof notMeReport>>> {
  const link = await findEither(services, token);
  if (!link) return refuse('link-not-valid');
  const { createdAt, expiresAt, purpose, about } = link;
  const what = purpose === 'stop-payment-change' ? 'payment' : about === null ? 'account' : 'contact';
  return ok({ noticedAt: createdAt.toString(), expiresAt: expiresAt.toString(), about: what });
}

/** What a link of such a notice may be about: the account itself, or where a benefit goes. */
async function findEither({ db, clock }: Services, token: string) {
  for (const purpose of ['not-me', 'stop-payment-change'] as const) {
    const link = await findLink(db, token, purpose, clock.now());
    if (link) return { ...link, purpose };
  }
  return undefined;
}

/**
 * «Không phải tôi»: everybody is signed out, no device is known any more, and neither the password nor a passkey opens the account. What
 * does is a recovery, and VNeID: whoever holds the person's VNeID account still comes in, so the page says to lock that one too. Where it
 * was about a new contact, the one from before comes back first: the recovery goes there. Where it was about a payment, benefits are
 * paid as before.
 */
export async function reportNotMe(services: Services, token: string): Promise<Result<undefined>> {
  const now = services.clock.now();
  const link = await findEither(services, token);
  if (!link) return refuse('link-not-valid');
  const { personId, purpose, about } = link;
  return services.db.transaction(async (tx) => {
    if (!(await useLink(tx, { personId, token, purpose, now }))) return refuse('link-not-valid');
    if (purpose === 'not-me' && about !== null) await putBackContacts(tx, personId, about, now);
    if (purpose === 'stop-payment-change' && about !== null) await undoPaymentChange(tx, personId, about, now);
    await signOutEverywhere(tx, personId, now);
    await recordSecurityEvent(tx, { personId, kind: 'reported-not-me', now });
    return ok(undefined);
  });
}
