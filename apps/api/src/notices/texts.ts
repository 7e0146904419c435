import {
  formatDay,
  formatDong,
  formatMoment,
  formatMonth,
  isTranslatedLanguage,
  type Language,
  type ReaderLanguage,
} from '@openvssid/core';
import { translated } from '../translations/translate.ts';
import { deviceWords } from './device-words.ts';
import type {
  ArrearsPeriod,
  AuthorisationOver,
  CorrectedItem,
  NotificationData,
  NotificationKind,
  PaymentReturned,
} from './notification.ts';

/** `title` and `body` are read in the app and by e-mail; `sms` stands on locked screens and says no more than is needed. */
export type NotificationText = { title: string; body: string; sms: string };

type Texts = { [Kind in NotificationKind]: (data: NotificationData[Kind]) => NotificationText };

const FUNDS: Record<ArrearsPeriod['fund'], Record<Language, string>> = {
  'social-insurance': { vi: 'BHXH', en: 'social insurance' },
  unemployment: { vi: 'BHTN', en: 'unemployment insurance' },
  'employment-injury': { vi: 'BHTNLĐ-BNN', en: 'work injury insurance' },
  health: { vi: 'BHYT', en: 'health insurance' },
};

/** «BHXH từ 05/2026 đến 08/2026 (Công ty …)». */
function arrearsInWords({ fund, employerName, fromMonth, toMonth }: ArrearsPeriod, language: Language): string {
  const [from, to] = [formatMonth(fromMonth), formatMonth(toMonth)];
  const months =
    from === to ? { vi: `tháng ${from}`, en: `for ${from}` } : { vi: `từ ${from} đến ${to}`, en: `from ${from} to ${to}` };
  return `${FUNDS[fund][language]} ${months[language]} (${employerName})`;
}

const CORRECTED: Record<CorrectedItem, Record<Language, string>> = {
  fullName: { vi: 'họ và tên', en: 'full name' },
  birthDate: { vi: 'ngày sinh', en: 'date of birth' },
  sex: { vi: 'giới tính', en: 'sex' },
  ethnicity: { vi: 'dân tộc', en: 'ethnic group' },
  nationality: { vi: 'quốc tịch', en: 'nationality' },
};

/** What an officer writes is in one language; what the reasons say, in both. */
const inWords = (missing: string | Record<Language, string>, language: Language): string =>
  typeof missing === 'string' ? missing : missing[language];

const RETURNED: Record<PaymentReturned, Record<Language, string>> = {
  'account-closed': { vi: 'ngân hàng báo tài khoản đã đóng.', en: 'the bank says that the account is closed.' },
  'account-unknown': { vi: 'ngân hàng báo số tài khoản không đúng.', en: 'the bank says that there is no such account.' },
  'name-differs': { vi: 'ngân hàng báo tên chủ tài khoản không khớp.', en: 'the bank says that the account is in another name.' },
  'not-collected': { vi: 'không có người đến nhận tại điểm chi trả.', en: 'nobody collected it at the pay point.' },
  other: { vi: 'bên chi trả đã chuyển tiền lại.', en: 'the payer has sent it back.' },
};

const OVER: Record<AuthorisationOver, Record<Language, string>> = {
  revoked: { vi: 'người ủy quyền đã thu hồi.', en: 'it was revoked.' },
  resigned: { vi: 'người được ủy quyền thôi lĩnh thay.', en: 'the person authorised has resigned.' },
  'principal-died': { vi: 'người ủy quyền đã qua đời.', en: 'whoever gave it has died.' },
  'attorney-died': { vi: 'người được ủy quyền đã qua đời.', en: 'the person authorised has died.' },
  account: {
    vi: 'chế độ được chi trả vào tài khoản của người hưởng.',
    en: 'the benefit is now paid to the beneficiary’s own account.',
  },
  unanswered: { vi: 'chưa được xác nhận trong thời hạn.', en: 'it was not confirmed in time.' },
  over: { vi: 'đã hết thời hạn.', en: 'its time is over.' },
};

/** How a benefit is paid from a month on, as letters say it too. */
export const paidInWords: Record<Language, (fromMonth: string, accountEnding: string | null) => string> = {
  vi: (fromMonth, accountEnding) =>
    `Từ tháng ${formatMonth(fromMonth)}, chế độ của bạn được chi trả ${accountEnding === null ? 'bằng tiền mặt' : `vào tài khoản có số cuối ${accountEnding}`}.`,
  en: (fromMonth, accountEnding) =>
    `From ${formatMonth(fromMonth)} your benefit is paid ${accountEnding === null ? 'in cash' : `into the account ending in ${accountEnding}`}.`,
};

const vi: Texts = {
  'application-submitted': ({ number, service }) => ({
    title: 'Đã gửi hồ sơ',
    body: `Bạn đã gửi hồ sơ ${number} «${service.vi}». Cơ quan BHXH sẽ kiểm tra và tiếp nhận.`,
    sms: `Hồ sơ ${number} đã được gửi.`,
  }),
  'application-reopened': ({ number, service }) => ({
    title: 'Hồ sơ được mở lại',
    body: `Khiếu nại được chấp nhận: hồ sơ «${service.vi}» được mở lại với số ${number}. Cơ quan BHXH sẽ kiểm tra và tiếp nhận.`,
    sms: `Hồ sơ được mở lại sau khiếu nại, số mới ${number}.`,
  }),
  'application-received': ({ number, service, dueOn }) => ({
    title: 'Hồ sơ đã được tiếp nhận',
    body: `Cơ quan BHXH đã tiếp nhận hồ sơ ${number} «${service.vi}». Ngày hẹn trả kết quả: ${formatDay(dueOn)}.`,
    sms: `Hồ sơ ${number} đã được tiếp nhận, hẹn trả kết quả ngày ${formatDay(dueOn)}.`,
  }),
  'application-info-requested': ({ number, service, missing, answerBy }) => ({
    title: 'Cần bạn bổ sung hồ sơ',
    body: `Hồ sơ ${number} «${service.vi}» cần bổ sung chậm nhất ngày ${formatDay(answerBy)}: ${inWords(missing, 'vi')}`,
    sms: `Hồ sơ ${number} cần bổ sung, hạn đến hết ngày ${formatDay(answerBy)}.`,
  }),
  'application-message': ({ number, service }) => ({
    title: 'Tin nhắn mới về hồ sơ',
    body: `Cán bộ BHXH đã gửi tin nhắn cho bạn về hồ sơ ${number} «${service.vi}».`,
    sms: `Có tin nhắn mới về hồ sơ ${number}.`,
  }),
  'application-decided': ({ number, service, answer }) => ({
    title: 'Hồ sơ đã được giải quyết',
    body:
      answer === undefined
        ? `Hồ sơ ${number} «${service.vi}» đã được giải quyết. Bạn có thể xem kết quả trong ứng dụng.`
        : `Hồ sơ ${number} «${service.vi}» đã được giải quyết. Cơ quan BHXH trả lời: ${answer}`,
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
  'application-transferred': ({ number, service, agency }) => ({
    title: 'Hồ sơ đã chuyển cơ quan giải quyết',
    body: `Hồ sơ ${number} «${service.vi}» nay do ${agency} giải quyết. Ngày hẹn trả kết quả không đổi; bạn không cần gửi lại gì.`,
    sms: `Hồ sơ ${number} nay do ${agency} giải quyết. Ngày hẹn không đổi.`,
  }),
  'application-verification': ({ number, service, dueOn }) => ({
    title: 'Quá trình đóng cần được xác minh',
    body: `Hồ sơ ${number} «${service.vi}» cần xác minh quá trình đóng ở nơi khác. Ngày hẹn trả mới: ${formatDay(dueOn)}. Thông báo bằng văn bản có trong hồ sơ.`,
    sms: `Hồ sơ ${number} cần xác minh quá trình đóng. Ngày hẹn trả mới: ${formatDay(dueOn)}.`,
  }),
  'book-issued': ({ issueNumber }) => ({
    title: 'Sổ BHXH đã được cấp lại',
    body: `Sổ BHXH của bạn được cấp lại, lần cấp thứ ${issueNumber}. Các sổ cấp trước đó không còn giá trị.`,
    sms: `Sổ BHXH của bạn được cấp lại, lần cấp thứ ${issueNumber}.`,
  }),
  'record-corrected': ({ items }) => ({
    title: 'Thông tin của bạn đã được điều chỉnh',
    body: `Đã điều chỉnh: ${items.map((item) => CORRECTED[item].vi).join(', ')}. Thông tin mới có hiệu lực từ hôm nay; thông tin cũ lưu trong lịch sử. Nếu bạn không đề nghị, hãy liên hệ với chúng tôi ngay.`,
    sms: 'Thông tin của bạn trong dữ liệu BHXH đã được điều chỉnh. Nếu bạn không đề nghị, hãy gọi tổng đài.',
  }),
  'numbers-merged': ({ number }) => ({
    title: 'Đã gộp mã số BHXH',
    body: `Mã số ${number} nay dẫn đến hồ sơ này. Quá trình đóng, thẻ và lịch sử khám chữa bệnh của mã số đó xem tại đây. Nếu bạn không đề nghị, hãy liên hệ với chúng tôi ngay.`,
    sms: 'Một mã số BHXH khác đã được gộp vào hồ sơ của bạn. Nếu bạn không đề nghị, hãy gọi tổng đài.',
  }),
  'benefit-under-review': () => ({
    title: 'Hồ sơ hưởng được xem lại',
    body: 'Ngày sinh hoặc giới tính của bạn đã được điều chỉnh, nên cơ quan BHXH xem lại hồ sơ hưởng. Trong khi xem lại, chế độ vẫn được chi trả như trước.',
    sms: 'Cơ quan BHXH đang xem lại hồ sơ hưởng của bạn. Chế độ vẫn được chi trả như trước.',
  }),
  'card-issued': ({ validFrom }) => ({
    title: 'Bạn có thẻ BHYT mới',
    body: `Thẻ BHYT mới có giá trị sử dụng từ ngày ${formatDay(validFrom)}. Thẻ cũ không còn giá trị.`,
    sms: `Thẻ BHYT mới có giá trị từ ngày ${formatDay(validFrom)}.`,
  }),
  'card-expiring': ({ validTo }) => ({
    title: 'Thẻ BHYT sắp hết hạn',
    body: `Thẻ BHYT của bạn có giá trị sử dụng đến hết ngày ${formatDay(validTo)}. Để không bị gián đoạn: người đi làm, học sinh, sinh viên hỏi nơi làm việc hoặc nhà trường; hộ gia đình đóng tiếp trước ngày này.`,
    sms: `Thẻ BHYT có giá trị đến hết ngày ${formatDay(validTo)}.`,
  }),
  'household-card-expiring': ({ validTo, renewBy }) => ({
    title: 'Gia hạn thẻ BHYT hộ gia đình',
    body: `Thẻ BHYT của bạn có giá trị sử dụng đến hết ngày ${formatDay(validTo)}. Bạn gia hạn được ngay trong ứng dụng. Nếu gia hạn sau ngày ${formatDay(renewBy)}, thời điểm 5 năm liên tục được tính lại từ đầu.`,
    sms: `Thẻ BHYT hết hạn sau ngày ${formatDay(validTo)}. Hãy gia hạn trong ứng dụng.`,
  }),
  'five-years-breaking': ({ validTo, renewBy }) => ({
    title: 'Sắp mất thời gian 5 năm liên tục',
    body: `Thẻ BHYT của bạn đã hết hạn sau ngày ${formatDay(validTo)}. Hãy gia hạn chậm nhất ngày ${formatDay(renewBy)}: sau ngày đó, thời điểm 5 năm liên tục được tính lại từ đầu và thẻ mới không có giá trị ngay.`,
    sms: `Hãy gia hạn thẻ BHYT chậm nhất ngày ${formatDay(renewBy)} để giữ 5 năm liên tục.`,
  }),
  'child-card-expiring': ({ childName, validTo, renewBy }) => ({
    title: `Gia hạn thẻ BHYT cho ${childName}`,
    body: `${childName} có thẻ BHYT sử dụng được đến hết ngày ${formatDay(validTo)}. Bạn gia hạn được ngay trong ứng dụng. Nếu gia hạn sau ngày ${formatDay(renewBy)}, thời điểm 5 năm liên tục được tính lại từ đầu.`,
    sms: `Thẻ BHYT của con hết hạn sau ngày ${formatDay(validTo)}. Hãy gia hạn trong ứng dụng.`,
  }),
  'child-five-years-breaking': ({ childName, validTo, renewBy }) => ({
    title: `${childName} sắp mất thời gian 5 năm liên tục`,
    body: `${childName} có thẻ BHYT đã hết hạn sau ngày ${formatDay(validTo)}. Hãy gia hạn chậm nhất ngày ${formatDay(renewBy)}: sau ngày đó, thời điểm 5 năm liên tục được tính lại từ đầu và thẻ mới không có giá trị ngay.`,
    sms: `Hãy gia hạn thẻ BHYT của con chậm nhất ngày ${formatDay(renewBy)} để giữ 5 năm liên tục.`,
  }),
  'voluntary-payment-due': ({ month, payBy }) => ({
    title: 'Sắp hết hạn đóng BHXH tự nguyện',
    body: `Để tháng ${formatMonth(month)} được tính đúng hạn, hãy đóng BHXH tự nguyện chậm nhất ngày ${formatDay(payBy)}. Bạn đóng được ngay trong ứng dụng.`,
    sms: `Hãy đóng BHXH tự nguyện tháng ${formatMonth(month)} chậm nhất ngày ${formatDay(payBy)}.`,
  }),
  'cover-paid': ({ validTo, people }) => ({
    title: 'Giao dịch thành công',
    body:
      people === 1
        ? `Giao dịch thành công. Thẻ BHYT có giá trị đến ${formatDay(validTo)}.`
        : `Giao dịch thành công. Đã ghi nhận BHYT hộ gia đình cho ${people} người; thời hạn của từng thẻ xem trong đơn đóng.`,
    sms:
      people === 1
        ? `Giao dịch thành công. Thẻ BHYT có giá trị đến ${formatDay(validTo)}.`
        : `Giao dịch thành công. Đã ghi nhận BHYT hộ gia đình cho ${people} người.`,
  }),
  'months-paid': ({ fromMonth, toMonth }) => ({
    title: 'Giao dịch thành công',
    body: `Giao dịch thành công. Đã ghi nhận đóng BHXH tự nguyện từ tháng ${formatMonth(fromMonth)} đến tháng ${formatMonth(toMonth)}.`,
    sms: `Giao dịch thành công. Đã ghi nhận BHXH tự nguyện đến tháng ${formatMonth(toMonth)}.`,
  }),
  'cover-paid-for-you': ({ payer, validTo }) => ({
    title: 'Có người đóng BHYT cho bạn',
    body: `${payer} đã đóng BHYT hộ gia đình cho bạn. Thẻ BHYT có giá trị đến ${formatDay(validTo)}.`,
    sms: `BHYT của bạn đã được đóng. Thẻ BHYT có giá trị đến ${formatDay(validTo)}.`,
  }),
  'months-paid-for-you': ({ payer, fromMonth, toMonth }) => ({
    title: 'Có người đóng BHXH tự nguyện cho bạn',
    body: `${payer} đã đóng BHXH tự nguyện cho bạn từ tháng ${formatMonth(fromMonth)} đến tháng ${formatMonth(toMonth)}.`,
    sms: `BHXH tự nguyện của bạn đã được đóng đến tháng ${formatMonth(toMonth)}.`,
  }),
  'payment-under-review': ({ reference, amount }) => ({
    title: 'Khoản tiền đang được xem xét',
    body: `Khoản tiền ${formatDong(amount)} cho đơn đóng ${reference} cần cán bộ BHXH xem xét rồi mới ghi nhận hoặc hoàn trả. Vui lòng không thanh toán lại.`,
    sms: 'Khoản tiền bạn thanh toán đang được cán bộ BHXH xem xét. Vui lòng không thanh toán lại.',
  }),
  'payment-refund-approved': ({ reference, amount }) => ({
    title: 'Sẽ hoàn tiền cho bạn',
    body: `Cơ quan BHXH đã quyết định hoàn trả ${formatDong(amount)} của đơn đóng ${reference} vào nơi bạn đã thanh toán. Chúng tôi sẽ báo khi tiền được chuyển.`,
    sms: 'Khoản tiền bạn thanh toán sẽ được hoàn trả.',
  }),
  'payment-refunded': ({ reference, amount }) => ({
    title: 'Đã hoàn tiền',
    body: `Đã hoàn trả ${formatDong(amount)} của đơn đóng ${reference} vào nơi bạn đã thanh toán.`,
    sms: 'Khoản tiền bạn thanh toán đã được hoàn trả.',
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
  'benefit-paid-to-new-account': ({ amount, month, bankName, ending }) => ({
    title: 'Đã chi trả vào tài khoản mới',
    body: `Cơ quan BHXH đã chi trả vào tài khoản ${bankName} … ${ending} số tiền ${formatDong(amount)} cho kỳ tháng ${formatMonth(month)}. Nếu không phải tài khoản của bạn, hãy báo ngay cho cơ quan BHXH.`,
    sms: `Chế độ kỳ tháng ${formatMonth(month)} đã được chi trả vào tài khoản … ${ending}.`,
  }),
  'benefit-returned': ({ amount, month, reason }) => ({
    title: 'Chưa chi trả được chế độ',
    body: `Khoản ${formatDong(amount)} kỳ tháng ${formatMonth(month)} chưa đến được bạn: ${RETURNED[reason].vi} Khoản này được chi trả lại trong kỳ tới.`,
    sms: `Chế độ kỳ tháng ${formatMonth(month)} chưa chi trả được.`,
  }),
  'employer-arrears': ({ day, periods }) => ({
    title: 'Đơn vị chậm đóng BHXH cho bạn',
    body: `Đến ngày ${formatDay(day)}, đơn vị chậm đóng từ 30 ngày trở lên: ${periods.map((period) => arrearsInWords(period, 'vi')).join('; ')}. Bạn nên hỏi đơn vị; cơ quan BHXH cũng đang đôn đốc.`,
    sms: 'Có tháng đơn vị chậm đóng BHXH cho bạn.',
  }),
  'child-turns-6': ({ childName, birthday }) => ({
    title: `${childName} sắp tròn 6 tuổi`,
    body: `${childName} tròn 6 tuổi ngày ${formatDay(birthday)}. Từ 6 tuổi, trẻ tham gia BHYT học sinh tại trường; nếu chưa đi học thì theo hộ gia đình. Nếu chưa đến kỳ nhập học, thẻ trẻ em dùng được đến 30/9 của năm tròn 6 tuổi. Hãy xem hạn thẻ và đăng ký trước khi thẻ hết hạn.`,
    sms: 'Con bạn sắp tròn 6 tuổi: cần đăng ký BHYT học sinh hoặc hộ gia đình.',
  }),
  'child-turns-18': ({ childName, birthday }) => ({
    title: `${childName} sắp tròn 18 tuổi`,
    body: `${childName} tròn 18 tuổi ngày ${formatDay(birthday)}. Từ ngày đó bạn không còn xem và nộp hồ sơ thay được; người vừa đủ 18 tuổi dùng tài khoản của chính mình, nếu chưa có thì cần đăng ký.`,
    sms: 'Con bạn sắp tròn 18 tuổi: từ đó cần tài khoản của chính mình.',
  }),
  'turns-18': ({ birthday }) => ({
    title: 'Bạn sắp tròn 18 tuổi',
    body: `Bạn tròn 18 tuổi ngày ${formatDay(birthday)}. Từ ngày đó cha mẹ hoặc người giám hộ không còn xem và nộp hồ sơ thay bạn. Hãy kiểm tra số điện thoại và email nhận mã là của chính bạn.`,
    sms: 'Bạn sắp tròn 18 tuổi: hãy kiểm tra số điện thoại và email nhận mã.',
  }),
  'pension-age': ({ reachedOn }) => ({
    title: 'Bạn sắp đủ tuổi nghỉ hưu',
    body: `Trong điều kiện lao động bình thường, bạn đủ tuổi nghỉ hưu ngày ${formatDay(reachedOn)}. Hãy kiểm tra quá trình tham gia: cần đóng BHXH đủ 15 năm để có lương hưu. Nếu có tháng thiếu hoặc sai, hãy báo cơ quan BHXH từ bây giờ.`,
    sms: 'Bạn sắp đủ tuổi nghỉ hưu. Hãy kiểm tra quá trình tham gia BHXH.',
  }),
  'waiting-benefit-soon': ({ fromDay, decisionNumber, agency }) => ({
    title: 'Chế độ chờ hưởng của bạn sắp bắt đầu',
    body: `Theo quyết định số ${decisionNumber}, bạn được hưởng chế độ hằng tháng từ ngày ${formatDay(fromDay)}. ${agency} giữ hồ sơ và là nơi bắt đầu chi trả. Hãy kiểm tra cách nhận, và liên hệ cơ quan này nếu có thay đổi.`,
    sms: `Chế độ chờ hưởng của bạn bắt đầu từ ngày ${formatDay(fromDay)}.`,
  }),
  'waiting-benefit-due': ({ fromDay, decisionNumber, agency }) => ({
    title: 'Đã đến ngày hưởng, hồ sơ vẫn chờ hưởng',
    body: `Theo quyết định số ${decisionNumber}, bạn được hưởng chế độ hằng tháng từ ngày ${formatDay(fromDay)}, nhưng đến nay hồ sơ vẫn ở trạng thái chờ hưởng và chưa có khoản nào được chi trả. Hãy liên hệ ${agency} để được giải quyết.`,
    sms: 'Đã đến ngày hưởng chế độ nhưng hồ sơ của bạn vẫn chờ hưởng. Hãy liên hệ cơ quan BHXH.',
  }),
  'draft-expiring': ({ service, expiresOn }) => ({
    title: 'Bản nháp sắp hết hạn',
    body: `Bản nháp «${service.vi}» chưa gửi được lưu đến ngày ${formatDay(expiresOn)}. Hãy gửi hồ sơ, hoặc mở bản nháp và lưu lại để giữ thêm.`,
    sms: `Một bản nháp chưa gửi được lưu đến ngày ${formatDay(expiresOn)}.`,
  }),
  'feedback-answered': ({ number }) => ({
    title: 'Phản ánh của bạn đã được trả lời',
    body: `Cơ quan BHXH đã trả lời phản ánh ${number} của bạn.`,
    sms: `Phản ánh ${number} đã được trả lời.`,
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
  'password-recovered': ({ deviceName }) => ({
    title: 'Mật khẩu đã được đặt lại',
    body: `Mật khẩu mới vừa được đặt trên ${deviceWords(deviceName, 'vi')}. Mọi thiết bị khác đã bị đăng xuất. Nếu không phải bạn, hãy mở liên kết «Không phải tôi» trong tin nhắn hoặc email.`,
    sms: 'Mật khẩu của tài khoản vừa được đặt lại.',
  }),
  'recovery-begun': ({ agency, dueAt }) => ({
    title: 'Có yêu cầu đặt lại mật khẩu tại cơ quan BHXH',
    body: `Có người mang giấy tờ của bạn đến ${agency} để đặt lại mật khẩu. Liên kết đặt mật khẩu mới được gửi sau ${formatMoment(dueAt, 'vi')}. Nếu không phải bạn, hãy dừng yêu cầu.`,
    sms: 'Có yêu cầu đặt lại mật khẩu tại cơ quan BHXH.',
  }),
  'recovery-sent': () => ({
    title: 'Liên kết đặt lại mật khẩu đã được gửi',
    body: 'Đã hết thời gian chờ: liên kết đặt mật khẩu mới đã được gửi đến nơi nhận ghi tại cơ quan BHXH. Nếu không phải bạn yêu cầu, hãy dừng ngay.',
    sms: 'Liên kết đặt lại mật khẩu đã được gửi.',
  }),
  'recovery-stopped': () => ({
    title: 'Yêu cầu đặt lại mật khẩu đã dừng',
    body: 'Yêu cầu đặt lại mật khẩu tại cơ quan BHXH đã dừng. Mật khẩu của bạn vẫn như cũ.',
    sms: 'Yêu cầu đặt lại mật khẩu tại cơ quan BHXH đã dừng.',
  }),
  'passkey-added': ({ deviceName }) => ({
    title: 'Đã bật đăng nhập bằng vân tay, khuôn mặt',
    body: `Đăng nhập bằng vân tay, khuôn mặt vừa được bật trên ${deviceWords(deviceName, 'vi')}. Nếu không phải bạn, hãy tắt thiết bị đó rồi đổi mật khẩu.`,
    sms: 'Đăng nhập bằng vân tay, khuôn mặt vừa được bật trên một thiết bị.',
  }),
  'passkey-copied': () => ({
    title: 'Một khóa đăng nhập có thể đã bị sao chép',
    body: 'Một khóa đăng nhập bằng vân tay, khuôn mặt của bạn có dấu hiệu bị sao chép nên không còn dùng được. Hãy tắt khóa đó trong «Cài đặt» rồi bật lại trên thiết bị của bạn.',
    sms: 'Một khóa đăng nhập bằng vân tay, khuôn mặt có dấu hiệu bị sao chép nên không còn dùng được.',
  }),
  'sign-in-slowed': () => ({
    title: 'Có nhiều lần nhập sai mật khẩu',
    body: 'Có nhiều lần nhập sai mật khẩu tài khoản của bạn từ thiết bị lạ. Đăng nhập từ thiết bị lạ tạm bị giới hạn; thiết bị bạn vẫn dùng không bị ảnh hưởng.',
    sms: 'Có nhiều lần nhập sai mật khẩu tài khoản từ thiết bị lạ.',
  }),
  'share-invited': ({ name, until }) => ({
    title: 'Có người muốn chia sẻ dữ liệu với bạn',
    body: `${name} mời bạn xem một phần dữ liệu bảo hiểm của họ đến hết ngày ${formatDay(until)}. Bạn có thể nhận hoặc từ chối.`,
    sms: 'Có lời mời xem dữ liệu được chia sẻ với bạn.',
  }),
  'child-linked': ({ childName, guardianName }) => ({
    title: 'Thêm người xem được hồ sơ của con',
    body: `${guardianName} đã đăng ký và từ nay xem được hồ sơ của ${childName}, gửi được hồ sơ thay con như bạn. Nếu bạn không đồng ý, hãy liên hệ cơ quan BHXH.`,
    sms: 'Có thêm một người xem được hồ sơ BHXH của con bạn.',
  }),
  'takeover-begun': ({ name, by, answerBy }) => ({
    title: by === 'child' ? 'Con muốn tự quản lý tài khoản' : 'Bạn được giao tự quản lý tài khoản',
    body:
      by === 'child'
        ? `${name} đề nghị tự quản lý tài khoản của mình. Nếu đồng ý, bạn chỉ còn xem thẻ BHYT của con. Hãy trả lời trước ${formatMoment(answerBy, 'vi')}.`
        : `${name} muốn giao tài khoản cho bạn tự quản lý. Nếu đồng ý, chỉ bạn xem dữ liệu của mình và gửi hồ sơ; ${name} chỉ còn xem thẻ BHYT. Hãy trả lời trước ${formatMoment(answerBy, 'vi')}.`,
    sms: by === 'child' ? 'Con bạn đề nghị tự quản lý tài khoản.' : 'Bạn được giao tự quản lý tài khoản của mình.',
  }),
  'takeover-ended': ({ name, because }) => ({
    title: because === 'declined' ? 'Đề nghị tự quản lý tài khoản bị từ chối' : 'Đề nghị tự quản lý tài khoản đã được rút',
    body:
      because === 'declined'
        ? `${name} không đồng ý. Tài khoản được dùng như trước.`
        : `${name} đã rút đề nghị. Tài khoản được dùng như trước.`,
    sms: 'Đề nghị tự quản lý tài khoản không còn hiệu lực.',
  }),
  'account-taken-over': ({ name }) => ({
    title: 'Bạn tự quản lý tài khoản',
    body: `Bạn và ${name} đã đồng ý. Từ bây giờ chỉ bạn xem dữ liệu của mình và gửi hồ sơ; cha, mẹ hoặc người giám hộ chỉ còn xem thẻ BHYT. Hãy kiểm tra số điện thoại và email nhận mã là của chính bạn.`,
    sms: 'Từ bây giờ bạn tự quản lý tài khoản BHXH của mình.',
  }),
  'child-took-over': ({ childName }) => ({
    title: `${childName} đã tự quản lý tài khoản`,
    body: `Từ bây giờ bạn chỉ còn xem thẻ BHYT của ${childName}, đến khi con đủ 18 tuổi. Bản nháp và hồ sơ đã gửi ở trong tài khoản của con. Nếu bạn thấy không đúng, hãy liên hệ cơ quan BHXH.`,
    sms: 'Con bạn đã tự quản lý tài khoản BHXH.',
  }),
  'share-accepted': ({ name }) => ({
    title: 'Lời mời chia sẻ đã được nhận',
    body: `${name} đã nhận lời mời và xem được dữ liệu bạn chia sẻ. Bạn có thể ngừng chia sẻ bất cứ lúc nào.`,
    sms: 'Lời mời chia sẻ dữ liệu của bạn đã được nhận.',
  }),
  'share-declined': ({ name }) => ({
    title: 'Lời mời chia sẻ bị từ chối',
    body: `${name} đã từ chối lời mời. Không có dữ liệu nào của bạn được xem.`,
    sms: 'Lời mời chia sẻ dữ liệu của bạn bị từ chối.',
  }),
  'share-ended': ({ name }) => ({
    title: 'Đã ngừng chia sẻ dữ liệu',
    body: `Việc chia sẻ dữ liệu giữa bạn và ${name} đã kết thúc.`,
    sms: 'Một lượt chia sẻ dữ liệu đã kết thúc.',
  }),
  'authorisation-asked': ({ name, until }) => ({
    title: 'Bạn được ủy quyền lĩnh thay',
    body: `${name} ủy quyền cho bạn lĩnh thay chế độ BHXH đến hết ngày ${formatDay(until)}. Hãy mở mục «Ủy quyền» để nhận hoặc từ chối.`,
    sms: 'Bạn được ủy quyền lĩnh thay chế độ BHXH.',
  }),
  'authorisation-declined': ({ name }) => ({
    title: 'Ủy quyền bị từ chối',
    body: `${name} đã từ chối lĩnh thay cho bạn. Chế độ vẫn được chi trả cho chính bạn.`,
    sms: 'Ủy quyền lĩnh thay của bạn bị từ chối.',
  }),
  'authorisation-started': ({ name, until, side }) => ({
    title: 'Ủy quyền lĩnh thay có hiệu lực',
    body:
      side === 'principal'
        ? `${name} được lĩnh thay chế độ của bạn đến hết ngày ${formatDay(until)}. Bạn có thể thu hồi bất cứ lúc nào.`
        : `Bạn được lĩnh thay chế độ của ${name} đến hết ngày ${formatDay(until)}. Khi lĩnh, hãy mang giấy tờ tùy thân và ký vào danh sách.`,
    sms: 'Ủy quyền lĩnh thay đã có hiệu lực.',
  }),
  'authorisation-ending': ({ name, until }) => ({
    title: 'Ủy quyền lĩnh thay sắp hết hạn',
    body: `Ủy quyền lĩnh thay giữa bạn và ${name} hết hạn sau ngày ${formatDay(until)}. Nếu còn cần, người ủy quyền gửi hồ sơ mới trước ngày này.`,
    sms: `Ủy quyền lĩnh thay hết hạn sau ngày ${formatDay(until)}.`,
  }),
  'authorisation-ended': ({ name, because }) => ({
    title: 'Ủy quyền lĩnh thay đã chấm dứt',
    body: `Ủy quyền lĩnh thay giữa bạn và ${name} đã chấm dứt: ${OVER[because].vi} Từ kỳ chi trả tới, việc lĩnh thay không còn.`,
    sms: 'Ủy quyền lĩnh thay đã chấm dứt.',
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
  'payment-changed': ({ fromMonth, accountEnding }) => ({
    title: 'Nơi hoặc hình thức nhận chế độ đã thay đổi',
    body: `${paidInWords.vi(fromMonth, accountEnding)} Nếu không phải bạn đề nghị, hãy dùng đường dẫn «Không phải tôi» trong tin nhắn hoặc email, hoặc liên hệ với chúng tôi ngay.`,
    sms: `Hình thức nhận chế độ của bạn thay đổi từ tháng ${formatMonth(fromMonth)}.`,
  }),
  'benefit-file-moved': ({ fromMonth, office }) => ({
    title: 'Hồ sơ hưởng của bạn được chuyển sang cơ quan khác',
    body: `Từ tháng ${formatMonth(fromMonth)}, ${office} giữ hồ sơ hưởng của bạn và chi trả khi đến kỳ. Cách chi trả không đổi. Nếu không phải bạn đề nghị, hãy dùng đường dẫn «Không phải tôi» trong tin nhắn hoặc email, hoặc liên hệ với chúng tôi ngay.`,
    sms: `Hồ sơ hưởng của bạn được chuyển sang cơ quan khác từ tháng ${formatMonth(fromMonth)}.`,
  }),
  'payment-change-undone': () => ({
    title: 'Đã hủy thay đổi hình thức nhận chế độ',
    body: 'Có người báo «Không phải tôi», nên chế độ được chi trả như trước lần thay đổi đó. Cán bộ BHXH sẽ xem xét. Nếu chính bạn đã đề nghị, hãy gọi tổng đài.',
    sms: 'Thay đổi hình thức nhận chế độ của bạn đã bị hủy.',
  }),
  'address-changed': () => ({
    title: 'Địa chỉ liên hệ đã thay đổi',
    body: 'Địa chỉ liên hệ của bạn vừa được thay đổi. Nếu không phải bạn, hãy đổi mật khẩu và liên hệ với chúng tôi ngay.',
    sms: 'Địa chỉ liên hệ của bạn vừa được thay đổi.',
  }),
  'account-unlocked': ({ agency }) => ({
    title: 'Tài khoản đã được mở khóa',
    body: `${agency} đã mở khóa tài khoản theo yêu cầu của bạn. Nếu bạn không yêu cầu, hãy đổi mật khẩu và gọi tổng đài.`,
    sms: 'Tài khoản đã được mở khóa theo yêu cầu. Nếu bạn không yêu cầu, hãy gọi tổng đài.',
  }),
  'signed-out-by-agency': ({ agency }) => ({
    title: 'Tài khoản đã bị đăng xuất ở mọi nơi',
    body: `${agency} đã đăng xuất mọi thiết bị và bỏ mật khẩu cũ vì có tin báo mất tài khoản. Hãy dùng «Quên mật khẩu» để đặt mật khẩu mới. Nếu bạn không báo, hãy gọi tổng đài.`,
    sms: 'Tài khoản đã bị đăng xuất ở mọi nơi vì có tin báo mất. Dùng «Quên mật khẩu» để vào lại.',
  }),
};

const en: Texts = {
  'application-submitted': ({ number, service }) => ({
    title: 'Application sent',
    body: `You sent application ${number} “${service.en}”. The social security office will check it and take it in.`,
    sms: `Application ${number} was sent.`,
  }),
  'application-reopened': ({ number, service }) => ({
    title: 'Application opened again',
    body: `Your complaint was upheld: “${service.en}” is opened again with the number ${number}. The social security office will check it and take it in.`,
    sms: `After your complaint the application was opened again, its new number is ${number}.`,
  }),
  'application-received': ({ number, service, dueOn }) => ({
    title: 'Application received',
    body: `The social security office has received application ${number} “${service.en}”. You can expect the result by ${formatDay(dueOn)}.`,
    sms: `Application ${number} was received; result expected by ${formatDay(dueOn)}.`,
  }),
  'application-info-requested': ({ number, service, missing, answerBy }) => ({
    title: 'We need something from you',
    body: `Application ${number} “${service.en}” needs more information by ${formatDay(answerBy)}: ${inWords(missing, 'en')}`,
    sms: `Application ${number} needs more information by ${formatDay(answerBy)}.`,
  }),
  'application-message': ({ number, service }) => ({
    title: 'New message about your application',
    body: `An officer has sent you a message about application ${number} “${service.en}”.`,
    sms: `There is a new message about application ${number}.`,
  }),
  'application-decided': ({ number, service, answer }) => ({
    title: 'Application decided',
    body:
      answer === undefined
        ? `Application ${number} “${service.en}” has been decided. You can see the result in the app.`
        : `Application ${number} “${service.en}” has been decided. The social security office answers: ${answer}`,
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
  'application-transferred': ({ number, service, agency }) => ({
    title: 'Another office handles your application',
    body: `${agency} now handles application ${number} “${service.en}”. The promised day stays; you need not send anything again.`,
    sms: `${agency} now handles application ${number}. The promised day stays.`,
  }),
  'application-verification': ({ number, service, dueOn }) => ({
    title: 'Your history has to be verified',
    body: `For application ${number} “${service.en}” your history has to be verified elsewhere. The new due date is ${formatDay(dueOn)}. The written notice is in the file.`,
    sms: `Application ${number}: your history has to be verified. New due date ${formatDay(dueOn)}.`,
  }),
  'book-issued': ({ issueNumber }) => ({
    title: 'Your insurance book was reissued',
    body: `Your social insurance book was reissued, issue ${issueNumber}. Earlier books are void.`,
    sms: `Your social insurance book was reissued, issue ${issueNumber}.`,
  }),
  'record-corrected': ({ items }) => ({
    title: 'Your details were corrected',
    body: `Corrected: ${items.map((item) => CORRECTED[item].en).join(', ')}. The new details hold from today; the old ones stay in the history. If you did not ask for it, contact us at once.`,
    sms: 'Your details in the insurance records were corrected. If you did not ask for it, call the hotline.',
  }),
  'numbers-merged': ({ number }) => ({
    title: 'Insurance numbers merged',
    body: `Number ${number} now leads to this record. Its contributions, cards and visits are found here. If you did not ask for it, contact us at once.`,
    sms: 'Another insurance number was merged into your record. If you did not ask for it, call the hotline.',
  }),
  'benefit-under-review': () => ({
    title: 'Your benefit is under review',
    body: 'Your date of birth or sex was corrected, so the office reviews the file of your benefit. It is paid as before in the meantime.',
    sms: 'The office reviews the file of your benefit. It is paid as before in the meantime.',
  }),
  'card-issued': ({ validFrom }) => ({
    title: 'You have a new health insurance card',
    body: `Your new health insurance card is valid from ${formatDay(validFrom)}. The old card is no longer valid.`,
    sms: `Your new health insurance card is valid from ${formatDay(validFrom)}.`,
  }),
  'card-expiring': ({ validTo }) => ({
    title: 'Health insurance card expires soon',
    body: `Your health insurance card is valid until ${formatDay(validTo)}. To stay covered: if you work or study, ask your employer or school; a household pays its next contribution before that day.`,
    sms: `Your health insurance card is valid until ${formatDay(validTo)}.`,
  }),
  'household-card-expiring': ({ validTo, renewBy }) => ({
    title: 'Renew your household health insurance',
    body: `Your health insurance card is valid until ${formatDay(validTo)}. You can renew it in the app now. If you renew after ${formatDay(renewBy)}, your five continuous years begin again.`,
    sms: `Your health insurance card ends after ${formatDay(validTo)}. Renew it in the app.`,
  }),
  'five-years-breaking': ({ validTo, renewBy }) => ({
    title: 'Your five continuous years are about to break',
    body: `Your health insurance card ended on ${formatDay(validTo)}. Renew it by ${formatDay(renewBy)}: after that day your five continuous years begin again, and a new card is not valid at once.`,
    sms: `Renew your health card by ${formatDay(renewBy)} to keep your five continuous years.`,
  }),
  'child-card-expiring': ({ childName, validTo, renewBy }) => ({
    title: `Renew the health insurance of ${childName}`,
    body: `The health insurance card of ${childName} is valid until ${formatDay(validTo)}. You can renew it in the app now. If you renew after ${formatDay(renewBy)}, the five continuous years begin again.`,
    sms: `Your child’s health card ends after ${formatDay(validTo)}. Renew it in the app.`,
  }),
  'child-five-years-breaking': ({ childName, validTo, renewBy }) => ({
    title: `The five continuous years of ${childName} are about to break`,
    body: `The health insurance card of ${childName} ended on ${formatDay(validTo)}. Renew it by ${formatDay(renewBy)}: after that day the five continuous years begin again, and a new card is not valid at once.`,
    sms: `Renew your child’s health card by ${formatDay(renewBy)} to keep the five continuous years.`,
  }),
  'voluntary-payment-due': ({ month, payBy }) => ({
    title: 'Voluntary social insurance is due',
    body: `For ${formatMonth(month)} to count as paid in time, pay your voluntary social insurance by ${formatDay(payBy)}. You can pay in the app now.`,
    sms: `Pay voluntary social insurance for ${formatMonth(month)} by ${formatDay(payBy)}.`,
  }),
  'cover-paid': ({ validTo, people }) => ({
    title: 'Payment successful',
    body:
      people === 1
        ? `Payment successful. The health insurance card is valid until ${formatDay(validTo)}.`
        : `Payment successful. Household health insurance was recorded for ${people} people; the order shows until when each card is valid.`,
    sms:
      people === 1
        ? `Payment successful. The health card is valid until ${formatDay(validTo)}.`
        : `Payment successful. Household health insurance was recorded for ${people} people.`,
  }),
  'months-paid': ({ fromMonth, toMonth }) => ({
    title: 'Payment successful',
    body: `Payment successful. Voluntary social insurance from ${formatMonth(fromMonth)} to ${formatMonth(toMonth)} was recorded.`,
    sms: `Payment successful. Voluntary social insurance was recorded until ${formatMonth(toMonth)}.`,
  }),
  'cover-paid-for-you': ({ payer, validTo }) => ({
    title: 'Somebody paid health insurance for you',
    body: `${payer} paid household health insurance for you. Your card is valid until ${formatDay(validTo)}.`,
    sms: `Your health insurance was paid. The card is valid until ${formatDay(validTo)}.`,
  }),
  'months-paid-for-you': ({ payer, fromMonth, toMonth }) => ({
    title: 'Somebody paid voluntary social insurance for you',
    body: `${payer} paid voluntary social insurance for you from ${formatMonth(fromMonth)} to ${formatMonth(toMonth)}.`,
    sms: `Your voluntary social insurance was paid until ${formatMonth(toMonth)}.`,
  }),
  'payment-under-review': ({ reference, amount }) => ({
    title: 'A payment is being looked at',
    body: `An officer looks at the payment of ${formatDong(amount, 'en')} for order ${reference} before it is recorded or sent back. Please do not pay again.`,
    sms: 'An officer is looking at your payment. Please do not pay again.',
  }),
  'payment-refund-approved': ({ reference, amount }) => ({
    title: 'Money will be sent back',
    body: `It was decided to send ${formatDong(amount, 'en')} of order ${reference} back to where you paid from. We will tell you once it is done.`,
    sms: 'The money you paid will be sent back.',
  }),
  'payment-refunded': ({ reference, amount }) => ({
    title: 'Money sent back',
    body: `${formatDong(amount, 'en')} of order ${reference} was sent back to where you paid from.`,
    sms: 'The money you paid was sent back.',
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
  'benefit-paid-to-new-account': ({ amount, month, bankName, ending }) => ({
    title: 'Paid to your new account',
    body: `The social security office has paid ${formatDong(amount, 'en')} for ${formatMonth(month)} to your ${bankName} account … ${ending}. If this is not your account, tell the office at once.`,
    sms: `Your benefit for ${formatMonth(month)} was paid to the account … ${ending}.`,
  }),
  'benefit-returned': ({ amount, month, reason }) => ({
    title: 'Your benefit could not be paid',
    body: `${formatDong(amount, 'en')} for ${formatMonth(month)} has not reached you: ${RETURNED[reason].en} It is paid again with the next payment.`,
    sms: `Your benefit for ${formatMonth(month)} could not be paid.`,
  }),
  'employer-arrears': ({ day, periods }) => ({
    title: 'Your employer is behind with contributions',
    body: `On ${formatDay(day)} these had been owed for 30 days or longer: ${periods.map((period) => arrearsInWords(period, 'en')).join('; ')}. Ask your employer; the social security office is pressing for payment too.`,
    sms: 'Your employer is behind with social insurance contributions.',
  }),
  'child-turns-6': ({ childName, birthday }) => ({
    title: `${childName} is about to turn 6`,
    body: `${childName} turns 6 on ${formatDay(birthday)}. From 6 years on, a child is insured through school, or with the household where it does not go to school yet. If school has not begun, the card for small children is good until 30 September of that year. Look at its end and register before it.`,
    sms: 'Your child is about to turn 6 and needs health cover through school or household.',
  }),
  'child-turns-18': ({ childName, birthday }) => ({
    title: `${childName} is about to turn 18`,
    body: `${childName} turns 18 on ${formatDay(birthday)}. From that day on you can no longer read or apply on their behalf; they use an account of their own, and register for one if they have none.`,
    sms: 'Your child is about to turn 18 and needs an account of their own.',
  }),
  'turns-18': ({ birthday }) => ({
    title: 'You are about to turn 18',
    body: `You turn 18 on ${formatDay(birthday)}. From that day on your parents or guardian can no longer read or apply on your behalf. Check that codes go to a phone number and e-mail address of your own.`,
    sms: 'You are about to turn 18: check your own phone number and e-mail address.',
  }),
  'pension-age': ({ reachedOn }) => ({
    title: 'You are about to reach pension age',
    body: `In ordinary working conditions you reach pension age on ${formatDay(reachedOn)}. Check your contribution history: a pension takes 15 years of social insurance. If months are missing or wrong, tell the social security office now.`,
    sms: 'You are about to reach pension age. Check your contribution history.',
  }),
  'waiting-benefit-soon': ({ fromDay, decisionNumber, agency }) => ({
    title: 'The benefit you wait for is about to begin',
    body: `By decision ${decisionNumber} you receive a monthly benefit from ${formatDay(fromDay)}. ${agency} keeps the file, and payment begins there. Check how you receive it, and contact that office if something has changed.`,
    sms: `The benefit you wait for begins on ${formatDay(fromDay)}.`,
  }),
  'waiting-benefit-due': ({ fromDay, decisionNumber, agency }) => ({
    title: 'The day has come, and your benefit still waits',
    body: `By decision ${decisionNumber} you receive a monthly benefit from ${formatDay(fromDay)}, but the file still waits and nothing has been paid so far. Please contact ${agency} to have it settled.`,
    sms: 'The day of your benefit has come, but your file still waits. Please contact the social security office.',
  }),
  'draft-expiring': ({ service, expiresOn }) => ({
    title: 'A draft is about to expire',
    body: `Your draft “${service.en}” has not been sent and is kept until ${formatDay(expiresOn)}. Send it, or open and save it to keep it longer.`,
    sms: `A draft you have not sent is kept until ${formatDay(expiresOn)}.`,
  }),
  'feedback-answered': ({ number }) => ({
    title: 'Your feedback was answered',
    body: `The social security office has answered your feedback ${number}.`,
    sms: `Your feedback ${number} was answered.`,
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
  'password-recovered': ({ deviceName }) => ({
    title: 'New password set',
    body: `A new password was set on ${deviceWords(deviceName, 'en')}. Every other device has been signed out. If it was not you, open the “not me” link in the text message or e-mail.`,
    sms: 'A new password was set for your account.',
  }),
  'recovery-begun': ({ agency, dueAt }) => ({
    title: 'A new password was asked for at an office',
    body: `Somebody came to ${agency} with your papers to set a new password. The link for it is sent after ${formatMoment(dueAt, 'en')}. If it was not you, stop it.`,
    sms: 'A new password was asked for at a social security office.',
  }),
  'recovery-sent': () => ({
    title: 'The link for a new password was sent',
    body: 'The waiting time is over: the link for a new password was sent to the contact given at the office. If you did not ask for it, stop it at once.',
    sms: 'The link for a new password was sent.',
  }),
  'recovery-stopped': () => ({
    title: 'The request for a new password was stopped',
    body: 'The request for a new password made at an office was stopped. Your password stays as it is.',
    sms: 'The request for a new password made at an office was stopped.',
  }),
  'passkey-added': ({ deviceName }) => ({
    title: 'Fingerprint or face switched on',
    body: `Sign-in by fingerprint or face was switched on with ${deviceWords(deviceName, 'en')}. If it was not you, remove that device and change your password.`,
    sms: 'Sign-in by fingerprint or face was switched on for a device.',
  }),
  'passkey-copied': () => ({
    title: 'A sign-in key may have been copied',
    body: 'One of your keys for sign-in by fingerprint or face seems to have been copied, so it no longer works. Remove it in the settings, then switch it on again on your device.',
    sms: 'A key for sign-in by fingerprint or face seems to have been copied and no longer works.',
  }),
  'sign-in-slowed': () => ({
    title: 'Many wrong passwords',
    body: 'A wrong password was entered many times for your account from unknown devices. Sign-in from unknown devices is slowed; the devices you use are not affected.',
    sms: 'Many wrong passwords were entered for your account from unknown devices.',
  }),
  'share-invited': ({ name, until }) => ({
    title: 'Somebody wants to share data with you',
    body: `${name} invites you to see some of their insurance data until ${formatDay(until)}. You can accept or decline.`,
    sms: 'You are invited to see data shared with you.',
  }),
  'child-linked': ({ childName, guardianName }) => ({
    title: 'Somebody else can open your child’s records',
    body: `${guardianName} has registered and can from now on see the records of ${childName} and apply on their behalf, as you can. If you do not agree, contact the social security office.`,
    sms: 'Somebody else can now open your child’s insurance records.',
  }),
  'takeover-begun': ({ name, by, answerBy }) => ({
    title: by === 'child' ? 'Your child wants to manage the account' : 'You are offered to manage your account',
    body:
      by === 'child'
        ? `${name} asks to manage their own account. If you agree, you will see your child’s health card alone. Please answer before ${formatMoment(answerBy, 'en')}.`
        : `${name} wants to hand your account over to you. If you agree, only you see your data and send applications; ${name} will see your health card alone. Please answer before ${formatMoment(answerBy, 'en')}.`,
    sms: by === 'child' ? 'Your child asks to manage their own account.' : 'You are offered to manage your own account.',
  }),
  'takeover-ended': ({ name, because }) => ({
    title: because === 'declined' ? 'Managing the account was declined' : 'Managing the account was taken back',
    body:
      because === 'declined'
        ? `${name} does not agree. The account is used as before.`
        : `${name} has taken it back. The account is used as before.`,
    sms: 'The request to manage the account is no longer open.',
  }),
  'account-taken-over': ({ name }) => ({
    title: 'You manage your account',
    body: `You and ${name} have agreed. From now on only you see your data and send applications; your parents or guardian see your health card alone. Check that the phone number and email address for codes are your own.`,
    sms: 'From now on you manage your social insurance account.',
  }),
  'child-took-over': ({ childName }) => ({
    title: `${childName} manages the account now`,
    body: `From now on you see the health card of ${childName} alone, until your child turns 18. Drafts and applications are in your child’s account. If this seems wrong to you, contact the social security office.`,
    sms: 'Your child manages their social insurance account now.',
  }),
  'share-accepted': ({ name }) => ({
    title: 'Your invitation was accepted',
    body: `${name} has accepted and can see the data you share. You can stop sharing at any time.`,
    sms: 'Your invitation to see your data was accepted.',
  }),
  'share-declined': ({ name }) => ({
    title: 'Your invitation was declined',
    body: `${name} has declined. None of your data was seen.`,
    sms: 'Your invitation to see your data was declined.',
  }),
  'share-ended': ({ name }) => ({
    title: 'Sharing has ended',
    body: `You and ${name} no longer share these data.`,
    sms: 'A sharing of data has ended.',
  }),
  'authorisation-asked': ({ name, until }) => ({
    title: 'You are asked to receive a benefit',
    body: `${name} authorises you to receive their benefit until ${formatDay(until)}. Open “Authorisations” to accept or decline.`,
    sms: 'You are asked to receive a benefit for somebody.',
  }),
  'authorisation-declined': ({ name }) => ({
    title: 'Your authorisation was declined',
    body: `${name} has declined to receive for you. Your benefit goes on being paid to you.`,
    sms: 'Your authorisation to receive was declined.',
  }),
  'authorisation-started': ({ name, until, side }) => ({
    title: 'The authorisation to receive is in force',
    body:
      side === 'principal'
        ? `${name} may receive your benefit until ${formatDay(until)}. You can revoke this at any time.`
        : `You may receive the benefit of ${name} until ${formatDay(until)}. Bring your identity card and sign the list when you do.`,
    sms: 'An authorisation to receive a benefit is in force.',
  }),
  'authorisation-ending': ({ name, until }) => ({
    title: 'An authorisation to receive ends soon',
    body: `The authorisation between you and ${name} ends after ${formatDay(until)}. If it is still needed, whoever gave it applies again before that day.`,
    sms: `An authorisation to receive ends after ${formatDay(until)}.`,
  }),
  'authorisation-ended': ({ name, because }) => ({
    title: 'An authorisation to receive has ended',
    body: `The authorisation between you and ${name} has ended: ${OVER[because].en} From the next payment on it no longer holds.`,
    sms: 'An authorisation to receive a benefit has ended.',
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
  'payment-changed': ({ fromMonth, accountEnding }) => ({
    title: 'Where or how your benefit is paid has changed',
    body: `${paidInWords.en(fromMonth, accountEnding)} If you did not ask for it, use the link “This was not me” in the message or e-mail, or contact us at once.`,
    sms: `How your benefit is paid changes from ${formatMonth(fromMonth)}.`,
  }),
  'benefit-file-moved': ({ fromMonth, office }) => ({
    title: 'The file of your benefit moves',
    body: `From ${formatMonth(fromMonth)}, ${office} keeps the file of your benefit and pays what falls due. How it is paid stays the same. If you did not ask for it, use the link “This was not me” in the message or e-mail, or contact us at once.`,
    sms: `The file of your benefit moves from ${formatMonth(fromMonth)}.`,
  }),
  'payment-change-undone': () => ({
    title: 'Change of payment undone',
    body: 'Somebody reported “This was not me”, so your benefit is paid as before that change. An officer will look into it. If it was you who asked for it, call the hotline.',
    sms: 'The change of how your benefit is paid was undone.',
  }),
  'address-changed': () => ({
    title: 'Contact address changed',
    body: 'Your contact address was changed. If it was not you, change your password and contact us at once.',
    sms: 'Your contact address was changed.',
  }),
  'account-unlocked': ({ agency }) => ({
    title: 'Your account was unlocked',
    body: `${agency} has unlocked your account at your request. If you did not ask for it, change your password and call the hotline.`,
    sms: 'Your account was unlocked on request. If you did not ask for it, call the hotline.',
  }),
  'signed-out-by-agency': ({ agency }) => ({
    title: 'Your account was signed out everywhere',
    body: `${agency} has signed out every device and dropped the old password, because the account was reported stolen. Use “Forgotten password” to set a new one. If you did not report it, call the hotline.`,
    sms: 'Your account was signed out everywhere: it was reported stolen. Use “Forgotten password”.',
  }),
};

const texts: Record<Language, Texts> = { vi, en };

/** The words of one notification in one language. */
export function notificationText<Kind extends NotificationKind>(
  { kind, data }: { kind: Kind; data: NotificationData[Kind] },
  language: ReaderLanguage,
): NotificationText {
  if (!isTranslatedLanguage(language)) return texts[language][kind](data);
  const [vi, en] = [texts.vi[kind](data), texts.en[kind](data)];
  const part = (name: keyof NotificationText): string => translated({ vi: vi[name], en: en[name] }, language);
  return { title: part('title'), body: part('body'), sms: part('sms') };
}
