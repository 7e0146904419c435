import type { ProblemTable } from '../problem-table.ts';

/** Refusals of accounts: sign-in, devices, passcode, lock, recovery, registration. */
export const accountProblems: ProblemTable = {
  'session-expired': {
    status: 401,
    vi: 'Phiên đăng nhập đã hết hạn. Vui lòng đăng nhập lại.',
    en: 'Your session has ended. Please sign in again.',
  },
  'wrong-credentials': {
    status: 401,
    vi: 'Số định danh cá nhân hoặc mật khẩu chưa đúng.',
    en: 'The citizen number or the password is not right.',
  },
  'account-locked': {
    status: 429,
    vi: 'Bạn đã nhập sai nhiều lần. Vui lòng thử lại sau {minutes} phút.',
    en: 'Too many wrong tries. Please try again in {minutes} minutes.',
  },
  'account-locked-by-owner': {
    status: 403,
    vi: 'Tài khoản đang khóa. Dùng «Khôi phục tài khoản» để mở lại.',
    en: 'The account is locked. Use “Recover the account” to open it.',
  },
  'no-contact': {
    status: 409,
    vi: 'Tài khoản chưa có số điện thoại hoặc email để nhận mã.',
    en: 'The account has no phone or e-mail to send a code to.',
  },
  'device-request-over': {
    status: 410,
    vi: 'Yêu cầu kích hoạt thiết bị đã hết hiệu lực. Vui lòng đăng nhập lại.',
    en: 'The request to activate this device is over. Please sign in again.',
  },
  'device-not-confirmed': {
    status: 409,
    vi: 'Thiết bị đang dùng chưa xác nhận. Hãy xác nhận trên thiết bị đó, hoặc nhập mã.',
    en: 'The device in use has not confirmed yet. Confirm it there, or enter the code.',
  },
  'code-wrong': { status: 422, vi: 'Mã xác thực chưa đúng.', en: 'The code is not right.' },
  'code-expired': {
    status: 410,
    vi: 'Mã xác thực đã hết hiệu lực. Vui lòng lấy mã mới.',
    en: 'The code has expired. Please ask for a new one.',
  },
  'code-used-up': {
    status: 410,
    vi: 'Mã xác thực không dùng được nữa. Vui lòng lấy mã mới.',
    en: 'The code can no longer be used. Please ask for a new one.',
  },
  'code-resend-early': {
    status: 429,
    vi: 'Mã vừa được gửi. Bạn lấy mã mới được sau {seconds} giây.',
    en: 'A code has just been sent. You can ask for another in {seconds} seconds.',
  },
  'wrong-password': { status: 403, vi: 'Mật khẩu chưa đúng.', en: 'The password is not right.' },
  'password-too-short': {
    status: 422,
    vi: 'Mật khẩu cần ít nhất {length} ký tự.',
    en: 'The password needs at least {length} characters.',
  },
  'password-too-long': { status: 422, vi: 'Mật khẩu quá dài.', en: 'The password is too long.' },
  'password-common': {
    status: 422,
    vi: 'Mật khẩu này nhiều người dùng, dễ bị đoán. Hãy chọn mật khẩu khác.',
    en: 'Many people use this password and it is easily guessed. Choose another.',
  },
  'password-personal': {
    status: 422,
    vi: 'Mật khẩu chứa tên, ngày sinh hoặc số của bạn. Hãy chọn mật khẩu khác.',
    en: 'The password is made of your name, birth date or numbers. Choose another.',
  },
  'password-same': {
    status: 422,
    vi: 'Mật khẩu mới trùng mật khẩu đang dùng.',
    en: 'The new password is the one you have.',
  },
  'passwords-differ': { status: 422, vi: 'Hai mật khẩu chưa giống nhau.', en: 'The two passwords are not the same.' },
  'passcode-malformed': { status: 422, vi: 'Passcode gồm đúng 6 chữ số.', en: 'A passcode has exactly 6 digits.' },
  'passcode-simple': {
    status: 422,
    vi: 'Passcode này dễ đoán. Hãy chọn 6 chữ số khác.',
    en: 'That passcode is easily guessed. Choose 6 other digits.',
  },
  'passcodes-differ': { status: 422, vi: 'Hai passcode chưa giống nhau.', en: 'The two passcodes are not the same.' },
  'passcode-wrong': {
    status: 403,
    vi: 'Passcode chưa đúng. Còn {left} lần thử.',
    en: 'The passcode is not right. Tries left: {left}.',
  },
  'passcode-locked': {
    status: 429,
    vi: 'Bạn đã nhập sai passcode 5 lần. Màn hình này tạm khóa, thử lại sau {minutes} phút.',
    en: 'You entered the passcode wrongly 5 times. This screen is locked; try again in {minutes} minutes.',
  },
  'passcode-not-set': { status: 409, vi: 'Bạn chưa đặt passcode.', en: 'You have not set a passcode yet.' },
  'passcode-already-set': { status: 409, vi: 'Bạn đã đặt passcode rồi.', en: 'You have a passcode already.' },
  'link-not-valid': {
    status: 410,
    vi: 'Liên kết đã dùng hoặc hết hiệu lực.',
    en: 'The link has been used or has expired.',
  },
  'recovery-over': {
    status: 410,
    vi: 'Lần khôi phục này đã hết hiệu lực. Vui lòng bắt đầu lại.',
    en: 'This recovery is over. Please begin again.',
  },
  'recovery-waits': {
    status: 409,
    vi: 'Tài khoản đang khóa: mật khẩu mới được đặt sau {hours} giờ nữa.',
    en: 'The account is locked: a new password can be set in {hours} hours.',
  },
  'registration-over': {
    status: 410,
    vi: 'Lần đăng ký này đã hết hiệu lực. Vui lòng bắt đầu lại.',
    en: 'This registration is over. Please begin again.',
  },
  'number-has-account': {
    status: 409,
    vi: 'Số định danh này đã có tài khoản. Hãy dùng «Khôi phục tài khoản», hoặc đến cơ quan công an.',
    en: 'This citizen number has an account. Use “Recover the account”, or go to the police.',
  },
  'citizen-number-malformed': {
    status: 422,
    vi: 'Số định danh cá nhân gồm 12 chữ số.',
    en: 'A citizen number has 12 digits.',
  },
  'name-malformed': {
    status: 422,
    vi: 'Nhập họ và tên như trên thẻ căn cước.',
    en: 'Enter your full name as on your identity card.',
  },
  'birth-date-malformed': {
    status: 422,
    vi: 'Ngày sinh chưa đúng. Ví dụ: 27/3/1988.',
    en: 'The birth date is not right. Example: 27/3/1988.',
  },
  'too-young': {
    status: 422,
    vi: 'Người dưới 14 tuổi được cấp tài khoản tại cơ quan công an, cùng cha, mẹ hoặc người giám hộ.',
    en: 'Those under 14 get their account at the police, together with a parent or guardian.',
  },
  'number-disagrees': {
    status: 422,
    vi: 'Số định danh không khớp với ngày sinh hoặc giới tính đã nhập.',
    en: 'The citizen number does not go with the birth date or sex entered.',
  },
  'phone-malformed': {
    status: 422,
    vi: 'Số điện thoại di động chưa đúng. Ví dụ: 0912 345 678.',
    en: 'That is not a Vietnamese mobile number. Example: 0912 345 678.',
  },
  'email-malformed': {
    status: 422,
    vi: 'Email chưa đúng. Ví dụ: ten@vidu.vn.',
    en: 'That is not an e-mail address. Example: name@example.vn.',
  },
};
