import { mayHappen, ok, type Result } from '@openvssid/core';
import type { ActingFor } from '../../access/act-for.ts';
import { notify } from '../../notifications/notify.ts';
import type { Services } from '../../services.ts';
import { about, linkTo } from '../announce.ts';
import { appendEvents } from '../file.ts';
import { actorOf, withOwnFile } from './own-file.ts';

/** Takes the application back, as long as nothing is decided. */
export function withdraw(
  services: Services,
  acting: ActingFor,
  number: string,
  reason: string | undefined,
): Promise<Result<undefined>> {
  return withOwnFile(services, acting, number, async (tx, file, now) => {
    const actor = actorOf(acting);
    const allowed = mayHappen(file.now, 'withdrawn', actor);
    if (!allowed.ok) return allowed;
    await appendEvents(tx, file, [{ event: { type: 'withdrawn', data: reason === undefined ? {} : { reason } }, actor }], now);
    await notify(tx, { personId: file.personId, kind: 'application-withdrawn', data: about(file), link: linkTo(file), now });
    return ok(undefined);
  });
}
