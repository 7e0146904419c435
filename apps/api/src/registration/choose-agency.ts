import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import type { Draft } from './draft.ts';

const AGENCY = sql<{ agencyCode: string }>(
  'agency-that-takes-registrations',
  `select agency_code as "agencyCode" from agency where agency_code = $1 and kind <> 'central'`,
);
const SET_AGENCY = sql<{ registrationId: string }>(
  'set-registration-agency',
  'update registration_draft set agency_code = $2, copy_by_email = $3, updated_at = $4 where token_hash = $1 returning registration_id as "registrationId"',
);

/** Step 3 of the form: where the declaration goes, and whether a copy is wanted by e-mail. */
export async function chooseAgency(
  { db, clock }: Services,
  { tokenHash, details }: Draft,
  { agencyCode, copyByEmail }: { agencyCode: string; copyByEmail: boolean },
): Promise<Result<undefined>> {
  const [agency] = await db.read(AGENCY, [agencyCode]);
  if (!agency) return refuse(agencyCode === '' ? 'required' : 'agency-unknown', { field: 'agencyCode' });
  const copy = copyByEmail && details.email !== null;
  const [set] = await db.transaction((tx) => tx.run(SET_AGENCY, [tokenHash, agencyCode, copy, clock.now()]));
  return set ? ok(undefined) : refuse('registration-missing');
}
