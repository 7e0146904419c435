import { z } from 'zod';
import type { Reading } from '../access/read-for.ts';
import { sql, type Database } from '@openvssid/server/db/database';
import { HIDDEN_FROM } from './hidden-visits.ts';

export const paperKind = z.enum(['discharge', 'summary', 'birth', 'antenatal-leave', 'sick-leave', 'referral']);
export const paperState = z.enum(['valid', 'replaced', 'withdrawn']);
const paragraph = z.object({ label: z.object({ vi: z.string(), en: z.string() }), value: z.string() });

export const certificateRow = z.object({
  serialNumber: z.string(),
  kind: paperKind,
  issuedOn: z.iso.date(),
  state: paperState,
  facilityName: z.string(),
});
export const certificateList = z.object({ certificates: z.array(certificateRow) });
export const certificate = certificateRow.extend({ visitId: z.uuid(), content: z.array(paragraph) });

// Papers of a sensitive visit are not listed: their kind alone would tell.
const CERTIFICATES = sql<z.infer<typeof certificateRow>>(
  'certificates-of-person',
  `select c.serial_number as "serialNumber", c.kind, c.issued_on as "issuedOn", c.state, f.name as "facilityName"
     from visit_certificate c
     join visit v on v.person_id = c.person_id and v.visit_id = c.visit_id
     join facility f on f.facility_code = v.facility_code
    where c.person_id = $1 and not v.sensitive and not ${HIDDEN_FROM('v', '$2')}
    order by c.issued_on desc`,
);

const CERTIFICATE = sql<z.infer<typeof certificate> & { sensitive: boolean }>(
  'certificate',
  `select c.serial_number as "serialNumber", c.kind, c.issued_on as "issuedOn", c.state, f.name as "facilityName", c.visit_id as "visitId", c.content,
          v.sensitive
     from visit_certificate c
     join visit v on v.person_id = c.person_id and v.visit_id = c.visit_id
     join facility f on f.facility_code = v.facility_code
    where c.person_id = $1 and c.serial_number = $2 and not ${HIDDEN_FROM('v', '$3')}`,
);

/** Papers issued at a person's visits, newest first. */
export async function certificatesOf(db: Database, { personId, viewer }: Reading): Promise<z.infer<typeof certificateRow>[]> {
  return db.read(CERTIFICATES, [personId, viewer]);
}

export async function certificateOf(
  db: Database,
  { personId, viewer }: Reading,
  serialNumber: string,
): Promise<(z.infer<typeof certificate> & { sensitive: boolean }) | undefined> {
  const [row] = await db.read(CERTIFICATE, [personId, serialNumber, viewer]);
  return row;
}
