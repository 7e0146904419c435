import { ok, type Result } from '@openvssid/core';
import { civilDay } from '@openvssid/server/clock';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import type { VneidIdentity } from '../sign-in/vneid/identity.ts';
import { type FieldFault, readDetails, type TypedDetails } from './details.ts';
import { saveDetails, startDraft } from './draft.ts';

const WARD = sql<{ found: number }>(
  'ward-of-declared-province',
  'select 1 as found from ward where code = $1 and province_code = $2 and valid_to is null',
);

/**
 * Step 1: what is typed becomes a draft, or changes the one in hand; answers its token. Only the form is checked: nothing is looked up. Who came
 * from VNeID is who VNeID says, whatever is typed.
 */
export async function declare(
  services: Services,
  { token, vneid }: { token: string | undefined; vneid: VneidIdentity | null },
  given: TypedDetails,
): Promise<Result<string, FieldFault[]>> {
  const typed = vneid === null ? given : { ...given, ...saidByVneid(vneid) };
  const read = readDetails(typed, civilDay(services.clock.now()).toString());
  const faults = read.ok ? [] : read.refusal;
  if (typed.wardCode !== '' && (await services.db.read(WARD, [typed.wardCode, typed.provinceCode])).length === 0)
    faults.push({ field: 'wardCode', code: 'ward-unknown' });
  if (!read.ok || faults.length > 0) return { ok: false, refusal: faults };
  const declared = { details: read.value, vneid };
  if (token !== undefined && (await saveDetails(services, token, declared))) return ok(token);
  return ok(await startDraft(services, declared));
}

function saidByVneid({ fullName, citizenNumber, birthDate }: VneidIdentity): Partial<TypedDetails> {
  // Of some who are old VNeID knows the year alone: the day is theirs to declare.
  return { fullName, idNumber: citizenNumber, ...(birthDate.length > 'YYYY'.length && { birthDate }) };
}
