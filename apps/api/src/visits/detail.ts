import { z } from 'zod';
import type { Reading } from '../access/read-for.ts';
import { sql, type Database } from '@openvssid/server/db/database';
import { HIDDEN_FROM } from './hidden-visits.ts';
import { paperKind, paperState } from './certificates.ts';

const day = z.iso.date();
const dong = z.number().int();

const line = z.object({
  kind: z.enum(['drug', 'service', 'supply', 'bed', 'transport']),
  code: z.string(),
  name: z.string(),
  unit: z.string(),
  quantity: z.number(),
  unitPrice: dong,
  ratePercent: z.number().int(),
  dosage: z.string().nullable(),
  amount: dong,
  fundPays: dong,
  copayment: dong,
  outOfScope: dong,
  otherSources: dong,
});

export const visitDetail = z.object({
  visitId: z.uuid(),
  facilityCode: z.string(),
  facilityName: z.string(),
  department: z.string().nullable(),
  category: z.enum(['outpatient', 'day-treatment', 'inpatient']),
  admittedAt: z.string(),
  dischargedAt: z.string().nullable(),
  paidOn: day.nullable(),
  visitCode: z.string().nullable(),
  reason: z.string().nullable(),
  admissionDiagnosis: z.string().nullable(),
  dischargeDiagnosis: z.string().nullable(),
  mainDiagnosis: z.object({ code: z.string(), name: z.string() }),
  diagnoses: z.array(z.object({ code: z.string(), name: z.string() })),
  treatment: z.string().nullable(),
  outcome: z.string().nullable(),
  dischargeKind: z.string().nullable(),
  advice: z.string().nullable(),
  sensitive: z.boolean(),
  total: dong,
  fundPays: dong,
  copayment: dong,
  outOfScope: dong,
  otherSources: dong,
  lines: z.array(line),
  results: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      value: z.string().nullable(),
      unit: z.string().nullable(),
      conclusion: z.string().nullable(),
      measuredAt: z.string().nullable(),
    }),
  ),
  course: z.array(z.object({ at: z.string(), note: z.string() })),
  appointments: z.array(z.object({ day, note: z.string().nullable() })),
  certificates: z.array(z.object({ serialNumber: z.string(), kind: paperKind, issuedOn: day, state: paperState })),
  notes: z.array(
    z.object({ at: z.string(), kind: z.enum(['corrected', 'not-this-person']), text: z.string(), applicationNumber: z.string() }),
  ),
});

// One statement, one round trip: the groups of the visit as JSON made by PostgreSQL.
const VISIT_DETAIL = sql<{ sensitive: boolean; body: string }>(
  'visit-detail',
  `select v.sensitive, json_build_object(
     'visitId', v.visit_id, 'facilityCode', v.facility_code, 'facilityName', f.name, 'department', v.department, 'category', v.category,
     'admittedAt', v.admitted_at, 'dischargedAt', v.discharged_at, 'paidOn', v.paid_on, 'visitCode', v.visit_code, 'reason', v.reason,
     'admissionDiagnosis', v.admission_diagnosis, 'dischargeDiagnosis', v.discharge_diagnosis,
     'mainDiagnosis', json_build_object('code', v.main_diagnosis_code, 'name', v.main_diagnosis_name),
     'diagnoses', coalesce((select json_agg(json_build_object('code', code, 'name', name) order by seq)
                              from visit_diagnosis where person_id = v.person_id and visit_id = v.visit_id), '[]'),
     'treatment', v.treatment, 'outcome', v.outcome, 'dischargeKind', v.discharge_kind, 'advice', v.advice, 'sensitive', v.sensitive,
     'total', v.total, 'fundPays', v.fund_pays, 'copayment', v.copayment, 'outOfScope', v.out_of_scope, 'otherSources', v.other_sources,
     'lines', coalesce((select json_agg(json_build_object('kind', kind, 'code', code, 'name', name, 'unit', unit, 'quantity', quantity,
                          'unitPrice', unit_price, 'ratePercent', rate_percent, 'dosage', dosage, 'amount', amount, 'fundPays', fund_pays,
                          'copayment', copayment, 'outOfScope', out_of_scope, 'otherSources', other_sources) order by seq)
                          from visit_line where person_id = v.person_id and visit_id = v.visit_id), '[]'),
     'results', coalesce((select json_agg(json_build_object('code', code, 'name', name, 'value', value, 'unit', unit, 'conclusion', conclusion,
                            'measuredAt', measured_at) order by seq)
                            from visit_result where person_id = v.person_id and visit_id = v.visit_id), '[]'),
     'course', coalesce((select json_agg(json_build_object('at', at, 'note', note) order by seq)
                           from visit_course where person_id = v.person_id and visit_id = v.visit_id), '[]'),
     'appointments', coalesce((select json_agg(json_build_object('day', day, 'note', note) order by day)
                                 from visit_appointment where person_id = v.person_id and visit_id = v.visit_id), '[]'),
     'certificates', coalesce((select json_agg(json_build_object('serialNumber', serial_number, 'kind', kind, 'issuedOn', issued_on, 'state', state)
                                 order by issued_on)
                                 from visit_certificate where person_id = v.person_id and visit_id = v.visit_id), '[]'),
     'notes', coalesce((select json_agg(json_build_object('at', at, 'kind', kind, 'text', text, 'applicationNumber', application_number) order by at)
                          from visit_note where person_id = v.person_id and visit_id = v.visit_id), '[]'))::text as body
     from visit v join facility f on f.facility_code = v.facility_code
    where v.person_id = $1 and v.visit_id = $2 and not ${HIDDEN_FROM('v', '$3')}`,
);

/** One visit of a person as JSON text of `visitDetail`; undefined where there is no such visit for whoever looks. */
export async function visitDetailOf(
  db: Database,
  { personId, viewer }: Reading,
  visitId: string,
): Promise<{ sensitive: boolean; body: string } | undefined> {
  const [row] = await db.read(VISIT_DETAIL, [personId, visitId, viewer]);
  return row;
}
