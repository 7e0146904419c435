import { type Actor, refuse, type Result } from '@openvssid/core';
import type { ActingFor } from '../../access/act-for.ts';
import type { Transaction } from '../../db/database.ts';
import type { Services } from '../../services.ts';
import { type ApplicationFile, findOwnFile } from '../file.ts';
import { momentNow } from '../moment.ts';

export type OwnFileStory<T> = (tx: Transaction, file: ApplicationFile, now: Temporal.Instant) => Promise<Result<T>>;

/** Does something with the person's own application while nobody else can; `not-found` for every other. */
export function withOwnFile<T>(
  services: Services,
  { personId }: ActingFor,
  number: string,
  story: OwnFileStory<T>,
): Promise<Result<T>> {
  return services.db.transaction(async (tx) => {
    const file = await findOwnFile(tx.run, personId, number, 'lock');
    return file ? story(tx, file, momentNow(services)) : refuse('not-found');
  });
}

export function actorOf({ actorId }: ActingFor): Actor {
  return { kind: 'citizen', id: String(actorId) };
}
