import { TIME_ZONE } from '@openvssid/core';
import { z } from 'zod';
import type { Reading } from '../access/read-for.ts';
import { sql, type Database } from '@openvssid/server/db/database';
import { HIDDEN_FROM } from './hidden-visits.ts';

const day = z.iso.date();

export const visitRow = z.object({
  visitId: z.uuid(),
  facilityName: z.string(),
  admittedOn: day,
  dischargedOn: day.nullable(),
  category: z.enum(['outpatient', 'day-treatment', 'inpatient']).nullable(),
  diagnosis: z.string().nullable().describe('null where the visit is sensitive (HIV, tuberculosis): facility and dates only'),
  total: z.number().int().nullable(),
  copayment: z.number().int().nullable(),
  sensitive: z.boolean(),
});

export const visitList = z.object({
  year: z.number().int().nullable(),
  years: z.array(z.number().int()),
  visits: z.array(visitRow),
});

const VISIT_YEARS = sql<{ year: number }>(
  'visit-years',
  `select distinct extract(year from admitted_at at time zone '${TIME_ZONE}')::int as year
     from visit v where person_id = $1 and not ${HIDDEN_FROM('v', '$2')} order by year desc`,
);

const VISITS_OF_YEAR = sql<z.infer<typeof visitRow>>(
  'visits-of-year',
  `select v.visit_id as "visitId", f.name as "facilityName",
          (v.admitted_at at time zone '${TIME_ZONE}')::date as "admittedOn",
          (v.discharged_at at time zone '${TIME_ZONE}')::date as "dischargedOn", v.sensitive,
          case when not v.sensitive then v.category end as category,
          case when not v.sensitive then v.main_diagnosis_name end as diagnosis,
          case when not v.sensitive then v.total end as total,
          case when not v.sensitive then v.copayment end as copayment
     from visit v join facility f on f.facility_code = v.facility_code
    where v.person_id = $1 and not ${HIDDEN_FROM('v', '$3')} and v.admitted_at >= make_timestamptz($2::int, 1, 1, 0, 0, 0, '${TIME_ZONE}')
      and v.admitted_at < make_timestamptz($2::int + 1, 1, 1, 0, 0, 0, '${TIME_ZONE}')
    order by v.admitted_at desc`,
);

/** One person's visits in a year, newest first; without a year, in the newest year that has any. */
export async function visitsOf(db: Database, { personId, viewer }: Reading, year?: number): Promise<z.infer<typeof visitList>> {
  const years = (await db.read(VISIT_YEARS, [personId, viewer])).map((row) => row.year);
  const shown = year ?? years[0] ?? null;
  const visits = shown === null ? [] : await db.read(VISITS_OF_YEAR, [personId, shown, viewer]);
  return { year: shown, years, visits };
}
