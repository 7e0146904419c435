import type { TranslationOf } from '../define-texts.ts';
import type { notificationTexts } from '../notifications.ts';

export const notifications: TranslationOf<typeof notificationTexts> = {
  title: '通知',
  empty: '没有通知',
  unread: '未读',
  unreadCount: (count) => `${count}条未读通知`,
  readAll: '全部标为已读',
  older: '较早的通知',
  newest: '返回最新通知',
  delivery: {
    channels: { email: '电子邮件', push: '推送通知', sms: '短信' },
    sent: (channel, moment) => `已于 ${moment} 发送${channel}`,
    waiting: (channel) => `${channel}等待发送`,
    failed: (channel) => `${channel}未能送达`,
  },
  settings: {
    title: '接收通知',
    hint: '通知类别和接收方式',
    lead: '请选择要接收的通知类别和方式。一次性验证码始终会发送。',
    channels: { app: '应用', email: '电子邮件', sms: '短信' },
    fixed: '始终接收',
    submit: '保存',
    saved: '您的选择已保存。',
    open: '选择要接收的通知',
    topics: {
      applications: { name: '申请', hint: '受理、补交材料、结果。短信仅用于重要事项。' },
      visits: { name: '就诊', hint: '就诊手册中有新的就诊记录时。' },
      arrears: { name: '单位欠缴', hint: '单位欠缴30天以上时，每月10日通知。' },
      card: { name: '医疗保险卡', hint: '发新卡；到期前30天。' },
      payments: { name: '缴纳保险费', hint: '缴费结果、退款，以及他人为您缴费时。' },
      benefits: { name: '待遇支付', hint: '每笔待遇支付时。' },
      reminders: { name: '提醒', hint: '子女满6岁和18岁、将达退休年龄、草稿即将过期。' },
      answers: { name: '反映的答复', hint: '您的反映、建议得到答复时。' },
      security: { name: '账户安全', hint: '新设备、更改密码、更改联系方式。为保护您，不能关闭。' },
    },
  },
};
