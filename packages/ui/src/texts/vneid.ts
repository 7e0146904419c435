import { defineTexts } from './define-texts.ts';

/** Sign-in with VNeID: what people read who come back from there, in or not. */
export const vneidTexts = defineTexts({
  area: 'vneid',
  vi: {
    hint: 'Cần tài khoản VNeID đã định danh mức độ 2.',
    confirm: 'Xác nhận bằng VNeID',
    again: 'Thử lại với VNeID',
    otherWays: 'Đăng nhập bằng cách khác',
    confirmOtherwise: 'Xác nhận bằng cách khác',
    notices: {
      cancelled: 'Bạn đã hủy đăng nhập bằng VNeID.',
      unavailable: 'VNeID đang gián đoạn. Bạn có thể đăng nhập bằng mật khẩu.',
    },
    signedOut: {
      text: 'Bạn đã đăng xuất khỏi VssID. Trên trình duyệt này có thể VNeID vẫn đang mở: nếu là máy dùng chung, hãy đăng xuất cả VNeID.',
      action: 'Đăng xuất cả VNeID',
    },
    title: 'Đăng nhập bằng VNeID',
    versions: { have: 'Phiên bản đang dùng', need: 'Phiên bản cần có', old: 'cũ', how: 'Cách cập nhật' },
    vssidTooOld: (have: string, need: string) =>
      `Ứng dụng VssID của bạn đang là phiên bản ${have}. Đăng nhập bằng VNeID cần VssID phiên bản ${need} trở lên. Vui lòng cập nhật.`,
    vneidTooOld: (have: string, need: string) =>
      `Ứng dụng VNeID của bạn đang là phiên bản ${have}. Đăng nhập VssID cần VNeID phiên bản ${need} trở lên. Vui lòng cập nhật.`,
    updateVssid: 'Khi có mạng, hãy đóng hẳn ứng dụng VssID rồi mở lại. Nếu thấy dòng «Cập nhật», hãy chọn, rồi đăng nhập lại.',
    updateVneid: 'Mở CH Play hoặc App Store, tìm VNeID và chọn «Cập nhật». Sau đó quay lại đây và đăng nhập lần nữa.',
    results: {
      'level-1': {
        title: 'Tài khoản cần được định danh mức độ 2.',
        text: 'Tài khoản VNeID của bạn đang ở mức độ 1. Hãy mang thẻ căn cước đến công an xã, phường để được định danh mức độ 2. Trong lúc đó bạn vẫn đăng nhập VssID bằng mật khẩu.',
      },
      'account-closed': {
        title: 'Tài khoản VssID của bạn đang bị khóa.',
        text: 'Vì vậy không đăng nhập được, kể cả bằng VNeID. Hãy mang giấy tờ tùy thân đến cơ quan BHXH hoặc gọi tổng đài để biết lý do và mở lại tài khoản.',
      },
      'somebody-else': {
        title: 'Tài khoản VNeID này là của người khác.',
        text: 'VssID đang mở với tên của bạn, còn VNeID vừa đăng nhập với tên khác. Hãy thử lại bằng tài khoản VNeID của chính bạn, hoặc xác nhận bằng cách khác.',
      },
      'session-over': {
        title: 'Phiên đăng nhập đã kết thúc.',
        text: 'Hãy đăng nhập lại rồi làm tiếp việc đang làm.',
      },
      incomplete: {
        title: 'VNeID chưa chia sẻ đủ thông tin.',
        text: 'VssID cần số định danh, họ tên và ngày sinh để tìm đúng hồ sơ của bạn. Hãy thử lại và đồng ý chia sẻ các thông tin này.',
      },
      'too-late': {
        title: 'Lần đăng nhập này đã hết hạn.',
        text: 'Mỗi lần đăng nhập bằng VNeID chỉ dùng được một lần, trong ít phút. Hãy bắt đầu lại.',
      },
      'other-browser': {
        title: 'Lần đăng nhập này không bắt đầu từ trình duyệt này.',
        text: 'Trang có thể đã cũ, đã dùng rồi, hoặc do người khác gửi. Nếu ai đó gửi cho bạn liên kết dẫn đến đây, đừng làm theo. Để đăng nhập, hãy bắt đầu lại từ đây.',
      },
      'not-trusted': {
        title: 'Không xác nhận được câu trả lời của VNeID.',
        text: 'Để bảo vệ tài khoản của bạn, chúng tôi không đăng nhập. Hãy thử lại. Nếu vẫn thấy trang này, hãy dùng mật khẩu và báo cho tổng đài.',
      },
      error: {
        title: 'VNeID báo lỗi nên chưa đăng nhập được.',
        text: 'Bạn chưa cần làm gì với tài khoản. Hãy thử lại sau ít phút, hoặc dùng mật khẩu.',
      },
      'too-many': {
        title: 'Bạn đã thử quá nhiều lần.',
        text: 'Hãy đợi vài phút rồi thử lại, hoặc dùng mật khẩu.',
      },
      'not-offered': {
        title: 'Hệ thống này chưa kết nối với VNeID.',
        text: 'Bạn hãy đăng nhập bằng mật khẩu.',
      },
    },
    register: {
      title: 'Đăng ký với thông tin từ VNeID',
      start: 'Đăng ký ngay',
      fromVneid: 'Thông tin từ VNeID',
      fixed: 'Ba mục này do VNeID xác nhận nên không sửa ở đây được.',
      notYou: 'Không phải bạn?',
      forget: 'Bỏ thông tin này',
      kept: 'Thông tin chỉ được giữ trên trình duyệt này, trong một giờ.',
      fields: { fullName: 'Họ và tên', citizenNumber: 'Số định danh cá nhân', birthDate: 'Ngày sinh' },
      'no-account': {
        title: 'Bạn chưa có tài khoản VssID. Đăng ký ngay?',
        text: 'Thông tin từ VNeID khớp với hồ sơ BHXH của bạn. Bạn chỉ cần khai địa chỉ, chọn cơ quan BHXH và xác nhận số điện thoại; không cần gửi ảnh giấy tờ. Tài khoản thường được mở ngay.',
      },
      'unknown-number': {
        title: 'Chưa có số định danh trên hồ sơ BHXH của bạn.',
        text: 'Bạn vẫn đăng ký được. Hãy khai mã số BHXH ghi trên thẻ BHYT hoặc sổ BHXH; cán bộ sẽ đối chiếu với thông tin từ VNeID, thường trong 2 ngày làm việc. Không cần gửi ảnh giấy tờ.',
      },
      differs: {
        title: 'Họ tên hoặc ngày sinh trên VNeID khác với hồ sơ BHXH.',
        text: 'Vì vậy tài khoản chưa mở ngay được. Hãy gửi tờ khai; cán bộ sẽ đối chiếu, thường trong 2 ngày làm việc. Nếu hồ sơ BHXH sai, cán bộ sẽ hướng dẫn bạn điều chỉnh.',
        account:
          'Số định danh này đã có tài khoản VssID, nhưng chưa dùng VNeID để đăng nhập được. Hãy đăng nhập bằng mật khẩu. Để hai bên khớp nhau, hãy mang căn cước đến cơ quan BHXH đề nghị điều chỉnh hồ sơ.',
      },
      'has-account': {
        title: 'Bạn đã có tài khoản VssID.',
        text: 'Hãy đăng nhập lại bằng VNeID.',
      },
      approved: 'Bạn cũng có thể đăng nhập ngay bằng VNeID, không cần đặt mật khẩu.',
    },
  },
  en: {
    hint: 'You need a VNeID account of level 2.',
    confirm: 'Confirm with VNeID',
    again: 'Try again with VNeID',
    otherWays: 'Sign in another way',
    confirmOtherwise: 'Confirm another way',
    notices: {
      cancelled: 'You have cancelled signing in with VNeID.',
      unavailable: 'VNeID is interrupted at the moment. You can sign in with your password.',
    },
    signedOut: {
      text: 'You are signed out of VssID. VNeID may still be open in this browser: on a shared device, sign out of VNeID too.',
      action: 'Sign out of VNeID too',
    },
    title: 'Sign in with VNeID',
    versions: { have: 'Version you have', need: 'Version needed', old: 'that is older', how: 'How to update' },
    vssidTooOld: (have, need) =>
      `Your VssID app is version ${have}. Signing in with VNeID needs VssID version ${need} or later. Please update it.`,
    vneidTooOld: (have, need) =>
      `Your VNeID app is version ${have}. Signing in to VssID needs VNeID version ${need} or later. Please update it.`,
    updateVssid:
      'With a network connection, close the VssID app completely and open it again. If it offers “Update”, choose it, then sign in again.',
    updateVneid: 'Open Google Play or the App Store, find VNeID and choose “Update”. Then come back here and sign in again.',
    results: {
      'level-1': {
        title: 'The account needs to be of level 2.',
        text: 'Your VNeID account is of level 1. Take your citizen card to the police of your commune or ward to have it raised to level 2. Until then you can sign in to VssID with your password.',
      },
      'account-closed': {
        title: 'Your VssID account is locked.',
        text: 'It cannot be opened, not with VNeID either. Take your identity paper to a social security office or call the hotline to learn why and to have it opened again.',
      },
      'somebody-else': {
        title: 'This VNeID account is somebody else’s.',
        text: 'VssID is open under your name, but another person signed in at VNeID. Try again with your own VNeID account, or confirm another way.',
      },
      'session-over': {
        title: 'Your session has ended.',
        text: 'Please sign in again, then go on with what you were doing.',
      },
      incomplete: {
        title: 'VNeID has not shared enough.',
        text: 'VssID needs your citizen number, name and date of birth to find the right record. Try again and agree to share these.',
      },
      'too-late': {
        title: 'This sign-in has expired.',
        text: 'Each sign-in with VNeID works once, within a few minutes. Please start again.',
      },
      'other-browser': {
        title: 'This sign-in was not begun in this browser.',
        text: 'The page may be old or used, or somebody else may have sent it. If you were sent a link that led here, do not follow it. To sign in, start again from here.',
      },
      'not-trusted': {
        title: 'The answer of VNeID could not be verified.',
        text: 'To protect your account we have not signed you in. Please try again. If you see this page again, use your password and tell the hotline.',
      },
      error: {
        title: 'VNeID reported an error, so you are not signed in.',
        text: 'There is nothing wrong with your account. Try again in a few minutes, or use your password.',
      },
      'too-many': {
        title: 'You have tried too often.',
        text: 'Wait a few minutes and try again, or use your password.',
      },
      'not-offered': {
        title: 'This installation is not connected to VNeID.',
        text: 'Please sign in with your password.',
      },
    },
    register: {
      title: 'Register with what VNeID says',
      start: 'Register now',
      fromVneid: 'From VNeID',
      fixed: 'VNeID has confirmed these three, so they cannot be changed here.',
      notYou: 'Is this not you?',
      forget: 'Discard these details',
      kept: 'They are kept in this browser only, for one hour.',
      fields: { fullName: 'Full name', citizenNumber: 'Citizen number', birthDate: 'Date of birth' },
      'no-account': {
        title: 'You do not have a VssID account yet. Register now?',
        text: 'What VNeID says agrees with your insurance record. You only enter your address, choose a social security office and confirm your phone; no pictures of papers are needed. The account is mostly opened at once.',
      },
      'unknown-number': {
        title: 'Your insurance record does not have your citizen number yet.',
        text: 'You can still register. Enter the social insurance number from your health card or insurance book; an officer compares it with what VNeID says, mostly within 2 working days. No pictures of papers are needed.',
      },
      differs: {
        title: 'Name or date of birth at VNeID differ from the insurance record.',
        text: 'So the account cannot be opened at once. Send the declaration; an officer compares, mostly within 2 working days. If the insurance record is wrong, the officer tells you how to have it corrected.',
        account:
          'This citizen number has a VssID account, but VNeID cannot open it yet. Please sign in with your password. To make the two agree, take your citizen card to a social security office and ask for the record to be corrected.',
      },
      'has-account': {
        title: 'You have a VssID account.',
        text: 'Please sign in with VNeID again.',
      },
      approved: 'You can also sign in with VNeID at once, without choosing a password.',
    },
  },
});
