import { INTERNAL } from '../applications/timeline.ts';
import { ABOUT_PROTECTED_VISIT, given, OF_PROTECTED_APPLICATION, type PersonalTable, words } from './personal-table.ts';

/** What arose because somebody has an account, wrote to us or was told something. */
export const ACCOUNT_HELD: readonly PersonalTable[] = [
  given(
    'application',
    'Hồ sơ dịch vụ công',
    'Applications',
    'applications',
    'application_id number procedure subject_key answers chosen official_form submitted_at state agency_code due_on answer_by updated_at',
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
      withheld: ['actor_id', 'client_key', 'request_digest'],
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
    'application_id kind number issued_on verification_code file_id content signature',
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
      withheld: ['drafted_by', 'sha256', 'sealed_key'],
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
      withheld: ['drafted_by'],
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
  given(
    'account',
    'Tài khoản',
    'Account',
    'account',
    'state password_changed_at language created_at taken_over_at',
    'created_at',
    {
      withheld: ['password_hash', 'passkey_handle'],
    },
  ),
  given(
    'registration',
    'Đăng ký tài khoản',
    'Registration of the account',
    'account',
    'number details channel contact language register_answer vneid findings state submitted_at decided_at',
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
  given(
    'office_recovery',
    'Đặt lại mật khẩu tại cơ quan BHXH',
    'Recoveries at an office',
    'account-history',
    'agency_code paper reason channel recipient begun_at due_at state sent_at link_ends_at ended_at stopped_by',
    'begun_at',
    { withheld: words('recovery_id begun_by on_record stopping_officer') },
  ),
  given('device', 'Thiết bị', 'Devices', 'account', 'name first_seen_at last_seen_at', 'first_seen_at', {
    withheld: ['device_id', 'secret_hash'],
  }),
  given(
    'push_subscription',
    'Thiết bị nhận thông báo đẩy',
    'Devices told by push',
    'account',
    'created_at state ended_at',
    'created_at',
    { withheld: words('subscription_id device_id endpoint_hash sealed') },
  ),
  given('quiet_hours', 'Giờ yên tĩnh', 'Quiet hours', 'account', 'enabled from_time to_time', 'from_time'),
  given(
    'passkey',
    'Đăng nhập bằng vân tay, khuôn mặt',
    'Fingerprint and face',
    'account',
    'name created_at last_used_at backed_up clone_noted_at',
    'created_at',
    {
      withheld: words('passkey_id credential_id public_key counter transports aaguid backup_eligible'),
    },
  ),
  given(
    'session',
    'Phiên đăng nhập',
    'Sessions',
    'sessions',
    'method created_at last_seen_at idle_until absolute_until reauthenticated_at ended_at',
    'created_at',
    {
      withheld: ['token_hash', 'session_id', 'device_id', 'vneid_sub', 'vneid_sid'],
    },
  ),
  given('notification', 'Thông báo', 'Notifications', 'notifications', 'at kind data link read_at', 'at', {
    withheld: ['notification_id'],
  }),
  given(
    'notification_preference',
    'Lựa chọn nhận thông báo',
    'Choices of notices',
    'account',
    'topic app push email sms',
    'topic',
  ),
  given('reminder', 'Lời nhắc đã gửi', 'Reminders sent', 'notifications', 'kind about at', 'at'),
  given(
    'outbox',
    'Thư và tin nhắn đã gửi',
    'Letters and messages sent',
    'messages-sent',
    'channel recipient template language created_at state sent_at held_until',
    'created_at',
    {
      // Its data hold codes until it is sent.
      withheld: words('message_id data attempts last_error notification_id folded_into'),
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
  given(
    'account_takeover',
    'Đề nghị tự quản lý tài khoản',
    'Requests to manage the account',
    'account',
    'begun_by child_name guardian_name state begun_at answer_by ended_at',
    'begun_at',
    { withheld: ['takeover_id', 'guardian_id'] },
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
