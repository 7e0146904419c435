import type { ReaderLanguage, Refusal } from '@openvssid/core';
import { translated } from '../translations/translate.ts';

type Texts = { vi: string; en: string };
type Problem = { status: number } & Texts;

/**
 * Every refusal the server can give: its code, its HTTP status and what people read. `{name}` is filled from the refusal's params.
 * Codes are stable: other systems test for them.
 */
export const problems = {
  // Requests
  'invalid-request': {
    status: 400,
    vi: 'Yêu cầu chưa hợp lệ. Vui lòng kiểm tra lại.',
    en: 'The request is not valid. Please check it.',
  },
  'malformed-json': { status: 400, vi: 'Nội dung gửi lên không đọc được.', en: 'The content of the request cannot be read.' },
  'too-large': { status: 413, vi: 'Nội dung gửi lên quá lớn.', en: 'The content of the request is too large.' },
  'unsupported-media-type': { status: 415, vi: 'Loại nội dung không được hỗ trợ.', en: 'This kind of content is not supported.' },
  'not-found': { status: 404, vi: 'Không tìm thấy nội dung bạn cần.', en: 'We cannot find what you are looking for.' },
  'push-service-unknown': {
    status: 422,
    vi: 'Trình duyệt này dùng một dịch vụ thông báo đẩy mà hệ thống chưa hỗ trợ.',
    en: 'This browser uses a push service that we do not support yet.',
  },
  'foreign-origin': {
    status: 403,
    vi: 'Yêu cầu đến từ một trang khác nên bị từ chối.',
    en: 'The request came from another site and was refused.',
  },
  'too-many-requests': {
    status: 429,
    vi: 'Bạn đã thử quá nhiều lần. Vui lòng thử lại sau {minutes} phút.',
    en: 'Too many tries. Please try again in {minutes} minutes.',
  },
  overloaded: {
    status: 503,
    vi: 'Hệ thống đang có nhiều người truy cập. Vui lòng thử lại sau ít phút.',
    en: 'Many people are using the service. Please try again in a few minutes.',
  },
  'reading-only': {
    status: 503,
    vi: 'Hệ thống đang bảo trì. Bạn vẫn xem được thông tin; việc gửi và thay đổi thông tin tạm dừng.',
    en: 'Maintenance is going on. You can see everything; sending and changing information is paused.',
  },
  'reading-only-until': {
    status: 503,
    vi: 'Hệ thống đang bảo trì đến {time} ngày {day}. Bạn vẫn xem được thông tin; việc gửi và thay đổi thông tin tạm dừng.',
    en: 'Maintenance is going on until {time} on {day}. You can see everything; sending and changing information is paused.',
  },
  'out-of-service': {
    status: 503,
    vi: 'Hệ thống tạm thời gián đoạn. Vui lòng thử lại sau ít phút.',
    en: 'The service is interrupted for the moment. Please try again in a few minutes.',
  },
  unexpected: { status: 500, vi: 'Có lỗi xảy ra. Mã lỗi {requestId}.', en: 'Something went wrong. Error code {requestId}.' },
  // Numbers and days people type
  'social-insurance-number-malformed': {
    status: 400,
    vi: 'Mã số BHXH gồm 10 chữ số, hoặc 12 chữ số nếu là số định danh cá nhân.',
    en: 'A social insurance number has 10 digits, or 12 where it is the citizen number.',
  },
  'citizen-number-malformed': { status: 400, vi: 'Số CCCD/ĐDCN gồm 12 chữ số.', en: 'A citizen number has 12 digits.' },
  'old-id-number-malformed': { status: 400, vi: 'Số CMND gồm 9 chữ số.', en: 'An old identity number has 9 digits.' },
  'passport-number-malformed': {
    status: 400,
    vi: 'Số hộ chiếu gồm một chữ cái và 7 chữ số.',
    en: 'A passport number has one letter and 7 digits.',
  },
  'facility-code-malformed': { status: 400, vi: 'Mã cơ sở khám chữa bệnh gồm 5 ký tự.', en: 'A facility code has 5 characters.' },
  'account-number-malformed': {
    status: 400,
    vi: 'Số tài khoản gồm 6 đến 19 ký tự.',
    en: 'An account number has 6 to 19 characters.',
  },
  'phone-malformed': { status: 400, vi: 'Số điện thoại không đúng định dạng.', en: 'The phone number is not in the right form.' },
  'health-card-number-malformed': {
    status: 400,
    vi: 'Số thẻ BHYT không đúng định dạng.',
    en: 'The health card number is not in the right form.',
  },
  'day-malformed': {
    status: 400,
    vi: 'Ngày không đúng định dạng ngày/tháng/năm.',
    en: 'The date is not in the form day/month/year.',
  },
  'month-malformed': { status: 400, vi: 'Tháng không đúng định dạng tháng/năm.', en: 'The month is not in the form month/year.' },
  'card-qr-malformed': { status: 400, vi: 'Mã thẻ không đọc được.', en: 'The card code cannot be read.' },
  'card-qr-too-short': { status: 400, vi: 'Mã thẻ không đọc được.', en: 'The card code cannot be read.' },
  'card-qr-too-long': { status: 400, vi: 'Mã thẻ không đọc được.', en: 'The card code cannot be read.' },
  'citizen-card-qr-malformed': {
    status: 400,
    vi: 'Mã QR của căn cước không đọc được.',
    en: 'The code of the identity card cannot be read.',
  },
  'citizen-card-qr-too-short': {
    status: 400,
    vi: 'Mã QR của căn cước không đọc được.',
    en: 'The code of the identity card cannot be read.',
  },
  // Look-ups
  'province-needed': { status: 400, vi: 'Vui lòng chọn tỉnh/thành phố', en: 'Please choose a province or city' },
  'full-name-needed': { status: 400, vi: 'Vui lòng nhập Họ và tên', en: 'Please enter the full name' },
  'proof-needed': {
    status: 400,
    vi: 'Vui lòng nhập số CCCD hoặc 4 số cuối của số điện thoại đã đăng ký',
    en: 'Please enter the citizen number or the last 4 digits of the registered telephone number',
  },
  'phone-end-malformed': { status: 400, vi: 'Vui lòng nhập đúng 4 chữ số cuối.', en: 'Please enter exactly the last 4 digits.' },
  'look-ups-used-up': {
    status: 429,
    vi: 'Đã hết lượt tra cứu trong ngày. Vui lòng thử lại sau {hours} giờ.',
    en: 'No look-ups are left for today. Please try again in {hours} hours.',
  },
  'challenge-needed': {
    status: 403,
    vi: 'Có nhiều lượt tra cứu từ mạng của bạn. Vui lòng trả lời câu hỏi để tiếp tục.',
    en: 'There were many look-ups from your network. Please answer the question to go on.',
  },
  'challenge-wrong': {
    status: 403,
    vi: 'Câu trả lời chưa đúng hoặc đã quá thời gian. Vui lòng trả lời câu hỏi mới.',
    en: 'The answer was not right or came too late. Please answer the new question.',
  },
  // Calculators; the codes are those of every calculator, wherever it runs
  E_UNKNOWN_CALCULATOR: { status: 404, vi: 'Không có công cụ tính này.', en: 'There is no such calculator.' },
  E_MISSING: { status: 422, vi: 'Thiếu thông tin bắt buộc.', en: 'Something that is required is missing.' },
  E_TYPE: { status: 422, vi: 'Thông tin không đúng kiểu dữ liệu.', en: 'This is not the kind of value that is needed.' },
  E_UNKNOWN_FIELD: { status: 422, vi: 'Công cụ tính không dùng thông tin này.', en: 'The calculator has no such field.' },
  E_VALUE: { status: 422, vi: 'Giá trị nằm ngoài phạm vi cho phép.', en: 'The value is not one of those allowed.' },
  E_MONEY: {
    status: 422,
    vi: 'Số tiền phải là số đồng nguyên, từ 0 đến 1.000 tỷ đồng.',
    en: 'An amount is a whole number of đồng, from 0 to 1,000,000,000,000.',
  },
  E_DATE: { status: 422, vi: 'Ngày không có thật hoặc không đúng định dạng.', en: 'There is no such date.' },
  E_MONTH: { status: 422, vi: 'Tháng không có thật hoặc không đúng định dạng.', en: 'There is no such month.' },
  E_PERIOD_ORDER: {
    status: 422,
    vi: 'Thời điểm kết thúc sớm hơn thời điểm bắt đầu.',
    en: 'The end is earlier than the beginning.',
  },
  E_PERIOD_OVERLAP: {
    status: 422,
    vi: 'Hai giai đoạn đóng có tháng trùng nhau.',
    en: 'Two periods of contribution share a month.',
  },
  E_CONFLICT: {
    status: 422,
    vi: 'Thông tin này mâu thuẫn với thông tin khác đã nhập.',
    en: 'This contradicts something else that was entered.',
  },
  E_OUT_OF_TABLE: {
    status: 422,
    vi: 'Thời điểm này nằm ngoài khoảng thời gian có số liệu để tính.',
    en: 'This lies outside the time for which the figures of the law are known.',
  },
  // Sessions
  'session-expired': {
    status: 401,
    vi: 'Phiên đăng nhập đã hết hạn. Vui lòng đăng nhập lại.',
    en: 'Your session has ended. Please sign in again.',
  },
  'reauthentication-needed': {
    status: 403,
    vi: 'Vui lòng nhập lại mật khẩu để tiếp tục.',
    en: 'Please enter your password again to continue.',
  },
  // Sign-in
  'wrong-credentials': { status: 401, vi: 'Tên đăng nhập hoặc mật khẩu không đúng', en: 'The number or the password is wrong' },
  'account-locked': {
    status: 429,
    vi: 'Tài khoản tạm khóa do nhập sai nhiều lần. Vui lòng thử lại sau {minutes} phút.',
    en: 'The account is locked after too many wrong tries. Please try again in {minutes} minutes.',
  },
  'wrong-officer-credentials': {
    status: 401,
    vi: 'Email, mật khẩu hoặc mã xác thực không đúng',
    en: 'The e-mail address, the password or the code is wrong',
  },
  // Fingerprint and face
  'vneid-not-offered': {
    status: 404,
    vi: 'Hệ thống này chưa kết nối với VNeID. Bạn hãy đăng nhập bằng mật khẩu.',
    en: 'This installation is not connected to VNeID. Please sign in with your password.',
  },
  'vneid-unavailable': {
    status: 503,
    vi: 'VNeID đang gián đoạn. Bạn có thể đăng nhập bằng mật khẩu.',
    en: 'VNeID is interrupted at the moment. You can sign in with your password.',
  },
  'vneid-vssid-too-old': {
    status: 422,
    vi: 'Đăng nhập bằng VNeID cần VssID phiên bản {need} trở lên. Vui lòng cập nhật.',
    en: 'Signing in with VNeID needs VssID version {need} or later. Please update it.',
  },
  'vneid-person-missing': {
    status: 404,
    vi: 'Thông tin từ VNeID không còn. Vui lòng đăng nhập bằng VNeID lần nữa.',
    en: 'What VNeID said is no longer here. Please sign in with VNeID again.',
  },
  'passkey-refused': {
    status: 422,
    vi: 'Vân tay hoặc khuôn mặt này chưa mở được tài khoản. Hãy dùng mật khẩu, rồi bật lại trong «Cài đặt».',
    en: 'This fingerprint or face did not open the account. Please use your password, then switch it on again in the settings.',
  },
  'passkey-too-late': {
    status: 422,
    vi: 'Đã quá thời gian xác nhận. Vui lòng thử lại.',
    en: 'The confirmation came too late. Please try again.',
  },
  'passkey-known': {
    status: 409,
    vi: 'Thiết bị này đã được bật đăng nhập bằng vân tay, khuôn mặt.',
    en: 'Fingerprint or face is switched on for this device already.',
  },
  'passkeys-enough': {
    status: 409,
    vi: 'Bạn đã bật trên {count} thiết bị. Hãy tắt một thiết bị không còn dùng.',
    en: 'It is switched on for {count} devices. Please remove one that you no longer use.',
  },
  'no-passkey': {
    status: 409,
    vi: 'Bạn chưa bật đăng nhập bằng vân tay. Hãy bật trong Cài đặt.',
    en: 'You have not switched on sign-in by fingerprint. Please do so in the settings.',
  },
  'wrong-password': { status: 422, vi: 'Mật khẩu không đúng', en: 'The password is wrong' },
  'recovery-ended': {
    status: 410,
    vi: 'Đã quá thời gian đặt lại mật khẩu. Vui lòng bắt đầu lại.',
    en: 'The time for setting a new password is over. Please start again.',
  },
  'link-not-valid': {
    status: 404,
    vi: 'Đường dẫn không đúng, đã được dùng hoặc đã hết hạn.',
    en: 'The link is wrong, has been used or has expired.',
  },
  'password-too-short': {
    status: 422,
    vi: 'Mật khẩu cần ít nhất {length} ký tự',
    en: 'The password needs at least {length} characters',
  },
  'password-too-long': { status: 422, vi: 'Mật khẩu quá dài', en: 'The password is too long' },
  'password-common': {
    status: 422,
    vi: 'Mật khẩu này quá phổ biến hoặc đã bị lộ. Hãy chọn mật khẩu khác.',
    en: 'This password is common or has been leaked. Please choose another one.',
  },
  'password-personal': {
    status: 422,
    vi: 'Mật khẩu dễ đoán từ tên, ngày sinh hoặc số của bạn. Hãy chọn mật khẩu khác.',
    en: 'This password can be guessed from your name, birth date or numbers. Please choose another one.',
  },
  'password-composition': {
    status: 422,
    vi: 'Mật khẩu cần có chữ hoa, chữ thường, chữ số và ký tự đặc biệt',
    en: 'The password needs upper and lower case letters, a digit and a sign',
  },
  'password-unchanged': {
    status: 422,
    vi: 'Mật khẩu mới phải khác mật khẩu cũ',
    en: 'The new password must differ from the old one',
  },
  // One-time codes
  'code-wrong': { status: 422, vi: 'Mã OTP không đúng', en: 'The code is wrong' },
  'code-expired': {
    status: 422,
    vi: 'Mã OTP đã hết hạn. Vui lòng lấy mã mới.',
    en: 'The code has expired. Please get a new one.',
  },
  'code-used-up': {
    status: 422,
    vi: 'Mã OTP không còn dùng được. Vui lòng lấy mã mới.',
    en: 'The code can no longer be used. Please get a new one.',
  },
  'code-resend-early': {
    status: 429,
    vi: 'Vui lòng đợi {seconds} giây rồi lấy mã mới.',
    en: 'Please wait {seconds} seconds before you get a new code.',
  },
  'no-contact': {
    status: 422,
    vi: 'Bạn chưa đăng ký số điện thoại hoặc email nên chưa nhận được mã. Hãy liên hệ cơ quan BHXH để cập nhật.',
    en: 'No phone number or e-mail address is registered, so no code can be sent. Please ask the social security office to add one.',
  },
  // Own details
  'email-malformed': {
    status: 400,
    vi: 'Địa chỉ email không đúng định dạng.',
    en: 'The e-mail address is not in the right form.',
  },
  'contact-unchanged': {
    status: 422,
    vi: 'Đây là thông tin đang được dùng. Hãy nhập thông tin mới.',
    en: 'This is what is on record already. Please enter something new.',
  },
  'phone-taken': {
    status: 409,
    vi: 'Số điện thoại đã được dùng cho một mã số BHXH khác.',
    en: 'This phone number is already used for another social insurance number.',
  },
  'street-missing': { status: 422, vi: 'Vui lòng nhập số nhà, đường, thôn/xóm', en: 'Please enter house number and street' },
  'place-unknown': {
    status: 422,
    vi: 'Xã, phường này không thuộc tỉnh, thành phố đã chọn.',
    en: 'This ward or commune is not in the chosen province.',
  },
  'profile-changed': {
    status: 409,
    vi: 'Thông tin của bạn vừa được thay đổi ở nơi khác. Vui lòng xem lại rồi thử lại.',
    en: 'Your details were changed elsewhere in the meantime. Please look at them and try again.',
  },
  // Officers
  'role-needed': { status: 403, vi: 'Vai trò của bạn không cho phép thao tác này.', en: 'Your role does not allow this.' },
  'email-taken': {
    status: 409,
    vi: 'Email này đã thuộc về một cán bộ khác.',
    en: 'This e-mail address belongs to another officer already.',
  },
  'agency-unknown': {
    status: 422,
    vi: 'Không có cơ quan với mã này trong phạm vi của bạn.',
    en: 'There is no agency with this code within your scope.',
  },
  // Applications
  'action-not-allowed': {
    status: 409,
    vi: 'Hồ sơ đang ở trạng thái không cho phép thao tác này.',
    en: 'The application is in a state that does not allow this.',
  },
  'draft-changed': {
    status: 409,
    vi: 'Bản nháp đã được lưu ở nơi khác. Vui lòng xem lại rồi lưu.',
    en: 'The draft was saved elsewhere in the meantime. Please look at it again and save.',
  },
  'draft-missing': {
    status: 409,
    vi: 'Không còn bản nháp này. Hồ sơ có thể đã được gửi hoặc bản nháp đã hết hạn.',
    en: 'This draft is gone: it may have been sent, or it has expired.',
  },
  'answers-incomplete': {
    status: 422,
    vi: 'Tờ khai còn chỗ thiếu hoặc chưa đúng. Vui lòng kiểm tra lại.',
    en: 'Something in the form is missing or not right. Please check it.',
  },
  'not-eligible': { status: 409, vi: 'Bạn chưa thể gửi hồ sơ này.', en: 'You cannot send this application now.' },
  'application-open': {
    status: 409,
    vi: 'Đã có hồ sơ cùng loại đang xử lý.',
    en: 'An application of the same kind is already open.',
  },
  'client-key-reused': {
    status: 409,
    vi: 'Yêu cầu này đã được gửi với nội dung khác. Vui lòng tải lại trang.',
    en: 'This request was sent before with other content. Please reload the page.',
  },
  'records-changed': {
    status: 409,
    vi: 'Dữ liệu đã thay đổi từ khi gửi hồ sơ nên chưa thực hiện được.',
    en: 'The records have changed since the application was sent, so this cannot be done.',
  },
  'merge-number-unknown': {
    status: 409,
    vi: 'Mã số cần gộp không dẫn đến hồ sơ nào. Từ chối với lý do R04, hoặc yêu cầu bổ sung.',
    en: 'The number to be merged leads to nobody. Refuse with reason R04, or ask for more.',
  },
  'merge-own-number': {
    status: 409,
    vi: 'Mã số cần gộp đã dẫn đến chính hồ sơ này.',
    en: 'The number to be merged leads to this very record already.',
  },
  'merge-two-people': {
    status: 409,
    vi: 'Hai hồ sơ có hai số định danh cá nhân khác nhau, hoặc khác cả họ tên và ngày sinh: đây là hai người, không gộp. Nếu hai người dùng chung một mã số, phải tách thủ công. Nếu dữ liệu của một hồ sơ sai, điều chỉnh trước rồi gộp.',
    en: 'The two records have two different citizen numbers, or neither name nor birth date in common: they are two people and are not merged. Two people under one number are split by hand. If the data of one record are wrong, correct them first.',
  },
  'merge-open-files': {
    status: 409,
    vi: 'Mã số cần gộp còn hồ sơ đang xử lý. Giải quyết hoặc rút hồ sơ đó trước.',
    en: 'The number to be merged has a file under way. Decide or withdraw it first.',
  },
  'merge-benefit-running': {
    status: 409,
    vi: 'Mã số cần gộp đang hưởng chế độ hoặc có ủy quyền lĩnh thay. Giữ lại mã số đó: người tham gia gửi hồ sơ gộp từ mã số đang hưởng.',
    en: 'A benefit is paid under the number to be merged, or received for somebody. That number is the one to keep: the person applies from there.',
  },
  'verification-not-foreseen': {
    status: 409,
    vi: 'Dịch vụ này không có thời hạn xác minh.',
    en: 'This service has no deadline for a verification.',
  },
  'verification-told': {
    status: 409,
    vi: 'Hồ sơ này đã có thông báo xác minh.',
    en: 'The notice of verification of this file has been given already.',
  },
  'bank-superseded': {
    status: 409,
    vi: 'Ngân hàng này đã chuyển thành ngân hàng khác. Cần hỏi lại tài khoản.',
    en: 'This bank has become another one. The account has to be asked for again.',
  },
  'identity-number-taken': {
    status: 409,
    vi: 'Số này đang thuộc một hồ sơ khác. Cần gộp mã số (dịch vụ 608A) trước.',
    en: 'Another record has this number. The two must be merged first (service 608A).',
  },
  'letter-stale': {
    status: 409,
    vi: 'Dữ liệu vừa thay đổi. Vui lòng thử lại.',
    en: 'The records have just changed. Please try again.',
  },
  'supplement-empty': {
    status: 422,
    vi: 'Vui lòng gửi kèm tệp hoặc viết câu trả lời.',
    en: 'Please add a file or write an answer.',
  },
  'visit-not-on-record': {
    status: 409,
    vi: 'Lượt khám này không còn trong dữ liệu đang quản lý.',
    en: 'This visit is no longer on record.',
  },
  R06: { status: 409, vi: 'Thẻ BHYT đã hết hạn hoặc đã ngừng.', en: 'The health insurance card has expired or was stopped.' },
  'not-assigned': { status: 409, vi: 'Hồ sơ đang do {name} thụ lý.', en: '{name} has this application.' },
  'took-part': {
    status: 409,
    vi: 'Người đã tham gia giải quyết hồ sơ bị khiếu nại không giải quyết khiếu nại này. Hãy giao cho người khác.',
    en: 'Whoever took part in the decision complained about does not settle the complaint. Give it to somebody else.',
  },
  'decision-not-on-record': {
    status: 409,
    vi: 'Không tìm thấy quyết định bị khiếu nại.',
    en: 'The decision complained about is not on record.',
  },
  'not-proposed': {
    status: 409,
    vi: 'Cán bộ thụ lý không đề xuất như vậy. Hãy trả lại hồ sơ kèm lý do.',
    en: 'The case officer did not propose this. Send the file back with a reason.',
  },
  'second-officer-needed': {
    status: 409,
    vi: 'Bạn đã đề xuất hoặc đã nộp hồ sơ này. Người khác phải phê duyệt.',
    en: 'You proposed or filed this one yourself. Somebody else has to approve it.',
  },
  'file-went-on': {
    status: 409,
    vi: 'Hồ sơ đã thay đổi từ khi bạn xem thử. Hãy mở hồ sơ để xem lại.',
    en: 'The application has changed since the dry run. Please open it and look again.',
  },
  'batch-one-service': {
    status: 422,
    vi: 'Chỉ xử lý cùng lúc các hồ sơ của một dịch vụ.',
    en: 'Only applications of one service can be handled together.',
  },
  'batch-old': {
    status: 409,
    vi: 'Lần xem thử này đã quá 30 phút. Hãy chọn hồ sơ và xem thử lại.',
    en: 'This dry run is older than 30 minutes. Please choose the applications again.',
  },
  'daily-reading-quota': {
    status: 403,
    vi: 'Hôm nay bạn đã đọc hồ sơ của {used} người, hết mức {quota} của vai trò. Người quản trị đã được báo; hồ sơ của những người đã đọc hôm nay vẫn mở được.',
    en: 'You have read the records of {used} people today, all that your role allows ({quota}). The administrator has been told; people read today can still be opened.',
  },
  'queue-views-full': {
    status: 409,
    vi: 'Bạn đã lưu {limit} bộ lọc, mức nhiều nhất. Hãy xóa một bộ lọc trước.',
    en: 'You have saved {limit} views, the most there can be. Please remove one first.',
  },
  'transfer-agency': {
    status: 422,
    vi: 'Không chuyển hồ sơ đến cơ quan này được.',
    en: 'The file cannot be sent to this office.',
  },
  'expert-unknown': {
    status: 422,
    vi: 'Không thể xin ý kiến của cán bộ này.',
    en: 'This officer cannot be asked for an opinion.',
  },
  'opinion-awaited': {
    status: 409,
    vi: 'Đã xin ý kiến của cán bộ này và đang chờ trả lời.',
    en: 'This officer has been asked about this file already and has not answered yet.',
  },
  'opinion-ended': {
    status: 409,
    vi: 'Việc xin ý kiến này đã kết thúc: đã trả lời, đã hết hạn, hoặc hồ sơ đã có kết quả hay đã chuyển đi.',
    en: 'This question is over: it was answered, its time has passed, or the file was decided or moved.',
  },
  'assignee-unknown': {
    status: 422,
    vi: 'Không có cán bộ thụ lý này trong cơ quan.',
    en: 'There is no such case officer in the office.',
  },
  'reason-unknown': { status: 422, vi: 'Dịch vụ này không dùng lý do đã chọn.', en: 'This service does not use that reason.' },
  'reason-missing': { status: 422, vi: 'Vui lòng chọn ít nhất một lý do.', en: 'Please choose at least one reason.' },
  'document-missing': { status: 422, vi: 'Vui lòng ghi tên giấy tờ.', en: 'Please name the document.' },
  'text-too-short': {
    status: 422,
    vi: 'Vui lòng giải thích bằng ít nhất {limit} ký tự.',
    en: 'Please explain in at least {limit} characters.',
  },
  'answer-in-words': {
    status: 422,
    vi: 'Công dân đề nghị điều phải trả lời bằng lời. Vui lòng viết câu trả lời, ít nhất {limit} ký tự.',
    en: 'The person asked something that has to be answered in words. Please write the answer, in at least {limit} characters.',
  },
  'payment-message-not-signed': {
    status: 400,
    vi: 'Không xác minh được kết quả mà cổng thanh toán gửi về. Vui lòng xem trạng thái của đơn đóng.',
    en: 'The result that the payment page sent back could not be verified. Please look at the state of your order.',
  },
  // Orders of contributions
  'amount-changed': {
    status: 409,
    vi: 'Số tiền phải nộp nay là {amount} đồng. Vui lòng xem lại trước khi xác nhận.',
    en: 'The amount to pay is {amount} đồng now. Please look at it again before you confirm.',
  },
  'order-open': {
    status: 409,
    vi: 'Bạn đã có đơn đóng {reference} cho người và thời gian này. Hãy thanh toán hoặc hủy đơn đó trước.',
    en: 'You have an order for this person and time already: {reference}. Pay it or cancel it first.',
  },
  'order-open-elsewhere': {
    status: 409,
    vi: 'Đang có một đơn đóng khác chờ thanh toán cho người và thời gian này. Vui lòng thử lại sau ít phút.',
    en: 'Another order for this person and time is waiting to be paid. Please try again in a few minutes.',
  },
  'payment-order-closed': {
    status: 409,
    vi: 'Đơn đóng này không còn chờ thanh toán. Vui lòng xem trạng thái của đơn.',
    en: 'This order no longer waits for its payment. Please look at its state.',
  },
  'payment-order-held': {
    status: 409,
    vi: 'Chúng tôi đang chờ kết quả từ ngân hàng, vui lòng không thanh toán lại.',
    en: 'We are waiting for the bank’s answer. Please do not pay again.',
  },
  'payment-order-expired': {
    status: 409,
    vi: 'Đơn đóng đã hết hạn thanh toán. Vui lòng lập đơn mới.',
    en: 'The time to pay this order has run out. Please make a new one.',
  },
  'bank-statement-unreadable': {
    status: 422,
    vi: 'Không đọc được sao kê. Cần tệp CSV (UTF-8) hoặc .xlsx có các cột booked_at, bank_reference, amount, description.',
    en: 'The statement cannot be read. It must be CSV (UTF-8) or .xlsx with the columns booked_at, bank_reference, amount, description.',
  },
  'bank-statement-central': {
    status: 403,
    vi: 'Sao kê của tài khoản chuyên thu do cơ quan trung ương nộp.',
    en: 'The statements of the account for transfers are read by the central agency.',
  },
  'bank-statement-second-officer': {
    status: 409,
    vi: 'Bạn đã nộp sao kê này. Người duyệt hoặc từ chối phải là cán bộ khác.',
    en: 'You uploaded this statement. Another officer has to release or reject it.',
  },
  'bank-statement-decided': {
    status: 409,
    vi: 'Cán bộ khác đã quyết định về sao kê này. Vui lòng tải lại trang.',
    en: 'Another officer has decided about this statement. Please load the page again.',
  },
  'bank-statement-changed': {
    status: 409,
    vi: 'Tệp sao kê không phải tệp đã xem trước. Chưa ghi nhận gì. Vui lòng xem trước lại hoặc nộp lại tệp.',
    en: 'This is not the file that was previewed. Nothing was booked. Please preview it again or upload it anew.',
  },
  'refund-file-empty': {
    status: 409,
    vi: 'Không có lệnh hoàn tiền chuyển khoản nào chờ đưa vào tệp.',
    en: 'No refund of a transfer waits for a file.',
  },
  'refund-ended': {
    status: 409,
    vi: 'Lệnh hoàn tiền này đã có kết quả.',
    en: 'This refund has ended already.',
  },
  'payment-channel-closed': {
    status: 409,
    vi: 'Hiện chưa thanh toán được bằng cách này. Vui lòng chọn cách khác.',
    en: 'Paying in this way is not possible now. Please choose another.',
  },
  'payment-order-settled': {
    status: 409,
    vi: 'Đơn đóng này đã được ghi nhận hoặc hoàn tiền rồi.',
    en: 'This order has been recorded or refunded already.',
  },
  'payment-too-small': {
    status: 409,
    vi: 'Khoản tiền nhỏ hơn số tiền của đơn đóng ({amount} đồng) nên không ghi nhận được.',
    en: 'The payment is smaller than the order ({amount} đồng), so it cannot be recorded.',
  },
  'payment-not-recordable': {
    status: 409,
    vi: 'Không còn ghi nhận được cho {name}: dữ liệu của người này đã thay đổi.',
    en: 'It can no longer be recorded for {name}: this person’s records have changed.',
  },
  // What can be paid online, for whom
  'participant-not-found': {
    status: 404,
    vi: 'Không có người tham gia nào có mã số và họ tên này. Vui lòng kiểm tra lại cả hai.',
    en: 'Nobody has this number and this name. Please check both.',
  },
  'participant-record-closed': {
    status: 409,
    vi: 'Hồ sơ của người này không đóng trực tuyến được. Vui lòng liên hệ cơ quan BHXH.',
    en: 'This person’s record cannot be paid for online. Please contact the social security office.',
  },
  'relative-not-payable': {
    status: 409,
    vi: 'Hiện không thể đóng trực tuyến cho người này. Người đó xem được lý do trong ứng dụng của mình, hoặc hỏi cơ quan BHXH.',
    en: 'This person cannot be paid for online at present. They can see why in their own app, or ask the social security office.',
  },
  'participant-twice': { status: 422, vi: 'Người này đã có trong đơn.', en: 'This person is in the order already.' },
  'price-not-known': {
    status: 409,
    vi: 'Mức đóng của ngày hôm nay chưa được công bố trên hệ thống. Vui lòng thử lại sau.',
    en: 'The amounts for today are not published here yet. Please try again later.',
  },
  'card-is-locked': {
    status: 409,
    vi: 'Thẻ BHYT của {name} đang tạm khóa nên chưa gia hạn được. Vui lòng liên hệ cơ quan BHXH.',
    en: 'The health card of {name} is locked and cannot be renewed. Please contact the social security office.',
  },
  'covered-otherwise': {
    status: 409,
    vi: '{name} đang có thẻ BHYT theo nhóm khác nên không mua thêm BHYT hộ gia đình.',
    en: '{name} has a health card of another group and needs no household insurance.',
  },
  'covered-otherwise-until': {
    status: 409,
    vi: '{name} đang có thẻ BHYT theo nhóm khác đến {until}. BHYT hộ gia đình mua được trong 30 ngày trước khi thẻ đó hết hạn.',
    en: '{name} has a health card of another group until {until}. Household insurance can be bought within 30 days before it ends.',
  },
  'covered-far-ahead': {
    status: 409,
    vi: 'Thẻ của {name} đã có giá trị đến {until}. Chỉ gia hạn được khi còn không quá 12 tháng.',
    en: 'The card of {name} is valid until {until}. It can be renewed when 12 months or less are left.',
  },
  'cover-over-before-payment': {
    status: 422,
    vi: 'Với số tháng này, thẻ của {name} chỉ có giá trị đến {until}, trước ngày đóng. Vui lòng chọn nhiều tháng hơn.',
    en: 'With these months the card of {name} would end on {until}, before the payment. Please choose more months.',
  },
  'first-facility-needed': {
    status: 422,
    vi: 'Vui lòng chọn nơi đăng ký khám chữa bệnh ban đầu.',
    en: 'Please choose a health facility for first care.',
  },
  'first-facility-unknown': {
    status: 422,
    vi: 'Cơ sở này không nhận đăng ký khám chữa bệnh ban đầu.',
    en: 'This facility takes no registrations for first care.',
  },
  'voluntary-for-citizens': {
    status: 409,
    vi: 'BHXH tự nguyện dành cho công dân Việt Nam.',
    en: 'Voluntary social insurance is for citizens of Vietnam.',
  },
  'voluntary-from-fifteen': {
    status: 409,
    vi: '{name} chưa đủ 15 tuổi nên chưa tham gia BHXH tự nguyện được.',
    en: '{name} is not yet 15 years old and cannot join voluntary social insurance.',
  },
  'voluntary-not-for-pensioners': {
    status: 409,
    vi: '{name} đang hưởng lương hưu hoặc trợ cấp hằng tháng nên không đóng BHXH tự nguyện.',
    en: '{name} draws a pension or a monthly allowance and pays no voluntary contributions.',
  },
  'voluntary-beside-compulsory': {
    status: 409,
    vi: '{name} đang tham gia BHXH bắt buộc, đã ghi nhận đến tháng {until}. BHXH tự nguyện đóng được từ tháng sau khi dừng.',
    en: '{name} is insured by an employer, on record until {until}. Voluntary contributions can be paid from the month after that ends.',
  },
  'income-out-of-range': {
    status: 422,
    vi: 'Mức thu nhập lựa chọn từ {least} đến {most} đồng.',
    en: 'The chosen income is between {least} and {most} đồng.',
  },
  'income-between-steps': {
    status: 422,
    vi: 'Mức thu nhập lựa chọn tăng theo bậc {step} đồng, từ {least} đồng.',
    en: 'The chosen income goes up in steps of {step} đồng, from {least} đồng.',
  },
  'months-too-late': {
    status: 409,
    vi: 'Đã quá hạn đóng cho tháng này (hạn cuối {payBy}). Vui lòng chọn tháng sau.',
    en: 'The last day for these months was {payBy}. Please choose a later month.',
  },
  'months-before-payment': {
    status: 422,
    vi: 'Đóng cho nhiều năm về sau bắt đầu sớm nhất từ tháng này.',
    en: 'Years ahead begin this month at the earliest.',
  },
  'months-too-far-ahead': {
    status: 422,
    vi: 'Chỉ đóng trước được đến tháng {latest}.',
    en: 'Contributions can be paid ahead to {latest} at most.',
  },
  'months-held-already': {
    status: 409,
    vi: 'Các tháng {from}–{to} đã có BHXH. Vui lòng chọn tháng khác.',
    en: 'The months {from}–{to} are insured already. Please choose others.',
  },
  'years-not-asked': {
    status: 422,
    vi: 'Số năm chỉ dùng khi đóng một lần cho nhiều năm về sau.',
    en: 'A number of years is asked only where years ahead are paid.',
  },
  'months-not-asked': {
    status: 422,
    vi: 'Số tháng chỉ dùng khi đóng một lần cho những tháng còn thiếu.',
    en: 'A number of months is asked only where missing months are paid.',
  },
  'months-needed': { status: 422, vi: 'Vui lòng nhập số tháng còn thiếu.', en: 'Please enter how many missing months.' },
  'from-month-not-asked': {
    status: 422,
    vi: 'Những tháng còn thiếu được tính từ hồ sơ, không chọn tháng bắt đầu.',
    en: 'Missing months follow from the records; no first month is chosen.',
  },
  'years-ahead-out-of-range': {
    status: 422,
    vi: 'Đóng một lần cho {least} đến {most} năm về sau.',
    en: 'Between {least} and {most} years ahead can be paid at once.',
  },
  'missing-months-before-age': {
    status: 409,
    vi: 'Chỉ đóng những tháng còn thiếu khi đủ tuổi nghỉ hưu (tháng {month}).',
    en: 'Missing months can be paid from the retirement age on ({month}).',
  },
  'no-months-missing': {
    status: 409,
    vi: 'Đã đủ thời gian đóng để hưởng lương hưu, không còn tháng nào thiếu.',
    en: 'There are enough months for a pension: none is missing.',
  },
  'more-months-missing': {
    status: 409,
    vi: 'Còn thiếu {missing} tháng. Chỉ đóng một lần được khi thiếu không quá {most} tháng; trước đó hãy đóng theo cách khác.',
    en: '{missing} months are missing. They can be paid at once when no more than {most} are; until then please pay in another way.',
  },
  'fewer-months-missing': { status: 422, vi: 'Chỉ còn thiếu {missing} tháng.', en: 'Only {missing} months are missing.' },
  // Money that was paid online, at the officers' desk
  'payment-second-officer': {
    status: 409,
    vi: 'Bạn đã đề xuất việc này. Người quyết định phải là cán bộ khác.',
    en: 'You proposed this. Another officer has to decide.',
  },
  'payment-proposal-elsewhere': {
    status: 409,
    vi: 'Khoản này thuộc cơ quan trực thuộc: cơ quan đó đề xuất, cơ quan bạn chỉ quyết định.',
    en: 'This is another agency’s: it proposes, and yours only decides.',
  },
  'payment-decision-stale': {
    status: 409,
    vi: 'Khoản này đã thay đổi sau khi bạn mở trang. Vui lòng xem lại trước khi quyết định.',
    en: 'This has changed since you opened the page. Please look again before you decide.',
  },
  'payment-decision-unfit': {
    status: 409,
    vi: 'Không còn xử lý theo cách này được. Vui lòng xem lại khoản tiền và chọn cách khác.',
    en: 'This can no longer be done. Please look at the payment again and choose another way.',
  },
  'payment-exception-closed': {
    status: 409,
    vi: 'Khoản này đã được xử lý xong.',
    en: 'This has been dealt with.',
  },
  'payment-order-unknown': {
    status: 422,
    vi: 'Không có đơn đóng nào mang mã này. Vui lòng kiểm tra lại mã đơn.',
    en: 'There is no order with this reference. Please check it.',
  },
  'refund-bank-unknown': {
    status: 422,
    vi: 'Vui lòng chọn ngân hàng nhận tiền.',
    en: 'Choose the bank that takes the money.',
  },
  'refund-account-malformed': {
    status: 422,
    vi: 'Số tài khoản gồm 6 đến 19 chữ số hoặc chữ cái.',
    en: 'The number of an account has 6 to 19 digits or letters.',
  },
  'refund-holder-malformed': {
    status: 422,
    vi: 'Vui lòng nhập tên chủ tài khoản như ngân hàng ghi.',
    en: 'Enter the name of the account’s holder as the bank writes it.',
  },
  'refund-letter-malformed': {
    status: 422,
    vi: 'Vui lòng nhập số văn bản hoặc số giao dịch mà VNPAY đã ghi, gồm 4 đến 60 ký tự và có chữ số.',
    en: 'Enter the number of VNPAY’s letter or transaction: 4 to 60 characters with a digit.',
  },
  'order-search-malformed': {
    status: 422,
    vi: 'Vui lòng nhập đủ mã đơn (VSS và 10 ký tự) hoặc mã số BHXH, số định danh cá nhân.',
    en: 'Enter a whole reference (VSS and 10 characters), or a social insurance or citizen number.',
  },
  'ledger-span-backwards': {
    status: 422,
    vi: 'Ngày cuối phải bằng hoặc sau ngày đầu.',
    en: 'The last day cannot lie before the first.',
  },
  'ledger-span-too-long': {
    status: 422,
    vi: 'Mỗi lần xem tối đa {limit} ngày.',
    en: 'At most {limit} days are shown at once.',
  },
  'ledger-export-too-large': {
    status: 422,
    vi: 'Có hơn {limit} dòng nên không xuất được tệp Excel. Vui lòng xuất CSV hoặc chọn ít ngày hơn.',
    en: 'More than {limit} lines are too many for a workbook. Export CSV, or choose fewer days.',
  },
  // Payments of benefits, and who receives them for somebody
  'payment-list-month': {
    status: 422,
    vi: 'Chỉ lập danh sách chi trả của tháng {first} hoặc tháng {last}.',
    en: 'A payment list is made for {first} or {last} only.',
  },
  'payment-list-later-made': {
    status: 409,
    vi: 'Đã có danh sách chi trả của tháng {last}, nên không lập danh sách của tháng trước đó nữa.',
    en: 'There is a payment list of {last} already, so none is made for a month before it.',
  },
  'payment-list-second-officer': {
    status: 409,
    vi: 'Bạn đã lập danh sách này. Người phê duyệt phải là cán bộ khác.',
    en: 'You made this list. Another officer has to approve it.',
  },
  'payment-list-approved': {
    status: 409,
    vi: 'Danh sách đã được phê duyệt nên không giữ lại khoản nào được nữa.',
    en: 'The list has been approved, so nothing in it can be held back any more.',
  },
  'payment-list-not-approved': {
    status: 409,
    vi: 'Danh sách chưa được phê duyệt.',
    en: 'The list has not been approved yet.',
  },
  'returns-file-unreadable': {
    status: 422,
    vi: 'Không đọc được dòng {line} của tệp. Cần các cột reference, result (paid hoặc returned), day, reason. Chưa ghi nhận gì.',
    en: 'Line {line} of the file cannot be read. It needs the columns reference, result (paid or returned), day, reason. Nothing was recorded.',
  },
  'attorney-is-principal': {
    status: 422,
    vi: 'Người được ủy quyền phải là người khác.',
    en: 'The person authorised has to be somebody else.',
  },
  'attorney-minor': {
    status: 422,
    vi: 'Người được ủy quyền phải đủ 18 tuổi.',
    en: 'The person authorised has to be 18 or older.',
  },
  'attorney-differs': {
    status: 409,
    vi: 'Họ tên hoặc ngày sinh của người được ủy quyền không khớp với số định danh đã kê khai.',
    en: 'Name or date of birth of the person authorised do not fit the citizen number that was given.',
  },
  'attorney-deceased': {
    status: 409,
    vi: 'Theo dữ liệu, người được ủy quyền đã qua đời.',
    en: 'According to the records the person authorised has died.',
  },
  'attorney-without-account': {
    status: 409,
    vi: 'Người được ủy quyền chưa có tài khoản để xác nhận bằng định danh điện tử. Cần giấy ủy quyền có chứng thực.',
    en: 'The person authorised has no account with which to confirm. A certified authorisation is needed.',
  },
  'authorisation-living': {
    status: 409,
    vi: 'Chế độ này đã có ủy quyền còn hiệu lực trong thời gian đó. Hãy thu hồi ủy quyền cũ trước.',
    en: 'There is an authorisation for this benefit in that time already. Revoke it first.',
  },
  'authorisation-not-open': {
    status: 409,
    vi: 'Ủy quyền này không còn hiệu lực.',
    en: 'This authorisation is no longer open.',
  },
  'authorisation-identity-needed': {
    status: 403,
    vi: 'Ủy quyền này cần xác nhận bằng tài khoản định danh điện tử mức độ 2. Vui lòng đăng xuất và đăng nhập bằng VNeID.',
    en: 'This authorisation is confirmed with a level 2 electronic identity. Please sign out and sign in with VNeID.',
  },
  'benefit-not-in-payment': {
    status: 409,
    vi: 'Chế độ đã chọn hiện không được chi trả.',
    en: 'The benefit that was chosen is not being paid.',
  },
  // Search of people
  'search-number-malformed': {
    status: 422,
    vi: 'Nhập đủ mã số BHXH, số CCCD, CMND, hộ chiếu hoặc số thẻ BHYT.',
    en: 'Enter the whole social insurance, identity, passport or health card number.',
  },
  'case-unknown': {
    status: 422,
    vi: 'Cơ quan bạn không có hồ sơ với số này.',
    en: 'Your office has no application with this number.',
  },
  'reading-ended': {
    status: 404,
    vi: 'Lượt xem này đã kết thúc. Hãy tra cứu lại và nêu mục đích.',
    en: 'This reading has ended. Search again and say what for.',
  },
  'filing-ended': {
    status: 404,
    vi: 'Lượt nộp hồ sơ này đã kết thúc. Hãy tra cứu lại người dân và bắt đầu lại; nội dung đã nhập vẫn còn.',
    en: 'This filing has ended. Look the person up again and begin anew; what was entered is still there.',
  },
  'filing-needs-desk': {
    status: 403,
    vi: 'Chỉ nộp hồ sơ thay khi người dân đang ở bộ phận một cửa. Hãy tra cứu lại với mục đích đó.',
    en: 'Filing is for people who stand at the desk. Search again for that purpose.',
  },
  'may-not-file-for': {
    status: 422,
    vi: 'Dịch vụ này không nhận hồ sơ từ người nộp thay đã chọn',
    en: 'This service takes no application from the kind of person chosen',
  },
  'reading-quota-used-up': {
    status: 429,
    vi: 'Bạn đã dùng hết lượt tra cứu, vui lòng đợi {minutes} phút. Quản trị của cơ quan đã được báo.',
    en: 'You have used up your searches; please wait {minutes} minutes. The administrators of your office have been told.',
  },
  'no-contact-on-record': {
    status: 409,
    vi: 'Người này chưa có số điện thoại hay email trong dữ liệu.',
    en: 'No phone number or e-mail address of this person is on record.',
  },
  'account-not-active': {
    status: 409,
    vi: 'Tài khoản chưa được kích hoạt. Hãy gửi liên kết kích hoạt.',
    en: 'The account is not active. Send an activation link instead.',
  },
  'recovery-pending': {
    status: 409,
    vi: 'Người này đang có một yêu cầu đặt lại mật khẩu. Hãy dừng yêu cầu đó trước.',
    en: 'A recovery of this account is already waiting. Stop that one first.',
  },
  'number-not-of-account': {
    status: 422,
    vi: 'Số này không khớp với tài khoản của liên kết.',
    en: 'This number does not belong to the account of the link.',
  },
  'account-active': { status: 409, vi: 'Tài khoản đã được kích hoạt.', en: 'The account is active already.' },
  'account-closed': { status: 409, vi: 'Tài khoản đã đóng.', en: 'The account is closed.' },
  'day-without-statistics': {
    status: 422,
    vi: 'Chưa có thống kê cho ngày này. Hãy chọn một ngày đến hôm nay.',
    en: 'There are no statistics of this day. Choose a day up to today.',
  },
  'security-case-closed': {
    status: 409,
    vi: 'Vụ việc này vừa được người khác đóng.',
    en: 'Somebody else has just closed this case.',
  },
  // Registration
  required: { status: 422, vi: 'Vui lòng điền mục này.', en: 'Please fill this in.' },
  'id-number-malformed': {
    status: 422,
    vi: 'Nhập số CCCD (12 chữ số), CMND (9 chữ số) hoặc số hộ chiếu.',
    en: 'Enter a citizen number (12 digits), an old identity number (9 digits) or a passport number.',
  },
  'full-name-malformed': {
    status: 422,
    vi: 'Nhập đầy đủ họ và tên như trên giấy tờ tùy thân.',
    en: 'Enter your full name as it stands on your identity paper.',
  },
  'birth-date-malformed': {
    status: 422,
    vi: 'Ngày sinh không đúng định dạng ngày/tháng/năm.',
    en: 'The date of birth is not in the form day/month/year.',
  },
  'ward-unknown': {
    status: 422,
    vi: 'Vui lòng chọn phường, xã của tỉnh, thành phố này.',
    en: 'Please choose a ward or commune of this province.',
  },
  'picture-blurred': {
    status: 422,
    vi: 'Ảnh bị mờ hoặc thiếu góc. Vui lòng chụp lại.',
    en: 'The picture is blurred or cut off. Please take it again.',
  },
  'registration-missing': {
    status: 404,
    vi: 'Không còn tờ khai đang điền trên trình duyệt này. Vui lòng bắt đầu lại.',
    en: 'There is no declaration under way in this browser. Please begin again.',
  },
  'registration-step': {
    status: 409,
    vi: 'Vui lòng hoàn thành bước trước.',
    en: 'Please finish the step before this one.',
  },
  'registration-state': {
    status: 409,
    vi: 'Tờ khai đang ở trạng thái không cho phép thao tác này.',
    en: 'The declaration is in a state that does not allow this.',
  },
  'registration-number-unknown': {
    status: 409,
    vi: 'Mã số BHXH đã khai không có trong dữ liệu nên không duyệt được.',
    en: 'The declared number is not on record, so this cannot be approved.',
  },
  'registration-deceased': {
    status: 409,
    vi: 'Hồ sơ ghi người này đã mất nên không mở tài khoản được. Nếu hồ sơ sai, cần điều chỉnh hồ sơ trước.',
    en: 'The record says that this person has died, so no account can be opened. If that is wrong, the record is corrected first.',
  },
  'registration-account-exists': {
    status: 409,
    vi: 'Mã số BHXH này đã được đăng ký tài khoản.',
    en: 'This social insurance number already has an account.',
  },
  'registration-phone-in-use': {
    status: 409,
    vi: 'Số điện thoại đã được dùng cho một mã số BHXH khác.',
    en: 'The phone number is already used for another social insurance number.',
  },
  // Sharing with somebody
  'share-with-self': {
    status: 422,
    vi: 'Đây là số của chính bạn. Hãy nhập số của người bạn muốn chia sẻ.',
    en: 'This is your own number. Enter the number of the person you want to share with.',
  },
  'share-number-malformed': {
    status: 422,
    vi: 'Hãy nhập mã số BHXH (10 hoặc 12 chữ số), số CCCD, CMND hoặc hộ chiếu.',
    en: 'Enter a social insurance number (10 or 12 digits), an identity card or passport number.',
  },
  'share-until-out-of-range': {
    status: 422,
    vi: 'Hãy chọn một ngày từ hôm nay đến {last}.',
    en: 'Choose a day between today and {last}.',
  },
  'share-adults-only': {
    status: 403,
    vi: 'Bạn có thể chia sẻ dữ liệu khi đủ 18 tuổi.',
    en: 'You can share your data once you are 18.',
  },
  'share-not-open': {
    status: 409,
    vi: 'Lời mời này không còn hiệu lực.',
    en: 'This invitation is no longer open.',
  },
  // Children
  'child-not-found': {
    status: 409,
    vi: 'Số này không dẫn đến người có tên đã khai. Chưa liên kết được.',
    en: 'This number does not lead to somebody of the declared name. Nothing was linked.',
  },
  'child-of-age': {
    status: 409,
    vi: 'Người này đã đủ 18 tuổi và dùng tài khoản của mình. Không liên kết được nữa.',
    en: 'This person has turned 18 and uses an account of their own. Nothing can be linked any more.',
  },
  'child-has-account': {
    status: 409,
    vi: 'Người này đã tự đăng nhập bằng tài khoản riêng và tự chọn người được xem trong mục «Người được chia sẻ».',
    en: 'This person signs in with an account of their own and chooses who may look, under “People I share with”.',
  },
  'acting-ended': {
    status: 403,
    vi: 'Bạn không còn được xem hoặc làm việc này thay cho người này: người đó đã đủ 18 tuổi hoặc tự quản lý tài khoản, hoặc quyền của bạn đã kết thúc. Không có gì bị mất: bản nháp và hồ sơ đã gửi vẫn ở trong tài khoản của người đó.',
    en: 'You can no longer look or act here for this person: they have turned 18 or manage their account themselves, or your right has ended. Nothing is lost: drafts and applications are in that person’s own account.',
  },
  // A child takes the account over
  'takeover-too-young': {
    status: 409,
    vi: 'Con chưa đủ tuổi để tự quản lý tài khoản.',
    en: 'The child is not old enough to manage the account.',
  },
  'takeover-link-ended': {
    status: 409,
    vi: 'Hai tài khoản không còn liên kết với nhau, nên không có gì để chuyển giao.',
    en: 'The two accounts are no longer linked, so there is nothing to hand over.',
  },
  'takeover-guardian-unavailable': {
    status: 409,
    vi: 'Người này hiện không dùng tài khoản nên không thể đồng ý. Hãy đề nghị cha, mẹ hoặc người giám hộ khác, hoặc liên hệ cơ quan BHXH.',
    en: 'This person uses no account now and cannot agree. Ask another parent or guardian, or contact the social security office.',
  },
  'takeover-open': {
    status: 409,
    vi: 'Đang có một đề nghị chờ trả lời. Hãy trả lời hoặc chờ rút đề nghị đó trước.',
    en: 'Something is waiting for an answer already. Answer it, or wait until it is taken back.',
  },
  'takeover-not-open': {
    status: 409,
    vi: 'Đề nghị này không còn hiệu lực: đã được rút, bị từ chối hoặc hết hạn.',
    en: 'This is no longer open: it was taken back, declined, or its time is over.',
  },
  'takeover-waits-for-other': {
    status: 409,
    vi: 'Bạn đã đề nghị. Bây giờ cần bên kia đồng ý.',
    en: 'You have said so already. Now the other side has to agree.',
  },
  'takeover-done': {
    status: 409,
    vi: 'Con đã tự quản lý tài khoản này.',
    en: 'The child manages this account already.',
  },
  // Files
  'file-empty': { status: 422, vi: 'Tệp trống hoặc chưa được chọn.', en: 'The file is empty, or none was chosen.' },
  'file-too-large': {
    status: 413,
    vi: 'Tệp lớn hơn {megabytes} MB. Hãy chụp lại hoặc giảm kích thước.',
    en: 'The file is larger than {megabytes} MB. Take it again or make it smaller.',
  },
  'file-kind-not-allowed': {
    status: 422,
    vi: 'Chỉ nhận ảnh JPEG, PNG hoặc tệp PDF.',
    en: 'Only JPEG or PNG pictures and PDF files are accepted.',
  },
  'file-unreadable': {
    status: 422,
    vi: 'Không đọc được tệp. Hãy chụp lại hoặc lưu lại rồi gửi.',
    en: 'The file cannot be read. Take or save it again and send it.',
  },
  'file-encrypted': {
    status: 422,
    vi: 'Tệp PDF có mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.',
    en: 'The PDF is protected by a password. Remove it and send the file again.',
  },
  'file-too-many-pages': { status: 422, vi: 'Tệp PDF có hơn {limit} trang.', en: 'The PDF has more than {limit} pages.' },
  // Feedback, news, messages
  'feedback-empty': { status: 422, vi: 'Vui lòng nhập nội dung phản ánh.', en: 'Please write what you want to tell us.' },
  'feedback-answer-empty': { status: 422, vi: 'Vui lòng nhập nội dung trả lời.', en: 'Please write the answer.' },
  'feedback-too-long': {
    status: 422,
    vi: 'Nội dung dài hơn {length} ký tự.',
    en: 'The text is longer than {length} characters.',
  },
  'feedback-moved-on': {
    status: 409,
    vi: 'Phản ánh này vừa được người khác xử lý. Vui lòng xem lại rồi thao tác.',
    en: 'Somebody else has just dealt with this feedback. Please look again before you go on.',
  },
  'message-always-sent': {
    status: 409,
    vi: 'Thông báo về an toàn tài khoản luôn được gửi.',
    en: 'Notices about the safety of an account are always sent.',
  },
  'news-slug-taken': { status: 409, vi: 'Đường dẫn này đã có tin khác dùng.', en: 'Another article has this address already.' },
  'news-not-complete': {
    status: 422,
    vi: 'Cần có cả tiêu đề và nội dung tiếng Anh trước khi đăng.',
    en: 'Title and text in English are needed before it is published.',
  },
  'news-changed': {
    status: 409,
    vi: 'Tin này vừa được người khác sửa. Nội dung bạn gõ vẫn còn dưới đây; hãy xem bản mới rồi lưu lại.',
    en: 'Somebody else has just changed this article. What you typed is still below; look at the new version before you save.',
  },
  // Partners
  'partner-token-invalid': {
    status: 401,
    vi: 'Mã truy cập không hợp lệ hoặc đã hết hạn. Hãy lấy mã mới rồi gửi lại.',
    en: 'The access token is not valid or has expired. Get a new one and send the request again.',
  },
  'partner-scope-missing': {
    status: 403,
    vi: 'Mã truy cập không có quyền {scope}.',
    en: 'The access token does not carry the scope {scope}.',
  },
  'person-unknown': {
    status: 404,
    vi: 'Không có ai trong dữ liệu với số định danh này.',
    en: 'Nobody on record has this citizen number.',
  },
  'consent-not-given': {
    status: 422,
    vi: 'Sự đồng ý có thời điểm chưa tới.',
    en: 'The consent is of a moment that has not come.',
  },
  'reauthentication-required': {
    status: 403,
    vi: 'Lượt khám này được bảo vệ. Người dân cần xác thực lại trong vòng 10 phút trước khi xem.',
    en: 'This visit is protected. The person has to prove again who they are, within the ten minutes before it is shown.',
  },
  'too-many-files': { status: 422, vi: 'Chỉ được gửi tối đa {limit} tệp.', en: 'You can send at most {limit} files.' },
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
export function problemDetails(refusal: Refusal, language: ReaderLanguage, requestId: string): ProblemDetails {
  const known: Problem | undefined = isProblemCode(refusal.code) ? problems[refusal.code] : undefined;
  if (!known) return problemDetails({ code: 'unexpected', params: { requestId } }, language, requestId);
  const title = fill(translated(known, language), { ...refusal.params, requestId });
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
