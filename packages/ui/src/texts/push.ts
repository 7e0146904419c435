import { defineTexts } from './define-texts.ts';

/** Telling this device when the app is closed, and leaving people alone at night: only the page of these choices reads it. */
export const pushTexts = defineTexts({
  area: 'push',
  vi: {
    channel: 'Đẩy',
    title: 'Thông báo đẩy trên thiết bị này',
    lead: 'Thiết bị hiện thông báo cả khi bạn không mở ứng dụng. Trên màn hình khóa chỉ có loại tin, ví dụ «Hồ sơ»: không có họ tên, số tiền hay bệnh. Nội dung đọc trong ứng dụng, sau khi đăng nhập.',
    on: 'Thiết bị này đang nhận thông báo đẩy. Đăng xuất thì thiết bị thôi nhận.',
    turnOn: 'Bật thông báo đẩy',
    turnOff: 'Tắt thông báo đẩy',
    denied:
      'Trình duyệt đang chặn thông báo của trang này. Muốn bật, hãy mở phần cài đặt trang web của trình duyệt, cho phép «Thông báo», rồi tải lại trang này.',
    unanswered: 'Thông báo đẩy chưa được bật, vì trình duyệt chưa được cho phép.',
    failed: 'Chưa bật được thông báo đẩy. Vui lòng kiểm tra kết nối rồi thử lại.',
    quiet: {
      title: 'Giờ yên tĩnh',
      lead: 'Thông báo đẩy, email và tin nhắn đến trong giờ này được gửi gộp sau khi hết giờ. Mã OTP và tin về an toàn tài khoản vẫn gửi ngay. Giờ Việt Nam.',
      enabled: 'Không làm phiền tôi trong giờ yên tĩnh',
      from: 'Từ',
      to: 'Đến',
    },
  },
  en: {
    channel: 'Push',
    title: 'Push notifications on this device',
    lead: 'The device tells you even when the app is closed. A locked screen shows the topic alone, such as “Applications”: no name, sum or illness. What it is about you read in the app, once signed in.',
    on: 'This device gets push notifications. It stops when you sign out.',
    turnOn: 'Turn on push notifications',
    turnOff: 'Turn off push notifications',
    denied:
      'Your browser blocks notifications of this site. To turn them on, allow “Notifications” in the browser’s settings for this site, then load this page again.',
    unanswered: 'Push notifications are not on: the browser was not given permission.',
    failed: 'Push notifications could not be turned on. Please check your connection and try again.',
    quiet: {
      title: 'Quiet hours',
      lead: 'Push notifications, e-mails and texts of these hours are sent together once they are over. One-time codes and news of your account’s safety still come at once. Vietnam time.',
      enabled: 'Leave me alone in the quiet hours',
      from: 'From',
      to: 'To',
    },
  },
});
