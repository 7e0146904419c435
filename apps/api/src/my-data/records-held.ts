import { given, type PersonalTable, PROTECTED_VISIT } from './personal-table.ts';

/** What the fund holds because somebody is insured. */
export const RECORDS_HELD: readonly PersonalTable[] = [
  given(
    'person',
    'Thông tin cá nhân',
    'Personal details',
    'insurance-records',
    'full_name birth_date birth_year_only sex nationality ethnicity province_code ward_code street phone email agency_code deceased_on updated_at',
    'updated_at',
    { withheld: ['name_key'] },
  ),
  given('identifier', 'Các mã số', 'Numbers', 'insurance-records', 'kind value current valid_from valid_to', 'kind, value'),
  given(
    'household_member',
    'Hộ gia đình',
    'Household',
    'insurance-records',
    'household_number relationship valid_from valid_to',
    'valid_from',
  ),
  given(
    'guardianship',
    'Giám hộ',
    'Guardianship',
    'insurance-records',
    'role other_name relationship valid_from valid_to',
    'valid_from',
    {
      withheld: ['other_person_id'],
    },
  ),
  given(
    'card',
    'Thẻ BHYT',
    'Health insurance cards',
    'insurance-records',
    'serial card_number object_code benefit_code area_code first_facility_code valid_from valid_to five_year_from issued_on management_code address guardian_name state state_since on_paper',
    'serial',
    { withheld: ['status_index'] },
  ),
  given(
    'contribution_period',
    'Quá trình tham gia',
    'Contributions',
    'insurance-records',
    'fund from_month to_month seq scheme employer_code employer_name job_title workplace insurable_earnings salary_coefficient paid',
    'fund, from_month, seq',
  ),
  given(
    'benefit',
    'Thông tin hưởng',
    'Benefits',
    'insurance-records',
    'benefit_id tab kind decision_number decision_on from_day to_day amount employer_code employer_name agency_code pay_method bank_key account_number state',
    'decision_on',
  ),
  given(
    'benefit_adjustment',
    'Điều chỉnh mức hưởng',
    'Adjustments of benefits',
    'insurance-records',
    'benefit_id effective_on old_amount new_amount legal_basis',
    'effective_on',
  ),
  given(
    'issued_document',
    'Sổ và thông báo đã cấp',
    'Books and statements issued',
    'insurance-records',
    'kind year number verification_code issued_at content',
    'issued_at',
    {
      withheld: ['document_id', 'digest'],
    },
  ),
  given(
    'visit',
    'Lượt khám chữa bệnh',
    'Visits',
    'health-records',
    'visit_id claim_key facility_code department category admitted_at discharged_at paid_on visit_code reason admission_diagnosis discharge_diagnosis main_diagnosis_code main_diagnosis_name treatment outcome discharge_kind advice sensitive total fund_pays copayment out_of_scope other_sources version received_at',
    'admitted_at',
    { protectedWhere: 't.sensitive' },
  ),
  ...(
    [
      ['visit_diagnosis', 'Chẩn đoán', 'Diagnoses', 'visit_id seq code name', 'visit_id, seq'],
      [
        'visit_line',
        'Thuốc và dịch vụ',
        'Drugs and services',
        'visit_id seq kind code name unit quantity unit_price rate_percent dosage amount fund_pays copayment out_of_scope other_sources',
        'visit_id, seq',
      ],
      [
        'visit_result',
        'Kết quả xét nghiệm',
        'Results',
        'visit_id seq code name value unit conclusion measured_at',
        'visit_id, seq',
      ],
      ['visit_course', 'Diễn biến', 'Course', 'visit_id seq at note', 'visit_id, seq'],
      [
        'visit_certificate',
        'Giấy tờ khám chữa bệnh',
        'Medical papers',
        'visit_id serial_number kind issued_on state content',
        'issued_on',
      ],
      ['visit_appointment', 'Lịch hẹn', 'Appointments', 'visit_id day note', 'day'],
      ['visit_note', 'Ghi chú bên cạnh lượt khám', 'Notes beside visits', 'visit_id at application_number kind text', 'at'],
    ] as const
  ).map(([table, vi, en, columns, order]) =>
    given(table, vi, en, 'health-records', columns, order, { protectedWhere: PROTECTED_VISIT }),
  ),
  given('vaccination', 'Tiêm chủng', 'Vaccinations', 'health-records', 'day vaccine dose lot facility_name', 'day'),
];
