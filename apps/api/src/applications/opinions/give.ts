import { mayHappen, ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../../services.ts';
import type { AtDesk } from '../desk/agency-file.ts';
import { actorOf } from '../desk/plan.ts';
import { appendEvents } from '../file.ts';
import { withOpinion } from './with-opinion.ts';

/** The answer goes into the file's events; with it the right to read the file is over. The same answer sent again is the first one. */
export async function giveOpinion(services: Services, at: AtDesk, opinionId: string, text: string): Promise<Result<undefined>> {
  const given = await withOpinion(services, at, opinionId, 'lock', async (tx, file, _opinion, now) => {
    const actor = actorOf(at.officer);
    const allowed = mayHappen(file.now, 'opinion-given', actor);
    if (!allowed.ok) return allowed;
    await appendEvents(tx, file, [{ event: { type: 'opinion-given', data: { opinionId, text } }, actor }], now);
    await tx.run(ANSWERED, [file.personId, opinionId, now]);
    return ok(undefined);
  });
  if (given.ok || given.refusal.code !== 'opinion-ended') return given;
  const [before] = await services.db.read(GIVEN, [opinionId, at.officer.officerId, text]);
  return before ? ok(undefined) : refuse('opinion-ended');
}

const ANSWERED = sql(
  'answer-opinion-request',
  'update opinion_request set answered_at = $3 where person_id = $1 and opinion_id = $2',
);

const GIVEN = sql<{ given: true }>(
  'opinion-given-before',
  `select true as given from opinion_request r join application_event e on e.person_id = r.person_id and e.application_id = r.application_id
    where r.opinion_id = $1 and r.asked_of = $2 and e.type = 'opinion-given' and e.data ->> 'opinionId' = $1::text and e.data ->> 'text' = $3`,
);
