import type { TranslationOf } from '../define-texts.ts';
import type { recoveryTexts } from '../recovery.ts';

export const recovery: TranslationOf<typeof recoveryTexts> = {
  byVneid: {
    heading: '或使用 VNeID 找回',
    hint: '需要二级电子身份账户，不需要已登记的手机号或邮箱。',
    start: '使用 VNeID 找回',
    title: '使用 VNeID 找回',
    lead: 'VNeID 已确认您是账户本人。您无需旧密码即可设置新密码。',
    submit: '设置新密码',
    again: '再次用 VNeID 确认',
    tooLate: 'VNeID 的确认已超过10分钟，请重新确认。',
  },
  atOffice: {
    title: '设置新密码',
    lead: '您已在社会保险机构提出申请。请输入您的号码，以确认此链接送达本人，然后设置新密码。',
    until: (moment) => `此链接有效期至${moment}。`,
    submit: '保存并登录',
    effects: '其他已登录的设备都会退出，指纹/面容登录会关闭。收到此链接的联系方式将成为账户的联系方式。',
    ended: {
      title: '链接已失效',
      text: '链接已被使用、已超过3天或申请已停止。如仍需新密码，请使用“忘记密码”或携带证件到社会保险机构办理。',
    },
  },
  pending: {
    title: '重设密码的申请',
    begun: (agency, moment) => `${moment}，有人携带您的证件到${agency}申请重设密码。`,
    waits: (moment) => `新密码链接在${moment}之后才会发送。在此之前账户保持不变。`,
    sent: '等待时间已过，新密码链接已发送。使用该链接的人可以进入您的账户。',
    mine: '如果是您本人申请，无需任何操作。',
    whatHappens: '停止申请后',
    effects: ['链接不会发送，或不再有效。', '您的密码和设备保持不变。', '因为有人使用了您的证件，工作人员会进行核查。'],
    stop: '不是我，停止申请',
    stopped: {
      title: '申请已停止',
      text: '您的密码保持不变。如果证件遗失或被他人使用，请报警并拨打服务热线。',
    },
    none: '没有重设密码的申请',
    ended: {
      title: '此申请已失效',
      text: '申请已停止、已完成或已过期。如果您的密码刚被更改，请打开密码更改通知中的“不是我”链接。',
    },
  },
};
