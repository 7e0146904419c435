/**
 * A visit that comes again is what the file says: rows that the file no longer has go, and where anything differs the visit has a new
 * version, one a file. Two temporary tables remember, over all batches, which visits and which of their rows the file has brought.
 */
export const VISIT_TABLES: readonly string[] = [
  `create temporary table visit_of_file (person_id bigint, visit_id uuid, whole boolean not null, changed boolean not null default false,
     raised boolean not null, announced boolean not null default false, primary key (person_id, visit_id))`,
  'create temporary table detail_of_file (person_id bigint, visit_id uuid, row text, key text, primary key (person_id, visit_id, row, key))',
];

const VISIT_COLUMNS = [
  'department',
  'category',
  'admitted_at',
  'discharged_at',
  'paid_on',
  'visit_code',
  'reason',
  'admission_diagnosis',
  'discharge_diagnosis',
  'main_diagnosis_code',
  'main_diagnosis_name',
  'treatment',
  'outcome',
  'discharge_kind',
  'advice',
  'sensitive',
  'total',
  'fund_pays',
  'copayment',
  'out_of_scope',
  'other_sources',
];

/** Columns of `staged` under another name in `visit`. */
const RENAMED: Readonly<Record<string, string>> = { main_diagnosis_code: 'code', main_diagnosis_name: 'name', total: 'amount' };

/** `id` tells the rows of a visit apart; `key` is what is unique besides the person. */
type Detail = {
  row: string;
  table: string;
  id: string;
  key: string;
  columns: readonly string[];
  from?: Readonly<Record<string, string>>;
};

const DETAILS: readonly Detail[] = [
  { row: 'diagnosis', table: 'visit_diagnosis', id: 'seq', key: 'visit_id, seq', columns: ['seq', 'code', 'name'] },
  {
    row: 'line',
    table: 'visit_line',
    id: 'seq',
    key: 'visit_id, seq',
    columns: [
      'seq',
      'kind',
      'code',
      'name',
      'unit',
      'quantity',
      'unit_price',
      'rate_percent',
      'dosage',
      'amount',
      'fund_pays',
      'copayment',
      'out_of_scope',
      'other_sources',
    ],
  },
  {
    row: 'result',
    table: 'visit_result',
    id: 'seq',
    key: 'visit_id, seq',
    columns: ['seq', 'code', 'name', 'value', 'unit', 'conclusion', 'measured_at'],
    from: { measured_at: 'at' },
  },
  { row: 'course', table: 'visit_course', id: 'seq', key: 'visit_id, seq', columns: ['seq', 'at', 'note'] },
  {
    row: 'certificate',
    table: 'visit_certificate',
    id: 'serial_number',
    key: 'serial_number',
    columns: ['serial_number', 'kind', 'issued_on', 'state', 'content'],
    from: {
      issued_on: 'day',
      content: `case when note is null then '[]'::jsonb
        else jsonb_build_array(jsonb_build_object('label', jsonb_build_object('vi', 'Nội dung', 'en', 'Content'), 'value', note)) end`,
    },
  },
  { row: 'appointment', table: 'visit_appointment', id: 'day', key: 'visit_id, day', columns: ['day', 'note'] },
];

const sourceOf = (name: string) => RENAMED[name] ?? name;
const current = VISIT_COLUMNS.map((name) => `visit.${name}`).join(', ');
const incoming = VISIT_COLUMNS.map((name) => `excluded.${name}`).join(', ');

const NOTE_VISITS = `insert into visit_of_file (person_id, visit_id, whole, raised)
  select s.person_id, s.visit_id, bool_or(s.row = 'visit'), not exists (select from visit v where v.person_id = s.person_id and v.visit_id = s.visit_id)
    from staged s group by s.person_id, s.visit_id
  on conflict (person_id, visit_id) do update set whole = visit_of_file.whole or excluded.whole`;

const NOTE_DETAILS = `insert into detail_of_file (person_id, visit_id, row, key)
  select person_id, visit_id, row, case row ${DETAILS.map(({ row, id }) => `when '${row}' then ${id}::text`).join(' ')} end from staged where row <> 'visit'
  on conflict do nothing`;

const WRITE_VISITS = noteChanges(
  `insert into visit (person_id, visit_id, facility_code, claim_key, ${VISIT_COLUMNS.join(', ')})
   select person_id, visit_id, facility_code, claim_key, ${VISIT_COLUMNS.map(sourceOf).join(', ')} from staged where row = 'visit'
   on conflict (person_id, facility_code, claim_key) do update set ${VISIT_COLUMNS.map((name) => `${name} = excluded.${name}`).join(', ')}
     where (${current}) is distinct from (${incoming}) returning person_id, visit_id`,
);

// A visit that this file made stays the first version of itself, however many batches its rows come in.
const RAISE_VERSIONS = `with due as (update visit_of_file set raised = true where changed and not raised returning person_id, visit_id)
  update visit v set version = v.version + 1, received_at = now() from due where v.person_id = due.person_id and v.visit_id = due.visit_id`;

/** For each batch. */
export const VISIT_WRITES: readonly string[] = [
  NOTE_VISITS,
  NOTE_DETAILS,
  WRITE_VISITS,
  ...DETAILS.map(writeDetail),
  RAISE_VERSIONS,
];

/** At the end of the file. */
export const VISIT_END: readonly string[] = [
  'analyze visit_of_file, detail_of_file',
  ...DETAILS.map(dropMissing),
  RAISE_VERSIONS,
];

function writeDetail({ row, table, key, columns, from = {} }: Detail): string {
  const changing = ['visit_id', ...columns].filter((name) => !key.split(', ').includes(name));
  const [old, next] = [table, 'excluded'].map((source) => changing.map((name) => `${source}.${name}`).join(', '));
  return noteChanges(
    `insert into ${table} (person_id, visit_id, ${columns.join(', ')})
     select person_id, visit_id, ${columns.map((name) => from[name] ?? name).join(', ')} from staged where row = '${row}'
     on conflict (person_id, ${key}) do update set ${changing.map((name) => `${name} = excluded.${name}`).join(', ')}
       where (${old}) is distinct from (${next}) returning person_id, visit_id`,
  );
}

function dropMissing({ row, table, id }: Detail): string {
  return noteChanges(
    `delete from ${table} d using visit_of_file f
      where f.whole and d.person_id = f.person_id and d.visit_id = f.visit_id
        and not exists (select from detail_of_file o where o.person_id = d.person_id and o.visit_id = d.visit_id and o.row = '${row}' and o.key = d.${id}::text)
      returning d.person_id, d.visit_id`,
  );
}

function noteChanges(write: string): string {
  return `with written as (${write})
    update visit_of_file f set changed = true from (select distinct person_id, visit_id from written) as w
     where f.person_id = w.person_id and f.visit_id = w.visit_id and not f.changed`;
}
