import { INTERNAL } from '../applications/timeline.ts';
import type { RetentionKey } from './retention.ts';

/**
 * Every table that holds something about a person: what of it the person is given, and how long it is kept. A table with `person_id` that
 * stands neither here nor in `NOT_GIVEN`, or a column that nobody decided about, fails `personal-data.test.ts`.
 */
export type PersonalTable = {
  table: string;
  title: { vi: string; en: string };
  kept: RetentionKey;
  columns: readonly string[];
  /** Columns that stay: secrets, keys of other rows, and who else it is about. */
  withheld?: readonly string[];
  order: string;
  /** Which of its rows belong to a protected visit, as a condition on `t` with the person in $1. */
  protectedWhere?: string;
  /** Which rows are the person's to have, where not all are. */
  where?: string;
};

const words = (text: string): string[] => text.split(' ');
const PROTECTED_VISIT = 'exists (select from visit v where v.person_id = $1 and v.visit_id = t.visit_id and v.sensitive)';
const ABOUT_PROTECTED_VISIT =
  'exists (select from visit v where v.person_id = $1 and v.visit_id::text = t.subject_key and v.sensitive)';
const OF_PROTECTED_APPLICATION = `exists (select from application a join visit v on v.person_id = a.person_id and v.visit_id::text = a.subject_key
  where a.person_id = $1 and a.application_id = t.application_id and v.sensitive)`;

type Details = Pick<PersonalTable, 'withheld' | 'protectedWhere' | 'where'>;
function given(
  table: string,
  vi: string,
  en: string,
  kept: RetentionKey,
  columns: string,
  order: string,
  details: Details = {},
): PersonalTable {
  return { table, title: { vi, en }, kept, columns: words(columns), order, ...details };
}

export const PERSONAL_TABLES: readonly PersonalTable[] = [
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
  given(
    'application',
    'Hồ sơ dịch vụ công',
    'Applications',
    'applications',
    'application_id number procedure subject_key answers submitted_at state agency_code due_on answer_by updated_at',
    'submitted_at',
    { withheld: ['client_key', 'request_digest', 'assignee_id', 'last_seq'], protectedWhere: ABOUT_PROTECTED_VISIT },
  ),
  given(
    'application_event',
    'Diễn biến hồ sơ',
    'What happened to applications',
    'applications',
    'application_id seq at actor_kind type data',
    'application_id, seq',
    {
      withheld: ['actor_id'],
      protectedWhere: OF_PROTECTED_APPLICATION,
      // What officers wrote for each other is no message to the person.
      where: `t.type not in (${INTERNAL.map((type) => `'${type}'`).join(', ')})`,
    },
  ),
  given(
    'letter',
    'Văn bản trả lời',
    'Letters',
    'applications',
    'application_id number issued_on verification_code file_id content',
    'issued_on',
    {
      withheld: ['letter_id'],
      protectedWhere: OF_PROTECTED_APPLICATION,
    },
  ),
  given(
    'stored_file',
    'Tệp đã gửi và nhận',
    'Files',
    'applications',
    'file_id purpose procedure subject_key question application_id name media_type byte_length created_at',
    'created_at',
    {
      withheld: ['sha256', 'sealed_key'],
      protectedWhere: `(${ABOUT_PROTECTED_VISIT} or ${OF_PROTECTED_APPLICATION})`,
    },
  ),
  given(
    'application_draft',
    'Hồ sơ nháp',
    'Drafts',
    'drafts',
    'procedure subject_key answers version created_at updated_at',
    'created_at',
    {
      protectedWhere: ABOUT_PROTECTED_VISIT,
    },
  ),
  given(
    'feedback',
    'Phản ánh, kiến nghị',
    'Feedback',
    'applications',
    'number category text reply_email language about state agency_code answer filed_at updated_at',
    'filed_at',
    {
      withheld: ['feedback_id', 'client_key', 'assignee_id'],
    },
  ),
  given('account', 'Tài khoản', 'Account', 'account', 'state password_changed_at language created_at', 'created_at', {
    withheld: ['password_hash'],
  }),
  given(
    'registration',
    'Đăng ký tài khoản',
    'Registration of the account',
    'account',
    'number details channel contact language register_answer findings state submitted_at decided_at',
    'submitted_at',
    {
      withheld: words(
        'registration_id draft_hash receipt_hash agency_code assignee_id updated_at decided_by reason reason_text images_deleted_at',
      ),
      // One that was not approved may be somebody else's try, with somebody else's contacts.
      where: "t.state = 'approved'",
    },
  ),
  given(
    'profile_history',
    'Thay đổi thông tin',
    'Changes of details',
    'account-history',
    'seq at field old_value new_value cause',
    'seq',
  ),
  given(
    'identity_check',
    'Đối chiếu với CSDL dân cư',
    'Checks with the population register',
    'account-history',
    'citizen_number at outcome differs',
    'at',
  ),
  given('security_event', 'Sự kiện bảo mật', 'Security events', 'account-history', 'at kind device_name data', 'at', {
    withheld: ['event_id'],
  }),
  given('security_case', 'Vụ việc bảo mật', 'Security cases', 'account-history', 'opened_at kind data closed_at', 'opened_at', {
    withheld: ['case_id', 'closed_by', 'closing_note'],
  }),
  given('device', 'Thiết bị', 'Devices', 'account', 'name first_seen_at last_seen_at', 'first_seen_at', {
    withheld: ['device_id', 'secret_hash'],
  }),
  given(
    'session',
    'Phiên đăng nhập',
    'Sessions',
    'sessions',
    'method created_at last_seen_at idle_until absolute_until reauthenticated_at ended_at',
    'created_at',
    {
      withheld: ['token_hash', 'session_id', 'device_id'],
    },
  ),
  given('notification', 'Thông báo', 'Notifications', 'notifications', 'at kind data link read_at', 'at', {
    withheld: ['notification_id'],
  }),
  given('notification_preference', 'Lựa chọn nhận thông báo', 'Choices of notices', 'account', 'topic app email sms', 'topic'),
  given('reminder', 'Lời nhắc đã gửi', 'Reminders sent', 'notifications', 'kind about at', 'at'),
  given(
    'outbox',
    'Thư và tin nhắn đã gửi',
    'Letters and messages sent',
    'messages-sent',
    'channel recipient template language created_at state sent_at',
    'created_at',
    {
      // Its data hold codes until it is sent.
      withheld: ['message_id', 'data', 'attempts', 'last_error'],
    },
  ),
  given(
    'share',
    'Chia sẻ dữ liệu',
    'Sharing',
    'account',
    'share_id role other_name typed_number readables state invited_at answer_by until answered_at ended_at',
    'invited_at',
    {
      // Whether the number that was typed belongs to anybody is told to nobody.
      withheld: ['other_person_id'],
    },
  ),
  given('consent_event', 'Đồng ý và rút lại đồng ý', 'Consents given and withdrawn', 'account', 'what about given at', 'at', {
    withheld: ['event_id'],
  }),
  given(
    'access_log',
    'Ai đã xem thông tin',
    'Who has seen the data',
    'access-log',
    'seq at actor_kind institution purpose what previous_hash hash',
    'seq',
    {
      withheld: ['actor_id', 'on_behalf_of', 'request_id'],
    },
  ),
];

/** Tables with a person's id that are not given, and why. */
export const NOT_GIVEN: Readonly<Record<string, { kept: RetentionKey; why: { vi: string; en: string } }>> = {
  route: {
    kept: 'insurance-records',
    why: { vi: 'Bảng dẫn đường: các mã số đã có trong các mục khác', en: 'An index: its numbers stand in other sections' },
  },
  one_time_code: { kept: 'codes', why: { vi: 'Mã một lần, chỉ lưu dạng đã băm', en: 'One-time codes, kept as hashes only' } },
  one_time_link: {
    kept: 'links',
    why: { vi: 'Đường dẫn một lần, chỉ lưu dạng đã băm', en: 'One-time links, kept as hashes only' },
  },
  feedback_event: {
    kept: 'applications',
    why: {
      vi: 'Việc xử lý giữa các cán bộ; nội dung và trả lời có trong mục phản ánh',
      en: 'Work among officers; words and answer stand under feedback',
    },
  },
  access_log_unsealed: {
    kept: 'access-log',
    why: { vi: 'Danh sách chờ niêm phong, không có nội dung', en: 'A queue for sealing, without content' },
  },
  access_log_sealed: {
    kept: 'access-log',
    why: { vi: 'Dấu niêm phong của danh sách người đã xem', en: 'Seals of the list of who has seen the data' },
  },
};
