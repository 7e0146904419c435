/** A visit that comes again with other contents is a new version of it. */
const VISIT_COLUMNS = [
  'department', 'category', 'admitted_at', 'discharged_at', 'paid_on', 'visit_code', 'reason', 'admission_diagnosis', 'discharge_diagnosis', 'main_diagnosis_code',
  'main_diagnosis_name', 'treatment', 'outcome', 'discharge_kind', 'advice', 'sensitive', 'total', 'fund_pays', 'copayment', 'out_of_scope', 'other_sources',
];

/** Columns of `staged` under another name in `visit`. */
const RENAMED: Readonly<Record<string, string>> = { main_diagnosis_code: 'code', main_diagnosis_name: 'name', total: 'amount' };

type Detail = { row: string; table: string; key: string; columns: readonly string[]; from?: Readonly<Record<string, string>> };

const DETAILS: readonly Detail[] = [
  { row: 'diagnosis', table: 'visit_diagnosis', key: 'visit_id, seq', columns: ['seq', 'code', 'name'] },
  {
    row: 'line', table: 'visit_line', key: 'visit_id, seq',
    columns: ['seq', 'kind', 'code', 'name', 'unit', 'quantity', 'unit_price', 'rate_percent', 'dosage', 'amount', 'fund_pays', 'copayment', 'out_of_scope', 'other_sources'],
  },
  { row: 'result', table: 'visit_result', key: 'visit_id, seq', columns: ['seq', 'code', 'name', 'value', 'unit', 'conclusion', 'measured_at'], from: { measured_at: 'at' } },
  { row: 'course', table: 'visit_course', key: 'visit_id, seq', columns: ['seq', 'at', 'note'] },
  {
    row: 'certificate', table: 'visit_certificate', key: 'serial_number', columns: ['serial_number', 'kind', 'issued_on', 'state', 'content'],
    from: {
      issued_on: 'day',
      content: `case when note is null then '[]'::jsonb
        else jsonb_build_array(jsonb_build_object('label', jsonb_build_object('vi', 'Nội dung', 'en', 'Content'), 'value', note)) end`,
    },
  },
  { row: 'appointment', table: 'visit_appointment', key: 'visit_id, day', columns: ['day', 'note'] },
];

const sourceOf = (name: string) => RENAMED[name] ?? name;
const current = VISIT_COLUMNS.map((name) => `visit.${name}`).join(', ');
const incoming = VISIT_COLUMNS.map((name) => `excluded.${name}`).join(', ');

export const VISIT_WRITES: readonly string[] = [
  `insert into visit (person_id, visit_id, facility_code, claim_key, ${VISIT_COLUMNS.join(', ')})
   select person_id, visit_id, facility_code, claim_key, ${VISIT_COLUMNS.map(sourceOf).join(', ')} from staged where row = 'visit'
   on conflict (person_id, facility_code, claim_key) do update set ${VISIT_COLUMNS.map((name) => `${name} = excluded.${name}`).join(', ')},
     version = visit.version + 1, received_at = now() where (${current}) is distinct from (${incoming})`,
  ...DETAILS.map(writeDetail),
];

function writeDetail({ row, table, key, columns, from = {} }: Detail): string {
  const changes = ['visit_id', ...columns].filter((name) => !key.split(', ').includes(name)).map((name) => `${name} = excluded.${name}`);
  return `insert into ${table} (person_id, visit_id, ${columns.join(', ')})
    select person_id, visit_id, ${columns.map((name) => from[name] ?? name).join(', ')} from staged where row = '${row}'
    on conflict (person_id, ${key}) do update set ${changes.join(', ')}`;
}
