import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { hashToken } from '@openvssid/server/tokens';
import { removeDraft } from './remove-old.ts';

const LOCK_DRAFT = sql<{ registrationId: string }>(
  'lock-registration-draft-of-browser',
  'select registration_id as "registrationId" from registration_draft where token_hash = $1 for update',
);

/** Forgets the declaration in this browser, with its pictures: whoever comes next to a shared one finds nothing. */
export async function discardDraft(services: Services, token: string): Promise<void> {
  await removeDraft(services, async (tx) => (await tx.run(LOCK_DRAFT, [hashToken(token)]))[0]);
}
