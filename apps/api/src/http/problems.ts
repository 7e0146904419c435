import type { Language, Refusal } from '@openvssid/core';

type Texts = { vi: string; en: string };
type Problem = { status: number } & Texts;

/**
 * Every refusal the server can give: its code, its HTTP status and what people read. `{name}` is filled from the refusal's params.
 * Codes are stable: other systems test for them.
 */
export const problems = {
  // Requests
  'invalid-request': { status: 400, vi: 'Yêu cầu chưa hợp lệ. Vui lòng kiểm tra lại.', en: 'The request is not valid. Please check it.' },
  'malformed-json': { status: 400, vi: 'Nội dung gửi lên không đọc được.', en: 'The content of the request cannot be read.' },
  'too-large': { status: 413, vi: 'Nội dung gửi lên quá lớn.', en: 'The content of the request is too large.' },
  'unsupported-media-type': { status: 415, vi: 'Loại nội dung không được hỗ trợ.', en: 'This kind of content is not supported.' },
  'not-found': { status: 404, vi: 'Không tìm thấy nội dung bạn cần.', en: 'We cannot find what you are looking for.' },
  'foreign-origin': { status: 403, vi: 'Yêu cầu đến từ một trang khác nên bị từ chối.', en: 'The request came from another site and was refused.' },
  'too-many-requests': { status: 429, vi: 'Bạn đã thử quá nhiều lần. Vui lòng thử lại sau {minutes} phút.', en: 'Too many tries. Please try again in {minutes} minutes.' },
  overloaded: { status: 503, vi: 'Hệ thống đang có nhiều người truy cập. Vui lòng thử lại sau ít phút.', en: 'Many people are using the service. Please try again in a few minutes.' },
  unexpected: { status: 500, vi: 'Có lỗi xảy ra. Mã lỗi {requestId}.', en: 'Something went wrong. Error code {requestId}.' },
  // Numbers and days people type
  'social-insurance-number-malformed': { status: 400, vi: 'Mã số BHXH gồm 10 chữ số, hoặc 12 chữ số nếu là số định danh cá nhân.', en: 'A social insurance number has 10 digits, or 12 where it is the citizen number.' },
  'citizen-number-malformed': { status: 400, vi: 'Số CCCD/ĐDCN gồm 12 chữ số.', en: 'A citizen number has 12 digits.' },
  'old-id-number-malformed': { status: 400, vi: 'Số CMND gồm 9 chữ số.', en: 'An old identity number has 9 digits.' },
  'passport-number-malformed': { status: 400, vi: 'Số hộ chiếu gồm một chữ cái và 7 chữ số.', en: 'A passport number has one letter and 7 digits.' },
  'facility-code-malformed': { status: 400, vi: 'Mã cơ sở khám chữa bệnh gồm 5 ký tự.', en: 'A facility code has 5 characters.' },
  'account-number-malformed': { status: 400, vi: 'Số tài khoản gồm 6 đến 19 ký tự.', en: 'An account number has 6 to 19 characters.' },
  'phone-malformed': { status: 400, vi: 'Số điện thoại không đúng định dạng.', en: 'The phone number is not in the right form.' },
  'health-card-number-malformed': { status: 400, vi: 'Số thẻ BHYT không đúng định dạng.', en: 'The health card number is not in the right form.' },
  'day-malformed': { status: 400, vi: 'Ngày không đúng định dạng ngày/tháng/năm.', en: 'The date is not in the form day/month/year.' },
  'month-malformed': { status: 400, vi: 'Tháng không đúng định dạng tháng/năm.', en: 'The month is not in the form month/year.' },
  'card-qr-malformed': { status: 400, vi: 'Mã thẻ không đọc được.', en: 'The card code cannot be read.' },
  'card-qr-too-short': { status: 400, vi: 'Mã thẻ không đọc được.', en: 'The card code cannot be read.' },
  'card-qr-too-long': { status: 400, vi: 'Mã thẻ không đọc được.', en: 'The card code cannot be read.' },
  'citizen-card-qr-malformed': { status: 400, vi: 'Mã QR của căn cước không đọc được.', en: 'The code of the identity card cannot be read.' },
  'citizen-card-qr-too-short': { status: 400, vi: 'Mã QR của căn cước không đọc được.', en: 'The code of the identity card cannot be read.' },
  // Sessions
  'session-expired': { status: 401, vi: 'Phiên đăng nhập đã hết hạn. Vui lòng đăng nhập lại.', en: 'Your session has ended. Please sign in again.' },
  'reauthentication-needed': { status: 403, vi: 'Vui lòng nhập lại mật khẩu để tiếp tục.', en: 'Please enter your password again to continue.' },
  // Sign-in
  'wrong-credentials': { status: 401, vi: 'Tên đăng nhập hoặc mật khẩu không đúng', en: 'The number or the password is wrong' },
  'account-locked': { status: 429, vi: 'Tài khoản tạm khóa do nhập sai nhiều lần. Vui lòng thử lại sau {minutes} phút.', en: 'The account is locked after too many wrong tries. Please try again in {minutes} minutes.' },
  // Applications
  'action-not-allowed': { status: 409, vi: 'Hồ sơ đang ở trạng thái không cho phép thao tác này.', en: 'The application is in a state that does not allow this.' },
} as const satisfies Record<string, Problem>;

export type ProblemCode = keyof typeof problems;

export type ProblemDetails = {
  type: string;
  title: string;
  status: number;
  code: string;
  requestId: string;
  params?: Record<string, string | number>;
  errors?: { path: string; code: string; message: string }[];
};

/** The answer (RFC 9457) to a refusal, in the reader's language. A code that is not in the table is a fault of ours: 500. */
export function problemDetails(refusal: Refusal, language: Language, requestId: string): ProblemDetails {
  const known: Problem | undefined = isProblemCode(refusal.code) ? problems[refusal.code] : undefined;
  if (!known) return problemDetails({ code: 'unexpected', params: { requestId } }, language, requestId);
  const title = fill(known[language], { ...refusal.params, requestId });
  return {
    type: `/problems/${refusal.code}`,
    title,
    status: known.status,
    code: refusal.code,
    requestId,
    ...(refusal.params && { params: refusal.params }),
    ...(refusal.field !== undefined && { errors: [{ path: refusal.field, code: refusal.code, message: title }] }),
  };
}

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problems, code);
}

function fill(text: string, params: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
