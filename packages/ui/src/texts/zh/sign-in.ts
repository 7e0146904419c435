import type { TranslationOf } from '../define-texts.ts';
import type { signInTexts } from '../sign-in.ts';

export const signIn: TranslationOf<typeof signInTexts> = {
  title: '登录',
  number: '社会保险号或身份证号',
  password: '密码',
  enter: (field) => `请输入${field}`,
  submit: '登录',
  forgotten: '忘记密码',
  register: '注册账户',
  invite: '邀请安装 VssID',
  inviteText: 'OpenVssID – 数字社会保险',
  inviteCopied: '链接已复制。请粘贴到发给对方的消息中。',
  otherWays: '其他登录方式',
  vneid: {
    title: '使用电子身份账户（VNeID）登录',
  },
  newPassword: '新密码',
  newPasswordHint: '至少10个字符。一个好记的短句（可含空格）就是好密码。',
  repeat: '再次输入新密码',
  notTheSame: '两次输入的密码不一致',
  code: '一次性验证码（OTP）',
  codeHint: '6位数字。任何人，包括社会保险工作人员，都无权向您索要此验证码。',
  activate: {
    title: '激活账户',
    greeting: (name) => `您好，${name}`,
    lead: (end) => `请为号码尾数为${end}的账户设置密码。之后您可用社会保险号或身份证号和此密码登录。`,
    until: (moment) => `此链接在${moment}前有效。`,
    submit: '设置密码并登录',
    ended: {
      title: '此链接已失效',
      text: '链接可能已使用、已超过7天，或部分内容缺失。如果您已设置密码，请直接登录。如果尚未设置，请要求社会保险机构重新发送链接。',
    },
  },
  recovery: {
    title: '忘记密码',
    lead: '我们会向您登记的电话号码或电子邮箱发送验证码，然后由您自行设置新密码。',
    channel: '接收验证码的方式',
    channels: { sms: '短信', email: '电子邮件' },
    submit: '发送验证码',
    codeTitle: '输入验证码',
    sent: {
      sms: '如果您输入的号码有账户，验证码已通过短信发送至登记的电话号码；未登记电话的，已通过电子邮件发送。',
      email: '如果您输入的号码有账户，验证码已发送至登记的电子邮箱；未登记邮箱的，已通过短信发送。',
    },
    slow: {
      sms: '目前短信到达较慢。您可以继续等待，或选择通过电子邮件接收。',
      email: '目前电子邮件到达较慢。您可以继续等待，或选择通过短信接收。',
    },
    validUntil: (time) => `验证码在${time}前有效。`,
    confirm: '继续',
    notArrived: '没有收到验证码？',
    resendAt: (time) => `${time}起可获取新的验证码。`,
    resend: { sms: '通过短信发送新验证码', email: '通过电子邮件发送新验证码' },
    otherNumber: '输入其他号码',
    noContact:
      '如果登记的电话号码和电子邮箱都已不用，请携带身份证件到社会保险机构：工作人员会帮您重设密码，为保护账户需等待一段时间。',
    passwordTitle: '设置新密码',
    passwordLead: '其他已登录的设备都将退出登录。指纹或面容登录也会关闭，之后可在“设置”中重新开启。',
    passwordSubmit: '保存并登录',
  },
  notMe: {
    title: '不是本人操作',
    lead: (moment) => `我们已于${moment}通知您。如果不是您本人操作，请在下方确认。`,
    whatHappens: '确认之后',
    effects: [
      '所有已登录您账户的设备立即退出登录。',
      '当前密码以及指纹或面容登录不再可用。',
      '您可用发送到登记电话或电子邮箱的验证码设置新密码。',
    ],
    confirm: '确认：不是本人操作',
    done: {
      title: '账户已受到保护',
      text: '所有设备已退出登录，旧密码已不可用。请现在设置新密码。如发现陌生的申请或信息，请拨打服务热线。',
      action: '设置新密码',
    },
    vneid: {
      text: '如怀疑他人在使用您的 VNeID 账户，请一并锁定该账户：持有该账户的人仍可登录 VssID。',
      action: '打开 VNeID 锁定账户',
    },
    ended: {
      title: '此链接已失效',
      text: '链接已使用或已超过7天。您仍可在“设置”中修改密码并退出其他设备，或使用“忘记密码”。',
    },
  },
  confirm: {
    title: '再次输入密码',
    lead: '接下来的内容属于个人隐私，我们需要确认是您本人。此次确认在10分钟内有效。',
    submit: '继续',
  },
};
