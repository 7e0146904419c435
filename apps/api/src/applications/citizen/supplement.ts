import { type ApplicationEvent, mayHappen, ok, refuse, type Result } from '@openvssid/core';
import type { ActingFor } from '../../access/act-for.ts';
import type { Query } from '@openvssid/server/db/query';
import { type DraftPlace, draftFiles, handOverFiles, SUPPLEMENT } from '../../files/draft-files.ts';
import type { Services } from '../../services.ts';
import { appendEvents, type ApplicationFile } from '../file.ts';
import { loadHolidays, resumedDueOn } from '../working-days.ts';
import { actorOf, withOwnFile } from './own-file.ts';

/** Where files wait that were sent up for an answer not yet given. */
export function supplementPlace({ personId, number }: Pick<ApplicationFile, 'personId' | 'number'>): DraftPlace {
  return { personId, procedure: SUPPLEMENT, subjectKey: number, draftedBy: '' };
}

/** Answers what the officer asked for, with the files sent up before and words; the clock goes on with the days that were left. */
export function supplement(services: Services, acting: ActingFor, number: string, text: string): Promise<Result<undefined>> {
  return withOwnFile(services, acting, number, async (tx, file, now) => {
    const actor = actorOf(acting);
    const allowed = mayHappen(file.now, 'info-added', actor);
    if (!allowed.ok) return allowed;
    const place = supplementPlace(file);
    const files = (await draftFiles(tx.run, place)).map(({ fileId }) => fileId);
    if (files.length === 0 && text === '') return refuse('supplement-empty', { field: 'text' });
    // One was taken back at this very moment: the answer must not name it.
    if ((await handOverFiles(tx, place, file.applicationId, files)) !== files.length) return refuse('draft-changed');
    await appendEvents(tx, file, [{ event: await added(tx.run, file, files, text, now), actor }], now);
    return ok(undefined);
  });
}

async function added(
  query: Query,
  { now: { remainingDays } }: ApplicationFile,
  files: string[],
  text: string,
  now: Temporal.Instant,
): Promise<ApplicationEvent> {
  if (remainingDays === null) return { type: 'info-added', data: { files, text } };
  const dueOn = resumedDueOn(now, remainingDays, await loadHolidays(query)).toString();
  return { type: 'info-added', data: { files, text, dueOn } };
}
