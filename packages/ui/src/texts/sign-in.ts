import { defineTexts } from './define-texts.ts';

export const signInTexts = defineTexts({
  area: 'sign-in',
  vi: {
    title: 'Đăng nhập',
    number: 'Mã số BHXH/Số ĐDCN/CCCD',
    password: 'Mật khẩu',
    enter: (field: string) => `Vui lòng nhập ${field.charAt(0).toLowerCase()}${field.slice(1)}`,
    submit: 'Đăng nhập',
    forgotten: 'Quên mật khẩu',
    register: 'Đăng ký tài khoản',
    invite: 'Mời cài đặt VssID',
    inviteText: 'OpenVssID – Bảo hiểm xã hội số',
    inviteCopied: 'Đã sao chép liên kết. Hãy dán vào tin nhắn gửi người bạn muốn mời.',
    otherWays: 'Cách đăng nhập khác',
    vneid: {
      title: 'Đăng nhập bằng tài khoản định danh điện tử',
    },
    newPassword: 'Mật khẩu mới',
    newPasswordHint: 'Ít nhất 10 ký tự. Một câu ngắn dễ nhớ, có dấu cách, là mật khẩu tốt.',
    repeat: 'Nhập lại mật khẩu mới',
    notTheSame: 'Hai mật khẩu không giống nhau',
    code: 'Mã OTP',
    codeHint: 'Gồm 6 chữ số. Không ai, kể cả cán bộ BHXH, được hỏi mã này của bạn.',
    activate: {
      title: 'Kích hoạt tài khoản',
      greeting: (name: string) => `Xin chào ${name}`,
      lead: (end: string) =>
        `Đặt mật khẩu cho tài khoản có số kết thúc bằng ${end}. Sau đó bạn đăng nhập bằng mã số BHXH hoặc số CCCD và mật khẩu này.`,
      until: (moment: string) => `Liên kết này dùng được đến ${moment}.`,
      submit: 'Đặt mật khẩu và đăng nhập',
      ended: {
        title: 'Liên kết không còn dùng được',
        text: 'Liên kết có thể đã được dùng, đã quá 7 ngày hoặc bị cắt mất một phần. Nếu bạn đã đặt mật khẩu, hãy đăng nhập. Nếu chưa, hãy đề nghị cơ quan BHXH gửi lại liên kết.',
      },
    },
    recovery: {
      title: 'Quên mật khẩu',
      lead: 'Chúng tôi gửi một mã đến số điện thoại hoặc email đã đăng ký của bạn, rồi bạn tự đặt mật khẩu mới.',
      channel: 'Nhận mã qua',
      channels: { sms: 'Tin nhắn SMS', email: 'Email' },
      submit: 'Gửi mã',
      codeTitle: 'Nhập mã OTP',
      sent: {
        sms: 'Nếu số bạn nhập có tài khoản, mã đã được gửi bằng tin nhắn đến số điện thoại đã đăng ký, hoặc bằng email nếu chưa đăng ký số điện thoại.',
        email: 'Nếu số bạn nhập có tài khoản, mã đã được gửi đến email đã đăng ký, hoặc bằng tin nhắn nếu chưa đăng ký email.',
      },
      slow: {
        sms: 'Tin nhắn SMS hiện đến chậm. Bạn có thể đợi thêm hoặc chọn nhận mã qua email.',
        email: 'Email hiện đến chậm. Bạn có thể đợi thêm hoặc chọn nhận mã qua tin nhắn.',
      },
      validUntil: (time: string) => `Mã dùng được đến ${time}.`,
      confirm: 'Tiếp tục',
      notArrived: 'Chưa nhận được mã?',
      resendAt: (time: string) => `Bạn lấy được mã mới từ ${time}.`,
      resend: { sms: 'Gửi mã mới qua SMS', email: 'Gửi mã mới qua email' },
      otherNumber: 'Nhập lại số khác',
      noContact:
        'Nếu số điện thoại và email đã đăng ký đều không còn dùng, hãy mang giấy tờ tùy thân đến cơ quan BHXH: cán bộ giúp bạn đặt lại mật khẩu, sau một thời gian chờ để bảo vệ tài khoản.',
      passwordTitle: 'Đặt mật khẩu mới',
      passwordLead:
        'Mọi thiết bị khác đang đăng nhập sẽ bị đăng xuất. Đăng nhập bằng vân tay/khuôn mặt cũng bị tắt; sau đó bạn bật lại trong «Cài đặt».',
      passwordSubmit: 'Lưu và đăng nhập',
    },
    notMe: {
      title: 'Không phải tôi',
      lead: (moment: string) =>
        `Chúng tôi đã báo cho bạn lúc ${moment}. Nếu việc đó không phải do bạn làm, hãy xác nhận bên dưới.`,
      whatHappens: 'Khi bạn xác nhận',
      effects: [
        'Mọi thiết bị đang đăng nhập vào tài khoản của bạn bị đăng xuất ngay.',
        'Mật khẩu hiện tại và đăng nhập bằng vân tay/khuôn mặt không còn dùng được.',
        'Bạn đặt mật khẩu mới bằng mã gửi đến số điện thoại hoặc email đã đăng ký.',
      ],
      confirm: 'Xác nhận: không phải tôi',
      done: {
        title: 'Tài khoản đã được bảo vệ',
        text: 'Mọi thiết bị đã bị đăng xuất và mật khẩu cũ không còn dùng được. Bây giờ hãy đặt mật khẩu mới. Nếu bạn thấy hồ sơ hoặc thông tin lạ, hãy gọi tổng đài.',
        action: 'Đặt mật khẩu mới',
      },
      vneid: {
        text: 'Nếu nghi có người khác dùng tài khoản VNeID của bạn, hãy khóa cả tài khoản đó: ai giữ tài khoản VNeID vẫn đăng nhập được VssID.',
        action: 'Mở VNeID để khóa tài khoản',
      },
      ended: {
        title: 'Liên kết không còn dùng được',
        text: 'Liên kết đã được dùng hoặc đã quá 7 ngày. Bạn vẫn có thể đổi mật khẩu và đăng xuất các thiết bị khác trong «Cài đặt», hoặc dùng «Quên mật khẩu».',
      },
    },
    confirm: {
      title: 'Nhập lại mật khẩu',
      lead: 'Phần tiếp theo chứa thông tin riêng tư nên chúng tôi cần chắc chắn đó là bạn. Lần xác nhận này có hiệu lực 10 phút.',
      submit: 'Tiếp tục',
    },
  },
  en: {
    title: 'Sign in',
    number: 'Social insurance number or citizen number',
    password: 'Password',
    enter: (field) => `Please enter: ${field}`,
    submit: 'Sign in',
    forgotten: 'Forgotten password',
    register: 'Get an account',
    invite: 'Invite somebody to install VssID',
    inviteText: 'OpenVssID – digital social insurance',
    inviteCopied: 'The link is copied. Paste it into a message to whom you invite.',
    otherWays: 'Other ways to sign in',
    vneid: {
      title: 'Sign in with the national digital identity (VNeID)',
    },
    newPassword: 'New password',
    newPasswordHint: 'At least 10 characters. A short sentence that you remember, spaces included, makes a good password.',
    repeat: 'New password again',
    notTheSame: 'The two passwords differ',
    code: 'One-time code',
    codeHint: 'Six digits. Nobody, not even our staff, may ask you for this code.',
    activate: {
      title: 'Activate your account',
      greeting: (name) => `Hello ${name}`,
      lead: (end) =>
        `Choose a password for the account whose number ends in ${end}. From then on you sign in with your social insurance or citizen number and this password.`,
      until: (moment) => `This link works until ${moment}.`,
      submit: 'Save the password and sign in',
      ended: {
        title: 'This link no longer works',
        text: 'It may have been used, be older than 7 days or be cut off. If you have chosen a password already, sign in. If not, ask the social security office for a new link.',
      },
    },
    recovery: {
      title: 'Forgotten password',
      lead: 'We send a code to your registered phone or e-mail address, then you choose a new password.',
      channel: 'Get the code by',
      channels: { sms: 'Text message', email: 'E-mail' },
      submit: 'Send the code',
      codeTitle: 'Enter the code',
      sent: {
        sms: 'If the number you entered has an account, a code has been sent by text message to the registered phone, or by e-mail if no phone is registered.',
        email:
          'If the number you entered has an account, a code has been sent to the registered e-mail address, or by text message if no address is registered.',
      },
      slow: {
        sms: 'Text messages are delayed at the moment. You can wait, or get the code by e-mail.',
        email: 'E-mails are delayed at the moment. You can wait, or get the code by text message.',
      },
      validUntil: (time) => `The code works until ${time}.`,
      confirm: 'Continue',
      notArrived: 'No code yet?',
      resendAt: (time) => `You can get a new code from ${time} on.`,
      resend: { sms: 'Send a new code by text message', email: 'Send a new code by e-mail' },
      otherNumber: 'Enter another number',
      noContact:
        'If neither the registered phone nor the e-mail address works any more, go to a social security office with your identity papers: an officer helps you to a new password, after a wait that protects your account.',
      passwordTitle: 'Choose a new password',
      passwordLead:
        'All other devices will be signed out. Sign-in with fingerprint or face is switched off, too; you can switch it on again in the settings.',
      passwordSubmit: 'Save and sign in',
    },
    notMe: {
      title: 'This was not me',
      lead: (moment) => `We told you about it at ${moment}. If it was not you, confirm below.`,
      whatHappens: 'When you confirm',
      effects: [
        'Every device is signed out of your account at once.',
        'The present password and sign-in with fingerprint or face no longer work.',
        'You choose a new password with a code sent to your registered phone or e-mail address.',
      ],
      confirm: 'Confirm: this was not me',
      done: {
        title: 'Your account is protected',
        text: 'Every device has been signed out and the old password no longer works. Now choose a new one. If you find applications or details that are not yours, call the hotline.',
        action: 'Choose a new password',
      },
      vneid: {
        text: 'If somebody else may be using your VNeID account, lock that account too: whoever holds it can still sign in to VssID.',
        action: 'Open VNeID to lock the account',
      },
      ended: {
        title: 'This link no longer works',
        text: 'It has been used or is older than 7 days. You can still change your password and sign out other devices in the settings, or use “Forgotten password”.',
      },
    },
    confirm: {
      title: 'Enter your password again',
      lead: 'What follows is private, so we need to be sure that it is you. This holds for 10 minutes.',
      submit: 'Continue',
    },
  },
});
