import { isOpen, ok, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { tellingOfQuota, withinReadingQuota } from '../../officers/reading-quota.ts';
import type { Services } from '../../services.ts';
import { type AtDesk, recordFileAccess } from '../desk/agency-file.ts';
import { type ApplicationFile, findAgencyFile } from '../file.ts';
import { momentNow } from '@openvssid/server/clock';

/** A question to this officer about one file. */
export type Opinion = {
  opinionId: string;
  personId: number;
  number: string;
  agencyCode: string;
  askedByName: string;
  question: string;
  askedAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  answeredAt: Temporal.Instant | null;
};

const LOCK = sql<Opinion>(
  'lock-opinion-request',
  `select r.opinion_id as "opinionId", r.person_id as "personId", r.number, r.agency_code as "agencyCode", o.full_name as "askedByName",
          r.question, r.asked_at as "askedAt", r.ends_at as "endsAt", r.answered_at as "answeredAt"
     from opinion_request r join officer o on o.officer_id = r.asked_by where r.opinion_id = $1 and r.asked_of = $2 for update of r`,
);

export type OpinionStory<T> = (
  tx: Transaction,
  file: ApplicationFile,
  opinion: Opinion,
  now: Temporal.Instant,
) => Promise<Result<T>>;

/**
 * Does something with the file that this officer was asked about. Somebody else's question is `not-found`; `opinion-ended` where it has
 * been answered, its time is over, or the file is decided or at another office. The access log says who, and that it was for an opinion.
 */
export function withOpinion<T>(
  services: Services,
  at: AtDesk,
  opinionId: string,
  access: 'read' | 'lock',
  story: OpinionStory<T>,
): Promise<Result<T>> {
  return tellingOfQuota(services, at.officer, () =>
    services.db.transaction(async (tx) => {
      const now = momentNow(services);
      const [opinion] = await tx.run(LOCK, [opinionId, at.officer.officerId]);
      if (!opinion) return refuse('not-found');
      if (opinion.answeredAt !== null || Temporal.Instant.compare(opinion.endsAt, now) <= 0) return refuse('opinion-ended');
      const file = await findAgencyFile(tx.run, opinion.agencyCode, opinion.number, access);
      if (!file || !isOpen(file.now.state)) return refuse('opinion-ended');
      const admitted =
        access === 'read' ? await withinReadingQuota(tx.run, services, at.officer, file.personId, now) : ok(undefined);
      if (!admitted.ok) return admitted;
      const answer = await story(tx, file, opinion, now);
      if (answer.ok) await recordFileAccess(tx, at, file, 'application-opinion', now);
      return answer;
    }),
  );
}
