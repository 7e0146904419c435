import { formatMoment, type Language } from '@openvssid/core';
import type { CodePurpose, Message, MessageData, Template } from './message.ts';

type Words = { subject: string; body: readonly string[]; sms: string };
type Letters = { [T in Template]: (data: MessageData[T]) => Words };

const purposes: Record<Language, Record<CodePurpose, string>> = {
  vi: {
    'activate-device': 'kích hoạt thiết bị mới',
    register: 'đăng ký tài khoản',
    recover: 'khôi phục tài khoản',
    'forgotten-passcode': 'đặt lại passcode',
  },
  en: {
    'activate-device': 'activate a new device',
    register: 'register an account',
    recover: 'recover your account',
    'forgotten-passcode': 'set a new passcode',
  },
};

const vi: Letters = {
  code: ({ code, purpose, expiresAt }) => ({
    subject: `Mã xác thực để ${purposes.vi[purpose]}`,
    body: [
      `Mã xác thực để ${purposes.vi[purpose]}: ${code}`,
      `Mã dùng một lần, có hiệu lực đến ${formatMoment(expiresAt, 'vi')}. Không cung cấp mã cho bất kỳ ai, kể cả người tự xưng là cán bộ.`,
    ],
    sms: `${code} là mã để ${purposes.vi[purpose]}, hiệu lực đến ${formatMoment(expiresAt, 'vi')}. Không cung cấp mã cho bất kỳ ai.`,
  }),
  'new-device': ({ deviceName, at, notMeUrl }) => ({
    subject: 'Tài khoản được kích hoạt trên thiết bị mới',
    body: [
      `Tài khoản của bạn được kích hoạt trên thiết bị ${deviceName} lúc ${formatMoment(at, 'vi')}. Thiết bị trước đã được đăng xuất.`,
      'Không phải bạn? Khóa tài khoản ngay:',
      notMeUrl,
    ],
    sms: `Tài khoản được kích hoạt trên thiết bị mới (${deviceName}) lúc ${formatMoment(at, 'vi')}. Không phải bạn? Khóa ngay: ${notMeUrl}`,
  }),
  'password-changed': ({ at, notMeUrl }) => ({
    subject: 'Mật khẩu đã được đổi',
    body: [`Mật khẩu của bạn được đổi lúc ${formatMoment(at, 'vi')}.`, 'Không phải bạn? Khóa tài khoản ngay:', notMeUrl],
    sms: `Mật khẩu được đổi lúc ${formatMoment(at, 'vi')}. Không phải bạn? Khóa ngay: ${notMeUrl}`,
  }),
  'passcode-changed': ({ at, notMeUrl }) => ({
    subject: 'Passcode đã được đổi',
    body: [`Passcode của bạn được đổi lúc ${formatMoment(at, 'vi')}.`, 'Không phải bạn? Khóa tài khoản ngay:', notMeUrl],
    sms: `Passcode được đổi lúc ${formatMoment(at, 'vi')}. Không phải bạn? Khóa ngay: ${notMeUrl}`,
  }),
  'recovery-begun': ({ at, opensAt, notMeUrl }) => ({
    subject: 'Yêu cầu khôi phục tài khoản đang khóa',
    body: [
      `Lúc ${formatMoment(at, 'vi')} có người yêu cầu khôi phục tài khoản đang khóa của bạn. Mật khẩu mới được đặt từ ${formatMoment(opensAt, 'vi')}.`,
      'Không phải bạn? Dừng yêu cầu và giữ tài khoản ở trạng thái khóa:',
      notMeUrl,
    ],
    sms: `Có yêu cầu khôi phục tài khoản đang khóa, mở từ ${formatMoment(opensAt, 'vi')}. Không phải bạn? Dừng: ${notMeUrl}`,
  }),
  recovered: ({ deviceName, at, notMeUrl }) => ({
    subject: 'Tài khoản đã được khôi phục',
    body: [
      `Tài khoản của bạn được khôi phục với mật khẩu mới trên thiết bị ${deviceName} lúc ${formatMoment(at, 'vi')}.`,
      'Không phải bạn? Khóa tài khoản ngay:',
      notMeUrl,
    ],
    sms: `Tài khoản được khôi phục trên ${deviceName} lúc ${formatMoment(at, 'vi')}. Không phải bạn? Khóa ngay: ${notMeUrl}`,
  }),
  'sign-in-slowed': ({ at }) => ({
    subject: 'Nhiều lần nhập sai mật khẩu',
    body: [
      `Đến ${formatMoment(at, 'vi')} có nhiều lần nhập sai mật khẩu của bạn từ thiết bị lạ. Các thiết bị đó phải chờ; thiết bị bạn đang dùng không bị ảnh hưởng.`,
    ],
    sms: 'Có nhiều lần nhập sai mật khẩu của bạn từ thiết bị lạ. Thiết bị bạn đang dùng không bị ảnh hưởng.',
  }),
  'passcode-locked': ({ at }) => ({
    subject: 'Nhập sai passcode nhiều lần',
    body: [`Passcode bị nhập sai nhiều lần, lần cuối lúc ${formatMoment(at, 'vi')}. Các màn hình cần passcode tạm khóa.`],
    sms: `Passcode bị nhập sai nhiều lần, lần cuối lúc ${formatMoment(at, 'vi')}. Các màn hình cần passcode tạm khóa.`,
  }),
  'account-locked': ({ at }) => ({
    subject: 'Tài khoản đã khóa',
    body: [
      `Tài khoản của bạn được khóa lúc ${formatMoment(at, 'vi')}. Mọi thiết bị đã được đăng xuất. Dùng «Khôi phục tài khoản» ở màn hình đăng nhập để mở lại.`,
    ],
    sms: `Tài khoản được khóa lúc ${formatMoment(at, 'vi')}. Dùng «Khôi phục tài khoản» để mở lại.`,
  }),
};

const en: Letters = {
  code: ({ code, purpose, expiresAt }) => ({
    subject: `Your code to ${purposes.en[purpose]}`,
    body: [
      `Your code to ${purposes.en[purpose]}: ${code}`,
      `It can be used once, until ${formatMoment(expiresAt, 'en')}. Give it to nobody, whoever they say they are.`,
    ],
    sms: `${code} is your code to ${purposes.en[purpose]}, valid until ${formatMoment(expiresAt, 'en')}. Give it to nobody.`,
  }),
  'new-device': ({ deviceName, at, notMeUrl }) => ({
    subject: 'Your account is used on a new device',
    body: [
      `Your account was activated on ${deviceName} at ${formatMoment(at, 'en')}. The device before it was signed out.`,
      'This was not you? Lock the account now:',
      notMeUrl,
    ],
    sms: `Account activated on a new device (${deviceName}) at ${formatMoment(at, 'en')}. Not you? Lock it: ${notMeUrl}`,
  }),
  'password-changed': ({ at, notMeUrl }) => ({
    subject: 'Your password was changed',
    body: [`Your password was changed at ${formatMoment(at, 'en')}.`, 'This was not you? Lock the account now:', notMeUrl],
    sms: `Password changed at ${formatMoment(at, 'en')}. Not you? Lock the account: ${notMeUrl}`,
  }),
  'passcode-changed': ({ at, notMeUrl }) => ({
    subject: 'Your passcode was changed',
    body: [`Your passcode was changed at ${formatMoment(at, 'en')}.`, 'This was not you? Lock the account now:', notMeUrl],
    sms: `Passcode changed at ${formatMoment(at, 'en')}. Not you? Lock the account: ${notMeUrl}`,
  }),
  'recovery-begun': ({ at, opensAt, notMeUrl }) => ({
    subject: 'Somebody asked to recover your locked account',
    body: [
      `At ${formatMoment(at, 'en')} somebody asked to recover your locked account. A new password can be set from ${formatMoment(opensAt, 'en')}.`,
      'This was not you? Stop it and keep the account locked:',
      notMeUrl,
    ],
    sms: `Recovery of your locked account was asked for; it opens at ${formatMoment(opensAt, 'en')}. Not you? Stop it: ${notMeUrl}`,
  }),
  recovered: ({ deviceName, at, notMeUrl }) => ({
    subject: 'Your account was recovered',
    body: [
      `Your account was recovered with a new password on ${deviceName} at ${formatMoment(at, 'en')}.`,
      'This was not you? Lock the account now:',
      notMeUrl,
    ],
    sms: `Account recovered on ${deviceName} at ${formatMoment(at, 'en')}. Not you? Lock it: ${notMeUrl}`,
  }),
  'sign-in-slowed': ({ at }) => ({
    subject: 'Many wrong passwords',
    body: [
      `By ${formatMoment(at, 'en')} your password was mistyped many times on unknown devices. Those have to wait; the device you use is not affected.`,
    ],
    sms: 'Your password was mistyped many times on unknown devices. The device you use is not affected.',
  }),
  'passcode-locked': ({ at }) => ({
    subject: 'Many wrong passcodes',
    body: [
      `Your passcode was mistyped several times, last at ${formatMoment(at, 'en')}. Screens that need it are locked for now.`,
    ],
    sms: `Your passcode was mistyped several times, last at ${formatMoment(at, 'en')}. Screens that need it are locked for now.`,
  }),
  'account-locked': ({ at }) => ({
    subject: 'Your account is locked',
    body: [
      `Your account was locked at ${formatMoment(at, 'en')}. Every device was signed out. Use “Recover the account” on the sign-in page to open it.`,
    ],
    sms: `Your account was locked at ${formatMoment(at, 'en')}. Use “Recover the account” to open it.`,
  }),
};

const letters: Record<Language, Letters> = { vi, en };
const greetings: Record<Language, string> = { vi: 'Xin chào,', en: 'Hello,' };
const closings: Record<Language, string> = {
  vi: 'VNeID · Định danh và xác thực điện tử\nĐây là thư tự động, vui lòng không trả lời.',
  en: 'VNeID · Electronic identification\nThis letter was sent automatically; please do not reply.',
};

export function emailOf(message: Message, language: Language): { subject: string; text: string } {
  const { subject, body } = wordsOf(message, language);
  const text = `${[greetings[language], ...body, '--', closings[language]].join('\n\n')}\n`;
  return { subject: `${subject} · VNeID`, text };
}

export function smsOf(message: Message, language: Language): string {
  return `VNeID: ${wordsOf(message, language).sms}`;
}

function wordsOf<T extends Template>({ template, data }: { template: T; data: MessageData[T] }, language: Language): Words {
  return letters[language][template](data);
}
