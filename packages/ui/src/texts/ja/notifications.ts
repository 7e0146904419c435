import type { TranslationOf } from '../define-texts.ts';
import type { notificationTexts } from '../notifications.ts';

export const notifications: TranslationOf<typeof notificationTexts> = {
  title: 'お知らせ',
  empty: 'お知らせはありません',
  unread: '未読',
  unreadCount: (count) => `未読のお知らせ ${count}件`,
  readAll: 'すべて既読にする',
  older: '以前のお知らせ',
  newest: '最新のお知らせに戻る',
};
