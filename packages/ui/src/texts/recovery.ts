import { defineTexts } from './define-texts.ts';

/** A new password without the old one, by VNeID or by an office that looked at the papers. By code: sign-in.ts. */
export const recoveryTexts = defineTexts({
  area: 'recovery',
  vi: {
    byVneid: {
      heading: 'Hoặc khôi phục bằng VNeID',
      hint: 'Cần tài khoản định danh mức độ 2. Không cần số điện thoại hay email đã đăng ký.',
      start: 'Khôi phục bằng VNeID',
      title: 'Khôi phục bằng VNeID',
      lead: 'VNeID đã xác nhận bạn là chủ tài khoản. Bạn đặt được mật khẩu mới mà không cần mật khẩu cũ.',
      submit: 'Đặt mật khẩu mới',
      again: 'Xác nhận lại bằng VNeID',
      tooLate: 'Lần xác nhận bằng VNeID đã quá 10 phút. Vui lòng xác nhận lại.',
    },
    atOffice: {
      title: 'Đặt mật khẩu mới',
      lead: 'Bạn đã yêu cầu tại cơ quan BHXH. Nhập số của bạn để chắc chắn liên kết này đến đúng người, rồi đặt mật khẩu mới.',
      until: (moment: string) => `Liên kết này dùng được đến ${moment}.`,
      submit: 'Lưu và đăng nhập',
      effects:
        'Mọi thiết bị khác đang đăng nhập sẽ bị đăng xuất, đăng nhập bằng vân tay/khuôn mặt bị tắt. Nơi nhận liên kết này trở thành liên hệ của tài khoản.',
      ended: {
        title: 'Liên kết không còn dùng được',
        text: 'Liên kết đã được dùng, đã quá 3 ngày hoặc yêu cầu đã dừng. Nếu vẫn cần mật khẩu mới, bạn hãy dùng «Quên mật khẩu» hoặc mang giấy tờ đến cơ quan BHXH.',
      },
    },
    pending: {
      title: 'Yêu cầu đặt lại mật khẩu',
      begun: (agency: string, moment: string) =>
        `Lúc ${moment}, có người mang giấy tờ của bạn đến ${agency} để đặt lại mật khẩu.`,
      waits: (moment: string) => `Liên kết đặt mật khẩu mới chỉ được gửi sau ${moment}. Đến lúc đó tài khoản vẫn như cũ.`,
      sent: 'Đã hết thời gian chờ: liên kết đặt mật khẩu mới đã được gửi. Ai dùng liên kết đó sẽ vào được tài khoản của bạn.',
      mine: 'Nếu chính bạn yêu cầu, bạn không cần làm gì.',
      whatHappens: 'Khi bạn dừng yêu cầu',
      effects: [
        'Liên kết không được gửi, hoặc không còn dùng được.',
        'Mật khẩu và các thiết bị của bạn vẫn như cũ.',
        'Cán bộ BHXH xem xét vì có người đã dùng giấy tờ của bạn.',
      ],
      stop: 'Không phải tôi, dừng yêu cầu',
      stopped: {
        title: 'Đã dừng yêu cầu',
        text: 'Mật khẩu của bạn vẫn như cũ. Nếu giấy tờ của bạn bị mất hoặc bị người khác dùng, hãy báo công an và gọi tổng đài.',
      },
      none: 'Không có yêu cầu đặt lại mật khẩu nào',
      ended: {
        title: 'Yêu cầu này không còn hiệu lực',
        text: 'Yêu cầu đã được dừng, đã dùng xong hoặc đã hết hạn. Nếu mật khẩu của bạn vừa bị đổi, hãy mở liên kết «Không phải tôi» trong thư báo đổi mật khẩu.',
      },
    },
  },
  en: {
    byVneid: {
      heading: 'Or recover with VNeID',
      hint: 'Takes an identity account of level 2. Needs neither the registered phone nor e-mail address.',
      start: 'Recover with VNeID',
      title: 'Recovery with VNeID',
      lead: 'VNeID has confirmed that the account is yours. You can choose a new password without the old one.',
      submit: 'Choose a new password',
      again: 'Confirm with VNeID again',
      tooLate: 'VNeID confirmed this more than 10 minutes ago. Please confirm again.',
    },
    atOffice: {
      title: 'Choose a new password',
      lead: 'You asked for this at a social security office. Enter your number, so that we know that this link reached you, then choose a new password.',
      until: (moment) => `This link works until ${moment}.`,
      submit: 'Save and sign in',
      effects:
        'Every other device is signed out, and sign-in with fingerprint or face is switched off. Where this link came to becomes the contact of your account.',
      ended: {
        title: 'This link no longer works',
        text: 'It has been used, is older than 3 days or was stopped. If you still need a new password, use “Forgotten password” or come to an office with your papers.',
      },
    },
    pending: {
      title: 'Request for a new password',
      begun: (agency, moment) => `At ${moment}, somebody came to ${agency} with your papers to set a new password.`,
      waits: (moment) => `The link for it is sent only after ${moment}. Until then your account stays as it is.`,
      sent: 'The waiting time is over: the link for a new password was sent. Whoever uses it gets into your account.',
      mine: 'If it was you, there is nothing to do.',
      whatHappens: 'When you stop it',
      effects: [
        'The link is not sent, or works no longer.',
        'Your password and devices stay as they are.',
        'An officer looks into it, because somebody used your papers.',
      ],
      stop: 'This was not me, stop it',
      stopped: {
        title: 'The request was stopped',
        text: 'Your password stays as it is. If your papers were lost or used by somebody else, tell the police and call the hotline.',
      },
      none: 'Nobody asked for a new password',
      ended: {
        title: 'This request is over',
        text: 'It was stopped, finished or has run out. If your password has just been changed, open the “not me” link in the notice about it.',
      },
    },
  },
});
