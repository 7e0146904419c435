import { ok, type Result } from '@openvssid/core';
import { civilDay } from '../applications/working-days.ts';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { type FieldFault, readDetails, type TypedDetails } from './details.ts';
import { saveDetails, startDraft } from './draft.ts';

const WARD = sql<{ found: number }>(
  'ward-of-declared-province',
  'select 1 as found from ward where code = $1 and province_code = $2 and valid_to is null',
);

/** Step 1: what is typed becomes a draft, or changes the one in hand; answers its token. Only the form is checked: nothing is looked up. */
export async function declare(
  services: Services,
  token: string | undefined,
  typed: TypedDetails,
): Promise<Result<string, FieldFault[]>> {
  const read = readDetails(typed, civilDay(services.clock.now()).toString());
  const faults = read.ok ? [] : read.refusal;
  if (typed.wardCode !== '' && (await services.db.read(WARD, [typed.wardCode, typed.provinceCode])).length === 0)
    faults.push({ field: 'wardCode', code: 'ward-unknown' });
  if (!read.ok || faults.length > 0) return { ok: false, refusal: faults };
  if (token !== undefined && (await saveDetails(services, token, read.value))) return ok(token);
  return ok(await startDraft(services, read.value));
}
