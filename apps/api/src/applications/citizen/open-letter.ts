import { type ApplicationEvent, mayHappen, ok, refuse, type Result } from '@openvssid/core';
import { textAnswer } from '@openvssid/procedures';
import type { ActingFor } from '../../access/act-for.ts';
import { type OpenedFile, readStoredFile } from '../../files/stored-file.ts';
import { findLetter } from '../../letters/find.ts';
import type { Services } from '../../services.ts';
import { appendEvents } from '../file.ts';
import { actorOf, withOwnFile } from './own-file.ts';

/** The decision letter. Where the person chose the electronic result, opening it is its delivery. */
export function openLetter(services: Services, acting: ActingFor, number: string): Promise<Result<OpenedFile>> {
  return withOwnFile(services, acting, number, async (tx, file, now) => {
    const letter = await findLetter(tx.run, file.personId, file.applicationId);
    if (!letter) return refuse('not-found');
    const opened = await readStoredFile(services, tx.run, file.personId, letter.fileId);
    if (!opened.ok) return opened;
    const actor = actorOf(acting);
    const delivered: ApplicationEvent = { type: 'delivered', data: { how: 'electronic' } };
    const electronic = (textAnswer(file.answers, 'deliveryMethod') ?? 'electronic') === 'electronic';
    if (electronic && mayHappen(file.now, 'delivered', actor).ok)
      await appendEvents(tx, file, [{ event: delivered, actor }], now);
    return ok(opened.value);
  });
}
