import { refuse, type Result } from '@openvssid/core';
import { recordAccess } from '../../access-log/record.ts';
import { momentNow } from '@openvssid/server/clock';
import { json, sql, type Transaction } from '@openvssid/server/db/database';
import type { Officer } from '../../http/officer-session.ts';
import type { Services } from '../../services.ts';
import type { FeedbackAbout, FeedbackCategory, FeedbackState } from '../feedback.ts';
import { IN_SCOPE, scopeOf } from './queue.ts';

export type FeedbackFile = {
  feedbackId: string;
  number: string;
  personId: number | null;
  category: FeedbackCategory;
  text: string;
  replyEmail: string | null;
  language: 'vi' | 'en';
  about: FeedbackAbout | null;
  state: FeedbackState;
  agencyCode: string | null;
  assigneeId: string | null;
  answer: string | null;
  filedAt: Temporal.Instant;
};

/** An officer at work, and the request by which they are. */
export type AtFeedback = { officer: Officer; requestId: string };
export type FeedbackPurpose = 'feedback-read' | 'feedback-work';

const COLUMNS = `f.feedback_id as "feedbackId", f.number, f.person_id as "personId", f.category, f.text, f.reply_email as "replyEmail", f.language,
  f.about, f.state, f.agency_code as "agencyCode", f.assignee_id as "assigneeId", f.answer, f.filed_at as "filedAt"`;
const LOCK = sql<FeedbackFile>(
  'lock-feedback',
  `select ${COLUMNS} from feedback f where ${IN_SCOPE} and f.number = $4 for update`,
);

const APPEND_EVENT = sql(
  'append-feedback-event',
  `insert into feedback_event (feedback_id, person_id, seq, at, officer_id, type, data)
   select $1, $2, max(seq) + 1, $3, $4, $5, $6 from feedback_event where feedback_id = $1`,
);

/**
 * Does something with a feedback of the officer's scope while nobody else can; what they may not see does not exist.
 * Where somebody known wrote it, their access log says who read it.
 */
export function withFeedback<T>(
  services: Services,
  at: AtFeedback,
  number: string,
  purpose: FeedbackPurpose,
  story: (tx: Transaction, file: FeedbackFile, now: Temporal.Instant) => Promise<Result<T>>,
): Promise<Result<T>> {
  return services.db.transaction(async (tx) => {
    const [file] = await tx.run(LOCK, [...scopeOf(at.officer), number]);
    if (!file) return refuse('not-found');
    const now = momentNow(services);
    const answer = await story(tx, file, now);
    if (!answer.ok || file.personId === null) return answer;
    await recordAccess(tx, {
      personId: file.personId,
      actor: { kind: 'officer', id: at.officer.officerId },
      institution: at.officer.agencyCode,
      purpose,
      what: `feedback: ${file.number}`,
      requestId: at.requestId,
      now,
    });
    return answer;
  });
}

export type FeedbackEventType = 'taken' | 'handed-over' | 'answered' | 'closed';

export async function appendFeedbackEvent(
  tx: Transaction,
  { feedbackId, personId }: FeedbackFile,
  officer: Officer,
  type: FeedbackEventType,
  now: Temporal.Instant,
  data: object = {},
): Promise<void> {
  await tx.run(APPEND_EVENT, [feedbackId, personId, now, officer.officerId, type, json(data)]);
}
