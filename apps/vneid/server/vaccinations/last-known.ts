import { sql } from '@openvssid/server/db/database';
import { seal, unseal } from '@openvssid/server/seal';
import type { z } from 'zod';
import { vaccinationsAnswer } from '../health-book/partner/answers.ts';
import type { Services } from '../services.ts';
import type { Consent, Holder } from './consent.ts';

/** `checkedAt`: when VssID read its records. */
export type Known = z.infer<typeof vaccinationsAnswer>;

const FIND = sql<{ sealed: Buffer }>(
  'find-vaccination-record',
  'select sealed from vaccination_record where account_id = $1 and consent_id = $2',
);
// Nothing is stored by a consent that was withdrawn while VssID was asked.
const STORE = sql(
  'store-vaccination-record',
  `insert into vaccination_record (account_id, consent_id, checked_at, sealed)
   select account_id, consent_id, $3, $4 from vaccination_consent
    where account_id = $1 and consent_id = $2 and withdrawn_at is null for update
   on conflict (account_id) do update set consent_id = excluded.consent_id, checked_at = excluded.checked_at, sealed = excluded.sealed`,
);

const placeOf = ({ accountId }: Holder): Buffer => Buffer.from(`vaccinations ${accountId}`);

/** What VssID answered last under this consent. */
export async function lastKnown({ db, keys }: Services, holder: Holder, { consentId }: Consent): Promise<Known | undefined> {
  const [row] = await db.read(FIND, [holder.accountId, consentId]);
  if (!row) return undefined;
  return vaccinationsAnswer.parse(JSON.parse(unseal(keys.sealing.vaccinations, row.sealed, placeOf(holder)).toString()));
}

export async function keep({ db, keys }: Services, holder: Holder, { consentId }: Consent, known: Known): Promise<void> {
  const sealed = seal(keys.sealing.vaccinations, Buffer.from(JSON.stringify(known)), placeOf(holder));
  await db.write(STORE, [holder.accountId, consentId, Temporal.Instant.from(known.checkedAt), sealed]);
}
