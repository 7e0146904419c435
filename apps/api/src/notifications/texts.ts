import { formatDay, formatDong, formatMonth, type Language } from '@openvssid/core';
import { deviceWords } from './device-words.ts';
import type { NotificationData, NotificationKind } from './notification.ts';

/** `title` and `body` are read in the app and by e-mail; `sms` stands on locked screens and says no more than is needed. */
export type NotificationText = { title: string; body: string; sms: string };

type Texts = { [Kind in NotificationKind]: (data: NotificationData[Kind]) => NotificationText };

const vi: Texts = {
  'application-submitted': ({ number, service }) => ({
    title: 'Đã gửi hồ sơ',
    body: `Bạn đã gửi hồ sơ ${number} «${service.vi}». Cơ quan BHXH sẽ kiểm tra và tiếp nhận.`,
    sms: `Hồ sơ ${number} đã được gửi.`,
  }),
  'application-received': ({ number, service, dueOn }) => ({
    title: 'Hồ sơ đã được tiếp nhận',
    body: `Cơ quan BHXH đã tiếp nhận hồ sơ ${number} «${service.vi}». Ngày hẹn trả kết quả: ${formatDay(dueOn)}.`,
    sms: `Hồ sơ ${number} đã được tiếp nhận, hẹn trả kết quả ngày ${formatDay(dueOn)}.`,
  }),
  'application-info-requested': ({ number, service, missing, answerBy }) => ({
    title: 'Cần bạn bổ sung hồ sơ',
    body: `Hồ sơ ${number} «${service.vi}» cần bổ sung chậm nhất ngày ${formatDay(answerBy)}: ${missing}`,
    sms: `Hồ sơ ${number} cần bổ sung, hạn đến hết ngày ${formatDay(answerBy)}.`,
  }),
  'application-message': ({ number, service }) => ({
    title: 'Tin nhắn mới về hồ sơ',
    body: `Cán bộ BHXH đã gửi tin nhắn cho bạn về hồ sơ ${number} «${service.vi}».`,
    sms: `Có tin nhắn mới về hồ sơ ${number}.`,
  }),
  'application-decided': ({ number, service }) => ({
    title: 'Hồ sơ đã được giải quyết',
    body: `Hồ sơ ${number} «${service.vi}» đã được giải quyết. Bạn có thể xem kết quả trong ứng dụng.`,
    sms: `Hồ sơ ${number} đã được giải quyết.`,
  }),
  'application-refused': ({ number, service }) => ({
    title: 'Hồ sơ không được chấp nhận',
    body: `Hồ sơ ${number} «${service.vi}» không được chấp nhận. Lý do, việc bạn có thể làm tiếp và cách khiếu nại có trong chi tiết hồ sơ.`,
    sms: `Hồ sơ ${number} không được chấp nhận.`,
  }),
  'application-delivered': ({ number, service }) => ({
    title: 'Đã trả kết quả',
    body: `Kết quả của hồ sơ ${number} «${service.vi}» đã được trả cho bạn.`,
    sms: `Kết quả hồ sơ ${number} đã được trả.`,
  }),
  'application-withdrawn': ({ number, service }) => ({
    title: 'Đã rút hồ sơ',
    body: `Hồ sơ ${number} «${service.vi}» đã được rút theo yêu cầu của bạn.`,
    sms: `Hồ sơ ${number} đã được rút.`,
  }),
  'application-lapsed': ({ number, service }) => ({
    title: 'Hồ sơ đã hết hạn bổ sung',
    body: `Hồ sơ ${number} «${service.vi}» đã dừng giải quyết vì quá hạn bổ sung. Bạn có thể gửi hồ sơ mới.`,
    sms: `Hồ sơ ${number} đã dừng giải quyết vì quá hạn bổ sung.`,
  }),
  'application-answer-due': ({ number, service, answerBy }) => ({
    title: 'Sắp hết hạn bổ sung hồ sơ',
    body: `Hồ sơ ${number} «${service.vi}» đang chờ bạn bổ sung, hạn đến hết ngày ${formatDay(answerBy)}.`,
    sms: `Hồ sơ ${number} chờ bạn bổ sung, hạn đến hết ngày ${formatDay(answerBy)}.`,
  }),
  'application-overdue': ({ number, service, dueOn }) => ({
    title: 'Chúng tôi trễ hẹn với bạn',
    body: `Hồ sơ ${number} «${service.vi}» hẹn trả ngày ${formatDay(dueOn)} nhưng chưa giải quyết xong. Chúng tôi xin lỗi và đang xử lý.`,
    sms: `Hồ sơ ${number} bị trễ hẹn trả kết quả. Chúng tôi xin lỗi và đang xử lý.`,
  }),
  'card-issued': ({ validFrom }) => ({
    title: 'Bạn có thẻ BHYT mới',
    body: `Thẻ BHYT mới có giá trị sử dụng từ ngày ${formatDay(validFrom)}. Thẻ cũ không còn giá trị.`,
    sms: `Thẻ BHYT mới có giá trị từ ngày ${formatDay(validFrom)}.`,
  }),
  'card-expiring': ({ validTo }) => ({
    title: 'Thẻ BHYT sắp hết hạn',
    body: `Thẻ BHYT của bạn có giá trị sử dụng đến hết ngày ${formatDay(validTo)}.`,
    sms: `Thẻ BHYT có giá trị đến hết ngày ${formatDay(validTo)}.`,
  }),
  'visit-received': ({ facilityName, day }) => ({
    title: 'Có lượt khám chữa bệnh mới',
    body: `${facilityName} đã gửi dữ liệu lượt khám chữa bệnh ngày ${formatDay(day)}. Nếu không phải bạn, hãy báo cho chúng tôi trong sổ khám chữa bệnh.`,
    sms: `Sổ khám chữa bệnh có lượt khám mới.`,
  }),
  'benefit-paid': ({ amount, month }) => ({
    title: 'Đã chi trả chế độ',
    body: `Cơ quan BHXH đã chi trả ${formatDong(amount)} cho kỳ tháng ${formatMonth(month)}.`,
    sms: `Chế độ kỳ tháng ${formatMonth(month)} đã được chi trả.`,
  }),
  'employer-arrears': ({ employerName, months }) => ({
    title: 'Đơn vị chậm đóng BHXH',
    body: `${employerName} còn ${months} tháng chưa đóng BHXH cho bạn. Xem chi tiết trong quá trình tham gia.`,
    sms: `Có tháng chưa được đóng BHXH. Xem chi tiết trong ứng dụng.`,
  }),
  'new-device': ({ deviceName }) => ({
    title: 'Đăng nhập trên thiết bị mới',
    body: `Tài khoản của bạn vừa được đăng nhập trên ${deviceWords(deviceName, 'vi')}. Nếu không phải bạn, hãy đăng xuất thiết bị đó và đổi mật khẩu.`,
    sms: 'Tài khoản của bạn vừa được đăng nhập trên thiết bị mới.',
  }),
  'password-changed': () => ({
    title: 'Mật khẩu đã thay đổi',
    body: 'Mật khẩu của tài khoản vừa được thay đổi. Nếu không phải bạn, hãy liên hệ với chúng tôi ngay.',
    sms: 'Mật khẩu tài khoản vừa được thay đổi.',
  }),
  'sign-in-slowed': () => ({
    title: 'Có nhiều lần nhập sai mật khẩu',
    body: 'Có nhiều lần nhập sai mật khẩu tài khoản của bạn từ thiết bị lạ. Đăng nhập từ thiết bị lạ tạm bị giới hạn; thiết bị bạn vẫn dùng không bị ảnh hưởng.',
    sms: 'Có nhiều lần nhập sai mật khẩu tài khoản từ thiết bị lạ.',
  }),
  'contact-changed': ({ channel }) => ({
    title: channel === 'sms' ? 'Số điện thoại đã thay đổi' : 'Địa chỉ email đã thay đổi',
    body: `${channel === 'sms' ? 'Số điện thoại' : 'Địa chỉ email'} nhận mã và thông báo vừa được thay đổi. Nếu không phải bạn, hãy liên hệ với chúng tôi ngay.`,
    sms: `${channel === 'sms' ? 'Số điện thoại' : 'Địa chỉ email'} của tài khoản vừa được thay đổi.`,
  }),
  'contact-put-back': () => ({
    title: 'Đã dùng lại thông tin liên hệ trước đây',
    body: 'Có người báo «Không phải tôi», nên số điện thoại và email trước lần thay đổi đó được dùng lại. Cán bộ BHXH sẽ xem xét. Nếu chính bạn đã thay đổi, hãy gọi tổng đài.',
    sms: 'Thông tin liên hệ trước đây của tài khoản được dùng lại.',
  }),
  'address-changed': () => ({
    title: 'Địa chỉ liên hệ đã thay đổi',
    body: 'Địa chỉ liên hệ của bạn vừa được thay đổi. Nếu không phải bạn, hãy đổi mật khẩu và liên hệ với chúng tôi ngay.',
    sms: 'Địa chỉ liên hệ của bạn vừa được thay đổi.',
  }),
};

const en: Texts = {
  'application-submitted': ({ number, service }) => ({
    title: 'Application sent',
    body: `You sent application ${number} “${service.en}”. The social security office will check it and take it in.`,
    sms: `Application ${number} was sent.`,
  }),
  'application-received': ({ number, service, dueOn }) => ({
    title: 'Application received',
    body: `The social security office has received application ${number} “${service.en}”. You can expect the result by ${formatDay(dueOn)}.`,
    sms: `Application ${number} was received; result expected by ${formatDay(dueOn)}.`,
  }),
  'application-info-requested': ({ number, service, missing, answerBy }) => ({
    title: 'We need something from you',
    body: `Application ${number} “${service.en}” needs more information by ${formatDay(answerBy)}: ${missing}`,
    sms: `Application ${number} needs more information by ${formatDay(answerBy)}.`,
  }),
  'application-message': ({ number, service }) => ({
    title: 'New message about your application',
    body: `An officer has sent you a message about application ${number} “${service.en}”.`,
    sms: `There is a new message about application ${number}.`,
  }),
  'application-decided': ({ number, service }) => ({
    title: 'Application decided',
    body: `Application ${number} “${service.en}” has been decided. You can see the result in the app.`,
    sms: `Application ${number} has been decided.`,
  }),
  'application-refused': ({ number, service }) => ({
    title: 'Application not accepted',
    body: `Application ${number} “${service.en}” was not accepted. The reason, what you can do next and how to complain are in the application.`,
    sms: `Application ${number} was not accepted.`,
  }),
  'application-delivered': ({ number, service }) => ({
    title: 'Result delivered',
    body: `The result of application ${number} “${service.en}” has been delivered to you.`,
    sms: `The result of application ${number} has been delivered.`,
  }),
  'application-withdrawn': ({ number, service }) => ({
    title: 'Application withdrawn',
    body: `Application ${number} “${service.en}” was withdrawn as you asked.`,
    sms: `Application ${number} was withdrawn.`,
  }),
  'application-lapsed': ({ number, service }) => ({
    title: 'Time to answer has run out',
    body: `Application ${number} “${service.en}” was closed because the information we asked for did not arrive in time. You can apply again.`,
    sms: `Application ${number} was closed because the time to answer ran out.`,
  }),
  'application-answer-due': ({ number, service, answerBy }) => ({
    title: 'Little time left to answer',
    body: `Application ${number} “${service.en}” is waiting for your information until ${formatDay(answerBy)}.`,
    sms: `Application ${number} is waiting for your information until ${formatDay(answerBy)}.`,
  }),
  'application-overdue': ({ number, service, dueOn }) => ({
    title: 'We are late',
    body: `Application ${number} “${service.en}” was due on ${formatDay(dueOn)} and is not decided yet. We are sorry and are working on it.`,
    sms: `Application ${number} is late. We are sorry and are working on it.`,
  }),
  'card-issued': ({ validFrom }) => ({
    title: 'You have a new health insurance card',
    body: `Your new health insurance card is valid from ${formatDay(validFrom)}. The old card is no longer valid.`,
    sms: `Your new health insurance card is valid from ${formatDay(validFrom)}.`,
  }),
  'card-expiring': ({ validTo }) => ({
    title: 'Your health insurance card ends soon',
    body: `Your health insurance card is valid until ${formatDay(validTo)}.`,
    sms: `Your health insurance card is valid until ${formatDay(validTo)}.`,
  }),
  'visit-received': ({ facilityName, day }) => ({
    title: 'New visit in your health book',
    body: `${facilityName} has sent the record of a visit on ${formatDay(day)}. If it was not you, tell us in the health book.`,
    sms: 'There is a new visit in your health book.',
  }),
  'benefit-paid': ({ amount, month }) => ({
    title: 'Benefit paid',
    body: `The social security office has paid ${formatDong(amount)} for ${formatMonth(month)}.`,
    sms: `Your benefit for ${formatMonth(month)} has been paid.`,
  }),
  'employer-arrears': ({ employerName, months }) => ({
    title: 'Your employer is behind with contributions',
    body: `${employerName} has not paid your social insurance for ${months} ${months === 1 ? 'month' : 'months'}. See the details in your contribution history.`,
    sms: 'Some months of social insurance are unpaid. See the app for details.',
  }),
  'new-device': ({ deviceName }) => ({
    title: 'Sign-in on a new device',
    body: `Somebody signed in to your account on ${deviceWords(deviceName, 'en')}. If it was not you, sign that device out and change your password.`,
    sms: 'Somebody signed in to your account on a new device.',
  }),
  'password-changed': () => ({
    title: 'Password changed',
    body: 'The password of your account was changed. If it was not you, contact us at once.',
    sms: 'The password of your account was changed.',
  }),
  'sign-in-slowed': () => ({
    title: 'Many wrong passwords',
    body: 'A wrong password was entered many times for your account from unknown devices. Sign-in from unknown devices is slowed; the devices you use are not affected.',
    sms: 'Many wrong passwords were entered for your account from unknown devices.',
  }),
  'contact-changed': ({ channel }) => ({
    title: channel === 'sms' ? 'Telephone number changed' : 'E-mail address changed',
    body: `The ${channel === 'sms' ? 'telephone number' : 'e-mail address'} for codes and notices was changed. If it was not you, contact us at once.`,
    sms: `The ${channel === 'sms' ? 'telephone number' : 'e-mail address'} of your account was changed.`,
  }),
  'contact-put-back': () => ({
    title: 'Earlier contact details are used again',
    body: 'Somebody reported “This was not me”, so the phone number and e-mail address from before that change are used again. An officer will look into it. If it was you who changed them, call the hotline.',
    sms: 'The earlier contact details of your account are used again.',
  }),
  'address-changed': () => ({
    title: 'Contact address changed',
    body: 'Your contact address was changed. If it was not you, change your password and contact us at once.',
    sms: 'Your contact address was changed.',
  }),
};

const texts: Record<Language, Texts> = { vi, en };

/** The words of one notification in one language. */
export function notificationText<Kind extends NotificationKind>(
  { kind, data }: { kind: Kind; data: NotificationData[Kind] },
  language: Language,
): NotificationText {
  return texts[language][kind](data);
}
