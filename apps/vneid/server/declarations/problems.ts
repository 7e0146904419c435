import type { ProblemTable } from '../problem-table.ts';

/** What may be wrong with a declaration; a field's own words say what to do there. */
export const declarationProblems: ProblemTable = {
  'declaration-not-applied': {
    status: 403,
    vi: 'Chức năng hiện không áp dụng',
    en: 'This function is not in use at present',
  },
  'declaration-draft-gone': {
    status: 409,
    vi: 'Bản khai này đã được gửi hoặc đã xóa. Vui lòng xem lịch sử khai báo hoặc khai lại.',
    en: 'This declaration has been sent or deleted. Please look in your history or begin again.',
  },
  'declaration-changed': {
    status: 409,
    vi: 'Bản khai đã được sửa ở nơi khác. Vui lòng kiểm tra lại trước khi gửi.',
    en: 'The declaration was changed elsewhere. Please check it again before sending.',
  },
  'declaration-incomplete': {
    status: 422,
    vi: 'Bản khai còn mục chưa đúng hoặc chưa trả lời.',
    en: 'Some answers are missing or not right yet.',
  },
  'truth-not-confirmed': {
    status: 422,
    vi: 'Vui lòng đánh dấu «Tôi cam kết nội dung khai là đúng»',
    en: 'Tick “I confirm that what I declare is true” to continue',
  },
  'symptoms-missing': {
    status: 422,
    vi: 'Vui lòng chọn triệu chứng, hoặc «Không có»',
    en: 'Choose your symptoms, or “None”',
  },
  'choices-contradict': {
    status: 422,
    vi: '«Không có» không đi cùng triệu chứng nào. Vui lòng bỏ một trong hai',
    en: '“None” goes with no symptom. Take one of them back',
  },
  'case-contact-missing': {
    status: 422,
    vi: 'Vui lòng cho biết bạn có tiếp xúc với ca bệnh không',
    en: 'Say whether you were in contact with a case',
  },
  'vaccination-missing': {
    status: 422,
    vi: 'Vui lòng chọn tình trạng tiêm chủng',
    en: 'Choose how far you are with the vaccination',
  },
  'phone-missing': { status: 422, vi: 'Vui lòng nhập số điện thoại', en: 'Enter a phone number' },
  'phone-malformed': {
    status: 422,
    vi: 'Số điện thoại không đúng định dạng. Ví dụ: 0912 345 678',
    en: 'The phone number is not in the right format. Example: 0912 345 678',
  },
  'province-missing': { status: 422, vi: 'Vui lòng chọn tỉnh/thành phố', en: 'Choose a province or city' },
  'ward-missing': { status: 422, vi: 'Vui lòng chọn phường/xã', en: 'Choose a ward or commune' },
  'ward-elsewhere': {
    status: 422,
    vi: 'Phường/xã không thuộc tỉnh/thành phố đã chọn. Vui lòng chọn lại',
    en: 'The ward or commune is not in that province or city. Choose again',
  },
  'departure-missing': { status: 422, vi: 'Vui lòng nhập ngày đi', en: 'Enter the date of departure' },
  'arrival-missing': { status: 422, vi: 'Vui lòng nhập ngày đến', en: 'Enter the date of arrival' },
  'arrival-before-departure': {
    status: 422,
    vi: 'Ngày đến không được trước ngày đi',
    en: 'The date of arrival may not be before the date of departure',
  },
  'day-malformed': {
    status: 422,
    vi: 'Ngày không đúng định dạng ngày/tháng/năm',
    en: 'The date must be a real day written day/month/year',
  },
  'day-too-far': {
    status: 422,
    vi: 'Ngày phải trong vòng một năm kể từ hôm nay. Vui lòng kiểm tra năm',
    en: 'The date must be within a year of today. Check the year',
  },
  'transport-missing': { status: 422, vi: 'Vui lòng chọn phương tiện', en: 'Choose a means of transport' },
  'purpose-missing': { status: 422, vi: 'Vui lòng nhập mục đích', en: 'Enter the purpose' },
  'choice-unknown': { status: 422, vi: 'Vui lòng chọn trong danh sách', en: 'Choose from the list' },
  'text-too-long': {
    status: 422,
    vi: 'Nội dung không được dài quá {limit} ký tự',
    en: 'At most {limit} characters, please',
  },
  'too-many-lines': { status: 422, vi: 'Chỉ được nhập tối đa {limit} dòng', en: 'At most {limit} lines, please' },
};
