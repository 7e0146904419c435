import { type Actor, type FiledAtDesk, mayHappen, ok, type Result } from '@openvssid/core';
import type { Transaction } from '@openvssid/server/db/database';
import type { ActingFor } from '../../access/act-for.ts';
import { notify } from '../../notifications/notify.ts';
import type { Services } from '../../services.ts';
import { about, linkTo } from '../announce.ts';
import { appendEvents, type ApplicationFile } from '../file.ts';
import { actorOf, withOwnFile } from './own-file.ts';

/** Takes the application back, as long as nothing is decided. */
export function withdraw(
  services: Services,
  acting: ActingFor,
  number: string,
  reason: string | undefined,
): Promise<Result<undefined>> {
  return withOwnFile(services, acting, number, (tx, file, now) => takeBack(tx, file, { actor: actorOf(acting), reason }, now));
}

/** Whose act it is, and why; `atDesk`: who stood before the officer. */
export type TakenBack = { actor: Actor; reason: string | undefined; atDesk?: FiledAtDesk };

/** The caller holds the file. */
export async function takeBack(
  tx: Transaction,
  file: ApplicationFile,
  { actor, reason, atDesk }: TakenBack,
  now: Temporal.Instant,
): Promise<Result<undefined>> {
  const allowed = mayHappen(file.now, 'withdrawn', actor, { atDesk: atDesk !== undefined });
  if (!allowed.ok) return allowed;
  const data = { ...(reason !== undefined && { reason }), ...(atDesk && { atDesk }) };
  await appendEvents(tx, file, [{ event: { type: 'withdrawn', data }, actor }], now);
  await notify(tx, { personId: file.personId, kind: 'application-withdrawn', data: about(file), link: linkTo(file), now });
  return ok(undefined);
}
