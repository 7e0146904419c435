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
};
