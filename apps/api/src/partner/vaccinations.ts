import { createHash } from 'node:crypto';
import { ok, refuse, type Result } from '@openvssid/core';
import { z } from 'zod';
import { momentNow } from '@openvssid/server/clock';
import { fileFeedback } from '../feedback/file-feedback.ts';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { type Asking, readForPartner } from './read-for-partner.ts';
import { vaccinationId, VACCINATION_ID as ID } from './vaccination-id.ts';

export const vaccinationOfBook = z.object({
  vaccinationId,
  vaccine: z.string(),
  dose: z.number().int(),
  givenOn: z.iso.date(),
  facilityName: z.string(),
  lotNumber: z.string().optional(),
});
export const vaccinationsOfBook = z.object({ checkedAt: z.iso.datetime(), vaccinations: z.array(vaccinationOfBook) });

const VACCINATIONS = sql<{ vaccination: z.infer<typeof vaccinationOfBook> }>(
  'vaccinations-of-health-book',
  `select json_strip_nulls(json_build_object('vaccinationId', ${ID}, 'vaccine', vaccine, 'dose', dose, 'givenOn', day,
            'facilityName', facility_name, 'lotNumber', lot)) as vaccination
     from vaccination where person_id = $1 order by day desc, vaccine, dose desc`,
);

const VACCINATION = sql<{ vaccine: string; dose: number; givenOn: string }>(
  'vaccination-of-health-book',
  `select vaccine, dose, to_char(day, 'DD/MM/YYYY') as "givenOn" from vaccination where person_id = $1 and ${ID} = $2`,
);

export function readVaccinations(services: Services, asking: Asking): Promise<Result<z.infer<typeof vaccinationsOfBook>>> {
  return readForPartner(services, asking, 'vaccinations', async (tx, personId) => {
    const rows = await tx.run(VACCINATIONS, [personId]);
    return ok({ checkedAt: momentNow(services).toString(), vaccinations: rows.map(({ vaccination }) => vaccination) });
  });
}

export type Report = { vaccinationId: string; text: string; key: string };

/** «Báo sai»: goes to the person's agency as a feedback about their records; sent again with the same key it is the same one. */
export function reportVaccination(services: Services, asking: Asking, report: Report): Promise<Result<{ number: string }>> {
  const now = momentNow(services);
  return readForPartner(services, asking, 'vaccinations', async (tx, personId) => {
    const [found] = await tx.run(VACCINATION, [personId, report.vaccinationId]);
    if (!found) return refuse('not-found');
    if (report.text.trim() === '') return refuse('feedback-empty', { field: 'text' });
    const { institution, clientId } = asking.partner;
    // Officers write and read Vietnamese, whatever language a person reads.
    const text = `[${institution} · Thông tin tiêm chủng] Báo sai: ${found.vaccine}, mũi ${found.dose}, ngày ${found.givenOn}.\n\n${report.text}`;
    return fileFeedback(tx, { personId, category: 'records', text, clientKey: keyOf(clientId, report.key), now });
  });
}

/** The partner's own key, as the UUID by which a feedback is filed once. Another partner's same key is another. */
function keyOf(clientId: string, key: string): string {
  const hex = createHash('sha256').update(`${clientId}\0${key}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
