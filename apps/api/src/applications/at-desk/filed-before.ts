import { allowedEvents, ok, OPEN_STATES, refuse, type Result } from '@openvssid/core';
import { procedures } from '@openvssid/procedures';
import type { Transaction } from '@openvssid/server/db/database';
import { sql } from '@openvssid/server/db/database';
import { z } from 'zod';
import { draftFiles } from '../../files/draft-files.ts';
import { OF_PERSON } from '../../people/records-of.ts';
import type { AtWork } from '../../officers/reading.ts';
import type { Services } from '../../services.ts';
import { requestOf, shownRequest } from '../citizen/detail.ts';
import { supplementPlace } from '../citizen/supplement.ts';
import { type ApplicationFile, findOwnFile } from '../file.ts';
import { procedureOf } from '../procedure-of.ts';
import { isAboutHiddenVisit, NOT_ABOUT_HIDDEN_VISIT } from '../protected-visit.ts';
import { applicationState, fileShown } from '../schemas.ts';
import { bilingual, moment } from '../../http/schemas.ts';
import { beforeMe } from './before-me.ts';

const row = z.object({
  number: z.string(),
  name: bilingual,
  state: applicationState,
  submittedAt: moment,
  open: z.boolean().describe('It may be added to where something was asked for, and taken back'),
  complaint: z.string().nullable().describe('Service by which one complains about what was decided'),
});
export const filedBefore = z.object({ applications: z.array(row) });

type Row = { number: string; procedure: string; state: z.infer<typeof applicationState>; submittedAt: Temporal.Instant };
const FILED = sql<Row>(
  'filed-before-by-person',
  `select number, procedure, state, submitted_at as "submittedAt" from application a
    where ${OF_PERSON('a', '$1')} and ${NOT_ABOUT_HIDDEN_VISIT('a', '$2')} order by submitted_at desc limit 50`,
);
const DECIDED: readonly string[] = ['decided', 'delivered', 'refused'];

/** What the person at the desk has filed, here or elsewhere: what may still be done about it. */
export function filedBeforeBy(services: Services, at: AtWork, readingId: string): Promise<Result<z.infer<typeof filedBefore>>> {
  return beforeMe(services, at, { readingId, what: 'application' }, async (tx, personId) => {
    const rows = await tx.run(FILED, [personId, 'another']);
    const complaint = procedures.find(({ subject }) => subject === 'application')?.key ?? null;
    return ok({
      applications: rows.map(({ procedure, submittedAt, ...shown }) => ({
        ...shown,
        name: procedureOf({ procedure }).name,
        submittedAt: submittedAt.toString(),
        open: OPEN_STATES.some((state) => state === shown.state),
        complaint: DECIDED.includes(shown.state) && procedure !== complaint ? complaint : null,
      })),
    });
  });
}

export const fileAtDesk = z.object({
  number: z.string(),
  name: bilingual,
  state: applicationState,
  mayFile: z.array(z.enum(['person', 'guardian', 'attorney'])).readonly(),
  request: shownRequest,
  waitingFiles: z.array(fileShown).describe('Taken in at the desk for an answer not yet given'),
  may: z.array(z.enum(['info-added', 'withdrawn'])),
});

export type OneFile = { readingId: string; number: string };

/**
 * Does something with one file of the person at the desk, whichever office it lies with, while nobody else can. One about a visit that is
 * the person's alone to know of does not exist here.
 */
export function withFileAtDesk<T>(
  services: Services,
  at: AtWork,
  { readingId, number }: OneFile,
  story: (tx: Transaction, file: ApplicationFile, now: Temporal.Instant) => Promise<Result<T>>,
): Promise<Result<T>> {
  return beforeMe(services, at, { readingId, what: `application: ${number}` }, async (tx, personId, now) => {
    const file = await findOwnFile(tx.run, personId, number, 'lock');
    if (!file || (await isAboutHiddenVisit(tx.run, file, 'another'))) return refuse('not-found');
    return story(tx, file, now);
  });
}

export function showFileAtDesk(services: Services, at: AtWork, one: OneFile): Promise<Result<z.infer<typeof fileAtDesk>>> {
  const { officerId } = at.officer;
  return withFileAtDesk(services, at, one, async (tx, file) => {
    const may = allowedEvents(file.now, { kind: 'officer', id: officerId }, { atDesk: true });
    const { name, mayFile } = procedureOf(file);
    return ok({
      number: file.number,
      name,
      state: file.now.state,
      mayFile,
      request: requestOf(file),
      waitingFiles: await draftFiles(tx.run, supplementPlace(file, officerId)),
      may: (['info-added', 'withdrawn'] as const).filter((event) => may.includes(event)),
    });
  });
}
