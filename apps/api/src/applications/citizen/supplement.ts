import { type Actor, type ApplicationEvent, type FiledAtDesk, mayHappen, ok, refuse, type Result } from '@openvssid/core';
import type { ActingFor } from '../../access/act-for.ts';
import type { Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { type DraftPlace, draftFiles, handOverFiles, SUPPLEMENT } from '../../files/draft-files.ts';
import type { Services } from '../../services.ts';
import { appendEvents, type ApplicationFile } from '../file.ts';
import { type Sending, sentBefore } from '../sending.ts';
import { loadHolidays, resumedDueOn } from '../working-days.ts';
import { actorOf, withOwnFile } from './own-file.ts';

/** Where files wait that were sent up for an answer not yet given; those that an officer takes in at the desk wait apart. */
export function supplementPlace(
  { personId, number }: Pick<ApplicationFile, 'personId' | 'number'>,
  officerId: string = '',
): DraftPlace {
  return { personId, procedure: SUPPLEMENT, subjectKey: number, draftedBy: officerId };
}

/** Answers what the officer asked for, with the files sent up before and words; the clock goes on with the days that were left. */
export function supplement(
  services: Services,
  acting: ActingFor,
  number: string,
  text: string,
  sending: Sending,
): Promise<Result<undefined>> {
  return withOwnFile(services, acting, number, (tx, file, now) =>
    addInformation(tx, file, { place: supplementPlace(file), actor: actorOf(acting), text, sending }, now),
  );
}

/** What answers a request, and whose act it is; `atDesk`: who stood before the officer. */
export type Added = { place: DraftPlace; actor: Actor; text: string; sending?: Sending; atDesk?: FiledAtDesk };

/** The caller holds the file. */
export async function addInformation(
  tx: Transaction,
  file: ApplicationFile,
  { place, actor, text, sending, atDesk }: Added,
  now: Temporal.Instant,
): Promise<Result<undefined>> {
  const before = await sentBefore(tx.run, file, 'info-added', actor, sending);
  const allowed = mayHappen(file.now, 'info-added', actor, { atDesk: atDesk !== undefined });
  // Asked again since: what was sent with this form answered the request before, and what it brings now would be left lying.
  if (before?.ok && allowed.ok) return refuse('client-key-reused');
  if (before) return before;
  if (!allowed.ok) return allowed;
  const files = (await draftFiles(tx.run, place)).map(({ fileId }) => fileId);
  if (files.length === 0 && text === '') return refuse('supplement-empty', { field: 'text' });
  // One was taken back at this very moment: the answer must not name it.
  if ((await handOverFiles(tx, place, file.applicationId, files)) !== files.length) return refuse('draft-changed');
  const dueOn = await newDueOn(tx.run, file, now);
  const data = { files, text, ...(dueOn !== undefined && { dueOn }), ...(atDesk && { atDesk }) };
  const event: ApplicationEvent = { type: 'info-added', data };
  await appendEvents(tx, file, [{ event, actor, sending }], now);
  return ok(undefined);
}

/** None before reception: the clock has not begun. */
async function newDueOn(
  query: Query,
  { now: { remainingDays } }: ApplicationFile,
  now: Temporal.Instant,
): Promise<string | undefined> {
  return remainingDays === null ? undefined : resumedDueOn(now, remainingDays, await loadHolidays(query)).toString();
}
