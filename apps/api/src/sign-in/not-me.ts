import { z } from 'zod';
import { ok, refuse, type Result } from '@openvssid/core';
import { putBackContacts } from '../profile/put-back.ts';
import type { Services } from '../services.ts';
import { findLink, useLink } from './one-time-links.ts';
import { recordSecurityEvent } from './security-event.ts';
import { signOutEverywhere } from './sign-out-everywhere.ts';

/** Says nothing about the person: the link may have been forwarded. */
export const notMeReport = z.object({
  noticedAt: z.string(),
  expiresAt: z.string(),
  contactChanged: z.boolean().describe('it was about a new phone or e-mail: the contacts from before are used again'),
});

export async function findNotMe(services: Services, token: string): Promise<Result<z.infer<typeof notMeReport>>> {
  const link = await findLink(services.db, token, 'not-me', services.clock.now());
  if (!link) return refuse('link-not-valid');
  const { createdAt, expiresAt, about } = link;
  return ok({ noticedAt: createdAt.toString(), expiresAt: expiresAt.toString(), contactChanged: about !== null });
}

/**
 * «Không phải tôi»: everybody is signed out, no device is known any more, and only a recovery opens the account again. Where it
 * was about a new contact, the one from before comes back first: the recovery goes there.
 */
export async function reportNotMe(services: Services, token: string): Promise<Result<undefined>> {
  const now = services.clock.now();
  const link = await findLink(services.db, token, 'not-me', now);
  if (!link) return refuse('link-not-valid');
  const { personId } = link;
  return services.db.transaction(async (tx) => {
    if (!(await useLink(tx, { personId, token, purpose: 'not-me', now }))) return refuse('link-not-valid');
    if (link.about !== null) await putBackContacts(tx, personId, link.about, now);
    await signOutEverywhere(tx, personId, now);
    await recordSecurityEvent(tx, { personId, kind: 'reported-not-me', now });
    return ok(undefined);
  });
}
