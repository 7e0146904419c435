import { ACCOUNT_HELD } from './account-held.ts';
import type { PersonalTable } from './personal-table.ts';
import { RECORDS_HELD } from './records-held.ts';
import type { RetentionKey } from './retention.ts';

/**
 * Every table that holds something about a person. One with `person_id` that stands neither here nor in `NOT_GIVEN`, or a column that nobody
 * decided about, fails `personal-data.test.ts`.
 */
export const PERSONAL_TABLES: readonly PersonalTable[] = [...RECORDS_HELD, ...ACCOUNT_HELD];

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
  person_reading: {
    kept: 'sessions',
    why: {
      vi: 'Quyền xem ngắn hạn của cán bộ; mỗi lần xem có trong mục ai đã xem thông tin',
      en: 'What officers may read for a quarter of an hour; each reading stands in the access log',
    },
  },
  opinion_request: {
    kept: 'applications',
    why: {
      vi: 'Ý kiến giữa các cán bộ; mỗi lần đọc hồ sơ có trong mục ai đã xem thông tin',
      en: 'Opinions among officers; each reading of the file stands in the access log',
    },
  },
  desk_filing: {
    kept: 'sessions',
    why: {
      vi: 'Việc nộp hồ sơ tại bộ phận một cửa đang làm; hồ sơ đã nộp có trong mục hồ sơ dịch vụ công',
      en: 'Filings under way at the one-stop desk; what was sent stands under applications',
    },
  },
  ledger_line: {
    kept: 'insurance-records',
    why: {
      vi: 'Bút toán của sổ thu; từng khoản có trong mục khoản đóng cho bạn',
      en: 'Lines of the ledger; each amount stands under contributions ordered for you',
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
