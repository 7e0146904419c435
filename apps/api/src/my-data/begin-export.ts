import { ok, refuse, type Result } from '@openvssid/core';
import { recordAccess } from '../access-log/record.ts';
import { momentNow } from '@openvssid/server/clock';
import { type Citizen, hasRecentProof } from '../http/citizen-session.ts';
import { takeTry } from '../http/tries.ts';
import type { Services } from '../services.ts';
import type { ExportChoice } from './export-json.ts';

/** Whoever asks has just proved who they are, and asks seldom; that all was taken away is in the log before the first byte leaves. */
export async function beginExport(
  services: Services,
  citizen: Citizen,
  protectedVisits: boolean,
  requestId: string,
): Promise<Result<ExportChoice>> {
  if (!hasRecentProof(citizen, services.clock)) return refuse('reauthentication-needed');
  const { personId } = citizen;
  const allowed = await takeTry(services, 'data-export-by-account', String(personId));
  if (!allowed.ok) return allowed;
  const at = momentNow(services);
  await services.db.transaction((tx) =>
    recordAccess(tx, {
      personId,
      actor: { kind: 'citizen', id: String(personId) },
      institution: 'self',
      purpose: 'own-export',
      what: 'all-records',
      requestId,
      now: at,
    }),
  );
  return ok({ personId, protectedVisits, at });
}
