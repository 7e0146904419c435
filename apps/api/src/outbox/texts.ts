import { formatMoment, type Language } from '@openvssid/core';
import { deviceWords } from '../notifications/device-words.ts';
import { notificationText } from '../notifications/texts.ts';
import type { Channel, CodePurpose, Message, MessageData, Template } from './message.ts';

/** `subject` is for e-mail, `body` for e-mail, `sms` for SMS. */
type Letter = { subject: string; body: readonly string[]; sms: string };
type Letters = { [T in Template]: (data: MessageData[T]) => Letter };

const purposes: Record<CodePurpose, Record<Language, string>> = {
  activate: { vi: 'kích hoạt tài khoản', en: 'activate your account' },
  recover: { vi: 'đặt lại mật khẩu', en: 'set a new password' },
  'submit-application': { vi: 'gửi hồ sơ', en: 'send your application' },
  'change-contact': { vi: 'thay đổi thông tin liên hệ', en: 'change your contact details' },
  'change-password': { vi: 'đổi mật khẩu', en: 'change your password' },
  reauthenticate: { vi: 'xác nhận lại danh tính', en: 'confirm that it is you' },
};

const contactNames: Record<Channel, Record<Language, string>> = {
  sms: { vi: 'Số điện thoại', en: 'telephone number' },
  email: { vi: 'Địa chỉ email', en: 'e-mail address' },
};

const vi: Letters = {
  code: ({ code, purpose, expiresAt }) => ({
    subject: 'Mã xác nhận của bạn',
    body: [
      `Mã xác nhận để ${purposes[purpose].vi}: ${code}`,
      `Mã có hiệu lực đến ${formatMoment(expiresAt, 'vi')} và chỉ dùng được một lần.`,
      'Không ai của cơ quan BHXH hỏi mã này. Nếu bạn không yêu cầu mã, hãy bỏ qua thư này.',
    ],
    sms: `${code} là mã xác nhận để ${purposes[purpose].vi}, có hiệu lực đến ${formatMoment(expiresAt, 'vi')}. Không ai của cơ quan BHXH hỏi mã này.`,
  }),
  'activation-link': ({ url, expiresAt }) => ({
    subject: 'Kích hoạt tài khoản',
    body: [
      'Tài khoản bảo hiểm xã hội số của bạn đã sẵn sàng. Hãy mở liên kết sau để đặt mật khẩu:',
      url,
      `Liên kết có hiệu lực đến ${formatMoment(expiresAt, 'vi')} và chỉ dùng được một lần. Không ai của cơ quan BHXH hỏi liên kết này.`,
    ],
    sms: `Kích hoạt tài khoản tại ${url} trước ${formatMoment(expiresAt, 'vi')}. Không chuyển liên kết này cho người khác.`,
  }),
  'recovery-link': ({ url, expiresAt }) => ({
    subject: 'Đặt lại mật khẩu',
    body: [
      'Chúng tôi nhận được yêu cầu đặt lại mật khẩu của bạn. Hãy mở liên kết sau để đặt mật khẩu mới:',
      url,
      `Liên kết có hiệu lực đến ${formatMoment(expiresAt, 'vi')} và chỉ dùng được một lần.`,
      'Nếu bạn không yêu cầu, hãy bỏ qua thư này: mật khẩu hiện tại vẫn giữ nguyên. Không ai của cơ quan BHXH hỏi liên kết này.',
    ],
    sms: `Đặt lại mật khẩu tại ${url} trước ${formatMoment(expiresAt, 'vi')}. Không chuyển liên kết này cho người khác.`,
  }),
  'new-device': ({ deviceName, at, notMeUrl }) => ({
    subject: 'Đăng nhập trên thiết bị mới',
    body: [
      `Tài khoản của bạn được đăng nhập trên ${deviceWords(deviceName, 'vi')} lúc ${formatMoment(at, 'vi')}.`,
      'Nếu là bạn, bạn không cần làm gì. Nếu không phải bạn, hãy báo ngay tại:',
      notMeUrl,
    ],
    sms: `Tài khoản được đăng nhập trên thiết bị mới lúc ${formatMoment(at, 'vi')}. Không phải bạn? ${notMeUrl}`,
  }),
  'password-changed': ({ at, notMeUrl }) => ({
    subject: 'Mật khẩu đã thay đổi',
    body: [
      `Mật khẩu của tài khoản được thay đổi lúc ${formatMoment(at, 'vi')}.`,
      'Nếu là bạn, bạn không cần làm gì. Nếu không phải bạn, hãy báo ngay tại:',
      notMeUrl,
    ],
    sms: `Mật khẩu được thay đổi lúc ${formatMoment(at, 'vi')}. Không phải bạn? ${notMeUrl}`,
  }),
  'sign-in-slowed': ({ at }) => ({
    subject: 'Có nhiều lần nhập sai mật khẩu',
    body: [
      `Đến lúc ${formatMoment(at, 'vi')}, có nhiều lần nhập sai mật khẩu tài khoản của bạn từ thiết bị lạ.`,
      'Chúng tôi đã tạm giới hạn đăng nhập từ thiết bị lạ. Thiết bị bạn vẫn dùng không bị ảnh hưởng. Nếu mật khẩu dễ đoán, bạn nên đổi mật khẩu.',
    ],
    sms: `Có nhiều lần nhập sai mật khẩu tài khoản từ thiết bị lạ (${formatMoment(at, 'vi')}). Thiết bị bạn vẫn dùng không bị ảnh hưởng.`,
  }),
  'contact-changed': ({ channel, at, notMeUrl }) => ({
    subject: `${contactNames[channel].vi} đã thay đổi`,
    body: [
      `${contactNames[channel].vi} nhận mã và thông báo được thay đổi lúc ${formatMoment(at, 'vi')}.`,
      'Nếu là bạn, bạn không cần làm gì. Nếu không phải bạn, hãy báo ngay tại đây; chúng tôi sẽ dùng lại thông tin liên hệ trước đó:',
      notMeUrl,
    ],
    sms: `${contactNames[channel].vi} của tài khoản được thay đổi lúc ${formatMoment(at, 'vi')}. Không phải bạn? ${notMeUrl}`,
  }),
  'contact-put-back': ({ at }) => ({
    subject: 'Đã dùng lại thông tin liên hệ trước đây',
    body: [
      `Có người báo «Không phải tôi» lúc ${formatMoment(at, 'vi')}, nên số điện thoại và email trước lần thay đổi đó được dùng lại. Mọi thiết bị đã bị đăng xuất và mật khẩu cũ không còn dùng được.`,
      'Cán bộ BHXH sẽ xem xét. Nếu chính bạn đã thay đổi thông tin liên hệ, hãy gọi tổng đài.',
    ],
    sms: `Thông tin liên hệ trước đây của tài khoản được dùng lại lúc ${formatMoment(at, 'vi')} vì có người báo «Không phải tôi». Nếu chính bạn đã thay đổi, hãy gọi tổng đài.`,
  }),
  notification: ({ url, ...notification }) => {
    const { title, body, sms } = notificationText(notification, 'vi');
    return { subject: title, body: [body, 'Xem chi tiết:', url], sms: `${sms} Xem tại ${url}` };
  },
};

const en: Letters = {
  code: ({ code, purpose, expiresAt }) => ({
    subject: 'Your code',
    body: [
      `Code to ${purposes[purpose].en}: ${code}`,
      `It is good until ${formatMoment(expiresAt, 'en')} and for one use.`,
      'Nobody from the social security office asks for this code. If you did not ask for it, ignore this letter.',
    ],
    sms: `${code} is your code to ${purposes[purpose].en}, good until ${formatMoment(expiresAt, 'en')}. Nobody from the social security office asks for it.`,
  }),
  'activation-link': ({ url, expiresAt }) => ({
    subject: 'Activate your account',
    body: [
      'Your digital social insurance account is ready. Open this link to choose your password:',
      url,
      `The link is good until ${formatMoment(expiresAt, 'en')} and for one use. Nobody from the social security office asks for it.`,
    ],
    sms: `Activate your account at ${url} before ${formatMoment(expiresAt, 'en')}. Do not pass this link on.`,
  }),
  'recovery-link': ({ url, expiresAt }) => ({
    subject: 'Set a new password',
    body: [
      'We were asked to reset your password. Open this link to choose a new one:',
      url,
      `The link is good until ${formatMoment(expiresAt, 'en')} and for one use.`,
      'If you did not ask, ignore this letter: your password stays as it is. Nobody from the social security office asks for this link.',
    ],
    sms: `Set a new password at ${url} before ${formatMoment(expiresAt, 'en')}. Do not pass this link on.`,
  }),
  'new-device': ({ deviceName, at, notMeUrl }) => ({
    subject: 'Sign-in on a new device',
    body: [
      `Somebody signed in to your account on ${deviceWords(deviceName, 'en')} at ${formatMoment(at, 'en')}.`,
      'If it was you, there is nothing to do. If it was not, tell us at once:',
      notMeUrl,
    ],
    sms: `Sign-in to your account on a new device at ${formatMoment(at, 'en')}. Not you? ${notMeUrl}`,
  }),
  'password-changed': ({ at, notMeUrl }) => ({
    subject: 'Password changed',
    body: [
      `The password of your account was changed at ${formatMoment(at, 'en')}.`,
      'If it was you, there is nothing to do. If it was not, tell us at once:',
      notMeUrl,
    ],
    sms: `Your password was changed at ${formatMoment(at, 'en')}. Not you? ${notMeUrl}`,
  }),
  'sign-in-slowed': ({ at }) => ({
    subject: 'Many wrong passwords',
    body: [
      `By ${formatMoment(at, 'en')} a wrong password had been entered many times for your account from unknown devices.`,
      'We have slowed sign-in from unknown devices. The devices you use are not affected. If your password is easy to guess, please change it.',
    ],
    sms: `Many wrong passwords for your account from unknown devices (${formatMoment(at, 'en')}). The devices you use are not affected.`,
  }),
  'contact-changed': ({ channel, at, notMeUrl }) => ({
    subject: `Your ${contactNames[channel].en} was changed`,
    body: [
      `The ${contactNames[channel].en} for codes and notices was changed at ${formatMoment(at, 'en')}.`,
      'If it was you, there is nothing to do. If it was not, tell us here at once, and the contact from before is used again:',
      notMeUrl,
    ],
    sms: `The ${contactNames[channel].en} of your account was changed at ${formatMoment(at, 'en')}. Not you? ${notMeUrl}`,
  }),
  'contact-put-back': ({ at }) => ({
    subject: 'Earlier contact details are used again',
    body: [
      `Somebody reported “This was not me” at ${formatMoment(at, 'en')}, so the phone number and e-mail address from before that change are used again. Every device has been signed out and the old password no longer works.`,
      'An officer will look into it. If it was you who changed your contact details, call the help line.',
    ],
    sms: `The earlier contact details of your account are used again since ${formatMoment(at, 'en')}, because somebody reported “This was not me”. If it was you who changed them, call the help line.`,
  }),
  notification: ({ url, ...notification }) => {
    const { title, body, sms } = notificationText(notification, 'en');
    return { subject: title, body: [body, 'See the details:', url], sms: `${sms} See ${url}` };
  },
};

const closings: Record<Language, (hotline: string) => string> = {
  vi: (hotline) => `OpenVssID · Bảo hiểm xã hội số\nTổng đài hỗ trợ: ${hotline}. Đây là thư tự động, vui lòng không trả lời.`,
  en: (hotline) =>
    `OpenVssID · Digital social insurance\nHelp line: ${hotline}. This letter was sent automatically; please do not reply.`,
};
const greetings: Record<Language, string> = { vi: 'Xin chào,', en: 'Hello,' };

const letters: Record<Language, Letters> = { vi, en };

export function emailOf(message: Message, language: Language, hotline: string): { subject: string; text: string } {
  const { subject, body } = letterOf(message, language);
  return {
    subject: `${subject} · OpenVssID`,
    text: `${[greetings[language], ...body, '--', closings[language](hotline)].join('\n\n')}\n`,
  };
}

export function smsOf(message: Message, language: Language): string {
  return `OpenVssID: ${letterOf(message, language).sms}`;
}

function letterOf<T extends Template>({ template, data }: { template: T; data: MessageData[T] }, language: Language): Letter {
  return letters[language][template](data);
}
