import type { ProblemTable } from '../problem-table.ts';

/** Why the health book stays shut. */
export const healthBookProblems: ProblemTable = {
  'app-too-old-for-health-book': {
    status: 403,
    vi: 'Ứng dụng VNeID của bạn đang là phiên bản {have}. Sổ sức khỏe điện tử cần VNeID phiên bản {need} trở lên. Vui lòng cập nhật.',
    en: 'Your VNeID app is version {have}. The electronic health book needs VNeID version {need} or newer. Please update.',
  },
  'level-2-needed': {
    status: 403,
    vi: 'Tài khoản cần được định danh mức độ 2.',
    en: 'Your account must be verified at level 2.',
  },
  'consent-text-changed': {
    status: 409,
    vi: 'Nội dung đồng ý vừa được cập nhật. Vui lòng đọc lại và xác nhận.',
    en: 'The words of the consent have just changed. Please read them again and confirm.',
  },
  'consent-needed': {
    status: 403,
    vi: 'Cần có đồng ý của bạn để hiển thị Sổ sức khỏe điện tử.',
    en: 'Your consent is needed to show the health book.',
  },
  'passcode-needed': { status: 403, vi: 'Vui lòng nhập passcode để tiếp tục.', en: 'Enter your passcode to continue.' },
  'health-book-empty': {
    status: 409,
    vi: 'Chưa có dữ liệu để tải về. Vui lòng lấy dữ liệu trước.',
    en: 'There are no data to download yet. Fetch them first.',
  },
  'visit-unknown': {
    status: 404,
    vi: 'Không tìm thấy lượt khám này trong sổ của bạn.',
    en: 'This visit is not in your health book.',
  },
  'visit-not-answered': {
    status: 503,
    vi: 'Chưa lấy được lượt khám này từ Bảo hiểm xã hội Việt Nam. Vui lòng thử lại sau ít phút.',
    en: 'Vietnam Social Security does not answer at the moment. Please try again in a few minutes.',
  },
};
