import { randomUUID } from 'node:crypto';
import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../../services.ts';
import { type AtDesk, withAgencyFile } from '../desk/agency-file.ts';
import { actorOf, mayWork } from '../desk/plan.ts';
import { appendEvents } from '../file.ts';
import { procedureOf } from '../procedure-of.ts';
import { sentBefore } from '../sending.ts';
import { findExpert } from './experts.ts';

export type Question = { officerId: string; question: string; days: number };

/**
 * Asks another officer what they think of the file. They may read this file, and no other, until they have answered or the days are over.
 * State and clock go on: an opinion is no reason to be late.
 */
export function askOpinion(services: Services, at: AtDesk, number: string, asked: Question): Promise<Result<undefined>> {
  return withAgencyFile(services, at, number, 'application-work', async (tx, file, now) => {
    const actor = actorOf(at.officer);
    const before = await sentBefore(tx.run, file, 'opinion-asked', actor, at.sending);
    if (before) return before;
    const allowed = mayWork(file.now, 'opinion-asked', at.officer, procedureOf(file).fourEyes);
    if (!allowed.ok) return allowed;
    const expert = await findExpert(tx.run, at.officer, asked.officerId);
    if (!expert) return refuse('expert-unknown', { field: 'officerId' });
    // One question at a time: the same one, typed into two windows, is asked once.
    const [open] = await tx.run(OPEN_QUESTION, [file.personId, file.applicationId, expert.officerId, now]);
    if (open) return open.question === asked.question ? ok(undefined) : refuse('opinion-awaited', { field: 'officerId' });
    const opinionId = randomUUID();
    const { officerId, fullName: officerName } = expert;
    const event = { type: 'opinion-asked', data: { opinionId, officerId, officerName, question: asked.question } } as const;
    await appendEvents(tx, file, [{ event, actor, sending: at.sending }], now);
    await tx.run(INSERT, [
      file.personId,
      opinionId,
      file.applicationId,
      file.number,
      file.now.agencyCode,
      at.officer.officerId,
      officerId,
      asked.question,
      now,
      now.add({ hours: 24 * asked.days }),
    ]);
    return ok(undefined);
  });
}

const OPEN_QUESTION = sql<{ question: string }>(
  'open-opinion-of-expert',
  `select question from opinion_request
    where person_id = $1 and application_id = $2 and asked_of = $3 and answered_at is null and ends_at > $4`,
);

const INSERT = sql(
  'insert-opinion-request',
  `insert into opinion_request (person_id, opinion_id, application_id, number, agency_code, asked_by, asked_of, question, asked_at, ends_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);
