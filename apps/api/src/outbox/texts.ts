import {
  formatDay,
  formatDong,
  formatMoment,
  formatMonth,
  isTranslatedLanguage,
  type Language,
  type ReaderLanguage,
} from '@openvssid/core';
import { CORRECTION_OPTIONS } from '@openvssid/procedures';
import { translated } from '../translations/translate.ts';
import { deviceWords } from '../notices/device-words.ts';
import { notificationText, paidInWords } from '../notices/texts.ts';
import { reasonWords } from './refusal-reasons.ts';
import type { Channel, CodePurpose, CorrectedItem, Message, MessageData, Template } from './message.ts';

/** `subject` is for e-mail, `body` for e-mail, `sms` for SMS. */
type Letter = { subject: string; body: readonly string[]; sms: string };
type Letters = { [T in Template]: (data: MessageData[T]) => Letter };

const purposes: Record<CodePurpose, Record<Language, string>> = {
  activate: { vi: 'kích hoạt tài khoản', en: 'activate your account' },
  register: { vi: 'đăng ký tài khoản', en: 'register for an account' },
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

const DETAILS: Record<CorrectedItem['item'], Record<Language, string>> = {
  fullName: { vi: 'Họ và tên', en: 'Full name' },
  birthDate: { vi: 'Ngày sinh', en: 'Date of birth' },
  sex: { vi: 'Giới tính', en: 'Sex' },
  nationality: { vi: 'Quốc tịch', en: 'Nationality' },
};

function detailInWords({ item, to }: CorrectedItem, language: Language): string {
  if (item === 'birthDate') return formatDay(to);
  return CORRECTION_OPTIONS[item]?.find(({ value }) => value === to)?.label[language] ?? to;
}

/** One of several in a letter. */
function linesOf({ url, ...notification }: MessageData['notifications']['news'][number], language: Language): string[] {
  const { title, body } = notificationText(notification, language);
  return [title, body, url];
}

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
  'password-recovered': ({ deviceName, at, notMeUrl }) => ({
    subject: 'Mật khẩu đã được đặt lại',
    body: [
      `Mật khẩu mới được đặt và tài khoản của bạn được đăng nhập trên ${deviceWords(deviceName, 'vi')} lúc ${formatMoment(at, 'vi')}.`,
      'Nếu là bạn, bạn không cần làm gì. Nếu không phải bạn, hãy báo ngay tại:',
      notMeUrl,
    ],
    sms: `Mật khẩu được đặt lại lúc ${formatMoment(at, 'vi')}. Không phải bạn? ${notMeUrl}`,
  }),
  'recovery-begun': ({ agency, at, dueAt, stopUrl }) => ({
    subject: 'Có yêu cầu đặt lại mật khẩu tại cơ quan BHXH',
    body: [
      `Lúc ${formatMoment(at, 'vi')}, có người mang giấy tờ của bạn đến ${agency} để đặt lại mật khẩu.`,
      `Liên kết đặt mật khẩu mới chỉ được gửi sau ${formatMoment(dueAt, 'vi')}. Đến lúc đó tài khoản vẫn như cũ.`,
      'Nếu là bạn, bạn không cần làm gì. Nếu không phải bạn, hãy dừng ngay tại:',
      stopUrl,
    ],
    sms: `Có yêu cầu đặt lại mật khẩu tại cơ quan BHXH, hiệu lực sau ${formatMoment(dueAt, 'vi')}. Không phải bạn? ${stopUrl}`,
  }),
  'recovery-promised': ({ dueAt }) => ({
    subject: 'Liên kết đặt mật khẩu sẽ được gửi đến đây',
    body: [
      `Theo yêu cầu tại cơ quan BHXH, liên kết đặt mật khẩu mới được gửi đến địa chỉ này sau ${formatMoment(dueAt, 'vi')}.`,
      'Nếu bạn không đến cơ quan BHXH, hãy bỏ qua thư này.',
    ],
    sms: `Liên kết đặt mật khẩu mới được gửi đến số này sau ${formatMoment(dueAt, 'vi')}. Nếu bạn không yêu cầu, hãy bỏ qua.`,
  }),
  'recovery-sent': ({ at, stopUrl }) => ({
    subject: 'Liên kết đặt lại mật khẩu đã được gửi',
    body: [
      `Lúc ${formatMoment(at, 'vi')}, liên kết đặt mật khẩu mới đã được gửi đến nơi nhận ghi tại cơ quan BHXH.`,
      'Nếu là bạn, bạn không cần làm gì. Nếu không phải bạn, hãy dừng ngay tại:',
      stopUrl,
    ],
    sms: `Liên kết đặt lại mật khẩu đã được gửi lúc ${formatMoment(at, 'vi')}. Không phải bạn? ${stopUrl}`,
  }),
  'recovery-stopped': ({ at }) => ({
    subject: 'Yêu cầu đặt lại mật khẩu đã dừng',
    body: [
      `Yêu cầu đặt lại mật khẩu tại cơ quan BHXH đã dừng lúc ${formatMoment(at, 'vi')}. Mật khẩu vẫn như cũ.`,
      'Nếu bạn vẫn cần mật khẩu mới, hãy mang giấy tờ đến cơ quan BHXH hoặc gọi tổng đài.',
    ],
    sms: `Yêu cầu đặt lại mật khẩu tại cơ quan BHXH đã dừng lúc ${formatMoment(at, 'vi')}. Mật khẩu vẫn như cũ.`,
  }),
  'passkey-added': ({ deviceName, at, notMeUrl }) => ({
    subject: 'Đã bật đăng nhập bằng vân tay, khuôn mặt',
    body: [
      `Đăng nhập bằng vân tay, khuôn mặt được bật trên ${deviceWords(deviceName, 'vi')} lúc ${formatMoment(at, 'vi')}.`,
      'Nếu là bạn, bạn không cần làm gì. Nếu không phải bạn, hãy báo ngay tại:',
      notMeUrl,
    ],
    sms: `Đăng nhập bằng vân tay, khuôn mặt được bật lúc ${formatMoment(at, 'vi')}. Không phải bạn? ${notMeUrl}`,
  }),
  'passkey-copied': ({ at }) => ({
    subject: 'Một khóa đăng nhập có thể đã bị sao chép',
    body: [
      `Lúc ${formatMoment(at, 'vi')}, một khóa đăng nhập bằng vân tay, khuôn mặt của bạn có dấu hiệu bị sao chép. Chúng tôi đã ngừng nhận khóa đó.`,
      'Hãy đăng nhập bằng mật khẩu, tắt khóa đó trong «Cài đặt» rồi bật lại trên thiết bị của bạn.',
    ],
    sms: `Một khóa đăng nhập bằng vân tay, khuôn mặt có dấu hiệu bị sao chép (${formatMoment(at, 'vi')}) nên không còn dùng được. Hãy bật lại trong «Cài đặt».`,
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
  'payment-changed': ({ fromMonth, accountEnding, office, notMeUrl }) => ({
    subject: 'Nơi hoặc hình thức nhận chế độ đã thay đổi',
    body: [
      paidInWords.vi(fromMonth, accountEnding),
      ...(office === null ? [] : [`Cơ quan chi trả: ${office}.`]),
      'Nếu là bạn, bạn không cần làm gì. Nếu không phải bạn, hãy báo ngay tại đây; chế độ sẽ được chi trả như trước:',
      notMeUrl,
    ],
    sms: `Hình thức nhận chế độ thay đổi từ tháng ${formatMonth(fromMonth)}. Không phải bạn? ${notMeUrl}`,
  }),
  'benefit-file-moved': ({ fromMonth, office, notMeUrl }) => ({
    subject: 'Hồ sơ hưởng của bạn được chuyển sang cơ quan khác',
    body: [
      `Từ tháng ${formatMonth(fromMonth)}, ${office} giữ hồ sơ hưởng của bạn và chi trả khi đến kỳ. Cách chi trả không đổi.`,
      'Nếu là bạn, bạn không cần làm gì. Nếu không phải bạn, hãy báo ngay tại đây; hồ sơ sẽ ở lại nơi cũ:',
      notMeUrl,
    ],
    sms: `Hồ sơ hưởng của bạn được chuyển sang cơ quan khác từ tháng ${formatMonth(fromMonth)}. Không phải bạn? ${notMeUrl}`,
  }),
  'payment-change-undone': ({ at }) => ({
    subject: 'Đã hủy thay đổi hình thức nhận chế độ',
    body: [
      `Có người báo «Không phải tôi» lúc ${formatMoment(at, 'vi')}, nên chế độ được chi trả như trước lần thay đổi đó. Mọi thiết bị đã bị đăng xuất và mật khẩu cũ không còn dùng được.`,
      'Cán bộ BHXH sẽ xem xét. Nếu chính bạn đã đề nghị thay đổi, hãy gọi tổng đài.',
    ],
    sms: `Thay đổi hình thức nhận chế độ bị hủy lúc ${formatMoment(at, 'vi')} vì có người báo «Không phải tôi». Nếu chính bạn đã đề nghị, hãy gọi tổng đài.`,
  }),
  'contact-put-back': ({ at }) => ({
    subject: 'Đã dùng lại thông tin liên hệ trước đây',
    body: [
      `Có người báo «Không phải tôi» lúc ${formatMoment(at, 'vi')}, nên số điện thoại và email trước lần thay đổi đó được dùng lại. Mọi thiết bị đã bị đăng xuất và mật khẩu cũ không còn dùng được.`,
      'Cán bộ BHXH sẽ xem xét. Nếu chính bạn đã thay đổi thông tin liên hệ, hãy gọi tổng đài.',
    ],
    sms: `Thông tin liên hệ trước đây của tài khoản được dùng lại lúc ${formatMoment(at, 'vi')} vì có người báo «Không phải tôi». Nếu chính bạn đã thay đổi, hãy gọi tổng đài.`,
  }),
  'number-merged': ({ number, at }) => ({
    subject: 'Mã số BHXH đã được gộp',
    body: [
      `Mã số BHXH ${number} được gộp vào mã số khác của cùng một người lúc ${formatMoment(at, 'vi')}. Tài khoản của mã số này đã đóng; hãy đăng nhập bằng mã số được giữ lại, với mật khẩu của mã số đó.`,
      'Nếu bạn không đề nghị việc này, hãy gọi tổng đài ngay.',
    ],
    sms: `Mã số BHXH ${number} đã được gộp vào mã số khác, hãy đăng nhập bằng mã số được giữ lại. Không phải bạn đề nghị? Hãy gọi tổng đài ngay.`,
  }),
  'employee-corrected': ({ fullName, number, items, from }) => ({
    subject: 'Thông tin người lao động đã được điều chỉnh',
    body: [
      `Cơ quan BHXH đã điều chỉnh thông tin của người lao động ${fullName}${number === null ? '' : `, mã số BHXH ${number}`}, có hiệu lực từ ngày ${formatDay(from)}:`,
      ...items.map((one) => `${DETAILS[one.item].vi}: ${detailInWords(one, 'vi')}`),
      'Đề nghị đơn vị dùng thông tin mới trong hồ sơ đóng BHXH từ kỳ tới.',
    ],
    sms: `Thông tin người lao động ${fullName} đã được điều chỉnh từ ngày ${formatDay(from)}.`,
  }),
  'number-looked-up': ({ number, at }) => {
    const said = number === null ? 'Mã số BHXH của bạn là số định danh cá nhân (số CCCD)' : `Mã số BHXH của bạn là ${number}`;
    return {
      subject: 'Mã số BHXH của bạn',
      body: [
        `${said}.`,
        `Mã số được tra cứu lúc ${formatMoment(at, 'vi')}. Người tra cứu không thấy mã số đầy đủ; nếu không phải bạn, bạn không cần làm gì.`,
      ],
      sms: `${said}, được tra cứu lúc ${formatMoment(at, 'vi')}. Người tra cứu không thấy mã số đầy đủ.`,
    };
  },
  'feedback-answer': ({ number, answer }) => ({
    subject: `Trả lời phản ánh ${number}`,
    body: [`Cơ quan BHXH trả lời phản ánh ${number} của bạn:`, answer],
    sms: `Phản ánh ${number} đã được trả lời qua email.`,
  }),
  'registration-received': ({ number, url, finding }) => {
    const found = finding === null ? '' : ` ${reasonWords(finding, 'vi').reason} ${reasonWords(finding, 'vi').remedy}`;
    return {
      subject: `Đã nhận tờ khai ${number}`,
      body: [
        `Chúng tôi đã nhận tờ khai đăng ký tài khoản ${number}.`,
        ...(found === '' ? [] : [`Khi kiểm tra tờ khai, chúng tôi thấy:${found}`]),
        'Xem tình trạng tờ khai tại:',
        url,
        'Nếu bạn không đăng ký tài khoản, hãy bỏ qua thư này.',
      ],
      sms: `Đã nhận tờ khai đăng ký tài khoản ${number}.${found} Xem tình trạng tại ${url}`,
    };
  },
  'registration-copy': (data) => ({
    subject: `Tờ khai đăng ký tài khoản ${data.number}`,
    body: [
      `Tờ khai đăng ký giao dịch điện tử (Mẫu số 01), số ${data.number}, gửi lúc ${formatMoment(data.at, 'vi')}.`,
      [
        `Mã số BHXH: ${data.socialInsuranceNumber}`,
        `Họ và tên: ${data.fullName}`,
        `Số CCCD/CMND/Hộ chiếu: ${data.idNumber}`,
        `Ngày sinh: ${data.birthDate}`,
        `Địa chỉ: ${data.place}`,
        `Số điện thoại: ${data.phone}`,
        `Cơ quan BHXH tiếp nhận: ${data.agency}`,
      ].join('\n'),
      'Trong thư chỉ ghi các số cuối của giấy tờ. Nếu bạn không gửi tờ khai này, hãy bỏ qua thư.',
    ],
    sms: `Tờ khai đăng ký tài khoản ${data.number} đã được gửi.`,
  }),
  'payment-receipt': ({ number, amount, url }) => ({
    subject: `Biên lai thu tiền ${number}`,
    body: [
      `Đã thu ${formatDong(amount, 'vi')} tiền đóng bảo hiểm, biên lai số ${number}.`,
      'Xem và kiểm tra biên lai tại:',
      url,
      'Người nộp tiền tải biên lai (PDF) trong ứng dụng, mục Lịch sử thanh toán.',
    ],
    sms: `Đã thu ${formatDong(amount, 'vi')} tiền đóng bảo hiểm, biên lai số ${number}. Kiểm tra tại ${url}`,
  }),
  'reading-quota-used-up': ({ officerName, at }) => ({
    subject: 'Cán bộ dùng hết lượt tra cứu người',
    body: [
      `Đến lúc ${formatMoment(at, 'vi')}, ${officerName} đã dùng hết lượt tra cứu người và vẫn tiếp tục tra cứu.`,
      'Hệ thống đã chặn. Hãy hỏi cán bộ về công việc đang làm; mỗi lần tra cứu có trong nhật ký truy cập của người được xem.',
    ],
    sms: `Đến lúc ${formatMoment(at, 'vi')}, ${officerName} đã dùng hết lượt tra cứu người.`,
  }),
  'registration-refused': ({ number, reason, text, url }) => {
    const words = reasonWords(reason, 'vi');
    return {
      subject: `Tờ khai ${number} chưa được duyệt`,
      body: [
        `Tờ khai đăng ký tài khoản ${number} chưa được duyệt. Lý do: ${words.reason}`,
        ...(text === null ? [] : [text]),
        words.remedy,
        'Gửi tờ khai mới tại:',
        url,
      ],
      sms: `Tờ khai ${number} chưa được duyệt: ${words.reason} ${words.remedy}`,
    };
  },
  notifications: ({ news, url }) => ({
    subject: `${news.length} thông báo mới`,
    body: news.flatMap((one) => linesOf(one, 'vi')),
    sms: `Bạn có ${news.length} thông báo mới. Xem tại ${url}`,
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
  'password-recovered': ({ deviceName, at, notMeUrl }) => ({
    subject: 'New password set',
    body: [
      `A new password was set and somebody signed in to your account on ${deviceWords(deviceName, 'en')} at ${formatMoment(at, 'en')}.`,
      'If it was you, there is nothing to do. If it was not, tell us at once:',
      notMeUrl,
    ],
    sms: `A new password was set at ${formatMoment(at, 'en')}. Not you? ${notMeUrl}`,
  }),
  'recovery-begun': ({ agency, at, dueAt, stopUrl }) => ({
    subject: 'A new password was asked for at an office',
    body: [
      `At ${formatMoment(at, 'en')}, somebody came to ${agency} with your papers to set a new password.`,
      `The link for it is sent only after ${formatMoment(dueAt, 'en')}. Until then your account stays as it is.`,
      'If it was you, there is nothing to do. If it was not, stop it at once:',
      stopUrl,
    ],
    sms: `A new password was asked for at an office; it can be set after ${formatMoment(dueAt, 'en')}. Not you? ${stopUrl}`,
  }),
  'recovery-promised': ({ dueAt }) => ({
    subject: 'A link for a new password will be sent here',
    body: [
      `As asked for at a social security office, a link for a new password is sent here after ${formatMoment(dueAt, 'en')}.`,
      'If you have not been to an office, ignore this letter.',
    ],
    sms: `A link for a new password is sent here after ${formatMoment(dueAt, 'en')}. If you did not ask, ignore this.`,
  }),
  'recovery-sent': ({ at, stopUrl }) => ({
    subject: 'The link for a new password was sent',
    body: [
      `At ${formatMoment(at, 'en')}, the link for a new password was sent to the contact given at the office.`,
      'If it was you, there is nothing to do. If it was not, stop it at once:',
      stopUrl,
    ],
    sms: `The link for a new password was sent at ${formatMoment(at, 'en')}. Not you? ${stopUrl}`,
  }),
  'recovery-stopped': ({ at }) => ({
    subject: 'The request for a new password was stopped',
    body: [
      `The request for a new password made at an office was stopped at ${formatMoment(at, 'en')}. Your password stays as it is.`,
      'If you still need a new password, come to an office with your papers or call the help line.',
    ],
    sms: `The request for a new password made at an office was stopped at ${formatMoment(at, 'en')}. Your password stays as it is.`,
  }),
  'passkey-added': ({ deviceName, at, notMeUrl }) => ({
    subject: 'Fingerprint or face switched on',
    body: [
      `Sign-in by fingerprint or face was switched on with ${deviceWords(deviceName, 'en')} at ${formatMoment(at, 'en')}.`,
      'If it was you, there is nothing to do. If it was not, tell us at once:',
      notMeUrl,
    ],
    sms: `Sign-in by fingerprint or face was switched on at ${formatMoment(at, 'en')}. Not you? ${notMeUrl}`,
  }),
  'passkey-copied': ({ at }) => ({
    subject: 'A sign-in key may have been copied',
    body: [
      `At ${formatMoment(at, 'en')}, one of your keys for sign-in by fingerprint or face seemed to have been copied. We no longer accept it.`,
      'Sign in with your password, remove the key in the settings, then switch it on again on your device.',
    ],
    sms: `A key for sign-in by fingerprint or face seems to have been copied (${formatMoment(at, 'en')}) and no longer works. Switch it on again in the settings.`,
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
  'payment-changed': ({ fromMonth, accountEnding, office, notMeUrl }) => ({
    subject: 'Where or how your benefit is paid has changed',
    body: [
      paidInWords.en(fromMonth, accountEnding),
      ...(office === null ? [] : [`Paid by: ${office}.`]),
      'If it was you, there is nothing to do. If it was not, tell us here at once, and your benefit is paid as before:',
      notMeUrl,
    ],
    sms: `How your benefit is paid changes from ${formatMonth(fromMonth)}. Not you? ${notMeUrl}`,
  }),
  'benefit-file-moved': ({ fromMonth, office, notMeUrl }) => ({
    subject: 'The file of your benefit moves',
    body: [
      `From ${formatMonth(fromMonth)}, ${office} keeps the file of your benefit and pays what falls due. How it is paid stays the same.`,
      'If it was you, there is nothing to do. If it was not, tell us here at once, and the file stays where it was:',
      notMeUrl,
    ],
    sms: `The file of your benefit moves from ${formatMonth(fromMonth)}. Not you? ${notMeUrl}`,
  }),
  'payment-change-undone': ({ at }) => ({
    subject: 'Change of payment undone',
    body: [
      `Somebody reported “This was not me” at ${formatMoment(at, 'en')}, so your benefit is paid as before that change. Every device has been signed out and the old password no longer works.`,
      'An officer will look into it. If it was you who asked for the change, call the help line.',
    ],
    sms: `The change of how your benefit is paid was undone at ${formatMoment(at, 'en')}, because somebody reported “This was not me”. If it was you who asked for it, call the help line.`,
  }),
  'contact-put-back': ({ at }) => ({
    subject: 'Earlier contact details are used again',
    body: [
      `Somebody reported “This was not me” at ${formatMoment(at, 'en')}, so the phone number and e-mail address from before that change are used again. Every device has been signed out and the old password no longer works.`,
      'An officer will look into it. If it was you who changed your contact details, call the help line.',
    ],
    sms: `The earlier contact details of your account are used again since ${formatMoment(at, 'en')}, because somebody reported “This was not me”. If it was you who changed them, call the help line.`,
  }),
  'number-merged': ({ number, at }) => ({
    subject: 'Social insurance number merged',
    body: [
      `Social insurance number ${number} was merged into another number of the same person at ${formatMoment(at, 'en')}. Its account is closed; sign in with the number that stays, and with that one’s password.`,
      'If you did not ask for it, call the help line at once.',
    ],
    sms: `Social insurance number ${number} was merged into another one; sign in with the number that stays. Not you? Call the help line at once.`,
  }),
  'employee-corrected': ({ fullName, number, items, from }) => ({
    subject: 'Details of an employee corrected',
    body: [
      `The details of your employee ${fullName}${number === null ? '' : `, social insurance number ${number},`} have been corrected from ${formatDay(from)} on:`,
      ...items.map((one) => `${DETAILS[one.item].en}: ${detailInWords(one, 'en')}`),
      'Please use them in your declarations from the next period on.',
    ],
    sms: `The details of your employee ${fullName} have been corrected from ${formatDay(from)} on.`,
  }),
  'number-looked-up': ({ number, at }) => {
    const said =
      number === null ? 'Your social insurance number is your citizen number' : `Your social insurance number is ${number}`;
    return {
      subject: 'Your social insurance number',
      body: [
        `${said}.`,
        `It was looked up at ${formatMoment(at, 'en')}. Whoever did so did not see the whole number; if it was not you, there is nothing to do.`,
      ],
      sms: `${said}, looked up at ${formatMoment(at, 'en')}. Whoever did so did not see the whole number.`,
    };
  },
  'feedback-answer': ({ number, answer }) => ({
    subject: `Answer to your feedback ${number}`,
    body: [`The social security office answers your feedback ${number}:`, answer],
    sms: `Your feedback ${number} was answered by e-mail.`,
  }),
  'registration-received': ({ number, url, finding }) => {
    const found = finding === null ? '' : ` ${reasonWords(finding, 'en').reason} ${reasonWords(finding, 'en').remedy}`;
    return {
      subject: `Declaration ${number} received`,
      body: [
        `We have received your declaration ${number} for an account.`,
        ...(found === '' ? [] : [`When we checked it, we found:${found}`]),
        'See how far it has come:',
        url,
        'If you did not ask for an account, ignore this letter.',
      ],
      sms: `Your declaration ${number} for an account was received.${found} See ${url}`,
    };
  },
  'registration-copy': (data) => ({
    subject: `Declaration ${data.number} for an account`,
    body: [
      `Declaration for electronic transactions (form 01), number ${data.number}, sent at ${formatMoment(data.at, 'en')}.`,
      [
        `Social insurance number: ${data.socialInsuranceNumber}`,
        `Full name: ${data.fullName}`,
        `Identity paper: ${data.idNumber}`,
        `Date of birth: ${data.birthDate}`,
        `Address: ${data.place}`,
        `Phone: ${data.phone}`,
        `Social security office: ${data.agency}`,
      ].join('\n'),
      'Only the last digits of your numbers are in this letter. If you did not send this declaration, ignore it.',
    ],
    sms: `Your declaration ${data.number} for an account was sent.`,
  }),
  'payment-receipt': ({ number, amount, url }) => ({
    subject: `Receipt ${number}`,
    body: [
      `${formatDong(amount, 'en')} of insurance contributions were received, receipt ${number}.`,
      'See and check the receipt at:',
      url,
      'Whoever paid finds the receipt (PDF) in the app, under Payment history.',
    ],
    sms: `${formatDong(amount, 'en')} of insurance contributions were received, receipt ${number}. Check it at ${url}`,
  }),
  'reading-quota-used-up': ({ officerName, at }) => ({
    subject: 'An officer has used up the searches of people',
    body: [
      `By ${formatMoment(at, 'en')}, ${officerName} had used up the searches of people and went on.`,
      'The system stopped it. Ask what the work was; each search stands in the access log of the people who were seen.',
    ],
    sms: `By ${formatMoment(at, 'en')}, ${officerName} had used up the searches of people.`,
  }),
  'registration-refused': ({ number, reason, text, url }) => {
    const words = reasonWords(reason, 'en');
    return {
      subject: `Declaration ${number} was not approved`,
      body: [
        `Your declaration ${number} for an account was not approved. Reason: ${words.reason}`,
        ...(text === null ? [] : [text]),
        words.remedy,
        'Send a new declaration:',
        url,
      ],
      sms: `Declaration ${number} was not approved: ${words.reason} ${words.remedy}`,
    };
  },
  notifications: ({ news, url }) => ({
    subject: `${news.length} new notifications`,
    body: news.flatMap((one) => linesOf(one, 'en')),
    sms: `You have ${news.length} new notifications. See ${url}`,
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

export function emailOf(message: Message, language: ReaderLanguage, hotline: string): { subject: string; text: string } {
  const { subject, body } = letterOf(message, language);
  const greeting = translated(greetings, language);
  const closing = translated({ vi: closings.vi(hotline), en: closings.en(hotline) }, language);
  return {
    subject: `${subject} · OpenVssID`,
    text: `${[greeting, ...body, '--', closing].join('\n\n')}\n`,
  };
}

export function smsOf(message: Message, language: ReaderLanguage): string {
  return `OpenVssID: ${letterOf(message, language).sms}`;
}

function letterOf<T extends Template>(
  { template, data }: { template: T; data: MessageData[T] },
  language: ReaderLanguage,
): Letter {
  if (!isTranslatedLanguage(language)) return letters[language][template](data);
  const [vi, en] = [letters.vi[template](data), letters.en[template](data)];
  return {
    subject: translated({ vi: vi.subject, en: en.subject }, language),
    body: en.body.map((line, i) => translated({ vi: vi.body[i] ?? line, en: line }, language)),
    sms: translated({ vi: vi.sms, en: en.sms }, language),
  };
}
