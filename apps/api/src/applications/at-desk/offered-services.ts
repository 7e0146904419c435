import { ok, type Result, TIME_ZONE } from '@openvssid/core';
import { type FactName, procedures } from '@openvssid/procedures';
import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import { loadFacts } from '../../facts/load.ts';
import type { AtWork } from '../../officers/reading.ts';
import type { Services } from '../../services.ts';
import { eligibilityShown } from '../schemas.ts';
import { bilingual, day } from '../../http/schemas.ts';
import { procedureSettings } from '../settings.ts';
import { showEligibility } from '../show-eligibility.ts';
import { civilDay } from '@openvssid/server/clock';
import { beforeMe } from './before-me.ts';

export const offeredServices = z.object({
  personName: z.string(),
  services: z.array(
    z.object({
      key: z.string(),
      appCode: z.string().nullable(),
      name: bilingual,
      subject: z.enum(['none', 'visit', 'application']),
      eligibility: eligibilityShown.describe('Of a service about one visit or one application it is told once that is chosen'),
    }),
  ),
});

/** Which services there are for the person at the desk, told before any question: what somebody is told of is logged. */
export async function offeredTo(
  services: Services,
  at: AtWork,
  readingId: string,
): Promise<Result<z.infer<typeof offeredServices>>> {
  return beforeMe(services, at, { readingId, what: 'person' }, async (tx, personId, now) => {
    const general = procedures.filter(({ subject }) => subject === 'none');
    const declared: FactName[] = [...new Set(['person' as const, ...general.flatMap((procedure) => procedure.facts)])];
    const facts = await loadFacts(tx.run, declared, { personId, on: civilDay(now), subjectKey: '' });
    const settings = procedureSettings(services.config);
    return ok({
      personName: facts.person.fullName,
      services: procedures.map(({ key, appCode, name, subject, eligibility }) => ({
        key,
        appCode: appCode ?? null,
        name,
        subject,
        eligibility:
          subject === 'none' ? showEligibility(eligibility(facts, civilDay(now), settings)) : { ok: true, reasons: [] },
      })),
    });
  });
}

export const visitsToFileAbout = z.object({
  visits: z.array(z.object({ subject: z.string(), facilityName: z.string(), admittedOn: day })),
});

const MONTHS_BACK = 24;

// `not sensitive` stands in the statement itself: what only the person may see never leaves the database.
const VISITS = sql<{ subject: string; facilityName: string; admittedOn: string }>(
  'visits-to-file-about',
  `select v.visit_id::text as subject, f.name as "facilityName", to_char(v.admitted_at at time zone '${TIME_ZONE}', 'YYYY-MM-DD') as "admittedOn"
     from visit v join facility f on f.facility_code = v.facility_code
    where v.person_id = $1 and not v.sensitive and v.admitted_at > $2 order by v.admitted_at desc limit 100`,
);

/** Where and when the person was treated, for a service about one visit; a protected visit is reported in the app alone. Logged. */
export async function visitsOfPerson(
  services: Services,
  at: AtWork,
  readingId: string,
): Promise<Result<z.infer<typeof visitsToFileAbout>>> {
  return beforeMe(services, at, { readingId, what: 'visits' }, async (tx, personId, now) => {
    const since = now.toZonedDateTimeISO(TIME_ZONE).subtract({ months: MONTHS_BACK }).toInstant();
    const visits = await tx.run(VISITS, [personId, since]);
    return ok({ visits });
  });
}
