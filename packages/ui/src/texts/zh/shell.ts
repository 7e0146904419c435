import type { TranslationOf } from '../define-texts.ts';
import type { shellTexts } from '../shell.ts';

export const shell: TranslationOf<typeof shellTexts> = {
  appName: 'OpenVssID',
  tagline: '数字社会保险',
  skipToContent: '跳到正文',
  mainNavigation: '主导航',
  tabs: { personal: '个人管理', services: '公共服务', lookUp: '查询', help: '帮助' },
  yourAccount: '您的账户',
  menu: '打开菜单',
  closeMenu: '关闭菜单',
  insuranceNumber: (number) => `社会保险号：${number}`,
  notifications: '通知',
  unreadNotifications: (count) => `通知，${count}条未读`,
  news: '新闻',
  settings: '设置',
  changePassword: '修改密码',
  signIn: '登录',
  signOut: '退出登录',
  language: '语言',
  contentInEnglish: '指南和新闻仅有越南语和英语版本。',
  chooseLanguage: '选择语言',
  back: '返回',
  offline: '没有网络连接。部分内容暂时无法查看。',
  offlineStored: (time, day) => `没有网络连接。正在显示${day} ${time}更新的数据。`,
  storedCopy: (time, day) => `网络较慢。正在显示${day} ${time}更新的数据。`,
  pageTitle: (title) => `${title} · OpenVssID`,
};
