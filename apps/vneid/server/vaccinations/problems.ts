import type { ProblemTable } from '../problem-table.ts';

export const vaccinationProblems: ProblemTable = {
  'vaccinations-need-level-2': {
    status: 403,
    vi: 'Tài khoản cần được định danh mức độ 2.',
    en: 'Your account needs identification level 2.',
  },
  'vaccination-consent-changed': {
    status: 409,
    vi: 'Nội dung đồng ý vừa được cập nhật. Vui lòng đọc lại trước khi xác nhận.',
    en: 'The text of the consent has just changed. Please read it again before you confirm.',
  },
  'report-empty': { status: 422, vi: 'Vui lòng cho biết thông tin nào sai', en: 'Say what is wrong' },
  'report-sent-before': {
    status: 409,
    vi: 'Báo sai này đã được gửi với nội dung khác. Vui lòng mở lại trang để viết báo sai mới.',
    en: 'This report was sent before with other words. Please open the page again to write a new one.',
  },
  'report-refused': {
    status: 502,
    vi: 'VssID chưa nhận báo sai này. Vui lòng thử lại sau hoặc liên hệ cơ quan BHXH.',
    en: 'VssID did not take this report. Please try again later or contact the social security office.',
  },
  'vssid-no-answer': {
    status: 503,
    vi: 'VssID đang gián đoạn. Nội dung bạn viết vẫn còn ở đây, vui lòng gửi lại sau ít phút.',
    en: 'VssID gives no answer at the moment. What you wrote is still here; please send it again in a few minutes.',
  },
};
