import { TIME_ZONE } from '@openvssid/core';
import { type Database, sql } from '@openvssid/server/db/database';
import type { ExportChoice } from './export-json.ts';

type ExportedVisit = { day: string; facilityName: string; diagnosis: string; total: number; sensitive: boolean };

const EXPORTED_VISITS = sql<ExportedVisit>(
  'exported-visits',
  `select (v.admitted_at at time zone '${TIME_ZONE}')::date as day, f.name as "facilityName", v.main_diagnosis_name as diagnosis, v.total, v.sensitive
     from visit v join facility f on f.facility_code = v.facility_code
    where v.person_id = $1 and ($2::boolean or not v.sensitive) order by v.admitted_at desc`,
);

/** All visits, newest first; protected ones only by choice. */
export function exportedVisits({ read }: Pick<Database, 'read'>, choice: ExportChoice): Promise<ExportedVisit[]> {
  return read(EXPORTED_VISITS, [choice.personId, choice.protectedVisits]);
}
