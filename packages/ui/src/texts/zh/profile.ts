import type { TranslationOf } from '../define-texts.ts';
import type { profileTexts } from '../profile.ts';

export const profile: TranslationOf<typeof profileTexts> = {
  title: '更新信息',
  hint: '电话号码、电子邮箱、地址、身份证号',
  lead: '我们会将验证码和通知发送到此电话号码和电子邮箱。',
  phone: '电话号码',
  email: '电子邮箱',
  address: '联系地址',
  identity: {
    'citizen-number': '个人身份号码/身份证（CCCD）号码',
    'old-id-number': '旧身份证（CMND）号码（9位）',
    'passport-number': '护照号码',
    none: '个人身份号码/身份证（CCCD）号码',
  },
  notRecorded: '未登记',
  change: '更改',
  add: '添加',
  replaceNumber: '改用12位身份证号码',
  changeOf: (what) => `更改：${what}`,
  nameAndBirth: '姓名、性别和出生日期不能在此更改。如有错误，请在公共服务中通过 [608A] 申请更正。',
  changed: {
    phone: '电话号码已更改。',
    email: '电子邮箱已更改。',
    address: '联系地址已更改。',
  },
  toldBoth: '我们已通知旧联系方式和新联系方式。',
  held: {
    title: '有关款项的更改暂缓',
    text: (moment) => `因电话号码或电子邮箱刚更改，收款账户、领取方式和代领委托的更改将等到${moment}。待遇照常支付。`,
  },
  phonePage: {
    title: '新电话号码',
    current: (phone) => `当前号码：${phone}`,
    hint: '验证码发送到新号码，旧号码也会收到通知。',
  },
  emailPage: {
    title: '新电子邮箱',
    current: (email) => `当前电子邮箱：${email}`,
    hint: '验证码发送到新邮箱，旧邮箱也会收到通知。',
  },
  addressPage: {
    title: '新联系地址',
    lead: '验证码发送到登记的电话号码或电子邮箱。',
    province: '省/市',
    ward: '坊/乡',
    street: '门牌号、街道、村组',
    showWards: '显示坊/乡列表',
    chooseProvince: '请先选择省/市',
  },
  waits: '更改后，为保护您，有关款项的更改（收款账户、领取方式、委托）须等待24小时。',
  sendCode: '发送验证码',
  enter: (field) => `请输入${field}`,
  choose: (field) => `请选择${field}`,
  code: {
    title: '确认更改',
    sent: {
      sms: (to) => `验证码已通过短信发送至 ${to}。`,
      email: (to) => `验证码已发送至电子邮箱 ${to}。`,
    },
    delivery: {
      waiting: '验证码正在发送。',
      sent: '验证码已发出，通常几秒内送达。',
      failed: '未能将验证码发送到这里。请核对号码或地址。',
    },
    confirm: '确认',
    correct: '修改',
  },
  notMePayment: '待遇按此次更改前的方式发放，并由工作人员核查。',
  notMe: '将恢复使用更改前的电话号码和电子邮箱，社会保险工作人员会进行核查。',
};
