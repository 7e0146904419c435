import type { TranslationOf } from '../define-texts.ts';
import type { settingsTexts } from '../settings.ts';

export const settings: TranslationOf<typeof settingsTexts> = {
  title: '设置',
  toSettings: '设置',
  version: (version) => `版本 ${version}`,
  entries: {
    password: { title: '修改密码', hint: '需要旧密码和一次性验证码' },
    devices: { title: '我的设备', hint: '您已登录的设备' },
    language: { title: '语言' },
  },
  password: {
    title: '修改密码',
    old: '旧密码',
    new: '新密码',
    repeat: '再次输入新密码',
    submit: '完成',
    codeTitle: '使用验证码确认',
    sent: {
      sms: (to) => `验证码已通过短信发送至 ${to}。`,
      email: (to) => `验证码已发送至电子邮箱 ${to}。`,
    },
    delivery: {
      waiting: '验证码正在发送。',
      sent: '验证码已发出，通常几秒内送达。',
      failed: '未能将验证码发送到此联系方式。请用其他方式重新获取。',
    },
    confirm: '确认',
    changed: '密码已修改。其他设备已退出登录。',
  },
  devices: {
    title: '我的设备',
    lead: '您登录过的每个浏览器都算一台设备。如发现陌生设备，请将其移除并修改密码。',
    sessions: '已登录',
    known: '已知设备',
    here: '此设备',
    lastSeen: (moment) => `最近使用 ${moment}`,
    since: (moment) => `登录时间 ${moment}`,
    unnamed: '未知类型的设备',
    end: '退出登录',
    endOf: (name) => `退出 ${name}`,
    endOthers: '退出所有其他设备',
    remove: '移除',
    removeOf: (name) => `移除 ${name}`,
    noOthers: '您仅在此设备上登录。',
    done: { session: '该设备已退出登录。', sessions: '所有其他设备已退出登录。', device: '设备已移除。' },
  },
  language: {
    title: '语言',
    label: '应用、短信和电子邮件的语言',
    submit: '保存',
    saved: '语言已保存。',
  },
};
