import { type Actor, refuse, type Result } from '@openvssid/core';
import type { ActingFor } from '../../access/act-for.ts';
import type { Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Services } from '../../services.ts';
import { type ApplicationFile, findOwnFile } from '../file.ts';
import { momentNow } from '@openvssid/server/clock';
import { isAboutHiddenVisit } from '../protected-visit.ts';

export type OwnFileStory<T> = (tx: Transaction, file: ApplicationFile, now: Temporal.Instant) => Promise<Result<T>>;

/** The person's own file; to a guardian one about a protected visit does not exist. */
export async function findFileFor(
  query: Query,
  { actorId, personId, right, viewer }: ActingFor,
  number: string,
  lock: 'lock' | 'read' = 'read',
): Promise<ApplicationFile | undefined> {
  const file = await findOwnFile(query, personId, number, lock);
  if (!file || right === 'person') return file;
  // Somebody authorised to file sees what they have filed, and nothing else.
  if (right === 'attorney' && file.events[0]?.actor.id !== String(actorId)) return undefined;
  return (await isAboutHiddenVisit(query, file, viewer)) ? undefined : file;
}

/** Does something with the person's own application while nobody else can; `not-found` for every other. */
export function withOwnFile<T>(
  services: Services,
  acting: ActingFor,
  number: string,
  story: OwnFileStory<T>,
): Promise<Result<T>> {
  return services.db.transaction(async (tx) => {
    const file = await findFileFor(tx.run, acting, number, 'lock');
    return file ? story(tx, file, momentNow(services)) : refuse('not-found');
  });
}

export function actorOf({ actorId }: ActingFor): Actor {
  return { kind: 'citizen', id: String(actorId) };
}
