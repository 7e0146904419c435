import { ok, type Result } from '@openvssid/core';
import type { AccessSubject } from '../access-log/purposes.ts';
import { recordAccess } from '../access-log/record.ts';
import { takeTry } from '../http/tries.ts';
import { tellingOfQuota, withinReadingQuota } from '../officers/reading-quota.ts';
import type { Services } from '../services.ts';
import { tellAdministrators } from '../officers/alarm.ts';
import { purposes } from '../officers/reading-purposes.ts';
import { type AtWork, markOpened, type Reading, withReading } from '../officers/reading.ts';
import { type PersonRecord, showRecord } from './show-record.ts';

/** The record of a person found. Its first opening counts and is logged; looking again before the reading ends is the same access. */
export async function openRecord(services: Services, at: AtWork, readingId: string): Promise<Result<PersonRecord>> {
  const { officer } = at;
  const known = await withReading(services, at, readingId, async (_tx, reading) => ok(reading));
  if (!known.ok) return known;
  if (known.value.openedAt === null) {
    const admitted = await takeTry(services, 'person-read-by-officer', officer.officerId);
    if (!admitted.ok) {
      await tellAdministrators(services, officer);
      return admitted;
    }
  }
  return tellingOfQuota(services, officer, () =>
    withReading(services, at, readingId, async (tx, reading, now) => {
      const quota = await withinReadingQuota(tx.run, services, officer, reading.personId, now);
      if (!quota.ok) return quota;
      const record = await showRecord(tx, officer, reading, { config: services.config, now });
      if (reading.openedAt !== null) return ok(record);
      await markOpened(tx, reading, now);
      for (const subject of subjectsOf(record))
        await recordAccess(tx, {
          personId: reading.personId,
          actor: { kind: 'officer', id: officer.officerId },
          institution: officer.agencyCode,
          purpose: purposes[reading.purpose].logged,
          what: whatOf(subject, reading),
          requestId: at.requestId,
          now,
        });
      return ok(record);
    }),
  );
}

function subjectsOf({ purpose, visits }: PersonRecord): AccessSubject[] {
  const summary: AccessSubject = purposes[purpose].shows.includes('insurance') ? 'person-summary' : 'account';
  return visits === null ? [summary] : [summary, 'visits'];
}

function whatOf(subject: AccessSubject, { detail }: Reading): AccessSubject | `${AccessSubject}: ${string}` {
  return detail === '' ? subject : `${subject}: ${detail}`;
}
