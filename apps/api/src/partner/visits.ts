import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import { paperKind, paperState } from '../visits/certificates.ts';

const day = z.iso.date();
const moment = z.iso.datetime({ offset: true });
const text = z.string().optional();

/** Of a protected visit (HIV, tuberculosis) a list says where and when, and that is all it says. */
export const visitOfBook = z.object({
  visitId: z.uuid(),
  facility: z.object({ code: z.string(), name: z.string() }),
  admittedAt: moment,
  dischargedAt: moment.nullable(),
  sensitive: z.boolean(),
  department: text,
  category: z.enum(['outpatient', 'day-treatment', 'inpatient']).optional(),
  reason: text,
  diagnoses: z.array(z.object({ code: z.string(), name: z.string(), main: z.boolean() })).optional(),
  treatment: text,
  outcome: text,
  dischargeKind: text,
  advice: text,
  nextAppointment: z.object({ day, note: text }).optional(),
  drugs: z.array(z.object({ name: z.string(), dosage: text, quantity: z.number(), unit: z.string() })).optional(),
  services: z.array(z.object({ name: z.string(), quantity: z.number() })).optional(),
  results: z.array(z.object({ name: z.string(), value: text, unit: text, conclusion: text, at: moment.optional() })).optional(),
  course: z.array(z.object({ at: moment, text: z.string() })).optional(),
  papers: z
    .array(
      z.object({
        serialNumber: z.string(),
        kind: paperKind,
        issuedOn: day,
        state: paperState,
        content: z.array(z.object({ label: z.object({ vi: z.string(), en: z.string() }), value: z.string() })),
      }),
    )
    .optional(),
  notes: z
    .array(z.object({ at: moment, kind: z.enum(['corrected', 'not-this-person']), text: z.string() }))
    .optional()
    .describe('Decisions of the social security office about this visit'),
});

const group = (items: string, from: string, order: string, condition = 'true') =>
  `coalesce((select jsonb_agg(${items} order by ${order}) from ${from} x where x.person_id = v.person_id and x.visit_id = v.visit_id and ${condition}), '[]')`;

const CONTENT = `jsonb_strip_nulls(jsonb_build_object(
  'category', v.category, 'reason', v.reason, 'treatment', v.treatment, 'outcome', v.outcome, 'dischargeKind', v.discharge_kind, 'advice', v.advice,
  'department', v.department,
  'nextAppointment', (select jsonb_build_object('day', x.day, 'note', x.note) from visit_appointment x
                       where x.person_id = v.person_id and x.visit_id = v.visit_id order by x.day limit 1),
  'diagnoses', jsonb_build_object('code', v.main_diagnosis_code, 'name', v.main_diagnosis_name, 'main', true)
    || ${group(`jsonb_build_object('code', x.code, 'name', x.name, 'main', false)`, 'visit_diagnosis', 'x.seq')},
  'drugs', ${group(`jsonb_build_object('name', x.name, 'dosage', x.dosage, 'quantity', x.quantity, 'unit', x.unit)`, 'visit_line', 'x.seq', `x.kind = 'drug'`)},
  'services', ${group(`jsonb_build_object('name', x.name, 'quantity', x.quantity)`, 'visit_line', 'x.seq', `x.kind = 'service'`)},
  'results', ${group(`jsonb_build_object('name', x.name, 'value', x.value, 'unit', x.unit, 'conclusion', x.conclusion, 'at', x.measured_at)`, 'visit_result', 'x.seq')},
  'course', ${group(`jsonb_build_object('at', x.at, 'text', x.note)`, 'visit_course', 'x.seq')},
  'papers', ${group(`jsonb_build_object('serialNumber', x.serial_number, 'kind', x.kind, 'issuedOn', x.issued_on, 'state', x.state, 'content', x.content)`, 'visit_certificate', 'x.issued_on, x.serial_number')},
  'notes', ${group(`jsonb_build_object('at', x.at, 'kind', x.kind, 'text', x.text)`, 'visit_note', 'x.at')}))`;

/** A visit as JSON; its content only where `open` holds, so that what must not be shown never leaves the database. */
const visitJson = (open: string) =>
  `jsonb_build_object('visitId', v.visit_id, 'facility', jsonb_build_object('code', v.facility_code, 'name', f.name),
     'admittedAt', v.admitted_at, 'dischargedAt', v.discharged_at, 'sensitive', v.sensitive) || case when ${open} then ${CONTENT} else '{}' end`;

const FROM = 'visit v join facility f on f.facility_code = v.facility_code where v.person_id = $1';

/** Every visit of a person, newest first, as JSON text of a list of `visitOfBook`. */
export const VISITS_OF_BOOK = sql<{ body: string }>(
  'visits-of-health-book',
  `select coalesce(jsonb_agg(${visitJson('not v.sensitive')} order by v.admitted_at desc, v.visit_id), '[]')::text as body from ${FROM}`,
);

/** One visit as JSON text of `visitOfBook`; a protected one whole where $3 says that the person has just proved who they are. */
export const VISIT_OF_BOOK = sql<{ sensitive: boolean; body: string }>(
  'visit-of-health-book',
  `select v.sensitive, (${visitJson('not v.sensitive or $3::boolean')})::text as body from ${FROM} and v.visit_id = $2`,
);
