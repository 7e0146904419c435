import { mayHappen, ok, type Result } from '@openvssid/core';
import type { ActingFor } from '../../access/act-for.ts';
import type { Services } from '../../services.ts';
import { appendEvents } from '../file.ts';
import { type Sending, sentBefore } from '../sending.ts';
import { actorOf, withOwnFile } from './own-file.ts';

/** Writes to the officer. */
export function writeMessage(
  services: Services,
  acting: ActingFor,
  number: string,
  text: string,
  sending: Sending,
): Promise<Result<undefined>> {
  return withOwnFile(services, acting, number, async (tx, file, now) => {
    const actor = actorOf(acting);
    const before = await sentBefore(tx.run, file, 'message', actor, sending);
    if (before) return before;
    const allowed = mayHappen(file.now, 'message', actor);
    if (!allowed.ok) return allowed;
    await appendEvents(tx, file, [{ event: { type: 'message', data: { text, from: 'citizen' } }, actor, sending }], now);
    return ok(undefined);
  });
}
