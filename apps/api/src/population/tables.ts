/** The columns the population writes, by table, in the order in which foreign keys allow them to be written. */
export const TABLES = {
  employer: ['employer_code', 'name', 'province_code', 'ward_code', 'address', 'agency_code', 'state', 'invented'],
  person: ['person_id', 'full_name', 'name_key', 'birth_date', 'birth_year_only', 'sex', 'nationality', 'ethnicity', 'province_code',
    'ward_code', 'street', 'phone', 'email', 'agency_code', 'deceased_on', 'updated_at'],
  identifier: ['person_id', 'kind', 'value', 'current', 'valid_from', 'valid_to'],
  route: ['kind', 'key', 'person_id'],
  household: ['household_number', 'head_person_id', 'province_code', 'ward_code', 'street'],
  household_member: ['person_id', 'household_number', 'relationship', 'valid_from', 'valid_to'],
  guardianship: ['person_id', 'role', 'other_person_id', 'other_name', 'relationship', 'valid_from', 'valid_to'],
  card: ['person_id', 'serial', 'card_number', 'object_code', 'benefit_code', 'area_code', 'first_facility_code', 'valid_from', 'valid_to',
    'five_year_from', 'issued_on', 'management_code', 'address', 'guardian_name', 'state', 'state_since', 'on_paper', 'status_index'],
  contribution_period: ['person_id', 'fund', 'from_month', 'seq', 'to_month', 'scheme', 'employer_code', 'employer_name', 'job_title',
    'workplace', 'insurable_earnings', 'salary_coefficient', 'paid'],
  benefit: ['person_id', 'benefit_id', 'tab', 'kind', 'decision_number', 'decision_on', 'from_day', 'to_day', 'amount', 'employer_code',
    'employer_name', 'agency_code', 'pay_method', 'bank_key', 'account_number', 'state'],
  benefit_adjustment: ['person_id', 'benefit_id', 'effective_on', 'old_amount', 'new_amount', 'legal_basis'],
  visit: ['person_id', 'visit_id', 'claim_key', 'facility_code', 'department', 'category', 'admitted_at', 'discharged_at', 'paid_on',
    'visit_code', 'reason', 'admission_diagnosis', 'discharge_diagnosis', 'main_diagnosis_code', 'main_diagnosis_name', 'treatment',
    'outcome', 'discharge_kind', 'advice', 'sensitive', 'total', 'fund_pays', 'copayment', 'out_of_scope', 'other_sources', 'received_at'],
  visit_diagnosis: ['person_id', 'visit_id', 'seq', 'code', 'name'],
  visit_line: ['person_id', 'visit_id', 'seq', 'kind', 'code', 'name', 'unit', 'quantity', 'unit_price', 'rate_percent', 'dosage', 'amount',
    'fund_pays', 'copayment', 'out_of_scope', 'other_sources'],
  visit_result: ['person_id', 'visit_id', 'seq', 'code', 'name', 'value', 'unit', 'conclusion', 'measured_at'],
  visit_course: ['person_id', 'visit_id', 'seq', 'at', 'note'],
  visit_certificate: ['person_id', 'visit_id', 'serial_number', 'kind', 'issued_on', 'state', 'content'],
  visit_appointment: ['person_id', 'visit_id', 'day', 'note'],
  vaccination: ['person_id', 'day', 'vaccine', 'dose', 'lot', 'facility_name'],
  account: ['person_id', 'state', 'password_hash', 'password_changed_at', 'language', 'created_at'],
} as const;

export type Table = keyof typeof TABLES;
export type Cell = string | number | boolean | null;
export type Row<T extends Table> = Readonly<Record<(typeof TABLES)[T][number], Cell>>;

export const TABLE_NAMES = Object.keys(TABLES).filter((name): name is Table => name in TABLES);
