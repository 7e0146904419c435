import { z } from 'zod';
import { type Database, sql } from '@openvssid/server/db/database';

export const vaccination = z.object({
  day: z.iso.date(),
  vaccine: z.string(),
  dose: z.number().int(),
  lot: z.string().nullable(),
  facilityName: z.string(),
});
export const vaccinationList = z.object({ vaccinations: z.array(vaccination) });

const VACCINATIONS = sql<z.infer<typeof vaccination>>(
  'vaccinations-of-person',
  `select day, vaccine, dose, lot, facility_name as "facilityName" from vaccination where person_id = $1 order by day desc, vaccine, dose desc`,
);

/** What somebody was vaccinated with, newest first. */
export function vaccinationsOf(db: Database, personId: number): Promise<z.infer<typeof vaccination>[]> {
  return db.read(VACCINATIONS, [personId]);
}
