import { cleanWrittenText, ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Officer } from '../../http/officer-session.ts';
import type { Services } from '../../services.ts';
import { LONGEST_TEXT } from '../feedback.ts';
import { appendFeedbackEvent, type AtFeedback, type FeedbackFile, withFeedback } from './file.ts';
import { tellWriter } from './tell-writer.ts';

const MOVED_ON = refuse('feedback-moved-on');

const TAKE = sql(
  'take-feedback',
  `update feedback set state = 'taken', assignee_id = $2, agency_code = $3, updated_at = $4 where feedback_id = $1`,
);
const END = sql('end-feedback', 'update feedback set state = $2, answer = $3, updated_at = $4 where feedback_id = $1');
const COLLEAGUE = sql<{ fullName: string }>(
  'colleague-for-feedback',
  `select full_name as "fullName" from officer where officer_id = $1 and agency_code = $2 and state = 'active'
      and roles && case when $3 then array['administrator'] else array['reception', 'case-officer', 'administrator'] end
      and not exists (select from access_log where person_id = $4 and seq = $5 and actor_kind = 'officer' and actor_id = $1::text)`,
);
const AGENCY = sql<{ name: string }>('agency-for-feedback', 'select name from agency where agency_code = $1');
const MOVE = sql(
  'move-feedback',
  `update feedback set state = 'new', assignee_id = null, agency_code = $2, updated_at = $3 where feedback_id = $1`,
);

export function isMine({ assigneeId }: FeedbackFile, { officerId }: Officer): boolean {
  return assigneeId === officerId;
}

/** Takes it up; a stranger's becomes the agency's. Taking one's own again changes nothing. */
export function takeFeedback(services: Services, at: AtFeedback, number: string): Promise<Result<undefined>> {
  return withFeedback(services, at, number, 'feedback-work', async (tx, file, now) => {
    const { officer } = at;
    if (file.state === 'taken' && isMine(file, officer)) return ok(undefined);
    if (file.state !== 'new') return MOVED_ON;
    await tx.run(TAKE, [file.feedbackId, officer.officerId, officer.agencyCode, now]);
    await appendFeedbackEvent(tx, file, officer, 'taken', now);
    return ok(undefined);
  });
}

export type Receiver = { officerId: string } | { agencyCode: string };

/** Gives it to a colleague, who has it then, or to another agency, where it waits anew. */
export function handOver(services: Services, at: AtFeedback, number: string, to: Receiver): Promise<Result<undefined>> {
  return withFeedback(services, at, number, 'feedback-work', async (tx, file, now) => {
    const { officer } = at;
    const may =
      file.state === 'new' || (file.state === 'taken' && (isMine(file, officer) || officer.roles.includes('administrator')));
    if (!may) return MOVED_ON;
    if ('agencyCode' in to) {
      const [agency] = await tx.run(AGENCY, [to.agencyCode]);
      if (!agency) return refuse('assignee-unknown', { field: 'agencyCode' });
      await tx.run(MOVE, [file.feedbackId, to.agencyCode, now]);
      await appendFeedbackEvent(tx, file, officer, 'handed-over', now, { agencyCode: to.agencyCode, toName: agency.name });
      return ok(undefined);
    }
    const looked = file.about?.kind === 'access-log' ? file.about.seq : null;
    const values = [to.officerId, officer.agencyCode, file.category === 'access', file.personId, looked];
    const [colleague] = await tx.run(COLLEAGUE, values);
    if (!colleague) return refuse('assignee-unknown', { field: 'officerId' });
    await tx.run(TAKE, [file.feedbackId, to.officerId, officer.agencyCode, now]);
    await appendFeedbackEvent(tx, file, officer, 'handed-over', now, { officerId: to.officerId, toName: colleague.fullName });
    return ok(undefined);
  });
}

/** Ends it with words to the writer: an answer, or why there is none. The same words again change nothing. */
export function endFeedback(
  services: Services,
  at: AtFeedback,
  number: string,
  state: 'answered' | 'closed',
  typed: string,
): Promise<Result<undefined>> {
  const words = cleanWrittenText(typed);
  return withFeedback(services, at, number, 'feedback-work', async (tx, file, now) => {
    if (words === '') return refuse('feedback-answer-empty', { field: 'text' });
    if (words.length > 2 * LONGEST_TEXT)
      return refuse('feedback-too-long', { field: 'text', params: { length: 2 * LONGEST_TEXT } });
    if (file.state === state && isMine(file, at.officer) && file.answer === words) return ok(undefined);
    if (file.state !== 'taken' || !isMine(file, at.officer)) return MOVED_ON;
    await tx.run(END, [file.feedbackId, state, words, now]);
    await appendFeedbackEvent(tx, file, at.officer, state, now, { words });
    await tellWriter(tx, services, file, words, now);
    return ok(undefined);
  });
}
