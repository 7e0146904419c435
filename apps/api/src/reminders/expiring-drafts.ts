import { TIME_ZONE } from '@openvssid/core';
import { procedureByKey } from '@openvssid/procedures';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { remindInBatches } from '../notifications/in-batches.ts';
import type { Reminder } from '../notifications/tell-once.ts';

const DAYS_BEFORE = 3;

type Draft = { personId: number; procedure: string; subjectKey: string; updatedAt: Temporal.Instant };

const EXPIRING_DRAFTS = sql<Draft>(
  'expiring-drafts',
  `select person_id as "personId", procedure, subject_key as "subjectKey", updated_at as "updatedAt"
     from application_draft
    where updated_at between $1 and $2 and drafted_by = ''
      and (updated_at, person_id, procedure, subject_key) > ($3::timestamptz, $4::bigint, $5::text, $6::text)
    order by updated_at, person_id, procedure, subject_key limit $7`,
);

/** Three days before a draft nobody has touched is removed. One that was saved again meanwhile is another thing to tell. */
export function remindOfExpiringDrafts(services: Services): Promise<void> {
  const { DRAFT_DAYS } = services.config;
  const now = services.clock.now();
  const expired = now.subtract({ hours: 24 * DRAFT_DAYS });
  return remindInBatches(services, {
    statement: EXPIRING_DRAFTS,
    values: [expired, expired.add({ hours: 24 * DAYS_BEFORE })],
    start: [expired, 0, '', ''],
    after: ({ updatedAt, personId, procedure, subjectKey }) => [updatedAt, personId, procedure, subjectKey],
    remindersOf: (draft) => reminderOf(draft, DRAFT_DAYS),
  });
}

function reminderOf({ personId, procedure: key, subjectKey, updatedAt }: Draft, draftDays: number): Reminder[] {
  const procedure = procedureByKey(key);
  if (!procedure) return [];
  const end = updatedAt.add({ hours: 24 * draftDays }).toZonedDateTimeISO(TIME_ZONE);
  const expiresOn = end.toPlainDate().toString();
  const subject = subjectKey === '' ? '' : `?${new URLSearchParams({ subject: subjectKey }).toString()}`;
  return [
    {
      personId,
      about: `${key} ${subjectKey} ${expiresOn}`,
      notification: { kind: 'draft-expiring', data: { service: { vi: procedure.name.vi, en: procedure.name.en }, expiresOn } },
      link: `/services/${key}/continue${subject}`,
    },
  ];
}
